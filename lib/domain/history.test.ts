import { describe, expect, it } from 'vitest';
import { historyOf, MINUTE, show } from '@/test/model/pictures';
import { deriveTurns } from './derive-turns';
import { type MessageFact, mergeMessage, sighting } from './fact';
import type { History } from './history';

/** Design §2, "Moments": what several sightings of one message make of its time. */

const base = historyOf([{ picture: 'c0 w9' }]);

/** The conversation, its first message seen in these ways instead; without any it is undated. */
function seenAs(...sights: Partial<MessageFact>[]): History {
  const [client, ...others] = base.messages as [MessageFact, ...MessageFact[]];
  const { absolute: _, ...undated } = client;
  const facts = sights.map((sight) => ({ ...undated, ...sight }));
  return { ...base, messages: [facts.reduce(mergeMessage), ...others] };
}

const minutes = (from: number, to: number) =>
  sighting({ earliest: from * MINUTE, latest: to * MINUTE });
const startOf = (history: History) => deriveTurns(history)[0];

describe('moments of a message', () => {
  it('are sharpened by every sighting: the greatest earliest, the least latest', () => {
    const one = { relative: minutes(0, 5) };
    const other = { relative: minutes(3, 8) };
    for (const sights of [
      [one, other],
      [other, one],
    ]) {
      expect(startOf(seenAs(...sights))).toMatchObject({
        waitingSince: { earliest: 3 * MINUTE, latest: 5 * MINUTE },
        source: 'relative',
        exclusions: [],
      });
    }
  });
  it('that cross are their hull, flagged 矛盾, in no figure', () => {
    const one = { relative: minutes(0, 2) };
    const other = { relative: minutes(4, 6) };
    for (const sights of [
      [one, other],
      [other, one],
    ]) {
      expect(startOf(seenAs(...sights))).toMatchObject({
        waitingSince: { earliest: 0, latest: 6 * MINUTE },
        exclusions: ['contradiction'],
      });
    }
  });
  it('a site’s absolute time outranks its relative one, however sharp that is', () => {
    const both = seenAs({ relative: minutes(3, 3) }, { absolute: minutes(0, 5) });
    expect(startOf(both)).toMatchObject({
      waitingSince: { earliest: 0, latest: 5 * MINUTE },
      source: 'absolute',
      exclusions: [],
    });
  });
  it('a relative time outranks the first sight, which is all that is left without one', () => {
    expect(startOf(seenAs({ seenFrom: 2 * MINUTE, relative: minutes(0, 1) }))).toMatchObject({
      source: 'relative',
    });
    expect(startOf(seenAs({ seenFrom: 2 * MINUTE }))).toMatchObject({
      waitingSince: { earliest: 2 * MINUTE, latest: 2 * MINUTE },
      source: 'observed',
    });
  });
  it('of an answer that cross take its turn out, too', () => {
    const [client, worker] = base.messages as [MessageFact, MessageFact];
    const crossing = mergeMessage(worker, { ...worker, absolute: minutes(20, 21) });
    expect(show({ ...base, messages: [client, crossing] })).toEqual([
      '0 ack 9 sub 9 [contradiction]',
    ]);
  });
});
