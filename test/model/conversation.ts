import * as fc from 'fast-check';
import type { MessageReading, PageReading } from '@/lib/domain/reading';
import type { Snapshot } from '@/lib/domain/snapshot';

/** A conversation whose true history is known, and looks of tabs at parts of it. */

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const START_AT = Date.UTC(2026, 8, 1);

export interface Spoken {
  readonly author: 'client' | 'worker' | 'automatic' | 'system';
  readonly at: number;
  readonly interim: boolean;
  /** The client only thanks. */
  readonly closing?: true;
  /** The platform's own id, where it has one. */
  readonly id?: string;
  /** From this many later messages on it has been withdrawn; null: it stands. */
  readonly withdrawnAfter: number | null;
}

/** One look at a conversation. */
export interface Look {
  /** How many messages existed when this document showed its content. */
  readonly until: number;
  /** How many of the oldest are not shown. */
  readonly hidden: number;
  /** A fold: these are not shown either (from, to), within what is shown. */
  readonly fold: readonly [number, number] | null;
  readonly visible: boolean;
  /** Under which of its ids the page knows the conversation, the first one its own. */
  readonly known: readonly string[];
  /** What the client called themselves when it was made. */
  readonly client?: string;
}

/** A proposal becomes a contract: the ids join pairwise. */
export const IDS = ['thread/1', 'proposal/2', 'contract/3'] as const;
const [FIRST, SECOND_ID, THIRD] = IDS;
const KNOWN: readonly (readonly string[])[] = [
  [FIRST, SECOND_ID],
  [FIRST],
  [SECOND_ID],
  [THIRD],
  [THIRD, SECOND_ID],
];

export interface HistoryOptions {
  readonly withdrawals?: boolean;
  /** Also what no person wrote: automatic messages and notices. */
  readonly automatic?: boolean;
  readonly closers?: boolean;
  /** The shortest pauses, in seconds: 0 makes equal printed times. */
  readonly pauses?: readonly number[];
}

export function histories(options: HistoryOptions = {}): fc.Arbitrary<Spoken[]> {
  const { withdrawals = false, automatic = false, closers = false } = options;
  const { pauses = [0, 1, 30, 300, 4000] } = options;
  const authors: Spoken['author'][] = ['client', 'worker'];
  if (automatic) authors.push('client', 'worker', 'automatic', 'system');
  const message = fc.record({
    author: fc.constantFrom(...authors),
    pause: fc.constantFrom(...pauses),
    interim: fc.boolean(),
    closes: closers ? fc.boolean() : fc.constant(false),
    withdrawnAfter: withdrawals ? fc.option(fc.integer({ min: 0, max: 4 })) : fc.constant(null),
  });
  const messages = fc.array(message, { minLength: 1, maxLength: 10 });
  return fc.tuple(messages, fc.boolean()).map(([spoken, hasIds]) => {
    let at = START_AT;
    return spoken.map(({ author, pause, interim, closes, withdrawnAfter }, index) => {
      at += pause * SECOND;
      return {
        author,
        at,
        interim,
        ...(closes && author === 'client' && { closing: true as const }),
        withdrawnAfter,
        ...(hasIds && { id: `${index + 1}` }),
      };
    });
  });
}

/** Clients rename themselves. */
export const clientName = fc.constantFrom('山田商店', '山田商店', '新山田商店');

export function lookAt(length: number): fc.Arbitrary<Look> {
  const index = fc.integer({ min: 0, max: length });
  return fc.record({
    until: index,
    hidden: fc.integer({ min: 0, max: Math.max(0, length - 1) }),
    fold: fc.option(
      fc.tuple(index, index).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
    ),
    visible: fc.boolean(),
    known: fc.constantFrom(...KNOWN),
    client: clientName,
  });
}

export interface Scene {
  readonly messages: Spoken[];
  readonly looks: Look[];
}

export function scenes(options: HistoryOptions = {}): fc.Arbitrary<Scene> {
  return histories(options).chain((messages) =>
    fc.record({
      messages: fc.constant(messages),
      looks: fc.array(lookAt(messages.length), { minLength: 1, maxLength: 8 }),
    }),
  );
}

/** The newest look, by the user, at everything, under all of the conversation's ids. */
export function wholeLook(messages: readonly Spoken[]): Look {
  return { until: messages.length, hidden: 0, fold: null, visible: true, known: IDS };
}

/** Whether a message is still on the page when there are `until` messages in all. */
export function stands({ withdrawnAfter }: Spoken, index: number, until: number): boolean {
  return withdrawnAfter === null || until - index <= withdrawnAfter + 1;
}

/** When a document came to show what the look shows: after its newest message, before the next one. */
export function sinceOf(messages: readonly Spoken[], look: Look): number {
  return (messages[look.until - 1]?.at ?? START_AT) + SECOND / 2 + look.until;
}

function readingOf(message: Spoken): MessageReading {
  return {
    ...(message.id !== undefined && { id: message.id }),
    author: message.author,
    moment: { earliest: message.at, latest: message.at + SECOND - 1, source: 'absolute' },
    text: message.closing ? 'ありがとうございました。' : message.interim ? 'interim' : 'text',
    attachments: false,
  };
}

/** What the look shows: runs, each contiguous, and whether they reach the beginning and the end. */
function shownBy(messages: readonly Spoken[], look: Look) {
  const shown = messages
    .slice(0, look.until)
    .filter((message, index) => stands(message, index, look.until));
  const [from, to] = look.fold ?? [0, 0];
  const hidden = Math.min(look.hidden, shown.length);
  const upper = shown.slice(hidden, Math.max(hidden, from));
  const lower = shown.slice(Math.max(hidden, to));
  const folded = look.fold !== null && to > Math.max(hidden, from);
  return {
    runs: folded ? [upper, lower] : [shown.slice(hidden)],
    // A first run that is empty because it is folded away leaves the gap at the beginning.
    reachesStart: hidden === 0 && (!folded || upper.length > 0),
    reachesEnd: lower.length > 0 || !folded,
  };
}

export function snapshotOf(messages: readonly Spoken[], look: Look): Snapshot {
  const { runs, reachesStart, reachesEnd } = shownBy(messages, look);
  const [id = FIRST, ...aliases] = look.known;
  const reading: PageReading = {
    page: 'conversation',
    unread: { state: 'unknown', why: 'notAList' },
    previews: [],
    conversation: {
      conversation: {
        id,
        aliases,
        client: look.client ?? '山田商店',
        url: 'https://crowdworks.jp/proposals/2',
      },
      side: 'unknown',
      runs: runs.map((run) => run.map(readingOf)),
      reachesStart,
      reachesEnd,
    },
  };
  return {
    platform: 'crowdworks',
    since: sinceOf(messages, look),
    visible: look.visible,
    reading,
    interimOf: (text) => ({ version: 1, by: 'rule', interim: text === 'interim' }),
  };
}
