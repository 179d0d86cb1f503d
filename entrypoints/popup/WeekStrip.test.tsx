// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { startOfDay } from '@/lib/domain/calendar';
import type { Commitment } from '@/lib/domain/commitment';
import { arrangeQueue } from '@/lib/domain/queue';
import { timeZone } from '@/lib/domain/time-zone';
import type { CountedTurn } from '@/lib/domain/turn';
import { wordsIn } from '@/lib/words';
import { DAY, HOUR, MINUTE, turnOf } from '@/test/counted-turn';
import type { WeekBeside } from './records';
import { WeekStrip } from './WeekStrip';

const { strip } = wordsIn('ja');
const NOW = Date.parse('2026-11-26T15:00:00+09:00');

function beside(turns: readonly CountedTurn[], records: WeekBeside | undefined) {
  const queue = arrangeQueue([], new Map(), NOW, 5 * MINUTE);
  act(() =>
    render(
      <WeekStrip turns={turns} beside={records} queue={queue} now={NOW} targetMinutes={5} />,
      document.body,
    ),
  );
  return document.querySelector('tfoot')?.textContent;
}

const promise = (dueAt: number, followedUp: number): Commitment => ({
  key: `promise ${dueAt}`,
  ref: `promise ${dueAt}`,
  conversation: 'coconala/dm/1',
  platform: 'coconala',
  kind: 'answer',
  madeAt: dueAt - DAY,
  dueAt,
  followedUp: { earliest: followedUp, latest: followedUp },
  closed: 'kept',
  seenUntil: NOW,
});

/** Answered after three minutes, and in substance after two hours. */
const turns = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    turnOf({ at: NOW - 2 * DAY + index, after: 3 * MINUTE, substantiveAfter: 2 * HOUR }),
  );

describe('acknowledgements never stand alone (the anti-gaming rule, metrics §8)', () => {
  it('the week’s real answers, promises and coverage stand beside them, and the clock is said', () => {
    const week = startOfDay(NOW, timeZone()) - 6 * DAY;
    const commitments = [
      promise(NOW - HOUR, NOW - 2 * HOUR),
      promise(NOW - 2 * HOUR, NOW - HOUR),
      promise(NOW + HOUR, NOW),
    ];
    const looks = [{ from: week, to: week + (NOW - week) / 4 }];
    expect(beside(turns(5), { commitments, looks })).toBe(
      strip.beside(`${strip.median} 2時間`, '1/2', strip.coverage(25)),
    );
  });

  it('fewer than five real answers are listed, and what is not known is no 0', () => {
    const none = { commitments: [], looks: [] };
    expect(beside(turns(2), none)).toBe(
      strip.beside('2時間、2時間', strip.none, strip.leastCoverage),
    );
    expect(beside([], undefined)).toBe(strip.beside(strip.none, strip.none, strip.noCoverage));
  });
});
