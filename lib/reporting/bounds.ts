import type { Moment } from '@/lib/domain/interval';
import type {
  ConversationNames,
  ConversationReading,
  MessageReading,
  PageReading,
  PreviewReading,
} from '@/lib/domain/reading';

/** What a report may hold at most; the background refuses more (lib/messaging/schemas.ts). */
export const MAX_MESSAGES = 400;
export const MAX_PREVIEWS = 200;
const MAX_TEXT = 20_000;
const MAX_NAME = 300;
const MAX_ALIASES = 4;
const MAX_URL = 2_000;

/**
 * Cuts what a hostile or broken page makes an adapter read down to what a report may hold. Names and
 * texts are shortened; an id or address that is too long is dropped, for a part of it names another.
 */
export function boundReading({ conversation, ...reading }: PageReading): PageReading {
  const bounded = conversation && boundConversation(conversation);
  return {
    ...reading,
    previews: reading.previews.filter(isNameable).slice(0, MAX_PREVIEWS).map(boundPreview),
    ...(bounded && { conversation: bounded }),
  };
}

function isNameable({ conversation }: { readonly conversation: ConversationNames }): boolean {
  const { id, url } = conversation;
  return isId(id) && url.length <= MAX_URL;
}

function isId(id: string): boolean {
  return id.length > 0 && id.length <= MAX_NAME;
}

function boundNames({ client, title, ...names }: ConversationNames): ConversationNames {
  return {
    ...names,
    aliases: names.aliases.filter(isId).slice(0, MAX_ALIASES),
    ...(client !== undefined && { client: client.slice(0, MAX_NAME) }),
    ...(title !== undefined && { title: title.slice(0, MAX_NAME) }),
  };
}

function boundPreview({ moment, ...preview }: PreviewReading): PreviewReading {
  return { ...preview, conversation: boundNames(preview.conversation), ...boundMoment(moment) };
}

function boundConversation(read: ConversationReading): ConversationReading | undefined {
  if (!isNameable(read)) return undefined;
  return {
    ...read,
    conversation: boundNames(read.conversation),
    runs: newestRuns(read.runs),
    reachesStart: read.reachesStart && read.runs.flat().length <= MAX_MESSAGES,
  };
}

/** The newest messages, taken from the end. */
function newestRuns(all: ConversationReading['runs']): ConversationReading['runs'] {
  const runs: MessageReading[][] = [];
  let room = MAX_MESSAGES;
  for (const run of all.toReversed()) {
    const kept = room > 0 ? run.slice(-room) : [];
    room -= kept.length;
    if (kept.length > 0) runs.unshift(kept.map(boundMessage));
  }
  return runs;
}

function boundMessage({ id, moment, ...message }: MessageReading): MessageReading {
  return {
    ...message,
    ...(id !== undefined && isId(id) && { id }),
    ...boundMoment(moment),
    text: message.text.slice(0, MAX_TEXT),
  };
}

/** A moment in whole milliseconds, or nothing where it is none. */
function boundMoment<T extends Moment>(moment: T | undefined): { moment?: T } {
  if (!moment) return {};
  const [earliest, latest] = [Math.floor(moment.earliest), Math.ceil(moment.latest)];
  const sound = earliest >= 0 && earliest <= latest && latest <= Number.MAX_SAFE_INTEGER;
  return sound ? { moment: { ...moment, earliest, latest } } : {};
}
