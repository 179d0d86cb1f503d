import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveTurns } from '@/lib/domain/derive-turns';
import {
  type ConversationFact,
  type MessageFact,
  mergeConversation,
  mergeMessage,
} from '@/lib/domain/fact';
import { type History, placeMessages } from '@/lib/domain/history';
import type { Judgement } from '@/lib/domain/judgement';
import { conversationId } from '@/lib/domain/snapshot';
import { factsOf } from '@/lib/domain/snapshot-facts';
import type { Turn } from '@/lib/domain/turn';
import {
  histories,
  IDS,
  type Look,
  MINUTE,
  type Spoken,
  sinceOf,
  snapshotOf,
  stands,
  wholeLook,
} from './model/conversation';
import { type ExpectedTurn, expectedTurns, keyOf } from './model/oracle';
import { runs, TIMEOUT_MS } from './model/runs';

const DAY = 24 * 3600;

/** Turns against a slow, obviously right reading of metrics §1 and §2. */

/** What is derived from such looks by the user, of whatever order. */
function turnsOf(...given: Parameters<typeof historyOf>) {
  return deriveTurns(historyOf(...given));
}

/** What is known after them. */
function historyOf(
  messages: readonly Spoken[],
  judgements: readonly Judgement[],
  looks: readonly Partial<Look>[] = [{}],
): History {
  const facts = new Map<string, MessageFact>();
  let conversation: ConversationFact | undefined;
  for (const look of looks) {
    const seen = factsOf(snapshotOf(messages, { ...wholeLook(messages), ...look }));
    for (const fact of seen.messages) {
      const known = facts.get(fact.key);
      facts.set(fact.key, known ? mergeMessage(known, fact) : fact);
    }
    const [of] = seen.conversations as [ConversationFact];
    conversation = conversation ? mergeConversation(conversation, of) : of;
  }
  return {
    id: conversationId('crowdworks', IDS[0]),
    ids: [conversationId('crowdworks', IDS[0])],
    platform: 'crowdworks',
    messages: [...facts.values()],
    claims: [],
    conversation,
    judgements,
    switchedOn: [],
    lookedUntil: 0,
  };
}

function shape(turn: Turn): ExpectedTurn {
  const { acknowledgement: ack, obligation } = turn;
  return {
    start: turn.waitingSince.earliest,
    clientMessages: turn.clientMessages,
    ack: ack?.at.earliest ?? null,
    interim: ack?.interim ?? null,
    inherits: !obligation.own,
    substantive: obligation.settled?.at.earliest ?? null,
    substantiveGap: obligation.gap,
    automatic: turn.automaticReply,
    firstContact: turn.firstContact ?? false,
    closer: turn.probableCloser ?? false,
    disappearedAt: turn.disappearedAt ?? null,
    attention: turn.attention ?? null,
    exclusions: turn.exclusions,
  };
}

const byStart = (a: ExpectedTurn, b: ExpectedTurn) =>
  a.start - b.start || (a.ack ?? 1e99) - (b.ack ?? 1e99);

/** The messages that looks at everything have seen, and by when those that stand no more had gone. */
function seenBy(messages: readonly Spoken[], looks: readonly Pick<Look, 'until'>[]) {
  const times = looks
    .map(({ until }) => ({ until, since: sinceOf(messages, { ...wholeLook(messages), until }) }))
    .sort((a, b) => a.since - b.since);
  const shown: Spoken[] = [];
  const goneAt = new Map<number, number>();
  messages.forEach((message, index) => {
    const isShown = ({ until }: Pick<Look, 'until'>) =>
      index < until && stands(message, index, until);
    const last = times.findLastIndex(isShown);
    if (last < 0) return;
    const next = times[last + 1];
    if (next) goneAt.set(shown.length, next.since);
    shown.push(message);
  });
  return { messages: shown, goneAt };
}

/** By when each message that stands no more had gone, as far as the looks that are remembered tell. */
function goneByKey({ messages, conversation }: History): ReadonlyMap<string, number> {
  const gone = placeMessages(messages, conversation);
  return new Map(gone.flatMap(({ fact, goneAt }) => (goneAt ? [[fact.key, goneAt]] : [])));
}

/** One word at most on each message: which of several counts is another law. */
function wordsOn(
  messages: readonly Spoken[],
  kinds: readonly Judgement['kind'][] = [
    'noReplyNeeded',
    'interim',
    'answeredElsewhere',
    'spam',
    'replyNeeded',
  ],
): fc.Arbitrary<Judgement[]> {
  const word = fc.record({
    kind: fc.constantFrom(...kinds),
    on: fc.nat({ max: messages.length - 1 }),
    value: fc.boolean(),
    after: fc.nat({ max: 90 }),
  });
  return fc
    .uniqueArray(word, { maxLength: 4, selector: ({ on }) => on })
    .filter((words) => words.filter(({ kind }) => kind === 'answeredElsewhere').length < 2)
    .map((words) =>
      words.map(({ kind, on, value, after }, counter) => {
        const spoken = messages[on] as Spoken;
        return {
          conversation: conversationId('crowdworks', IDS[0]),
          message: keyOf(spoken),
          kind,
          value,
          ...(kind === 'answeredElsewhere' && { upTo: spoken.at + after * MINUTE }),
          stamp: { wall: 1, counter, device: 'desk' },
        };
      }),
    );
}

/** Messages of one second share a key, unless the platform has ids: then no word can tell them apart. */
const distinct = {
  automatic: true,
  closers: true,
  pauses: [1, 30, 300, 4000, DAY - 1, DAY, DAY + 1, 3 * DAY],
};

describe('turns are those of the slow oracle', () => {
  it(
    'of a conversation that is seen whole',
    () => {
      const law = (messages: Spoken[]) => {
        const expected = expectedTurns({ messages, gaps: new Set(), judgements: [] });
        expect(turnsOf(messages, []).map(shape).sort(byStart)).toEqual([...expected].sort(byStart));
      };
      const seen = histories(distinct);
      fc.assert(fc.property(seen, law), runs(1000));
    },
    TIMEOUT_MS,
  );

  it(
    'of messages of one printed time',
    () => {
      const law = (messages: Spoken[]) => {
        // Equal ones in a row are one fact with a count, and of one kind.
        const like = messages.map((message): Spoken => {
          const isEven = message.at % 2000 === 0;
          const closes = isEven && message.author === 'client';
          return { ...message, interim: isEven, ...(closes && { closing: true as const }) };
        });
        const expected = expectedTurns({ messages: like, gaps: new Set(), judgements: [] });
        expect(turnsOf(like, []).map(shape).sort(byStart)).toEqual([...expected].sort(byStart));
      };
      fc.assert(
        fc.property(histories({ automatic: true, pauses: [0, 0, 1, 300] }), law),
        runs(1000),
      );
    },
    TIMEOUT_MS,
  );

  it(
    'with the words of the user',
    () => {
      const judged = histories(distinct).chain((messages) =>
        fc.tuple(fc.constant(messages), wordsOn(messages)),
      );
      const law = ([messages, judgements]: [Spoken[], Judgement[]]) => {
        const expected = expectedTurns({ messages, gaps: new Set(), judgements });
        expect(turnsOf(messages, judgements).map(shape)).toEqual(expected);
      };
      fc.assert(fc.property(judged, law), runs(2000));
    },
    TIMEOUT_MS,
  );

  it(
    'of messages that were taken back between looks',
    () => {
      const withdrawn = histories({ ...distinct, withdrawals: true }).chain((messages) =>
        fc.tuple(
          fc.constant(messages),
          wordsOn(messages, ['noReplyNeeded', 'interim', 'spam', 'replyNeeded']),
          fc.array(fc.nat({ max: messages.length }), { maxLength: 4 }),
        ),
      );
      const law = ([messages, words, untils]: [Spoken[], Judgement[], number[]]) => {
        const looks = [...untils, messages.length].map((until) => ({ until }));
        const seen = seenBy(messages, looks);
        const history = historyOf(messages, words, looks);
        const known = goneByKey(history);
        const goneAt = new Map<number, number>();
        seen.messages.forEach((message, index) => {
          if (message.author === 'system') return;
          const [at, truth] = [known.get(keyOf(message)), seen.goneAt.get(index)];
          expect(at === undefined).toBe(truth === undefined);
          if (at === undefined) return;
          // Of looks that found the same only the first and the last are known: never too early.
          expect(at).toBeGreaterThanOrEqual(truth ?? 0);
          goneAt.set(index, at);
        });
        const told = {
          messages: seen.messages,
          goneAt,
          gaps: new Set<number>(),
          judgements: words,
        };
        expect(deriveTurns(history).map(shape)).toEqual(expectedTurns(told));
      };
      fc.assert(fc.property(withdrawn, law), runs(1000));
    },
    TIMEOUT_MS,
  );

  it(
    'of what one look shows, with its gaps',
    () => {
      const folded = histories(distinct).chain((messages) => {
        const index = fc.nat({ max: messages.length });
        return fc.tuple(fc.constant(messages), wordsOn(messages), index, index, index);
      });
      const law = ([messages, judgements, hidden, a, b]: [
        Spoken[],
        Judgement[],
        number,
        number,
        number,
      ]) => {
        const from = Math.max(hidden, Math.min(a, b));
        const to = Math.max(from, Math.max(a, b));
        // Something is shown on both sides of the fold; the rest is other laws' affair.
        fc.pre(hidden < from && to < messages.length);
        const upper = messages.slice(hidden, from);
        const shown = [...upper, ...messages.slice(to)];
        const gaps = new Set<number>();
        if (hidden > 0) gaps.add(0);
        if (to > from) gaps.add(upper.length);
        const expected = expectedTurns({ messages: shown, gaps, judgements });
        const found = turnsOf(messages, judgements, [
          { hidden, fold: to > from ? [from, to] : null },
        ]);
        expect(found.map(shape)).toEqual(expected);
      };
      fc.assert(fc.property(folded, law), runs(2000));
    },
    TIMEOUT_MS,
  );
});
