import { type History, type PlacedMessage, placeMessages } from './history';
import { phaseOf } from './phase';
import { previewTurn } from './preview-turn';
import type { Turn } from './turn';
import type { TurnDraft } from './turn-draft';
import { TurnWalk } from './turn-walk';
import { Verdicts } from './verdicts';

/**
 * The turns of a conversation (metrics §1–§2): a pure function of its facts. Oldest first. `placed` are its
 * messages in their order, where somebody has ordered them already.
 */
export function deriveTurns(
  history: History,
  placed: readonly PlacedMessage[] = placeMessages(history.messages, history.conversation),
): Turn[] {
  const verdicts = new Verdicts(history.judgements);
  const phase = phaseOf(history.ids);
  const inPhase = (turn: Turn): Turn => (phase ? { ...turn, phase } : turn);
  const drafts = new TurnWalk(verdicts).walk(placed);
  const turns = drafts.map((draft) => inPhase(finish(draft, history)));
  const isWaiting = turns.some((turn) => turn.attention === 'waiting');
  const preview = isWaiting ? undefined : previewTurn(history, placed, verdicts);
  if (preview) turns.push(inPhase(preview));
  const buyer = verdicts.isBuyer() ?? history.conversation?.side?.value === 'buyer';
  if (buyer) return turns.map(asBuyer);
  const lastSeenAt = seenAt(history);
  // Listed once: where a new turn waits, what is older is noted there, not listed too.
  const waits = isWaiting || preview?.attention === 'waiting';
  return turns.map((turn) => {
    if (turn.attention === undefined) return turn;
    return waits && turn.attention !== 'waiting' ? unattended(turn) : { ...turn, lastSeenAt };
  });
}

function finish(draft: TurnDraft, history: History): Turn {
  const last = draft.run.at(-1) ?? draft.first;
  const { settled } = draft.inherits ?? draft;
  return {
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
      own: draft.inherits === undefined,
      ...(settled && { settled }),
      gap: draft.obligationGap,
    },
    automaticReply: draft.automaticReply,
    exclusions: [...draft.exclusions],
    ...(draft.firstContact && { firstContact: true }),
    ...(draft.closer && { probableCloser: true }),
    ...(draft.disappearedAt !== undefined && { disappearedAt: draft.disappearedAt }),
    ...attentionOf(draft),
  };
}

function attentionOf({ open, closer, owes }: TurnDraft): Pick<Turn, 'attention'> {
  if (open) return { attention: closer ? 'closer' : 'waiting' };
  return owes ? { attention: 'owed' } : {};
}

/** A turn with the user as the buyer is in the ledger and nowhere else (metrics §1). */
function asBuyer(turn: Turn): Turn {
  return { ...unattended(turn), exclusions: [...turn.exclusions, 'buyerSide'] };
}

function unattended({ attention: _, ...turn }: Turn): Turn {
  return turn;
}

/** When a page last showed the conversation, or a row of it. */
function seenAt({ lookedUntil, conversation }: History): number {
  return Math.max(lookedUntil, conversation?.url.at ?? 0);
}
