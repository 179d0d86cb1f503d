import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, turnOf } from '../../../test/counted-turn';
import { localTime } from '../calendar';
import type { CountedTurn } from '../turn';
import { byClient, byHour, byPhase, byPlatform, byWeekday, clientIdOf } from './breakdown';
import { BIN_EDGES_MS, distribution } from './distribution';
import { heatmap } from './heatmap';
import { hiredAgain } from './hired-again';
import { localSlots } from './local-slot';
import { sampleOf } from './sample';

const now = Date.parse('2026-11-26T12:00:00+09:00');
const timeZone = 'Asia/Tokyo';
const sample = (turns: readonly CountedTurn[]) =>
  sampleOf(turns, 'ART', { now, targetMs: DAY, withProbableClosers: true });
const at = now - 3 * DAY;
const of = (conversation: string, after = MINUTE) =>
  turnOf({ at, after, conversation, platform: conversation.split('/')[0] as string });

describe('breakdowns', () => {
  test('by platform, most rows first, with what each leaves out', () => {
    const spam = { ...of('upwork/1'), exclusions: ['spam'] as const };
    const groups = byPlatform(sample([of('upwork/1'), of('coconala/1'), of('coconala/2'), spam]));
    expect(groups.map(({ key, summary }) => [key, summary.indices])).toEqual([
      ['coconala', [1, 2]],
      ['upwork', [0]],
    ]);
    expect(groups[1]?.summary.leftOut).toEqual([{ reason: 'spam', indices: [3] }]);
  });

  test('by client: one name on one platform is one client, two platforms are two', () => {
    const clientOf = new Map([
      ['upwork/1', 'Kestrel'],
      ['upwork/2', 'Kestrel'],
      ['coconala/1', 'Kestrel'],
    ]);
    const turns = [of('upwork/1'), of('upwork/2'), of('coconala/1'), of('coconala/9')];
    expect(byClient(sample(turns), clientOf).map(({ key }) => key)).toEqual([
      { platform: 'upwork', client: 'Kestrel', conversations: ['upwork/1', 'upwork/2'] },
      { platform: 'coconala', client: 'Kestrel', conversations: ['coconala/1'] },
      { platform: 'coconala', client: undefined, conversations: ['coconala/9'] },
    ]);
  });

  test('no name passes for a conversation', () => {
    expect(clientIdOf('a/1', new Map([['a/1', '2']]))).not.toBe(clientIdOf('a/2', new Map()));
    expect(clientIdOf('a/1', new Map([['a/1', 'a/2']]))).not.toBe(clientIdOf('a/2', new Map()));
  });

  test('by phase, in its order, the unknown last', () => {
    const phases = [undefined, 'after', 'before'] as const;
    const turns = phases.map((phase) => turnOf({ at, after: MINUTE, ...(phase && { phase }) }));
    expect(byPhase(sample(turns)).map(({ key }) => key)).toEqual(['before', 'after', null]);
  });

  test('by local hour and weekday of the start', () => {
    const friday = Date.parse('2026-11-20T23:59:00+09:00');
    const turns = [turnOf({ at: friday, after: HOUR }), turnOf({ at: friday + MINUTE, after: 1 })];
    const hours = byHour(sample(turns), timeZone).map(({ key, summary }) => [key, summary.indices]);
    expect(hours).toEqual([
      [0, [1]],
      [23, [0]],
    ]);
    expect(byWeekday(sample(turns), timeZone).map(({ key }) => key)).toEqual([5, 6]);
  });

  test('local hours are those of the calendar, in every zone', () => {
    const zones = ['Asia/Tokyo', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/Havana'];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(2015, 0), max: Date.UTC(2035, 0) }),
        (zone, instant) => {
          const { weekday, hour } = localTime(instant, zone);
          expect(localSlots(zone)(instant)).toEqual({ weekday, hour });
        },
      ),
    );
  });
});

describe('distribution', () => {
  test('every counted row is in the bin of its length; what is cut off stands apart', () => {
    const turns = [
      turnOf({ at, after: 0 }),
      turnOf({ at, after: MINUTE - 1 }),
      turnOf({ at, after: MINUTE }),
      turnOf({ at, after: 40 * DAY }),
      turnOf({ at }),
      turnOf({ at, exclusions: ['spam'] }),
    ];
    const bins = distribution(sample(turns));
    expect(bins.length).toBe(BIN_EDGES_MS.length);
    const filled = bins.filter(({ answered, censored }) => answered.length + censored.length > 0);
    expect(filled).toEqual([
      { fromMs: 0, toMs: MINUTE, answered: [0, 1], censored: [] },
      { fromMs: MINUTE, toMs: 2 * MINUTE, answered: [2], censored: [] },
      { fromMs: 2 * DAY, toMs: 4 * DAY, answered: [], censored: [4] },
      { fromMs: 30 * DAY, toMs: null, answered: [3], censored: [] },
    ]);
  });

  test('the bins are about equally wide on a logarithmic scale', () => {
    const ratios = BIN_EDGES_MS.slice(2).map(
      (edge, index) => edge / (BIN_EDGES_MS[index + 1] ?? 1),
    );
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(1.5);
    expect(Math.max(...ratios)).toBeLessThanOrEqual(2.5);
  });
});

describe('heatmap', () => {
  const monday = Date.parse('2026-11-16T00:00:00+09:00');
  const cellAt = (hour: number, minutes: readonly number[]) =>
    minutes.map((after) => turnOf({ at: monday + hour * HOUR, after: after * MINUTE }));
  const turns = [
    ...cellAt(9, [1, 1, 1, 1, 1]),
    ...cellAt(10, [2, 2, 2, 2, 2]),
    ...cellAt(11, [2, 2, 2, 2, 2]),
    ...cellAt(12, [9, 9, 9, 9, 9]),
    ...cellAt(13, [700, 700, 700, 700, 700]),
    ...cellAt(14, [1, 1, 1, 1]),
    ...cellAt(15, [1, 1, 1, 1, 1]),
    ...Array.from({ length: 9 }, () => turnOf({ at: monday + 15 * HOUR })),
    turnOf({ at: monday + 16 * HOUR, exclusions: ['spam'] }),
  ];
  const cells = heatmap(sample(turns), timeZone);
  const step = (weekday: number, hour: number) => cells[weekday * 24 + hour]?.step;

  test('has every hour of the week', () => {
    expect(cells.map(({ weekday, hour }) => weekday * 24 + hour)).toEqual(
      Array.from({ length: 168 }, (_, index) => index),
    );
    expect(step(0, 9)).toBe('none');
  });

  test('steps are quantiles of the medians, equal medians alike', () => {
    expect([9, 10, 11, 12, 13].map((hour) => step(1, hour))).toEqual([0, 1, 1, 3, 4]);
  });

  test('says where there are fewer than five, where nothing is determined, where nothing counts', () => {
    expect([14, 15, 16].map((hour) => step(1, hour))).toEqual(['few', 'undetermined', 'none']);
    expect(cells[24 + 14]?.summary).toMatchObject({ answered: 4, median: null });
  });
});

test('clients who hired again beside the others; the mark covers all their conversations', () => {
  const clientOf = new Map([
    ['upwork/1', 'Kestrel'],
    ['upwork/2', 'Kestrel'],
    ['upwork/3', 'Heron'],
  ]);
  const turns = [of('upwork/1', 1), of('upwork/2', 2), of('upwork/3', 3), of('upwork/4', 4)];
  const { again, others } = hiredAgain(sample(turns), new Set(['upwork/2']), clientOf);
  expect(again).toMatchObject({ clients: 1, summary: { indices: [0, 1] } });
  expect(others).toMatchObject({ clients: 2, summary: { indices: [2, 3] } });
});
