import { describe, expect, it } from 'vitest';
import { waitingTurn } from '@/test/model/waiting-turn';
import { badgeOf, nextBadgeChange } from './badge';
import { arrangeQueue, UNCONFIRMED_AFTER_MS } from './queue';
import type { Conversation, Turn } from './turn';

const MINUTE = 60_000;
const NOW = 1_000 * MINUTE;
const TARGET = 5 * MINUTE;

function turn(name: string, minutesAgo: number, more: Partial<Turn> = {}): Turn {
  const at = NOW - minutesAgo * MINUTE;
  return waitingTurn(name, at, { key: `${name} 1`, lastSeenAt: NOW, ...more });
}

function queueOf(...turns: Turn[]) {
  const conversations = new Map(
    turns.map(({ conversation }): [string, Conversation] => [
      conversation,
      {
        id: conversation,
        platform: 'coconala',
        client: conversation[0] as string,
        url: '',
        side: 'unknown',
      },
    ]),
  );
  return arrangeQueue(turns, conversations, NOW, TARGET);
}

const names = (entries: readonly { turn: Turn }[]) => entries.map(({ turn: t }) => t.conversation);

describe('the queue', () => {
  it('puts what is about to miss its target first, then the oldest', () => {
    const queue = queueOf(turn('a', 90), turn('b', 1), turn('c', 4.5), turn('d', 6), turn('e', 3));
    expect(names(queue.waiting)).toEqual(['c', 'e', 'b', 'a', 'd']);
    expect(queue.waiting.map(({ urgency }) => urgency)).toEqual([
      'soon',
      'ample',
      'ample',
      'over',
      'over',
    ]);
  });

  it('keeps what is owed, and what nobody has seen for days, apart', () => {
    const unseen = { lastSeenAt: NOW - UNCONFIRMED_AFTER_MS - 1 };
    const queue = queueOf(
      turn('a', 3, { attention: 'owed' }),
      turn('b', 9999, unseen),
      turn('c', 1),
    );
    expect(names(queue.owed)).toEqual(['a']);
    expect(names(queue.unconfirmed)).toEqual(['b']);
    expect(names(queue.waiting)).toEqual(['c']);
  });

  it('lists probable closers apart, in no badge, as long as a page shows them', () => {
    const queue = queueOf(
      turn('a', 3, { attention: 'closer' }),
      turn('b', 90, { attention: 'closer' }),
      turn('c', 9999, { attention: 'closer', lastSeenAt: NOW - UNCONFIRMED_AFTER_MS - 1 }),
    );
    expect(names(queue.closers)).toEqual(['b', 'a']);
    expect([...queue.waiting, ...queue.unconfirmed]).toEqual([]);
    expect(badgeOf(queue, [], []).text).toBe('');
    // The platform's own mark speaks of them.
    expect(badgeOf(queue, [], ['coconala']).text).toBe('');
  });

  it('shows what may be news apart, as long as a page shows it', () => {
    const queue = queueOf(
      turn('a', 3, { attention: 'perhaps' }),
      turn('b', 9999, { attention: 'perhaps', lastSeenAt: NOW - UNCONFIRMED_AFTER_MS - 1 }),
    );
    expect(names(queue.perhaps)).toEqual(['a']);
    expect(queue.waiting).toEqual([]);
    expect(badgeOf(queue, [], []).text).toBe('');
  });

  it('lists several rows of one sender once, from the oldest, where rows are messages', () => {
    const preview = { basis: 'preview', platform: 'crowdworks' } as const;
    const queue = queueOf(
      turn('y1', 3, preview),
      turn('y2', 8, preview),
      turn('z', 1, preview),
      turn('y3', 2),
      turn('y4', 4, preview),
    );
    expect(names(queue.waiting).sort()).toEqual(['y2', 'y3', 'z']);
    const entry = queue.waiting.find(({ turn: t }) => t.conversation === 'y2');
    expect(entry?.others.map(({ conversation }) => conversation)).toEqual(['y4', 'y1']);
  });

  it('never makes one of two conversations with clients of one name', () => {
    const preview = { basis: 'preview' } as const;
    const queue = queueOf(turn('y1', 3, preview), turn('y2', 8, preview));
    expect(names(queue.waiting).sort()).toEqual(['y1', 'y2']);
  });
});

describe('the badge', () => {
  it('counts what waits, coloured by the most urgent', () => {
    expect(badgeOf(queueOf(), [], []).text).toBe('');
    expect(badgeOf(queueOf(turn('a', 1)), [], [])).toMatchObject({
      text: '1',
      state: 'ample',
      over: 0,
    });
    expect(badgeOf(queueOf(turn('a', 1), turn('b', 4.2)), [], [])).toMatchObject({
      text: '2',
      state: 'soon',
    });
    expect(badgeOf(queueOf(turn('a', 1), turn('b', 7)), [], [])).toMatchObject({
      text: '2',
      state: 'over',
      over: 1,
      oldestSince: NOW - 7 * MINUTE,
    });
  });

  it('says ? where it cannot see, never nothing; what is known still counts', () => {
    expect(badgeOf(queueOf(), ['coconala'], [])).toMatchObject({ text: '?', state: 'unknown' });
    expect(badgeOf(queueOf(turn('a', 1)), ['coconala'], []).text).toBe('1');
  });

  it('leaves out what is owed', () => {
    expect(badgeOf(queueOf(turn('a', 3, { attention: 'owed' })), [], []).text).toBe('');
  });

  it('knows when it changes by itself', () => {
    expect(nextBadgeChange(queueOf(), [], NOW, TARGET)).toBeNull();
    expect(nextBadgeChange(queueOf(turn('a', 1)), [], NOW, TARGET)).toBe(NOW + 3 * MINUTE);
    expect(nextBadgeChange(queueOf(turn('a', 4.5)), [], NOW, TARGET)).toBe(NOW + 0.5 * MINUTE + 1);
  });
});
