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
    if (last && !share(ids, last, conversation) && share(signs, last, conversation)) return true;
    if (conversation.runs.some((run) => run.length > 0)) last = conversation;
    return false;
  };
}

function share(
  read: (of: ConversationReading) => readonly string[],
  a: ConversationReading,
  b: ConversationReading,
): boolean {
  const known = new Set(read(a));
  return read(b).some((one) => known.has(one));
}

const ids = ({ conversation }: ConversationReading) => [conversation.id, ...conversation.aliases];

/** What tells messages apart. Without an id or time nothing does: 「はい」 is said everywhere. */
function signs(read: ConversationReading): string[] {
  return read.runs.flat().flatMap(({ id, author, moment, text }) => {
    if (id !== undefined) return [`#${id}`];
    return moment ? [JSON.stringify([author, moment.earliest, moment.latest, text])] : [];
  });
}
