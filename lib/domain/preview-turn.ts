import type { ClaimFact } from './fact';
import type { History, PlacedMessage } from './history';
import { intersection, type Moment } from './interval';
import type { JudgementKind } from './judgement';
import type { Turn } from './turn';
import type { Verdicts } from './verdicts';

/** How much a minute stamp may lie before the switching-on and still be called later. */
const MINUTE_MS = 60_000;

/**
 * A provisional turn, opened on the positive evidence of inbox rows alone (design §2, "Previews"), or of a
 * conversation's end where nothing tells its messages apart.
 */
export function previewTurn(
  history: History,
  placed: readonly PlacedMessage[],
  verdicts: Verdicts,
): Turn | undefined {
  const answeredAt = endSeenAt(history, 'worker');
  const readAt = latest(answeredAt, endSeenAt(history, 'client'));
  // What was read to its end later than the row is known there; so is an end that was followed by an answer.
  const live = history.claims.filter(({ open, seenTo }) =>
    open ? seenTo > (answeredAt ?? -1) : seenTo > (readAt ?? -1),
  );
  const newest = placed.findLast(({ goneAt }) => goneAt === undefined);
  const isSettled = settledBy(verdicts, live, answeredAt);
  const open = live.filter((claim) => !isSettled(claim));
  const positive = open.filter((claim) => isPositive(claim, history, newest, readAt));
  const attention = positive.length > 0 ? 'waiting' : 'perhaps';
  const weak = open.filter((claim) => isWeak(claim, live, history, newest, readAt));
  const claims = (attention === 'waiting' ? positive : weak)
    .map((claim) => ({
      ...claim,
      moment: claim.moment ?? observed(claim, claim.open ? answeredAt : readAt),
    }))
    .sort((a, b) => a.moment.latest - b.moment.latest || b.moment.earliest - a.moment.earliest);
  const [first] = claims;
  if (!first) return undefined;
  return {
    key: `${history.id} ~`,
    conversation: history.id,
    platform: history.platform,
    // Claims that overlap the first one speak of the same message, each as sharply as it can.
    waitingSince: claims.reduce<Moment>(
      (moment, claim) => intersection(moment, claim.moment) ?? moment,
      first.moment,
    ),
    source: first.source === 'none' ? 'observed' : first.source,
    basis: 'preview',
    clientMessages: 1,
    upTo: Math.max(...claims.map(({ seenTo }) => seenTo)),
    obligation: { own: true, gap: false },
    automaticReply: false,
    // What stands before it was not read, so it is in no figure until the conversation is.
    exclusions: ['startUnseen'],
    attention,
  };
}

/** The newest look that read the conversation to its end, or that found a message of this author there. */
function endSeenAt(history: History, author: 'client' | 'worker'): number | undefined {
  const ends = history.claims.filter((claim) => claim.open && claim.author === author);
  return ends.reduce<number | undefined>(
    (at, { seenTo }) => latest(at, seenTo),
    history.conversation?.end?.at,
  );
}

function latest(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}

/** Without a printed time: at least since it was first seen after the conversation was read. */
function observed({ seenFrom }: ClaimFact, readAt = 0): Moment {
  const at = Math.max(seenFrom, readAt);
  return { earliest: at, latest: at };
}

function isPositive(
  claim: ClaimFact,
  history: History,
  newest: PlacedMessage | undefined,
  readAt: number | undefined,
): boolean {
  const { moment, author, unread, source, open } = claim;
  if (open) return author === 'client';
  if (unread === 'yes') return !moment || isNews(source, moment, readAt, newest);
  return author === 'client' && isLater(claim, history, newest);
}

/**
 * 「かもしれない」 (design §2, "Previews"): a new row without a mark that does not say whose message it is, or
 * one that is merely set off from its siblings, for as long as it is.
 */
function isWeak(
  claim: ClaimFact,
  live: readonly ClaimFact[],
  history: History,
  newest: PlacedMessage | undefined,
  readAt: number | undefined,
): boolean {
  const { unread, author, moment, source, seenTo } = claim;
  if (unread === 'perhaps') {
    const isOver = live.some((later) => later.unread === 'no' && later.seenTo > seenTo);
    return !isOver && (!moment || isNews(source, moment, readAt, newest));
  }
  return unread === 'unknown' && author === 'unknown' && isLater(claim, history, newest);
}

/** No mark: only what is later than everything known, the switching-on before that sight included. */
function isLater(claim: ClaimFact, history: History, newest?: PlacedMessage): boolean {
  const { moment, seenFrom } = claim;
  if (!moment || moment.earliest <= (newest?.moment.latest ?? -1)) return false;
  const switchedOnAt = Math.max(...history.switchedOn.filter((at) => at <= seenFrom));
  return Number.isFinite(switchedOnAt) && moment.earliest > switchedOnAt - MINUTE_MS;
}

/** Whether an unread mark speaks of a message that was not read in the conversation. */
function isNews(
  source: ClaimFact['source'],
  moment: Moment,
  readAt: number | undefined,
  newest: PlacedMessage | undefined,
): boolean {
  // A stale inbox goes on showing a mark; relative times are by our own clock, as looks are.
  if (readAt !== undefined && source === 'relative' && moment.latest <= readAt) return false;
  if (!newest || moment.earliest > newest.moment.latest) return true;
  if (moment.latest <= newest.moment.earliest) return false;
  // It may be that very message, or one close behind it.
  return readAt === undefined ? newest.fact.author === 'worker' : moment.latest > readAt;
}

/** Tells which claims the user has settled with a word on the provisional turn. */
function settledBy(
  verdicts: Verdicts,
  live: readonly ClaimFact[],
  answeredAt = 0,
): (claim: ClaimFact) => boolean {
  const kinds: JudgementKind[] = ['noReplyNeeded', 'spam', 'answeredElsewhere'];
  const upTo = Math.max(...kinds.map((kind) => verdicts.previewsSettledUpTo(kind)));
  const settled = live.flatMap(({ moment }) => (moment && moment.latest <= upTo ? [moment] : []));
  // 「1日前」 is wide: what may still be the newest message that was settled is no news.
  const newestFrom = Math.max(...settled.map(({ earliest }) => earliest));
  const newestTo = Math.min(
    upTo,
    ...settled.filter(({ latest }) => latest >= newestFrom).map(({ latest }) => latest),
  );
  const markGoneAt = Math.max(
    ...live.filter(({ unread, moment }) => unread === 'no' && !moment).map(({ seenTo }) => seenTo),
  );
  return ({ moment, open, seenFrom, seenTo }) => {
    if (moment) return moment.latest <= upTo || moment.earliest <= newestTo;
    // Without a time, only a mark that went and came back, or an answer, tells of another message.
    const goneAt = open ? answeredAt : markGoneAt;
    return seenFrom <= upTo && !(upTo < goneAt && goneAt < seenTo);
  };
}
