import { describe, expect, test } from 'vitest';
import { type Commitment, summarizePromises, summarizeWarnings } from './commitment';

const span = { from: 1000, to: 2000 };
const made: Commitment = {
  key: 'coconala/1 c',
  ref: 'c',
  conversation: 'coconala/1',
  platform: 'coconala',
  kind: 'answer',
  dueAt: 1500,
  madeAt: 1000,
  seenUntil: 9000,
};
const moment = (earliest: number, latest = earliest) => ({ earliest, latest });

describe('PKR: promises kept (metrics §3)', () => {
  const verdict = (rest: Partial<Commitment>, now = 1600) => {
    const { definition, kept, counted, ...lists } = summarizePromises([{ ...made, ...rest }], {
      now,
      span,
    });
    expect(definition).toBe('PKR');
    const [name] = Object.entries(lists).find(([, indices]) => indices.length > 0) ?? ['none'];
    expect([kept, counted]).toEqual([
      Number(name === 'yes' || name === 'aboutYes'),
      Number(name !== 'undecided' && name !== 'none'),
    ]);
    return name;
  };

  test.each<[string, Partial<Commitment>, string]>([
    ['before the promised time', { followedUp: moment(1400) }, 'yes'],
    ['at it', { followedUp: moment(1500) }, 'yes'],
    ['after it', { followedUp: moment(1501) }, 'no'],
    ['never', {}, 'no'],
    ['about, before', { followedUp: moment(1400, 1560) }, 'aboutYes'],
    ['about, after', { followedUp: moment(1490, 1560) }, 'aboutNo'],
    ['due at the end of the span: in the next one', { dueAt: 2000 }, 'none'],
    ['never, but nobody has looked since', { seenUntil: 1500 }, 'undecided'],
    [
      'late, and what stood before was not seen',
      { followedUp: moment(1600), gap: true },
      'undecided',
    ],
    ['in time, whatever stood before', { followedUp: moment(1400), gap: true }, 'yes'],
    ['inserted, never seen sent', { unsent: true }, 'none'],
    ['taken back by the user', { closed: 'withdrawn' }, 'none'],
    ['moved: the first time given decides', { closed: 'moved' }, 'no'],
    ['a deadline: no row of it', { kind: 'deadline', followedUp: moment(1400) }, 'none'],
  ])('followed up %s', (_, rest, expected) => {
    expect(verdict(rest, 3000)).toBe(expected);
  });

  test('counts only once the promised time has passed, kept early or not', () => {
    expect(verdict({ followedUp: moment(1400) }, 1450)).toBe('undecided');
    expect(verdict({}, 1500)).toBe('undecided');
    expect(verdict({}, 1501)).toBe('no');
  });

  test('no promises: n of N with N = 0, no rate', () => {
    expect(summarizePromises([], { now: 1, span })).toMatchObject({ kept: 0, counted: 0 });
  });
});

describe('PRE: warned before (metrics §3, §8)', () => {
  test.each<[string, Partial<Commitment>, string]>([
    ['missed, warned before', { closed: 'missed', warned: moment(1499) }, 'yes'],
    ['missed, warned at the deadline', { closed: 'missed', warned: moment(1500) }, 'no'],
    ['missed, warned after', { closed: 'missed', warned: moment(1600) }, 'no'],
    ['missed, not warned', { closed: 'missed' }, 'no'],
    ['moved, warned before', { closed: 'moved', warned: moment(1200) }, 'yes'],
    ['moved, about before', { closed: 'moved', warned: moment(1450, 1510) }, 'aboutYes'],
    ['open, though its time has passed: nobody has said', {}, 'undecided'],
    ['a promise: no row of it', { kind: 'deliver', closed: 'missed' }, 'none'],
    ['delivered: no row of it', { closed: 'delivered', warned: moment(1200) }, 'none'],
  ])('%s', (_, rest, expected) => {
    const deadline: Commitment = { ...made, kind: 'deadline', ...rest };
    const { definition, kept, counted, ...lists } = summarizeWarnings([deadline], { span });
    const [name] = Object.entries(lists).find(([, indices]) => indices.length > 0) ?? ['none'];
    expect([definition, name]).toEqual(['PRE', expected]);
    expect(kept).toBeLessThanOrEqual(counted);
  });
});
