// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { CountedTurn } from '@/lib/domain/turn';
import { dashboardWordsIn } from '@/lib/words/dashboard';
import { DAY, HOUR, turnOf } from '@/test/counted-turn';
import type { Figures } from './figures';
import { MirrorsCard } from './MirrorsCard';
import { readAllTurns } from './records';
import { ExplainProvider, type Selection } from './selection';
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

it('a platform’s score says by which rule and from which turns; what lengthens a mean does not lower it', async () => {
  const waits = [1, 2, 3, 4, 5].map((hours) =>
    turnOf({ platform: 'fiverr', at: NOW - hours * HOUR }),
  );
  const replies = [1, 2, 6].map((hours, index) =>
    turnOf({
      platform: 'fiverr',
      conversation: `fiverr/${index}`,
      firstContact: true,
      at: NOW - 10 * DAY,
      after: hours * HOUR,
    }),
  );
  all = [...replies, ...waits];
  let selection: Selection | undefined;
  render(null, document.body);
  act(() =>
    render(
      <ExplainProvider
        value={(explained) => {
          selection = explained;
        }}
      >
        <MirrorsCard now={NOW} />
      </ExplainProvider>,
      document.body,
    ),
  );
  await vi.waitFor(() => expect(document.querySelector('[data-mirror]')).not.toBe(null));
  const { mirrors } = dashboardWordsIn('ja');
  const score = document.querySelector('[data-mirror="fiverrTimeAll"]');
  const press = (text: string) => {
    const buttons = [...(score?.querySelectorAll<HTMLElement>('button') ?? [])];
    act(() => buttons.find(({ textContent }) => textContent === text)?.click());
    return selection?.pick({ turns: all, options: { now: NOW } } as Figures, []);
  };
  expect(press('3時間')).toEqual([0, 1, 2]);
  expect(selection?.definition).toContain(mirrors.definitions.fiverrTimeAll);
  expect(press(mirrors.hurting.ms(1))).toEqual([2]);
  expect(score?.textContent).not.toContain(mirrors.hurting.share(1));
  // The worst is said first; the others are a press away.
  expect(score?.querySelectorAll('li')).toHaveLength(3);
  const more = [...(score?.querySelectorAll<HTMLElement>('button') ?? [])].at(-1);
  act(() => more?.click());
  expect(score?.querySelectorAll('li')).toHaveLength(5);
  const last = [...(score?.querySelectorAll<HTMLElement>('li button') ?? [])].at(-1);
  expect(press(last?.textContent ?? '')).toEqual([7]);
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
