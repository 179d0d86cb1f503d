import type { ConversationReading, PageReading } from '@/lib/domain/reading';

/**
 * Pages that change their address by the history API show the old conversation's messages under the
 * new address until the new ones have arrived. Facts are for ever: such a reading must not be told.
 * Says whether a reading still shows what another conversation showed before it.
 */
export function createCarryOverCheck(): (reading: PageReading) => boolean {
  let last: ConversationReading | undefined;
  return ({ conversation }) => {
    if (!conversation) return false;
    if (last && !isSameConversation(last, conversation) && sharesMessages(last, conversation)) {
      return true;
    }
    if (conversation.runs.some((run) => run.length > 0)) last = conversation;
    return false;
  };
}

function isSameConversation(a: ConversationReading, b: ConversationReading): boolean {
  const known = new Set([a.conversation.id, ...a.conversation.aliases]);
  return [b.conversation.id, ...b.conversation.aliases].some((id) => known.has(id));
}

function sharesMessages(a: ConversationReading, b: ConversationReading): boolean {
  const shown = new Set(signs(a));
  return signs(b).some((sign) => shown.has(sign));
}

/** What tells messages apart. Without an id or time nothing does: 「はい」 is said everywhere. */
function signs(read: ConversationReading): string[] {
  return read.runs.flat().flatMap(({ id, author, moment, text }) => {
    if (id !== undefined) return [`#${id}`];
    return moment ? [JSON.stringify([author, moment.earliest, moment.latest, text])] : [];
  });
}
