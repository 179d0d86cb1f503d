import type { Judgement } from '@/lib/domain/judgement';
import type { Turn } from '@/lib/domain/turn';
import { SECOND, type Spoken } from './conversation';

/**
 * Metrics §1 and §2, slow and obviously right: every question is answered by looking through the whole
 * list again. Times are those of the printed moments' beginnings.
 */
export interface ExpectedTurn {
  readonly start: number;
  readonly clientMessages: number;
  readonly ack: number | null;
  readonly interim: boolean | null;
  /** Whether an older obligation was still open, so that this turn counts none of its own. */
  readonly inherits: boolean;
  readonly substantive: number | null;
  readonly automatic: boolean;
  readonly attention: Turn['attention'] | null;
  readonly exclusions: readonly string[];
}

export interface Known {
  readonly messages: readonly Spoken[];
  /** Indices before which something was not seen, 0 for an unseen beginning. */
  readonly gaps: ReadonlySet<number>;
  /** The user's words, at most one on a subject. */
  readonly judgements: readonly Judgement[];
}

/** One event of a conversation; 別の端末で返信済み is an answer that no page shows. */
interface Entry {
  readonly index: number;
  readonly author: Spoken['author'] | 'elsewhere';
  readonly at: number;
  readonly interim: boolean;
  readonly dismissed: boolean;
}

export function expectedTurns(known: Known): ExpectedTurn[] {
  const all = entriesOf(known);
  const people = all.filter(({ author }) => author !== 'automatic');
  const isGapBetween = (a: number, b: number) =>
    all.some(({ index }) => known.gaps.has(index) && a < index && index <= b);

  const beforeOf = (entry: Entry) => people[people.indexOf(entry) - 1];
  const startsTurn = (entry: Entry) => {
    const before = beforeOf(entry);
    if (entry.author !== 'client') return false;
    if (!before) return true;
    return (
      before.author !== 'client' || before.dismissed || isGapBetween(before.index, entry.index)
    );
  };
  const starts = people.filter(startsTurn);
  const runOf = (start: Entry) => {
    const later = people.slice(people.indexOf(start));
    const end = later.findIndex(
      (entry, n) => n > 0 && (entry.author !== 'client' || startsTurn(entry)),
    );
    return end < 0 ? later : later.slice(0, end);
  };
  const isDismissed = (start: Entry) => runOf(start).some(({ dismissed }) => dismissed);
  const answers = (start: Entry, wanted: (entry: Entry) => boolean) => {
    const answer = people.find(
      (entry) => entry.index > start.index && isAnswer(entry) && wanted(entry),
    );
    return answer && !isGapBetween(start.index, answer.index) ? answer : undefined;
  };
  const ackOf = (start: Entry) => (isDismissed(start) ? undefined : answers(start, () => true));
  const subOf = (start: Entry) => answers(start, ({ interim }) => !interim);
  // Whether the obligation that `start` opened is still open when `later` begins.
  const owesAt = (start: Entry, later: Entry) => {
    const settled = subOf(start);
    if (isDismissed(start) || inherits(start) || isGapBetween(start.index, later.index))
      return false;
    return !settled || settled.index > later.index;
  };
  const inherits = (start: Entry): boolean =>
    starts.some((earlier) => earlier.index < start.index && owesAt(earlier, start));
  const endIndex = Number.POSITIVE_INFINITY;
  const isCut = (start: Entry) => isGapBetween(start.index, endIndex);
  const waits = (start: Entry) => !isDismissed(start) && !ackOf(start) && !isCut(start);
  const anyWaits = starts.some(waits);
  const owes = (start: Entry) =>
    !isDismissed(start) && !inherits(start) && !subOf(start) && !isCut(start) && !waits(start);

  const closedAt = (start: Entry) => {
    const last = runOf(start).at(-1)?.index ?? start.index;
    if (isDismissed(start)) return last;
    const next = people.filter(({ author }) => author !== 'elsewhere').map(({ index }) => index);
    return Math.min(endIndex, ...[...next, ...known.gaps].filter((index) => index > last));
  };

  return starts.map((start) => {
    const run = runOf(start);
    const ack = ackOf(start);
    const own = !isDismissed(start) && !inherits(start);
    const before = beforeOf(start);
    const unseen = isGapBetween(before ? before.index : -1, start.index);
    const exclusions = [
      unseen && 'startUnseen',
      !isDismissed(start) && !ack && isCut(start) && 'gap',
      isDismissed(start) && 'noReplyNeeded',
      ack?.author === 'elsewhere' && 'answeredElsewhere',
    ].filter((reason) => reason !== false);
    return {
      start: start.at,
      clientMessages: run.length,
      ack: ack?.at ?? null,
      interim: ack ? ack.interim : null,
      inherits: inherits(start),
      substantive: (own && subOf(start)?.at) || null,
      automatic: all.some(
        ({ author, index }) =>
          author === 'automatic' && start.index < index && index < closedAt(start),
      ),
      attention: waits(start) ? 'waiting' : owes(start) && !anyWaits ? 'owed' : null,
      exclusions,
    };
  });
}

function isAnswer({ author }: Entry): boolean {
  return author === 'worker' || author === 'elsewhere';
}

function entriesOf(known: Known): Entry[] {
  const { messages, judgements } = known;
  const wordOn = (kind: Judgement['kind'], message: Spoken) =>
    judgements.find((word) => word.kind === kind && word.message === keyOf(message))?.value;
  const entries = messages.map((message, index) => ({
    index,
    author: message.author,
    at: message.at,
    interim: wordOn('interim', message) ?? message.interim,
    dismissed: message.author === 'client' && wordOn('noReplyNeeded', message) === true,
  }));
  const dismissed = new Set(entries.filter((one) => one.dismissed).map(({ index }) => index));
  const elsewhere = judgements
    .filter(({ kind }) => kind === 'answeredElsewhere')
    .flatMap((word) => answeredElsewhere(known, word, dismissed));
  return [...entries, ...elsewhere].sort((a, b) => a.index - b.index);
}

/**
 * Behind the client messages that the word covers: those up to its time that follow without an answer. A
 * page that shows the answer outranks it.
 */
function answeredElsewhere(
  { messages, gaps }: Known,
  word: Judgement,
  dismissed: ReadonlySet<number>,
): Entry[] {
  const upTo = word.upTo ?? 0;
  let last = messages.findIndex((message) => keyOf(message) === word.message);
  if (messages[last]?.author !== 'client' || !word.value) return [];
  for (let index = last; index < messages.length; index++) {
    const { author, at } = messages[index] as Spoken;
    if (gaps.has(index) && index > last) break;
    if (author === 'worker') return [];
    if (author === 'automatic') continue;
    if (index > last && at + SECOND - 1 > upTo) break;
    if (dismissed.has(index)) return [];
    last = index;
  }
  return [{ index: last + 0.5, author: 'elsewhere', at: upTo, interim: false, dismissed: false }];
}

function keyOf({ id, author, at }: Spoken): string {
  return id === undefined ? `${author}@${at}` : `#${id}`;
}
