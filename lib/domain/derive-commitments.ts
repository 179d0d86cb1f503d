import { type Commitment, commitmentKey } from './commitment';
import type { History, PlacedMessage } from './history';
import type { Moment } from './interval';
import type { Judgement } from './judgement';
import { movedOf } from './moved-commitments';
import { isPromise, type Pledge } from './pledge';
import { Verdicts } from './verdicts';

/** A site's clock may run a little behind ours: what it prints of a reply may lie before its insertion. */
const SKEW_MS = 2 * 60_000;

/** A page that was looked at this long after an insertion and shows no new reply: it was not sent. */
const UNTIL_SENT_MS = 10 * 60_000;

/** A reply inserted is sent within a day, or the next one is another reply. */
const LONGEST_DRAFT_MS = 24 * 60 * 60_000;

/**
 * What was promised, accepted and asked for in a conversation, and what became of it (metrics §3): a pure
 * function of its facts, oldest first. `placed` are its messages in their order.
 */
export function deriveCommitments(
  history: History,
  pledges: readonly Pledge[],
  placed: readonly PlacedMessage[],
): Commitment[] {
  return new CommitmentWalk(history, pledges, placed)
    .all()
    .sort((a, b) => a.madeAt - b.madeAt || (a.ref < b.ref ? -1 : 1));
}

/** What a commitment begins as: everything but what became of it. */
type Begun = Pick<Commitment, 'ref' | 'kind' | 'dueAt' | 'madeAt' | 'unsent'> & {
  /** Messages from here on may follow it up; an index. */
  readonly from: number;
};

class CommitmentWalk {
  readonly #verdicts: Verdicts;
  readonly #moved: ReadonlySet<string>;
  readonly #seenUntil: number;
  /** When the user said that they had answered on another device (epoch ms), earliest first. */
  readonly #elsewhere: readonly number[];

  constructor(
    private readonly history: History,
    private readonly pledges: readonly Pledge[],
    private readonly placed: readonly PlacedMessage[],
  ) {
    this.#verdicts = new Verdicts(history.judgements);
    this.#moved = movedOf(pledges, this.#verdicts);
    this.#elsewhere = placed
      .flatMap(({ fact, moment }) => {
        const word = this.#verdicts.of('answeredElsewhere', fact.key);
        return word?.value ? [word.upTo ?? moment.latest] : [];
      })
      .sort((a, b) => a - b);
    this.#seenUntil = Math.max(history.lookedUntil, history.conversation?.end?.at ?? 0);
  }

  all(): Commitment[] {
    const { pledges, history } = this;
    if (this.#verdicts.isBuyer() ?? history.conversation?.side?.value === 'buyer') return [];
    const said = pledges.filter(
      ({ kind, moves, noted }) => !isPromise(kind) || moves !== undefined || noted,
    );
    const inserted = this.#bound(pledges.filter((pledge) => !said.includes(pledge)));
    return [
      ...said.map((pledge) => this.#begunAt(pledge)),
      ...[...inserted.values()].flat(),
      ...this.#read(new Set(inserted.keys())),
    ].map((begun) => this.#followed(begun));
  }

  /** What the worker said outright, without a message. */
  #begunAt({ key: ref, kind, dueAt, madeAt }: Pledge): Begun {
    const from = this.placed.findIndex(({ moment }) => moment.earliest > madeAt);
    return { ref, kind, dueAt, madeAt, from: from < 0 ? this.placed.length : from };
  }

  /**
   * The promises of replies that were inserted, by the index of the message that they were sent as (-1: of
   * none yet). Of several insertions before one message the last one stands in it.
   */
  #bound(pledges: readonly Pledge[]): Map<number, Begun[]> {
    const newest = new Map<number, readonly Pledge[]>();
    for (const pledge of pledges.toSorted((a, b) => a.madeAt - b.madeAt)) {
      const index = this.#sentAs(pledge);
      if (index === undefined) continue;
      const known = newest.get(index) ?? [];
      newest.set(index, known[0]?.madeAt === pledge.madeAt ? [...known, pledge] : [pledge]);
    }
    return new Map(
      [...newest].map(([index, all]) => [
        index,
        all.map(({ key: ref, kind, dueAt, madeAt }) => {
          const from = index < 0 ? this.placed.length : index + 1;
          return { ref, kind, dueAt, madeAt, from, ...(index < 0 && { unsent: true as const }) };
        }),
      ]),
    );
  }

  /** Undefined: it was not sent. */
  #sentAs({ madeAt }: Pledge): number | undefined {
    const index = this.placed.findIndex(
      (message) => isReply(message) && message.moment.latest >= madeAt - SKEW_MS,
    );
    const earliest = this.placed[index]?.moment.earliest ?? Number.NEGATIVE_INFINITY;
    if (index >= 0 && earliest <= madeAt + LONGEST_DRAFT_MS) return index;
    return this.#seenUntil <= madeAt + UNTIL_SENT_MS ? -1 : undefined;
  }

  /** The promises that the reader found in interim replies, other than those that were inserted here. */
  #read(inserted: ReadonlySet<number>): Begun[] {
    return this.placed.flatMap((message, index) => {
      if (!isReply(message) || !this.#isInterim(message) || inserted.has(index)) return [];
      const { fact, moment } = message;
      return (fact.outbound?.promises ?? []).map(({ kind, dueAt }, nth) => {
        return { ref: `${fact.key}~${nth}`, kind, dueAt, madeAt: moment.latest, from: index + 1 };
      });
    });
  }

  #isInterim({ fact }: PlacedMessage): boolean {
    return this.#verdicts.of('interim', fact.key)?.value ?? fact.interim?.interim ?? false;
  }

  #followed({ from, ...begun }: Begun): Commitment {
    const { id, platform } = this.history;
    const { ref, kind } = begun;
    const followUp = this.#followUp(begun, from);
    const word = this.#ended(ref);
    const followedUp = word ? instantOf(word) : followUp?.moment;
    const warned = kind === 'deadline' ? this.#warned(ref, from) : undefined;
    const closed = this.#closed(ref, word, followUp !== undefined);
    return {
      key: commitmentKey(id, ref),
      conversation: id,
      platform,
      ...begun,
      ...(followedUp && { followedUp }),
      ...(!word && followUp?.gap && { gap: true }),
      ...(warned && { warned }),
      ...(closed && { closed }),
      seenUntil: this.#seenUntil,
    };
  }

  /**
   * The first message from there on that follows it up, and whether something before it was not seen. Before the
   * client writes again, or where no message does, what the worker says to have answered elsewhere.
   */
  #followUp(
    begun: Pick<Begun, 'kind' | 'dueAt' | 'madeAt'>,
    from: number,
  ): { readonly moment: Moment; readonly gap: boolean } | undefined {
    const said = isPromise(begun.kind)
      ? this.#elsewhere.find((at) => at > begun.madeAt)
      : undefined;
    const elsewhere = said !== undefined && {
      moment: { earliest: said, latest: said },
      gap: false,
    };
    let gap = false;
    for (const message of this.placed.slice(from)) {
      const isNext = message.fact.author === 'client' && message.moment.latest > (said ?? Infinity);
      if (elsewhere && isNext) return elsewhere;
      gap ||= !message.contiguous;
      if (this.#followsUp(message, begun)) return { moment: message.moment, gap };
    }
    return elsewhere || undefined;
  }

  #followsUp(message: PlacedMessage, { kind, dueAt }: Pick<Begun, 'kind' | 'dueAt'>): boolean {
    if (kind === 'deadline') return false;
    if (kind === 'followUp') {
      // From then on the worker asks, and once is enough.
      const asks = isReply(message) && message.moment.latest >= dueAt;
      return asks || message.fact.author === 'client';
    }
    if (!isReply(message)) return false;
    return (
      !this.#isInterim(message) || (kind === 'start' && message.fact.outbound?.starts === true)
    );
  }

  /** The newest word that ends it. */
  #ended(ref: string): Judgement | undefined {
    return (['kept', 'delivered', 'missed'] as const)
      .flatMap((kind) => this.#verdicts.of(kind, ref) ?? [])
      .filter(({ value }) => value)
      .sort((a, b) => b.stamp.wall - a.stamp.wall || b.stamp.counter - a.stamp.counter)[0];
  }

  #closed(
    ref: string,
    word: Judgement | undefined,
    followed: boolean,
  ): Commitment['closed'] | undefined {
    if (this.#verdicts.of('withdrawn', ref)?.value) return 'withdrawn';
    if (this.#moved.has(ref)) return 'moved';
    return (
      (word?.kind as 'kept' | 'delivered' | 'missed' | undefined) ?? (followed ? 'kept' : undefined)
    );
  }

  /** The first risk notice: the worker's word, or a message that reads as one. */
  #warned(ref: string, from: number): Moment | undefined {
    const word = this.#verdicts.of('warned', ref);
    const notice = this.placed
      .slice(from)
      .find((message) => isReply(message) && message.fact.outbound?.warns)?.moment;
    const said = word?.value ? instantOf(word) : undefined;
    return said && (!notice || said.latest < notice.latest) ? said : notice;
  }
}

/** A message of the worker's that still stands. */
function isReply({ fact, goneAt }: PlacedMessage): boolean {
  return fact.author === 'worker' && goneAt === undefined;
}

function instantOf({ upTo, stamp }: Judgement): Moment {
  const at = upTo ?? stamp.wall;
  return { earliest: at, latest: at };
}
