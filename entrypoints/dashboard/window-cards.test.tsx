// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { CountedTurn } from '@/lib/domain/turn';
import { dashboardWordsIn } from '@/lib/words/dashboard';
import { DAY, HOUR, turnOf } from '@/test/counted-turn';
import { readAllTurns } from './records';
import type { Selection } from './selection';
import { WindowCards } from './WindowCards';

vi.mock('./use-figures', () => ({
  useFigures: () => ({ records: { turns: [], isWhole: true }, figures: { options: {} } }),
}));
let all: readonly CountedTurn[] = [];
vi.mock('./records', async (original) => ({
  ...(await original<typeof import('./records')>()),
  readAllTurns: vi.fn(() => Promise.resolve(all)),
}));
vi.mock('./Ledger', () => ({ Ledger: () => <p data-testid="ledger" /> }));

const NOW = Date.parse('2026-11-26T15:00:00+09:00');
const chosen = { now: NOW, days: 28, targetMs: 0, withProbableClosers: false } as const;
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

it('an empty period leaves the platforms’ scores: they have windows of their own', async () => {
  all = [turnOf({ platform: 'lancers', at: NOW - 60 * DAY, after: HOUR })];
  draw();
  await vi.waitFor(() => expect(document.querySelector('#mirrors')).not.toBe(null));
  expect(document.querySelector('[data-mirror]')).not.toBe(null);
});

it('where nothing was ever recorded, no card but one says that it is empty', async () => {
  all = [];
  render(null, document.body);
  vi.mocked(readAllTurns).mockClear();
  draw();
  await vi.waitFor(() => expect(readAllTurns).toHaveResolved());
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  expect([...document.querySelectorAll('.card')].map(({ id }) => id)).toEqual(['empty']);
});
