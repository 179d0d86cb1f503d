import { describe, expect, test } from 'vitest';
import {
  type Deadline,
  type PromiseMade,
  summarizePromises,
  summarizeWarnings,
} from './commitment';

const span = { from: 1000, to: 2000 };
const moment = (earliest: number, latest = earliest) => ({ earliest, latest });

describe('PKR: promises kept (metrics §3)', () => {
  const promise = (rest: Partial<PromiseMade>): PromiseMade => {
    return { key: 'p', conversation: 'a/1', dueAt: 1500, ...rest };
  };
  const verdict = (rest: Partial<PromiseMade>, now = 1600) => {
    const { definition, kept, counted, ...lists } = summarizePromises([promise(rest)], {
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

  test.each<[string, Partial<PromiseMade>, string]>([
    ['before the promised time', { followedUp: moment(1400) }, 'yes'],
    ['at it', { followedUp: moment(1500) }, 'yes'],
    ['after it', { followedUp: moment(1501) }, 'no'],
    ['never', {}, 'no'],
    ['about, before', { followedUp: moment(1400, 1560) }, 'aboutYes'],
    ['about, after', { followedUp: moment(1490, 1560) }, 'aboutNo'],
    ['due at the end of the span: in the next one', { dueAt: 2000 }, 'none'],
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
  const deadline = (rest: Partial<Deadline>): Deadline => {
    return { key: 'd', conversation: 'a/1', dueAt: 1500, ...rest };
  };
  test.each<[string, Partial<Deadline>, string]>([
    ['missed, warned before', { closed: 'missed', riskNotice: moment(1499) }, 'yes'],
    ['missed, warned at the deadline', { closed: 'missed', riskNotice: moment(1500) }, 'no'],
    ['missed, warned after', { closed: 'missed', riskNotice: moment(1600) }, 'no'],
    ['missed, not warned', { closed: 'missed' }, 'no'],
    ['moved, warned before', { closed: 'moved', riskNotice: moment(1200) }, 'yes'],
    ['moved, about before', { closed: 'moved', riskNotice: moment(1450, 1510) }, 'aboutYes'],
    ['open, though its time has passed: nobody has said', {}, 'undecided'],
    ['delivered: no row of it', { closed: 'delivered', riskNotice: moment(1200) }, 'none'],
  ])('%s', (_, rest, expected) => {
    const { definition, kept, counted, ...lists } = summarizeWarnings([deadline(rest)], { span });
    const [name] = Object.entries(lists).find(([, indices]) => indices.length > 0) ?? ['none'];
    expect([definition, name]).toEqual(['PRE', expected]);
    expect(kept).toBeLessThanOrEqual(counted);
  });
});
