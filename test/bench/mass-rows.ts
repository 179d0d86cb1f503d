import { deriveCommitments } from '@/lib/domain/derive-commitments';
import { deriveTurns } from '@/lib/domain/derive-turns';
import type { ClaimFact, MessageFact } from '@/lib/domain/fact';
import { claimKey } from '@/lib/domain/fact';
import { type History, placeMessages } from '@/lib/domain/history';
import type { Pledge } from '@/lib/domain/pledge';
import { factsOf } from '@/lib/domain/snapshot-facts';
import type { Turn } from '@/lib/domain/turn';
import { type Exchange, snapshotOf } from './conversations';

const DAY_MS = 86_400_000;
/** Every so manieth answer promises another one within a day. */
const PROMISING = 10;

/** Rows for the tables of these names. */
export type Rows = Readonly<
  Record<
    'messages' | 'conversations' | 'claims' | 'turns' | 'pledges' | 'commitments' | 'views',
    readonly object[]
  >
>;

/** What is on record of an exchange, and how long it took to derive it (ms). */
export function rowsOf(exchange: Exchange): { readonly rows: Rows; readonly deriveMs: number } {
  const snapshot = snapshotOf(exchange, Date.now(), Number.POSITIVE_INFINITY);
  const { messages, conversations } = factsOf(snapshot);
  const [conversation] = conversations;
  if (!conversation) throw new Error('no conversation');
  const { id, platform } = conversation;
  const pledges = messages
    .filter(({ author }) => author === 'worker')
    .flatMap((fact, nth) => (nth % PROMISING === 0 ? [pledgeOf(fact)] : []));
  const history: History = {
    id,
    ids: [id],
    platform,
    messages,
    claims: [],
    conversation,
    judgements: [],
    switchedOn: [],
    lookedUntil: 0,
  };
  const startedAt = performance.now();
  const placed = placeMessages(messages, conversation);
  const turns = deriveTurns(history, placed);
  const commitments = deriveCommitments(history, pledges, placed);
  const deriveMs = performance.now() - startedAt;
  const names = { client: conversation.client?.value, url: conversation.url.value };
  const rows = {
    messages: messages.map((fact) => ({ ...fact, sentAt: fact.absolute?.earliest })),
    conversations,
    claims: platform === 'crowdworks' ? turns.map(inboxClaimOf) : [],
    turns: turns.map((turn) => ({ ...turn, start: turn.waitingSince.latest })),
    pledges,
    commitments: commitments.map((one) => (one.closed ? one : { ...one, openUntil: one.dueAt })),
    views: [{ id, platform, ...names, side: 'worker' }],
  };
  return { rows, deriveMs };
}

/** Inserted just before this answer was sent. */
function pledgeOf({ platform, conversation, key, seenFrom, absolute }: MessageFact): Pledge {
  const madeAt = (absolute?.earliest ?? seenFrom) - 10_000;
  return { key, platform, conversation, kind: 'answer', madeAt, dueAt: madeAt + DAY_MS };
}

/** What the row of a message in a list of messages left behind. */
function inboxClaimOf({ platform, waitingSince: moment }: Turn): object {
  const claim: ClaimFact = {
    platform,
    conversation: `${platform}/message/${moment.earliest}`,
    unread: 'yes',
    author: 'client',
    moment,
    source: 'absolute',
    seenFrom: moment.latest,
    seenTo: moment.latest,
  };
  return { ...claim, key: claimKey(claim), sentAt: moment.earliest };
}
