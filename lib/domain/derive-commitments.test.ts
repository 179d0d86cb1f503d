import { describe, expect, it } from 'vitest';
import { historyOf, judged, MINUTE, type PictureLook } from '@/test/model/pictures';
import { deriveCommitments } from './derive-commitments';
import { type History, placeMessages } from './history';
import type { Pledge } from './pledge';

const pledge = (minute: number, rest: Partial<Pledge> = {}): Pledge => {
  return {
    key: 'p',
    platform: 'coconala',
    conversation: 'coconala/dm/1',
    kind: 'answer',
    madeAt: minute * MINUTE,
    dueAt: 100 * MINUTE,
    ...rest,
  };
};

/** Kind, end of the promise, what became of it, in minutes: `answer 100 at 40 kept`. */
function shown(
  looks: string | PictureLook,
  pledges: readonly Pledge[],
  more: Partial<History> = {},
): string[] {
  const look = typeof looks === 'string' ? { picture: looks, since: 60 * MINUTE } : looks;
  const history = historyOf([look], more);
  const placed = placeMessages(history.messages, history.conversation);
  return deriveCommitments(history, pledges, placed).map(
    ({ kind, dueAt, unsent, followedUp, gap, warned, closed }) =>
      [
        kind,
        dueAt / MINUTE,
        unsent && 'unsent',
        followedUp && `at ${followedUp.earliest / MINUTE}`,
        gap && 'gap',
        warned && `warned ${warned.earliest / MINUTE}`,
        closed,
      ]
        .filter(Boolean)
        .join(' '),
  );
}

/** The same with what the reader finds in the worker's messages of these minutes. */
function reading(picture: string, features: Record<number, History['messages'][0]['outbound']>) {
  const { messages } = historyOf([{ picture, since: 60 * MINUTE }]);
  return messages.map((fact) => {
    const outbound = features[(fact.absolute?.earliest ?? 0) / MINUTE];
    return fact.author === 'worker' && outbound ? { ...fact, outbound } : fact;
  });
}

describe('別の端末で返信済み', () => {
  const said = (minute: number) => ({
    judgements: [judged('answeredElsewhere', 'client@0', true, minute * MINUTE)],
  });
  it.each<[string, string, number, string[]]>([
    ['keeps the promise that was made before it', 'c0 w3i', 50, ['answer 100 at 50 kept']],
    ['also where the client has written since', 'c0 w3i c60 w90', 50, ['answer 100 at 50 kept']],
    ['late is late', 'c0 w3i', 150, ['answer 100 at 150 kept']],
    ['a page that shows the answer outranks it', 'c0 w3i w55', 50, ['answer 100 at 55 kept']],
    ['said before it keeps none', 'c0 w3i', 2, ['answer 100']],
  ])('%s', (_, picture, minute, commitments) => {
    expect(shown(picture, [pledge(3)], said(minute))).toEqual(commitments);
  });
  it('delivers nothing', () => {
    expect(shown('c0 w3', [pledge(3, { kind: 'deadline' })], said(50))).toEqual(['deadline 100']);
  });
});

describe('a promise that was inserted', () => {
  it.each<[string, string, string[]]>([
    ['is of the reply that was sent next', 'c0 w3i', ['answer 100']],
    ['is kept by the next real answer', 'c0 w3i w40', ['answer 100 at 40 kept']],
    ['not by another interim reply', 'c0 w3i w30i', ['answer 100']],
    ['not by what was written before it', 'w1 c0 w3i', ['answer 100']],
    ['not by the client', 'c0 w3i c9', ['answer 100']],
    ['late is late: the figures say so', 'c0 w3i w140', ['answer 100 at 140 kept']],
    ['something unseen before the answer', 'c0 w3i | w140', ['answer 100 at 140 gap kept']],
    ['is no promise where the page shows no reply', 'c0', []],
  ])('%s', (_, picture, expected) => {
    expect(shown(picture, [pledge(3)])).toEqual(expected);
  });

  it('is unsent until a page tells, at most for the ten minutes in which it may be sent', () => {
    const before = { picture: 'c0', since: 2 * MINUTE };
    expect(shown(before, [pledge(3)])).toEqual(['answer 100 unsent']);
    expect(shown({ picture: 'c0', since: 12 * MINUTE }, [pledge(3)])).toEqual([
      'answer 100 unsent',
    ]);
    expect(shown({ picture: 'c0', since: 14 * MINUTE }, [pledge(3)])).toEqual([]);
  });

  it('of two insertions before one message the last one stands in it', () => {
    const pledges = [pledge(1, { key: 'a', dueAt: 50 * MINUTE }), pledge(2, { key: 'b' })];
    expect(shown('c0 w3i', pledges)).toEqual(['answer 100']);
    expect(shown('c0 w3i', pledges.toReversed())).toEqual(['answer 100']);
  });

  it('a reply may hold two', () => {
    const pledges = [pledge(2, { key: 'a', kind: 'start' }), pledge(2, { key: 'b' })];
    expect(shown('c0 w3i', pledges)).toEqual(['start 100', 'answer 100']);
  });

  it('a site whose clock runs behind is no reason to lose it', () => {
    expect(shown('c0 w3i', [pledge(4.5)])).toEqual(['answer 100']);
  });

  it('a reply of the next day is another reply', () => {
    const look = { picture: 'c0 w1600i', since: 2000 * MINUTE };
    expect(shown(look, [pledge(3)])).toEqual([]);
  });

  it('a start is kept by an interim reply that reports it', () => {
    const outbound = { version: 1, promises: [], starts: true } as const;
    const messages = reading('c0 w3i w20i', { 20: outbound });
    expect(shown('', [pledge(3, { kind: 'start' })], { messages })).toEqual([
      'start 100 at 20 kept',
    ]);
    expect(shown('', [pledge(3)], { messages })).toEqual(['answer 100']);
  });
});

describe('a promise that was noted by hand', () => {
  const noted = pledge(30, { noted: true });

  it.each<[string, string, string[]]>([
    ['waits for no reply to be sent', 'c0 w3', ['answer 100']],
    ['is kept by the next real answer', 'c0 w3 w40', ['answer 100 at 40 kept']],
    ['not by another interim reply', 'c0 w3 w40i', ['answer 100']],
  ])('%s', (_, picture, expected) => {
    expect(shown(picture, [noted])).toEqual(expected);
  });

  it('stands beside that of a reply', () => {
    expect(shown('c0 w3i', [pledge(3, { key: 'q', dueAt: 50 * MINUTE }), noted])).toEqual([
      'answer 50',
      'answer 100',
    ]);
  });
});

describe('a promise that was read', () => {
  const outbound = { version: 1, promises: [{ kind: 'answer', dueAt: 90 * MINUTE }] } as const;

  it('counts in an interim reply alone', () => {
    const messages = reading('c0 w3i c5 w8', { 3: outbound, 8: outbound });
    expect(shown('', [], { messages })).toEqual(['answer 90 at 8 kept']);
  });

  it('gives way to what was inserted, for there the worker saw the time', () => {
    const messages = reading('c0 w3i', { 3: outbound });
    expect(shown('', [pledge(3)], { messages })).toEqual(['answer 100']);
  });
});

describe('the user’s word', () => {
  it.each<[string, Parameters<typeof judged>, string[]]>([
    ['kept elsewhere', ['kept', 'p', true, 30 * MINUTE], ['answer 100 at 30 kept']],
    ['taken back', ['kept', 'p', false, 30 * MINUTE], ['answer 100']],
    ['withdrawn', ['withdrawn', 'p', true, 30 * MINUTE], ['answer 100 withdrawn']],
  ])('%s', (_, word, expected) => {
    expect(shown('c0 w3i', [pledge(3)], { judgements: [judged(...word)] })).toEqual(expected);
  });

  it('a moved promise stays, and the new time is a promise of its own', () => {
    const moved = pledge(50, { key: 'q', dueAt: 300 * MINUTE, moves: 'p' });
    expect(shown('c0 w3i w200', [pledge(3), moved])).toEqual([
      'answer 100 at 200 moved',
      'answer 300 at 200 kept',
    ]);
  });

  it('of two new times, given on two machines, the later word stands', () => {
    const here = pledge(50, { key: 'q', dueAt: 300 * MINUTE, moves: 'p' });
    const there = pledge(40, { key: 'r', dueAt: 200 * MINUTE, moves: 'p' });
    for (const all of [
      [pledge(3), here, there],
      [there, here, pledge(3)],
    ]) {
      expect(shown('c0 w3i', all)).toEqual(['answer 100 moved', 'answer 200 moved', 'answer 300']);
    }
  });

  it('a new time that is undone was never given: the first one stands again', () => {
    const moved = pledge(50, { key: 'q', dueAt: 300 * MINUTE, moves: 'p' });
    const undone = judged('withdrawn', 'q', true, 50 * MINUTE);
    expect(shown('c0 w3i', [pledge(3), moved], { judgements: [undone] })).toEqual([
      'answer 100',
      'answer 300 withdrawn',
    ]);
    // Withdrawn later, it was given all the same, and the first one does not come back.
    const withdrawn = judged('withdrawn', 'q', true, 60 * MINUTE);
    expect(shown('c0 w3i', [pledge(3), moved], { judgements: [withdrawn] })).toEqual([
      'answer 100 moved',
      'answer 300 withdrawn',
    ]);
  });

  it('the buyer has promised nothing', () => {
    const judgements = [judged('buyerSide', undefined)];
    expect(shown('c0 w3i', [pledge(3)], { judgements })).toEqual([]);
  });
});

describe('a deadline', () => {
  const deadline = pledge(3, { kind: 'deadline' });

  it('is over by the worker’s word alone', () => {
    expect(shown('c0 w3 w40', [deadline])).toEqual(['deadline 100']);
    for (const word of ['delivered', 'missed'] as const) {
      const judgements = [judged(word, 'p', true, 90 * MINUTE)];
      expect(shown('c0 w3', [deadline], { judgements })).toEqual([`deadline 100 at 90 ${word}`]);
    }
  });

  it('of two words the newer one counts', () => {
    const words = [judged('missed', 'p', true, 90 * MINUTE, 1)];
    words.push(judged('delivered', 'p', true, 95 * MINUTE, 2));
    for (const judgements of [words, words.toReversed()]) {
      expect(shown('c0 w3', [deadline], { judgements })).toEqual(['deadline 100 at 95 delivered']);
    }
  });

  it('is warned of by the first message that says so, or by the worker’s word', () => {
    const outbound = { version: 1, promises: [], warns: true } as const;
    const messages = reading('c0 w3 w40 w50', { 40: outbound, 50: outbound });
    expect(shown('', [deadline], { messages })).toEqual(['deadline 100 warned 40']);
    const judgements = [judged('warned', 'p', true, 30 * MINUTE)];
    expect(shown('', [deadline], { messages, judgements })).toEqual(['deadline 100 warned 30']);
  });

  it('moved, it is a new one', () => {
    const moved = pledge(50, { key: 'q', kind: 'deadline', dueAt: 300 * MINUTE, moves: 'p' });
    expect(shown('c0 w3', [deadline, moved])).toEqual(['deadline 100 moved', 'deadline 300']);
  });
});

describe('返事待ち', () => {
  it('is over when the client writes', () => {
    const followUp = pledge(3, { kind: 'followUp' });
    expect(shown('c0 w1 w9', [followUp])).toEqual(['followUp 100']);
    expect(shown('c0 w1 c9', [followUp])).toEqual(['followUp 100 at 9 kept']);
  });

  it('is over when the worker has asked: once is enough', () => {
    const followUp = pledge(3, { kind: 'followUp' });
    const look = { picture: 'c0 w1 w120', since: 130 * MINUTE };
    expect(shown(look, [followUp])).toEqual(['followUp 100 at 120 kept']);
  });
});
