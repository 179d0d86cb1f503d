import * as fc from 'fast-check';
import type { Judgement, JudgementKind } from '@/lib/domain/judgement';
import type { CommitmentKind, Pledge } from '@/lib/domain/pledge';
import {
  type HistoryOptions,
  histories,
  IDS,
  lookAt,
  MINUTE,
  type Spoken,
  snapshotOf,
} from './conversation';
import { inboxLookAt, inboxSnapshotOf, messageRowId } from './inbox';
import type { StoreEvent } from './store';

/** Everything that may happen around one conversation, in no order. */

export function judgementOn(messages: readonly Spoken[]): fc.Arbitrary<Judgement> {
  const kinds: JudgementKind[] = [
    'noReplyNeeded',
    'replyNeeded',
    'spam',
    'answeredElsewhere',
    'interim',
    'buyerSide',
    'hiredAgain',
  ];
  const message = fc.nat({ max: messages.length - 1 });
  return fc
    .record({
      kind: fc.constantFrom(...kinds),
      message,
      isPreview: fc.boolean(),
      value: fc.boolean(),
      after: fc.nat({ max: 90 }),
      id: fc.constantFrom(...IDS),
      device: fc.constantFrom('desk', 'laptop'),
      wall: fc.nat({ max: 5 }),
    })
    .map(({ kind, message: index, isPreview, value, after, id, device, wall }): Judgement => {
      const spoken = messages[index] as Spoken;
      const upTo = spoken.at + after * MINUTE;
      const key = spoken.id === undefined ? `${spoken.author}@${spoken.at}` : `#${spoken.id}`;
      const onPreview = isPreview && kind !== 'interim' && kind !== 'replyNeeded';
      const onRow = onPreview && after % 2 === 0;
      return {
        conversation: `crowdworks/${onRow ? messageRowId(index) : id}`,
        kind,
        value,
        ...(kind === 'buyerSide' || kind === 'hiredAgain'
          ? {}
          : onPreview
            ? { upTo }
            : { message: key }),
        ...(kind === 'answeredElsewhere' && { upTo }),
        // One device never gives one stamp twice.
        stamp: { wall: START_OF_WORDS + wall, counter: index * 100 + after, device },
      };
    });
}

/** A promise, a deadline or 返事待ち, made about the time of a message; some replace another. */
function pledgeAbout(messages: readonly Spoken[]): fc.Arbitrary<Pledge> {
  return fc
    .record({
      kind: fc.constantFrom<CommitmentKind>('answer', 'start', 'deliver', 'deadline', 'followUp'),
      message: fc.nat({ max: messages.length - 1 }),
      before: fc.integer({ min: -3, max: 60 }),
      length: fc.integer({ min: 1, max: 600 }),
      id: fc.constantFrom(...IDS),
      moves: fc.option(fc.nat({ max: 5 }), { nil: undefined }),
      noted: fc.boolean(),
    })
    .map(({ kind, message, before, length, id, moves, noted }): Pledge => {
      const madeAt = (messages[message] as Spoken).at - before * MINUTE;
      return {
        // One key is one pledge.
        key: `pledge ${kind} ${madeAt} ${length} ${id} ${moves} ${noted}`,
        platform: 'crowdworks',
        conversation: `crowdworks/${id}`,
        kind,
        madeAt,
        dueAt: madeAt + length * MINUTE,
        ...(noted && { noted }),
        ...(moves !== undefined && { moves: `pledge ${moves}` }),
      };
    });
}

const START_OF_WORDS = Date.UTC(2026, 9, 1);

export function eventsOf(options: HistoryOptions = {}): fc.Arbitrary<StoreEvent[]> {
  return histories(options).chain((messages) => {
    const at = fc.nat({ max: messages.length - 1 }).map((n) => (messages[n] as Spoken).at);
    const event: fc.Arbitrary<StoreEvent> = fc.oneof(
      {
        weight: 5,
        arbitrary: lookAt(messages.length).map((look) => ({
          is: 'snapshot' as const,
          snapshot: snapshotOf(messages, look),
        })),
      },
      {
        weight: 3,
        arbitrary: inboxLookAt(messages.length).map((look) => ({
          is: 'snapshot' as const,
          snapshot: inboxSnapshotOf(messages, look),
        })),
      },
      judgementOn(messages).map((judgement) => ({ is: 'judgement' as const, judgement })),
      fc
        .tuple(at, fc.constantFrom(...IDS, undefined), fc.nat({ max: 120 }))
        .map(([from, id, minutes]) => ({
          is: 'look' as const,
          scope: id ? `crowdworks/${id}` : 'crowdworks',
          from,
          to: from + minutes * MINUTE,
        })),
      pledgeAbout(messages).map((pledge) => ({ is: 'pledge' as const, pledge })),
      at.map((instant) => ({ is: 'switchedOn' as const, at: instant })),
    );
    return fc.array(event, { minLength: 1, maxLength: 10 });
  });
}

/** The same events in another order, some of them again. */
export function shuffled(events: readonly StoreEvent[], ranks: fc.Stream<number>): StoreEvent[] {
  return [...events, ...events]
    .map((event) => ({ event, rank: ranks.next().value as number }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ event }) => event);
}
