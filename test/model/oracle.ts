import type { Judgement, JudgementKind } from '@/lib/domain/judgement';
import type { Turn } from '@/lib/domain/turn';
import { SECOND, type Spoken } from './conversation';

/**
 * Metrics §1, §2, §3 (first contact) and §7 (closers), slow and obviously right: every question is answered
 * by looking through the whole list again. Times are those of the printed moments' beginnings.
 */
export interface ExpectedTurn {
  readonly start: number;
  readonly clientMessages: number;
  readonly ack: number | null;
  readonly interim: boolean | null;
  /** Whether an older obligation was still open, so that this turn counts none of its own. */
  readonly inherits: boolean;
  readonly substantive: number | null;
  /** Something before the substantive reply was not seen. */
  readonly substantiveGap: boolean;
  readonly automatic: boolean;
  readonly firstContact: boolean;
  readonly closer: boolean;
  readonly disappearedAt: number | null;
  readonly attention: Turn['attention'] | null;
  readonly exclusions: readonly string[];
}

export interface Known {
  readonly messages: readonly Spoken[];
  /** Indices before which something was not seen, 0 for an unseen beginning. */
  readonly gaps: ReadonlySet<number>;
  /** The user's words, at most one on a subject. */
  readonly judgements: readonly Judgement[];
  /** By index: by when a message had gone from the page. No gaps then. */
  readonly goneAt?: ReadonlyMap<number, number>;
}

/** One event of a conversation; 別の端末で返信済み is an answer that no page shows. */
interface Entry {
  readonly index: number;
  readonly author: Spoken['author'] | 'elsewhere';
  readonly at: number;
  readonly latest: number;
  readonly interim: boolean;
  readonly dismissed: readonly JudgementKind[];
  readonly closing: boolean;
  /** The user said that it wants an answer, or has one. */
  readonly closesNot: boolean;
  readonly goneAt: number | null;
}

/** A run of client messages and how its wait ended; `by` is the entry that ended it. */
interface Run {
  readonly entries: readonly Entry[];
  readonly end: 'answered' | 'dismissed' | 'gone' | 'overtaken' | 'gap' | 'open';
  readonly by?: Entry;
}

const DAY_MS = 24 * 3600 * SECOND;

/** What is looked back from when nothing follows any more. */
const END = {
  index: Number.POSITIVE_INFINITY,
  at: Number.POSITIVE_INFINITY,
  author: 'system',
} as Entry;

export function expectedTurns(given: Known): ExpectedTurn[] {
  // A notice is no fact: what is known to stand behind a gap is the next message.
  const known = { ...given, gaps: new Set([...given.gaps].flatMap((gap) => behind(given, gap))) };
  const all = entriesOf(known);
  const people = all.filter(({ author }) => author !== 'automatic' && author !== 'system');
  const isGapBetween = (a: number, b: number) => [...known.gaps].some((gap) => a < gap && gap <= b);
  const beforeOf = (entry: Entry) => people[people.indexOf(entry) - 1];
  const isBehindGap = (entry: Entry) => isGapBetween(beforeOf(entry)?.index ?? -1, entry.index);
  const afterAll = (entries: readonly Entry[]) =>
    people.filter(({ index }) => index > (entries[0] as Entry).index);

  const runs: Run[] = [];
  const runAt = (entry: Entry) => runs.find(({ entries }) => entries.includes(entry));
  /** Whether the worker had given a real answer, and owed nothing, when this message came. */
  const isAfterAnswer = (entry: Entry): boolean => {
    const before = beforeOf(entry);
    if (!before || isBehindGap(entry)) return false;
    if (before.author === 'elsewhere') return true;
    if (before.author === 'client') {
      const run = runAt(before);
      const [first] = run?.entries ?? [];
      // It asked nothing of the worker; or asks nothing any more.
      return !!first && run?.end !== 'gap' && run?.end !== 'open' && isAfterAnswer(first);
    }
    if (before.interim) return false;
    const paid = runs.flatMap((run) => (owesOwn(run) && subOf(run)) || []);
    // An answer that was taken back paid what an older run owed, while this one went on waiting for its own.
    const { entries: [start] = [] } = runs.find(({ by }) => by === before) ?? {};
    const isPaidMeanwhile = (sub: Entry) =>
      !!start &&
      start.index < sub.index &&
      sub.index < before.index &&
      !people.some(
        ({ author, index, interim }) =>
          author === 'worker' && interim && sub.index < index && index < before.index,
      );
    return paid.some((sub) => sub === before || isPaidMeanwhile(sub)) || isAfterAnswer(before);
  };
  const isCloser = (entries: readonly Entry[]) =>
    entries.every(({ closing, closesNot }) => closing && !closesNot) &&
    isAfterAnswer(entries[0] as Entry);
  const runFrom = (start: Entry): Run => {
    const entries: Entry[] = [];
    for (const entry of people.slice(people.indexOf(start))) {
      if (entries.length > 0) {
        if (isBehindGap(entry)) return { entries, end: 'gap' };
        if (entry.author === 'elsewhere') return { entries, end: 'answered', by: entry };
        const goneAt = allGoneAt(entries);
        if (goneAt !== null && goneAt < entry.at) return { entries, end: 'gone', by: entry };
      }
      if (entry.author === 'client') {
        if (entries.length > 0 && isCloser(entries) && !entry.closing)
          return { entries, end: 'overtaken', by: entry };
        entries.push(entry);
        if (entry.dismissed.length > 0) return { entries, end: 'dismissed', by: entry };
      } else if (answers(entry, entries)) return { entries, end: 'answered', by: entry };
    }
    const last = entries.at(-1) ?? start;
    if (isGapBetween(last.index, Number.POSITIVE_INFINITY)) return { entries, end: 'gap' };
    return { entries, end: allGoneAt(entries) === null ? 'open' : 'gone' };
  };
  const isCut = ({ entries: [start] }: Run, to: number) => isGapBetween(start?.index ?? 0, to);
  const answersAfter = (run: Run, wanted: (entry: Entry) => boolean) => {
    const answer = afterAll(run.entries).find(
      (entry) => isAnswer(entry) && wanted(entry) && answers(entry, run.entries),
    );
    return answer && !isCut(run, answer.index) ? answer : undefined;
  };
  const ackOf = (run: Run) => {
    if (run.end === 'overtaken') {
      const { index = 0 } = run.by ?? {};
      return answersAfter(run, (entry) => entry.index > index);
    }
    // In no figure, but a platform counts an answer that came all the same.
    if (run.end === 'dismissed') {
      return answersAfter(run, ({ author, index }) => {
        return author === 'worker' && index > (run.entries.at(-1) as Entry).index;
      });
    }
    return run.end === 'answered' ? run.by : undefined;
  };
  const hasEnded = ({ end }: Run) => end === 'dismissed' || end === 'gone';
  const realAnswerTo = (run: Run) => answersAfter(run, ({ interim }) => !interim);
  /**
   * By when all client messages had gone for which a real answer was owed, those of later runs that inherited
   * the debt too, if that was before this entry or one that stands before it.
   */
  const lapsedAt = (debtor: Run, before: Entry): number | null => {
    if (debtor.end !== 'answered') return null;
    const { index: acknowledged = 0 } = debtor.by ?? {};
    const isWithin = ({ index }: Entry) => acknowledged < index && index <= before.index;
    for (const entry of [...people, END].filter(isWithin)) {
      if (entry.author === 'elsewhere') continue;
      const heirs = runs.filter(({ entries, end }) => {
        const isOver = end === 'dismissed' && (entries.at(-1) as Entry).index < entry.index;
        const isThere = (entries[0] as Entry).index < entry.index;
        return isThere && !isOver && debtorOf(runAt(entries[0] as Entry) as Run) === debtor;
      });
      const owedFor = [debtor, ...heirs].flatMap(({ entries }) => entries);
      const goneAt = allGoneAt(owedFor.filter(({ index }) => index < entry.index));
      if (goneAt !== null && goneAt < entry.at) return goneAt;
    }
    return null;
  };
  const subOf = (run: Run) => {
    const sub = hasEnded(run) ? undefined : realAnswerTo(run);
    return sub && lapsedAt(run, sub) === null ? sub : undefined;
  };
  /** The older run whose answer was still owed when this one began. */
  const debtorOf = (run: Run): Run | undefined => {
    const [start] = run.entries as [Entry];
    return runs.find((older) => {
      if (older.entries[0] === start || (older.entries[0] as Entry).index > start.index)
        return false;
      if (hasEnded(older) || older.end === 'overtaken' || debtorOf(older)) return false;
      const sub = realAnswerTo(older);
      if (isCut(older, start.index) || (sub && sub.index < start.index)) return false;
      return lapsedAt(older, start) === null;
    });
  };
  const owesOwn = (run: Run) => !hasEnded(run) && run.end !== 'overtaken' && !debtorOf(run);

  for (const entry of people) {
    if (entry.author === 'client' && !runAt(entry)) runs.push(runFrom(entry));
  }
  const lapseOf = (run: Run) => (owesOwn(run) && !subOf(run) ? lapsedAt(run, END) : null);
  const waits = (run: Run) => run.end === 'open' && !isCloser(run.entries);
  const endIndex = known.messages.length;
  const attentionOf = (run: Run) => {
    if (run.end === 'open') return isCloser(run.entries) ? 'closer' : 'waiting';
    const owes = owesOwn(run) && !subOf(run) && !isCut(run, endIndex) && !lapseOf(run);
    return owes && !runs.some(waits) ? 'owed' : null;
  };
  /** Up to where automatic messages were written while it was open. */
  const closedAt = (run: Run) => {
    const last = run.entries.at(-1) as Entry;
    if (run.end === 'dismissed') return last.index;
    const next = people.filter(({ index, author }) => index > last.index && author !== 'elsewhere');
    const { by } = run;
    const ends =
      by && by.author !== 'elsewhere'
        ? by.index
        : run.end === 'answered'
          ? next[0]?.index
          : endIndex;
    return Math.min(ends ?? endIndex, ...[...known.gaps].filter((index) => index > last.index));
  };

  return runs.map((run) => {
    const [start] = run.entries as [Entry];
    const ack = ackOf(run);
    const before = beforeOf(start);
    const debtor = debtorOf(run);
    const isUnseen = isBehindGap(start);
    const isPassed = run.end === 'overtaken' || run.end === 'dismissed';
    const isGap = run.end === 'gap' || (isPassed && !ack && isCut(run, endIndex));
    const goneAt = run.end === 'gone' ? allGoneAt(run.entries) : lapseOf(run);
    const { dismissed } = run.entries.at(-1) as Entry;
    const exclusions = [
      isUnseen && 'startUnseen',
      ...dismissed,
      isGap && 'gap',
      ack?.author === 'elsewhere' && 'answeredElsewhere',
      run.end === 'gone' && 'disappeared',
    ].filter((reason) => reason !== false);
    return {
      start: start.at,
      clientMessages: run.entries.length,
      ack: ack?.at ?? null,
      interim: ack ? ack.interim : null,
      inherits: debtor !== undefined,
      substantive: subOf(debtor ?? run)?.at ?? null,
      substantiveGap: !debtor && !hasEnded(run) && !subOf(run) && isCut(run, endIndex),
      automatic: all.some(
        ({ author, index }) =>
          author === 'automatic' && start.index < index && index < closedAt(run),
      ),
      firstContact: !isUnseen && (!before || start.at - before.latest >= DAY_MS),
      closer: run.end !== 'dismissed' && isCloser(run.entries),
      disappearedAt: goneAt,
      attention: attentionOf(run),
      exclusions,
    };
  });
}

function behind({ messages }: Known, gap: number): number[] {
  const index = messages.findIndex(({ author }, nth) => nth >= gap && author !== 'system');
  return index < 0 ? [] : [index];
}

function isAnswer({ author }: Entry): boolean {
  return author === 'worker' || author === 'elsewhere';
}

/** An answer that was taken back answers nothing, while the client's message stands. */
function answers(entry: Entry, run: readonly Entry[]): boolean {
  return entry.goneAt === null || allGoneAt(run) !== null;
}

function allGoneAt(run: readonly Entry[]): number | null {
  const gone = run.map(({ goneAt }) => goneAt);
  return gone.includes(null) ? null : Math.max(...(gone as number[]));
}

function entriesOf(known: Known): Entry[] {
  const { messages, judgements, goneAt } = known;
  const wordOn = (kind: Judgement['kind'], message: Spoken) =>
    judgements.find((word) => word.kind === kind && word.message === keyOf(message))?.value;
  const entries = messages.map((message, index): Entry => {
    const isClient = message.author === 'client';
    const kinds = (['noReplyNeeded', 'spam'] as const).filter((kind) => wordOn(kind, message));
    return {
      index,
      author: message.author,
      at: message.at,
      latest: message.at + SECOND - 1,
      interim: wordOn('interim', message) ?? message.interim,
      dismissed: isClient ? kinds : [],
      closing: message.closing === true,
      closesNot:
        wordOn('replyNeeded', message) === true || wordOn('answeredElsewhere', message) === true,
      goneAt: goneAt?.get(index) ?? null,
    };
  });
  const elsewhere = judgements
    .filter(({ kind }) => kind === 'answeredElsewhere')
    .flatMap((word) => answeredElsewhere(known, word, entries));
  return [...entries, ...elsewhere].sort((a, b) => a.index - b.index);
}

/**
 * Behind the client messages that the word covers: those up to its time that follow without an answer. A
 * page that shows the answer outranks it.
 */
function answeredElsewhere(
  { messages, gaps }: Known,
  word: Judgement,
  entries: readonly Entry[],
): Entry[] {
  const upTo = word.upTo ?? 0;
  let last = messages.findIndex((message) => keyOf(message) === word.message);
  if (messages[last]?.author !== 'client' || !word.value) return [];
  for (let index = last; index < messages.length; index++) {
    const { author, at } = messages[index] as Spoken;
    if (gaps.has(index) && index > last) break;
    if (author === 'worker') return realAnswerElsewhere({ messages, gaps }, upTo, index, entries);
    if (author !== 'client') continue;
    if (index > last && at + SECOND - 1 > upTo) break;
    if ((entries[index]?.dismissed.length ?? 0) > 0) return [];
    last = index;
  }
  return [elsewhereAt(last + 0.5, upTo)];
}

/**
 * Where only interim replies follow, the first of them at `from`, the word speaks of the real answer: behind the
 * last of them that is older than the word, if nothing waits there, and before the next client message.
 */
function realAnswerElsewhere(
  { messages, gaps }: Pick<Known, 'messages' | 'gaps'>,
  upTo: number,
  from: number,
  entries: readonly Entry[],
): Entry[] {
  let repliedAt = 0;
  let waits = false;
  for (let index = from; index <= messages.length; index++) {
    const { author, at = Number.POSITIVE_INFINITY } = messages[index] ?? {};
    const isGap = gaps.has(index);
    const isNext = isGap || index === messages.length || author === 'client';
    if (isNext && !waits && upTo > repliedAt && (isGap || upTo < at + SECOND - 1)) {
      return [elsewhereAt(index - 0.5, upTo)];
    }
    if (isGap) return [];
    if (author === 'client') waits = entries[index]?.dismissed.length === 0;
    if (author !== 'worker') continue;
    if (!entries[index]?.interim) return [];
    waits = false;
    repliedAt = at + SECOND - 1;
  }
  return [];
}

function elsewhereAt(index: number, upTo: number): Entry {
  return {
    index,
    author: 'elsewhere',
    at: upTo,
    latest: upTo,
    interim: false,
    dismissed: [],
    closing: false,
    closesNot: false,
    goneAt: null,
  };
}

/** The key of a message that shares its time with no other. */
export function keyOf({ id, author, at }: Pick<Spoken, 'id' | 'author' | 'at'>): string {
  return id === undefined ? `${author}@${at}` : `#${id}`;
}
