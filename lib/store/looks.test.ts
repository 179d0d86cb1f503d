import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { runs, TIMEOUT_MS } from '@/test/model/runs';
import { forget } from '@/test/model/store';
import { looksBetween, recordLook, recordSwitchedOn } from './looks';

/** Looks at inboxes, for coverage (metrics §3). */

const MINUTE = 60_000;

afterEach(forget);

async function look(platform: string, from: number, to: number, scope = platform): Promise<void> {
  await recordLook({ platform, scope, from: from * MINUTE, to: to * MINUTE });
}

async function minutes(from: number, to: number) {
  const spans = await looksBetween(from * MINUTE, to * MINUTE);
  return Object.fromEntries(
    [...spans].map(([id, all]) => [id, all.map((one) => [one.from / MINUTE, one.to / MINUTE])]),
  );
}

describe('looks between two instants', () => {
  it('are those at inboxes, by platform, cut at both ends', async () => {
    await look('coconala', 0, 10);
    await look('coconala', 20, 30);
    await look('coconala', 40, 50);
    await look('coconala', 0, 60, 'coconala/dm/1');
    await look('crowdworks', 5, 45);
    expect(await minutes(5, 42)).toEqual({
      coconala: [
        [5, 10],
        [20, 30],
        [40, 42],
      ],
      crowdworks: [[5, 42]],
    });
  });

  it('are none, and known to be none, on a platform that was not looked at', async () => {
    await recordSwitchedOn('coconala', 0);
    await look('crowdworks', 5, 45);
    expect(await minutes(50, 60)).toEqual({ coconala: [], crowdworks: [] });
  });

  it(
    'leave no minute out and count none twice',
    async () => {
      const span = fc.tuple(fc.nat({ max: 90 }), fc.nat({ max: 20 }));
      const law = async (looks: [number, number][], [begin, length]: [number, number]) => {
        await forget();
        // Far enough apart, or looks that are close would rightly be one.
        for (const [at, long] of looks) await look('coconala', at * 3, at * 3 + long);
        const seen = (minute: number) =>
          looks.some(([at, long]) => at * 3 <= minute && minute <= at * 3 + long);
        const [from, to] = [begin * 3, (begin + length + 1) * 3];
        const { coconala = [] } = await minutes(from, to);
        for (let minute = from; minute <= to; minute++) {
          const spans = coconala.filter(([a = 0, b = 0]) => a <= minute && minute <= b);
          // Two spans a minute apart are joined: what lies between belongs to them.
          const isJoined = seen(minute - 1) && seen(minute + 1);
          expect(spans.length).toBe(seen(minute) || (spans.length > 0 && isJoined) ? 1 : 0);
        }
      };
      await fc.assert(fc.asyncProperty(fc.array(span, { maxLength: 6 }), span, law), runs(60));
    },
    TIMEOUT_MS,
  );
});
