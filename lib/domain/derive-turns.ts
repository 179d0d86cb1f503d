import type { ClaimFact, ConversationFact, MessageFact } from './fact';
import { type PlacedMessage, placeMessages } from './history';
import { intersection, type Moment } from './interval';
import { type Judgement, type JudgementKind, newestStamp } from './judgement';
import type { PlatformId } from './platform';
import type { Answer, Exclusion, Turn } from './turn';

/** All that is known of one conversation, its aliases made one. */
export interface History {
  readonly id: string;
  readonly platform: PlatformId;
  /** One fact a key, whatever alias it was seen under. */
  readonly messages: readonly MessageFact[];
  /** Claims of inbox rows that no message read elsewhere accounts for. */
  readonly claims: readonly ClaimFact[];
  readonly conversation: ConversationFact | undefined;
  readonly judgements: readonly Judgement[];
  /** When the platform was switched on (epoch ms). */
  readonly switchedOnAt: number;
  /** The end of the newest look at this conversation (epoch ms), 0 if none was continued. */
  readonly lookedUntil: number;
}

/** The turns of a conversation (metrics §1–§2): a pure function of its facts. Oldest first. */
export function deriveTurns(history: History): Turn[] {
  const placed = placeMessages(history.messages, history.conversation?.end);
  const verdicts = new Verdicts(history.judgements);
  const buyer = verdicts.isBuyer() ?? history.conversation?.side?.value === 'buyer';
  const turns = new TurnWalk(verdicts).walk(placed);
  const lastSeenAt = Math.max(
    history.lookedUntil,
    history.conversation?.end?.at ?? 0,
    ...placed.map(({ fact }) => fact.seenTo),
    ...history.claims.map((claim) => claim.seenTo),
  );
  const derived = turns.map((draft) => finish(draft, history, lastSeenAt, buyer));
  const isWaiting = derived.some((turn) => turn.attention === 'waiting');
  const preview = isWaiting ? undefined : previewTurn(history, placed, verdicts);
  if (preview) derived.push(withSide({ ...preview, lastSeenAt }, buyer));
  // Listed once: where a new turn waits, the older obligation is noted there, not listed too.
  const waits = derived.some((turn) => turn.attention === 'waiting');
  return waits ? derived.map(withoutOwed) : derived;
}

function withoutOwed(turn: Turn): Turn {
  if (turn.attention !== 'owed') return turn;
  const { attention: _, ...rest } = turn;
  return rest;
}

/** The newest word of the user on each subject. */
class Verdicts {
  readonly #newest = new Map<string, Judgement>();

  constructor(judgements: readonly Judgement[]) {
    for (const judgement of judgements) {
      const subject = `${judgement.kind} ${judgement.message ?? (judgement.upTo === undefined ? '' : '~')}`;
      const known = this.#newest.get(subject);
      this.#newest.set(subject, known ? newestStamp(known, judgement) : judgement);
    }
  }

  of(kind: JudgementKind, message: string): Judgement | undefined {
    return this.#newest.get(`${kind} ${message}`);
  }

  says(kind: JudgementKind, message: string): boolean {
    return this.of(kind, message)?.value === true;
  }

  isBuyer(): boolean | undefined {
    return this.#newest.get('buyerSide ')?.value;
  }

  /** Up to when the user has settled what is known from previews alone. */
  settledPreviewsUpTo(kind: JudgementKind): number {
    const verdict = this.#newest.get(`${kind} ~`);
    return verdict?.value ? (verdict.upTo ?? 0) : 0;
  }
}

/** A turn in the making. */
interface Draft {
  readonly first: PlacedMessage;
  readonly run: PlacedMessage[];
  readonly exclusions: Set<Exclusion>;
  readonly own: boolean;
  open: boolean;
  automaticReply: boolean;
  acknowledgement?: Answer & { interim: boolean };
  settled?: Answer;
  owes: boolean;
  obligationGap: boolean;
  disappearedAt?: number;
  /** When the user said that they had answered elsewhere. */
  elsewhereAt?: number;
}

/** One walk along a conversation, message by message. */
class TurnWalk {
  readonly #drafts: Draft[] = [];
  #open: Draft | undefined;
  /** The turn that owes the substantive reply; at most one in a conversation. */
  #debtor: Draft | undefined;

  constructor(private readonly verdicts: Verdicts) {}

  walk(messages: readonly PlacedMessage[]): readonly Draft[] {
    for (const message of messages) {
      if (!message.contiguous) this.#breakOff();
      if (message.fact.author === 'client') this.#inbound(message);
      else if (message.fact.author === 'worker') this.#outbound(message);
      else if (this.#open) this.#open.automaticReply = true;
    }
    this.#settleBeforeNext(Number.POSITIVE_INFINITY);
    return this.#drafts;
  }

  /** Something unseen stands here: whatever was open may have been answered in it. */
  #breakOff(): void {
    this.#settleBeforeNext(Number.POSITIVE_INFINITY);
    if (this.#open) {
      this.#open.exclusions.add('gap');
      this.#close(this.#open);
    }
    if (this.#debtor) {
      this.#debtor.obligationGap = true;
      this.#debtor.owes = false;
      this.#debtor = undefined;
    }
  }

  /** Ends an open turn that was over before `next`: answered elsewhere, or gone from the page. */
  #settleBeforeNext(next: number): void {
    const draft = this.#open;
    if (!draft) return;
    const goneAt = disappearedAt(draft.run);
    if (draft.elsewhereAt !== undefined && draft.elsewhereAt < next) {
      const at = { earliest: draft.elsewhereAt, latest: draft.elsewhereAt };
      draft.acknowledgement = { at, source: 'manual', interim: false };
      draft.exclusions.add('answeredElsewhere');
      this.#payDebt({ at, source: 'manual' });
      this.#close(draft);
    } else if (goneAt !== undefined && goneAt < next) {
      draft.disappearedAt = goneAt;
      draft.exclusions.add('disappeared');
      this.#dropDebtOf(draft);
      this.#close(draft);
    }
  }

  #inbound(message: PlacedMessage): void {
    this.#settleBeforeNext(message.moment.earliest);
    const draft = this.#open ?? this.#begin(message);
    if (draft.first !== message) draft.run.push(message);
    const { key } = message.fact;
    const elsewhere = this.verdicts.of('answeredElsewhere', key);
    if (elsewhere?.value) draft.elsewhereAt = elsewhere.upTo ?? message.moment.latest;
    if (this.verdicts.says('noReplyNeeded', key)) {
      draft.exclusions.add('noReplyNeeded');
      this.#dropDebtOf(draft);
      this.#close(draft);
    }
  }

  #begin(message: PlacedMessage): Draft {
    const draft: Draft = {
      first: message,
      run: [message],
      exclusions: new Set(message.contiguous ? [] : ['startUnseen']),
      own: this.#debtor === undefined,
      open: true,
      automaticReply: false,
      owes: this.#debtor === undefined,
      obligationGap: false,
    };
    if (message.contradiction) draft.exclusions.add('contradiction');
    this.#debtor ??= draft;
    this.#open = draft;
    this.#drafts.push(draft);
    return draft;
  }

  #outbound(message: PlacedMessage): void {
    const { fact, moment, source } = message;
    const goneAt = this.#open && disappearedAt(this.#open.run);
    // A wait that had ended by disappearance is not reopened by an answer seen later.
    if (goneAt !== undefined && goneAt < moment.earliest) this.#settleBeforeNext(moment.earliest);
    const interim = this.verdicts.of('interim', fact.key)?.value ?? fact.interim?.interim ?? false;
    const answer: Answer = { message: fact.key, at: moment, source };
    if (this.#open) {
      this.#open.acknowledgement = { ...answer, interim };
      if (message.contradiction) this.#open.exclusions.add('contradiction');
      this.#close(this.#open);
    }
    if (!interim) this.#payDebt(answer);
  }

  #payDebt(answer: Answer): void {
    if (!this.#debtor) return;
    this.#debtor.settled = answer;
    this.#debtor.owes = false;
    this.#debtor = undefined;
  }

  #dropDebtOf(draft: Draft): void {
    draft.owes = false;
    if (this.#debtor === draft) this.#debtor = undefined;
  }

  #close(draft: Draft): void {
    draft.open = false;
    this.#open = undefined;
  }
}

/** When the last client message of a run had disappeared; undefined while one stands. */
function disappearedAt(run: readonly PlacedMessage[]): number | undefined {
  let latest = 0;
  for (const { goneAt } of run) {
    if (goneAt === undefined) return undefined;
    latest = Math.max(latest, goneAt);
  }
  return latest;
}

function finish(draft: Draft, history: History, lastSeenAt: number, buyer: boolean): Turn {
  const last = draft.run.at(-1) ?? draft.first;
  const turn: Turn = {
    key: `${history.id} ${draft.first.fact.key}`,
    conversation: history.id,
    platform: history.platform,
    waitingSince: draft.first.moment,
    source: draft.first.source,
    basis: 'messages',
    clientMessages: draft.run.reduce((sum, { fact }) => sum + fact.count, 0),
    lastMessage: last.fact.key,
    ...(draft.acknowledgement && { acknowledgement: draft.acknowledgement }),
    obligation: {
      own: draft.own,
      ...(draft.settled && { settled: draft.settled }),
      gap: draft.obligationGap,
    },
    automaticReply: draft.automaticReply,
    exclusions: [...draft.exclusions],
    ...(draft.disappearedAt !== undefined && { disappearedAt: draft.disappearedAt }),
    ...(draft.open ? { attention: 'waiting' } : draft.owes && { attention: 'owed' }),
    lastSeenAt,
  };
  return withSide(turn, buyer);
}

/** A turn with the user as the buyer is in the ledger and nowhere else (metrics §1). */
function withSide(turn: Turn, buyer: boolean): Turn {
  if (!buyer) return turn;
  const { attention: _, ...rest } = turn;
  return { ...rest, exclusions: [...turn.exclusions, 'buyerSide'] };
}

/** A provisional turn, opened on the positive evidence of inbox rows alone (design §2, "Previews"). */
function previewTurn(
  history: History,
  placed: readonly PlacedMessage[],
  verdicts: Verdicts,
): Omit<Turn, 'lastSeenAt'> | undefined {
  const settledUpTo = Math.max(
    verdicts.settledPreviewsUpTo('noReplyNeeded'),
    verdicts.settledPreviewsUpTo('answeredElsewhere'),
  );
  const claims = history.claims
    .filter((claim) => isPositive(claim, history, placed) && !settles(claim, settledUpTo))
    .sort((a, b) => latestOf(a) - latestOf(b) || a.seenFrom - b.seenFrom);
  const [first] = claims;
  if (!first) return undefined;
  // Claims that overlap the first one speak of the same message, each as sharply as it can.
  const waitingSince = claims.reduce<Moment>(
    (moment, claim) => (claim.moment && intersection(moment, claim.moment)) ?? moment,
    first.moment ?? { earliest: first.seenFrom, latest: first.seenFrom },
  );
  return {
    key: `${history.id} ~`,
    conversation: history.id,
    platform: history.platform,
    waitingSince,
    source: first.source === 'none' ? 'observed' : first.source,
    basis: 'preview',
    clientMessages: 1,
    upTo: Math.max(...claims.map((claim) => claim.seenTo)),
    obligation: { own: true, gap: false },
    automaticReply: false,
    // What stands before it was not read, so it is in no figure until the conversation is.
    exclusions: ['startUnseen'],
    attention: 'waiting',
  };
}

function latestOf(claim: ClaimFact): number {
  return claim.moment?.latest ?? claim.seenFrom;
}

function settles(claim: ClaimFact, upTo: number): boolean {
  return claim.seenTo <= upTo || (claim.moment !== undefined && claim.moment.latest <= upTo);
}

/** How much a minute stamp may lie before the switching-on and still be called later. */
const MINUTE_MS = 60_000;

function isPositive(claim: ClaimFact, history: History, placed: readonly PlacedMessage[]): boolean {
  // The conversation was read to its end after this row was printed: what it claimed is known there.
  if (claim.seenTo <= (history.conversation?.end?.at ?? -1)) return false;
  const newest = placed.findLast(({ goneAt }) => goneAt === undefined);
  if (claim.unread === 'yes') {
    return !(newest && claim.moment && newest.moment.earliest >= claim.moment.latest);
  }
  if (claim.author !== 'client' || !claim.moment) return false;
  const laterThanKnown = !newest || claim.moment.earliest > newest.moment.latest;
  return laterThanKnown && claim.moment.earliest > history.switchedOnAt - MINUTE_MS;
}
