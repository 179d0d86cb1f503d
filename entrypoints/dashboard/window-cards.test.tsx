// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { dashboardWordsIn } from '@/lib/words/dashboard';
import type { Selection } from './selection';
import { WindowCards } from './WindowCards';

vi.mock('./use-figures', () => ({
  useFigures: () => ({ records: { turns: [], isWhole: true }, figures: { options: {} } }),
}));
vi.mock('./Ledger', () => ({ Ledger: () => <p data-testid="ledger" /> }));

const chosen = { now: 0, days: 28, targetMs: 0, withProbableClosers: false } as const;
const draw = (selection?: Selection) =>
  act(() =>
    render(
      <WindowCards
        chosen={chosen}
        waiting={1}
        selection={selection}
        onSelection={() => {}}
        onStatus={() => {}}
      />,
      document.body,
    ),
  );

it('an empty period says so, and opens the record for those who have waited since before it', () => {
  draw();
  expect(document.body.textContent).toContain(dashboardWordsIn('ja').empty.title);
  expect(document.querySelector('[data-testid="ledger"]')).toBe(null);
  draw({ title: '', definition: '', everything: true, pick: () => [0] });
  expect(document.querySelector('[data-testid="ledger"]')).not.toBe(null);
});
