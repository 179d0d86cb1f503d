// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Commitment } from '@/lib/domain/commitment';
import { arrangeQueue } from '@/lib/domain/queue';
import type { Conversation, CountedTurn, Turn } from '@/lib/domain/turn';
import { dashboardWordsIn } from '@/lib/words/dashboard';
import { DAY, HOUR, MINUTE, turnOf } from '@/test/counted-turn';
import { waitingTurn } from '@/test/model/waiting-turn';
import { ClientsCard } from './ClientsCard';
import { DistributionCard } from './DistributionCard';
import { type FigureOptions, type Figures, figuresOf } from './figures';
import { PlatformsCard } from './GroupsCard';
import { Headline } from './Headline';
import { HeatmapCard } from './HeatmapCard';
import { LedgerTable } from './LedgerTable';
import { ledgerRows } from './ledger-rows';
import { ReasonNotes } from './ReasonNotes';
import { ResponseCard } from './ResponseCard';
import type { TodayRecords } from './records';
import { ExplainProvider, type Selection } from './selection';
import { Today } from './Today';

// There is no pen here; what is drawn is also said.
vi.mock('./chart/Chart', () => ({ Chart: () => null }));
vi.mock('./response-card', async (original) => ({
  ...(await original<typeof import('./response-card')>()),
  drawResponseCard: () => {},
}));

const words = dashboardWordsIn('ja');
const NOW = Date.parse('2026-11-26T15:00:00+09:00');
const options = {
  now: NOW,
  timeZone: 'Asia/Tokyo',
  days: 28,
  targetMs: 5 * MINUTE,
  withProbableClosers: false,
};

let selection: Selection | undefined;
const draw = (card: ComponentChild) =>
  act(() =>
    render(
      <ExplainProvider
        value={(explained) => {
          selection = explained;
        }}
      >
        {card}
      </ExplainProvider>,
      document.body,
    ),
  );
const text = () => document.body.textContent ?? '';
const heading = () => document.querySelector('h2')?.textContent;
const answered = (count: number, more: Partial<CountedTurn> = {}) =>
  Array.from({ length: count }, (_, index) =>
    turnOf({ at: NOW - 26 * HOUR + index * MINUTE, after: 3 * MINUTE, ...more }),
  );

beforeEach(() => {
  render(null, document.body);
  selection = undefined;
});

describe('a number of records', () => {
  it('is that of the rows which it shows: a disappeared message is one of them', () => {
    const gone = turnOf({
      at: NOW - HOUR,
      disappearedAt: NOW - MINUTE,
      exclusions: ['disappeared'],
    });
    const figures = figuresOf([...answered(5), gone], options);
    for (const card of [
      <PlatformsCard key="platforms" figures={figures} />,
      <ClientsCard
        key="clients"
        figures={figures}
        clientOf={new Map()}
        marked={new Set()}
        onMark={() => {}}
      />,
    ]) {
      draw(card);
      const [median, within, count] = document.querySelectorAll<HTMLElement>('tbody button');
      for (const button of [median, within, count]) {
        selection = undefined;
        act(() => button?.click());
        expect((selection as Selection | undefined)?.pick(figures, [])).toHaveLength(6);
        const { ART, within: share } = words.definitions;
        expect((selection as Selection | undefined)?.definition).toBe(
          button === within ? share : ART,
        );
      }
      expect([median, within, count].map((button) => button?.textContent)).toEqual([
        '3分',
        '5/6',
        '6',
      ]);
    }
  });
});

describe('fewer than five values', () => {
  it('are said to be values, not medians, in a table and in the sentence on who hired again', () => {
    const few = answered(2, { conversation: 'crowdworks/2' });
    const figures = figuresOf([...answered(5), ...few], options);
    draw(
      <ClientsCard
        figures={figures}
        clientOf={new Map()}
        marked={new Set(['crowdworks/2'])}
        onMark={() => {}}
      />,
    );
    expect(document.querySelector('[data-again]')?.textContent).toContain(
      '1件ずつ 3分、3分。 ほかの人へは 中央値 3分',
    );
    expect(text()).toContain(words.figure.few);
    draw(<PlatformsCard figures={figuresOf(few, options)} />);
    expect(text()).toContain(words.figure.few);
    draw(<PlatformsCard figures={figures} />);
    expect(text()).not.toContain(words.figure.few);
  });
});

describe('the headline', () => {
  it('every number explains itself, by its own definition', () => {
    const figures = figuresOf(answered(6), options);
    draw(<Headline figures={figures} coverage={undefined} isWhole />);
    const numbers = document.querySelectorAll<HTMLElement>('[data-metric="ART"] button');
    const explained = [...numbers].map((button) => {
      act(() => button.click());
      return [selection?.definition, selection?.pick(figures, []).length];
    });
    const { ART, p90, within } = words.definitions;
    expect(explained).toEqual([ART, p90, within, ART].map((definition) => [definition, 6]));
    expect(document.querySelector('details')?.textContent).toContain(words.definitions.coverage);
  });
});

it('the ledger says what its reasons mean, of those that it has', () => {
  draw(<ReasonNotes reasons={['gap', 'outsideHours']} />);
  expect(text()).toContain(`${words.reasons.gap}${words.reasonNotes.gap}`);
  expect(text()).toContain(words.reasonNotes.outsideHours);
  expect(text()).not.toContain(words.reasonNotes.contradiction);
  draw(<ReasonNotes reasons={[]} />);
  expect(text()).toBe('');
});

describe('a line of the ledger', () => {
  const onJudge = vi.fn();
  const line = (turn: Turn, more: Partial<FigureOptions> = {}) =>
    draw(
      <LedgerTable
        rows={ledgerRows([turn], new Map(), { ...options, ...more })}
        view={{ sort: 'start', descending: true, query: '', filter: 'all', page: 0 }}
        now={NOW}
        onView={() => {}}
        onJudge={onJudge}
      />,
    );
  const answer = (at: number, width = 0) => ({
    at: { earliest: at, latest: at + width },
    source: 'absolute' as const,
  });

  it('has both clocks: a figure in working time is not made of the hours that it shows else', () => {
    const at = NOW - 20 * HOUR;
    const acknowledgement = { ...answer(at + 15 * HOUR), interim: false };
    const turn = waitingTurn('coconala/dm/1', at, { acknowledgement });
    line(turn, { workingTime: (from, to) => (to - from) / 60 });
    const cell = document.querySelectorAll('tbody td')[2];
    expect(cell?.firstChild?.textContent).toBe('15時間');
    expect(cell?.querySelector('small')?.textContent).toBe(words.ledger.inWorkingTime('15分'));
    line(turn);
    expect(text()).not.toContain(words.ledger.inWorkingTime('15分'));
  });

  it('has its precision, also where that keeps it out', () => {
    const acknowledgement = { ...answer(NOW - HOUR, 20 * MINUTE), interim: false };
    line(waitingTurn('coconala/dm/1', NOW - 3 * HOUR, { acknowledgement }));
    expect(text()).toContain(words.reasons.lowPrecision);
    expect(text()).toContain(words.evidence.precision('20分'));
  });

  it('says where the real answer was given elsewhere, and lets that be taken back', () => {
    const acknowledgement = { ...answer(NOW - 2 * HOUR), interim: true };
    const settled = { ...answer(NOW - HOUR), source: 'manual' as const };
    const obligation = { own: true, gap: false, settled };
    const { attention: _, ...turn } = waitingTurn('coconala/dm/1', NOW - 3 * HOUR, {
      acknowledgement,
      obligation,
    });
    line(turn);
    const cell = document.querySelectorAll('tbody td')[3];
    expect(cell?.querySelector('small')?.textContent).toBe(words.reasons.answeredElsewhere);
    act(() => document.querySelector<HTMLElement>('[data-action="answeredElsewhere"]')?.click());
    expect(onJudge).toHaveBeenLastCalledWith([turn], 'answeredElsewhere', false);
  });

  it.each(['noReplyNeeded', 'spam', 'buyerSide', 'answeredElsewhere'] as const)(
    'lets %s be taken back, which the queue no longer shows',
    (reason) => {
      const turn = waitingTurn('coconala/dm/1', NOW - HOUR, { exclusions: [reason] });
      line(turn);
      act(() => document.querySelector<HTMLElement>(`[data-action="${reason}"]`)?.click());
      expect(onJudge).toHaveBeenLastCalledWith([turn], reason, false);
    },
  );
});

describe('a figure within a sentence explains itself', () => {
  const press = (sentence: string, figures: Figures) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button')];
    const button = buttons.find(({ textContent }) => textContent === sentence);
    act(() => button?.click());
    return selection?.pick(figures, []);
  };

  it('the period before, and the clock that is not the headline’s', () => {
    const before = answered(7).map((turn) => {
      const { earliest, latest } = turn.waitingSince;
      const since = { earliest: earliest - 30 * DAY, latest: latest - 30 * DAY };
      const at = { earliest: since.earliest + HOUR, latest: since.latest + HOUR };
      const acknowledgement = { at, source: 'absolute' as const, interim: false };
      return { ...turn, waitingSince: since, acknowledgement };
    });
    const turns = [...before, ...answered(6)];
    const figures = figuresOf(turns, { ...options, workingTime: (from, to) => (to - from) / 3 });
    draw(<Headline figures={figures} coverage={undefined} isWhole />);
    const { change } = figures.art.comparison.median;
    expect(press(words.change[change]('20分'), figures)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    const inClockTime = words.headline.inClockTime(words.figure.medianOf('3分'));
    expect(press(inClockTime, figures)).toEqual([7, 8, 9, 10, 11, 12]);
    expect(selection?.definition).toBe(words.definitions.ART);
  });

  it('those who hired again, and the others', () => {
    const others = answered(5);
    const again = answered(6, { conversation: 'crowdworks/2' });
    const figures = figuresOf([...others, ...again], options);
    draw(
      <ClientsCard
        figures={figures}
        clientOf={new Map()}
        marked={new Set(['crowdworks/2'])}
        onMark={() => {}}
      />,
    );
    const median = words.figure.medianOf('3分');
    expect(press(words.clients.foundAgain(median), figures)).toHaveLength(6);
    expect(press(words.clients.foundOthers(median), figures)).toHaveLength(5);
  });

  it('promises say their number, not only that it can be explained', () => {
    draw(<Headline figures={figuresOf(answered(5), options)} coverage={undefined} isWhole />);
    const link = document.querySelector('[data-metric="PKR"] a');
    expect(link?.textContent).toBe('–');
    expect(link?.hasAttribute('aria-label')).toBe(false);
  });

  it('and what the title of the distribution says is defined where its number of records is', () => {
    const figures = figuresOf(answered(5), options);
    draw(<DistributionCard figures={figures} />);
    expect(heading()).toBe(words.distribution.finding(100, '5分'));
    act(() => document.querySelector<HTMLElement>('[data-explain="ART"]')?.click());
    expect(selection?.definition).toContain(words.definitions.curve);
  });
});

describe('the heatmap', () => {
  it('does not say that its medians are still to come where it shows one', () => {
    draw(<HeatmapCard figures={figuresOf(answered(5), options)} />);
    expect(document.querySelector('td[data-step="0"]')).not.toBe(null);
    expect(heading()).toBe(words.heatmap.label);
  });

  it('says so where it shows none', () => {
    draw(<HeatmapCard figures={figuresOf(answered(4), options)} />);
    expect(heading()).toBe(words.heatmap.none);
  });
});

it('the response card says how many wait now, those in no figure included (metrics §8)', () => {
  // Known from an inbox row alone: it waits, and is in no figure.
  const preview = turnOf({ at: NOW - HOUR, exclusions: ['startUnseen'] });
  const figures = figuresOf([...answered(5), preview], options);
  expect(figures.art.summary.waiting).toBe(0);
  draw(<ResponseCard figures={figures} waiting={1} coverage={undefined} onStatus={() => {}} />);
  const said = document.querySelector('canvas')?.getAttribute('aria-label');
  expect(said).toContain([words.figure.answered(5), words.figure.waiting(1)].join('・'));
});

it('where promised times have passed and nobody looked since, none is said to have passed', () => {
  draw(<Headline figures={figuresOf(answered(5), options)} coverage={undefined} isWhole />);
  expect(document.querySelector('[data-metric="PKR"]')?.textContent).toContain(
    '数えられる約束は、まだありません',
  );
});

describe('today', () => {
  const records = (turns: readonly CountedTurn[]) => ({
    open: [],
    commitments: [],
    conversations: new Map(),
    turns,
  });

  const known = new Map(
    ['coconala/dm/1', 'coconala/dm/2'].map((id): [string, Conversation] => [
      id,
      { id, platform: 'coconala', client: id, url: 'https://coconala.com/', side: 'worker' },
    ]),
  );

  function drawToday(shown: TodayRecords) {
    const queue = arrangeQueue(shown.open, shown.conversations, options.now, options.targetMs);
    draw(<Today records={shown} queue={queue} {...options} />);
  }

  it('does not say that nobody was answered: who wrote yesterday may have been', () => {
    drawToday(records([]));
    expect(text()).toContain('今日届いたメッセージには、まだ数えられるものがありません');
    expect(text()).not.toContain('返信はまだありません');
  });

  it.each([
    [words.today.waiting, 'waiting', 0],
    [words.today.owed, 'owed', 1],
  ] as const)(
    '%s explains itself: from which turns, also those that began before the window',
    (name, attention, tile) => {
      const waits = [
        waitingTurn('coconala/dm/1', NOW - 90 * DAY, { attention }),
        waitingTurn('coconala/dm/2', NOW - HOUR, { attention }),
      ];
      const all: readonly Turn[] = [
        waits[0] as Turn,
        waitingTurn('coconala/dm/3', NOW - HOUR, { attention: 'closer' }),
        waits[1] as Turn,
      ];
      drawToday({ ...records([]), open: waits, conversations: known });
      const button = document.querySelectorAll<HTMLElement>('.tile')[tile]?.querySelector('button');
      expect(button?.textContent).toBe('2');
      act(() => button?.click());
      expect(selection).toMatchObject({ title: name, everything: true });
      expect(selection?.pick(figuresOf(all, options), all)).toEqual([0, 2]);
    },
  );

  it('the number of promises unfolds to what it is made of, each with whose it is', () => {
    const commitment = (id: number, dueAt: number, more: Partial<Commitment> = {}): Commitment => ({
      key: `promise ${id}`,
      ref: `promise ${id}`,
      seenUntil: NOW,
      conversation: `coconala/dm/${id}`,
      platform: 'coconala',
      kind: 'answer',
      madeAt: NOW - DAY,
      dueAt,
      ...more,
    });
    const commitments = [
      commitment(1, NOW + 3 * HOUR, { kind: 'deadline' }),
      commitment(2, NOW - HOUR),
      // Inserted, and never seen sent: in neither.
      commitment(3, NOW + HOUR, { unsent: true, madeAt: NOW - 2 * DAY }),
    ];
    drawToday({ ...records([]), commitments, conversations: known });
    const button = document.querySelector<HTMLElement>('.tile button');
    expect(button?.textContent).toBe('2');
    expect(button?.getAttribute('aria-expanded')).toBe('false');
    act(() => button?.click());
    expect(text()).toContain(words.definitions.promises);
    const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['coconala/dm/2', expect.stringContaining('返信'), '1時間超過'],
      ['coconala/dm/1', expect.stringContaining('納期'), 'あと3時間'],
    ]);
    expect(button?.getAttribute('aria-controls')).toBe(
      document.querySelector('.open-commitments')?.id,
    );
    act(() => button?.click());
    expect(document.querySelector('tbody')).toBe(null);
  });

  it('shows as many rows as it counts: what no page has shown for days is in neither', () => {
    const [fresh, unseen] = [NOW, NOW - 4 * DAY].map((lastSeenAt, index) =>
      waitingTurn(`coconala/dm/${index + 1}`, NOW - 5 * DAY, { lastSeenAt }),
    ) as [Turn, Turn];
    const open = [unseen, fresh];
    drawToday({ ...records([]), open, conversations: known });
    const button = document.querySelector<HTMLElement>('.tile button');
    act(() => button?.click());
    expect(button?.textContent).toBe('1');
    expect(selection?.pick(figuresOf(open, options), open)).toEqual([1]);
  });

  it('says that a young wait is not counted yet, also where nothing else is', () => {
    drawToday(records([turnOf({ at: NOW - MINUTE })]));
    expect(text()).toContain(words.today.undecided(1));
  });
});
