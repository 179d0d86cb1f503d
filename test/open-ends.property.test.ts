import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Snapshot } from '@/lib/domain/snapshot';
import { MINUTE, START_AT } from './model/conversation';
import { rowSnapshot } from './model/inbox';
import { runs, TIMEOUT_MS } from './model/runs';
import { derivedFrom, forget, snapshots, waits } from './model/store';

/**
 * A conversation whose messages print neither id nor time that can be kept (design §2, "Identity"): none of
 * them is a fact, and yet whoever opens it must see whether it waits.
 */

afterEach(forget);

type Author = 'client' | 'worker' | 'unknown';

/** A look, so many minutes after the beginning, at a conversation that ends with a message of this author. */
function endSnapshot(author: Author, minute: number, visible = true): Snapshot {
  const row = rowSnapshot({ unread: 'unknown', lastAuthor: 'unknown' }, START_AT);
  const [names] = row.reading.previews;
  if (!names) throw new Error('no row');
  const last =
    author === 'unknown' ? { author: 'client' as const, text: '' } : { author, text: 'x' };
  return {
    ...row,
    since: START_AT + minute * MINUTE,
    visible,
    reading: {
      page: 'conversation',
      unread: { state: 'unknown', why: 'notAList' },
      previews: [],
      conversation: {
        conversation: names.conversation,
        side: 'unknown',
        runs: [
          [
            { author: 'client', text: 'a', attachments: false },
            { ...last, attachments: false },
          ],
        ],
        reachesStart: false,
        reachesEnd: true,
      },
    },
  };
}

interface Seen {
  readonly author: Author;
  readonly minute: number;
  readonly visible: boolean;
}

/** Looks at different minutes. */
const looks: fc.Arbitrary<Seen[]> = fc.uniqueArray(
  fc.record({
    author: fc.constantFrom<Author[]>('client', 'worker', 'unknown'),
    minute: fc.nat({ max: 60 }),
    visible: fc.boolean(),
  }),
  { minLength: 1, maxLength: 8, selector: ({ minute }) => minute },
);

describe('a conversation whose messages nothing tells apart', () => {
  it(
    'waits after the client’s last word until an answer is seen there, in whatever order looks arrive',
    async () => {
      const law = async (seen: readonly Seen[]) => {
        const told = seen
          .filter(({ author, visible }) => author === 'client' || (author === 'worker' && visible))
          .toSorted((a, b) => a.minute - b.minute);
        const all = seen.map((look) => endSnapshot(look.author, look.minute, look.visible));
        const expected = told.at(-1)?.author === 'client';
        const { turns } = await derivedFrom(snapshots(all));
        expect(turns.some(({ attention }) => attention === 'waiting')).toBe(expected);
        const turned = await derivedFrom(snapshots(all.toReversed()));
        expect(turned.turns).toEqual(turns);
        // At least since the first look after the answer that showed the client's message.
        const answered = told.findLast(({ author }) => author === 'worker')?.minute ?? 0;
        const [waiting] = turns.filter(({ attention }) => attention === 'waiting');
        if (waiting) {
          expect(waiting.waitingSince.earliest).toBeGreaterThanOrEqual(
            START_AT + answered * MINUTE,
          );
          expect(waiting.exclusions).toContain('startUnseen');
        }
      };
      await fc.assert(fc.asyncProperty(looks, law), runs(80));
    },
    TIMEOUT_MS,
  );

  it('takes the mark of its row along: read to its end, a row that was seen before says nothing more', async () => {
    const row = rowSnapshot({ unread: 'yes', lastAuthor: 'unknown' }, START_AT);
    expect(waits(await derivedFrom(snapshots([row])))).toBe(true);
    expect(waits(await derivedFrom(snapshots([row, endSnapshot('worker', 5)])))).toBe(false);
    const again = { ...row, since: START_AT + 9 * MINUTE };
    expect(waits(await derivedFrom(snapshots([row, endSnapshot('worker', 5), again])))).toBe(true);
  });

  it('says nothing where the author is unknown', async () => {
    expect(waits(await derivedFrom(snapshots([endSnapshot('unknown', 1)])))).toBe(false);
  });
});
