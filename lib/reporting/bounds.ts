import type { Moment } from '@/lib/domain/interval';
import type {
  ConversationNames,
  ConversationReading,
  MessageReading,
  PageReading,
  PreviewReading,
  Unread,
} from '@/lib/domain/reading';

/** What a report may hold at most; the background refuses more (lib/messaging/schemas.ts). */
export const MAX_MESSAGES = 400;
export const MAX_PREVIEWS = 200;
export const MAX_TEXT = 20_000;
export const MAX_NAME = 300;
const MAX_ALIASES = 4;
const MAX_URL = 2_000;

/**
 * Cuts what a hostile or broken page makes an adapter read down to what a report may hold. Names and
 * texts are shortened; an id or address that is too long is dropped, for a part of it names another.
 */
export function boundReading(reading: PageReading): PageReading {
  const conversation = reading.conversation && boundConversation(reading.conversation);
  return {
    page: reading.page,
    unread: boundUnread(reading.unread),
    previews: reading.previews.filter(isNameable).slice(0, MAX_PREVIEWS).map(boundPreview),
    ...(conversation && { conversation }),
  };
}

function boundUnread(unread: Unread): Unread {
  if (unread.state !== 'some' || unread.count === undefined) return unread;
  const { count } = unread;
  return Number.isSafeInteger(count) && count > 0 ? unread : { state: 'some' };
}

function isNameable({ conversation }: { readonly conversation: ConversationNames }): boolean {
  const { id, url } = conversation;
  return isId(id) && url.length <= MAX_URL;
}

function isId(id: string): boolean {
  return id.length > 0 && id.length <= MAX_NAME;
}

function boundNames(names: ConversationNames): ConversationNames {
  return {
    id: names.id,
    aliases: names.aliases.filter(isId).slice(0, MAX_ALIASES),
    ...(names.client !== undefined && { client: names.client.slice(0, MAX_NAME) }),
    ...(names.title !== undefined && { title: names.title.slice(0, MAX_NAME) }),
    url: names.url,
  };
}

function boundPreview(preview: PreviewReading): PreviewReading {
  return {
    conversation: boundNames(preview.conversation),
    unread: preview.unread,
    lastAuthor: preview.lastAuthor,
    ...boundMoment(preview.moment),
  };
}

function boundConversation(read: ConversationReading): ConversationReading | undefined {
  if (!isNameable(read)) return undefined;
  const { runs, dropped } = newestRuns(read.runs);
  return {
    conversation: boundNames(read.conversation),
    side: read.side,
    runs,
    reachesStart: read.reachesStart && !dropped,
    reachesEnd: read.reachesEnd,
  };
}

/** The newest messages, taken from the end; whether anything before them had to go. */
function newestRuns(all: ConversationReading['runs']) {
  const runs: MessageReading[][] = [];
  let room = MAX_MESSAGES;
  let dropped = false;
  for (const run of all.toReversed()) {
    const kept = room > 0 ? run.slice(-room) : [];
    dropped ||= kept.length < run.length;
    room -= kept.length;
    if (kept.length > 0) runs.unshift(kept.map(boundMessage));
  }
  return { runs, dropped };
}

function boundMessage(message: MessageReading): MessageReading {
  return {
    ...(message.id !== undefined && isId(message.id) && { id: message.id }),
    author: message.author,
    ...boundMoment(message.moment),
    text: message.text.slice(0, MAX_TEXT),
    attachments: message.attachments,
  };
}

/** A moment in whole milliseconds, or nothing where it is none. */
function boundMoment<T extends Moment>(moment: T | undefined): { moment?: T } {
  if (!moment) return {};
  const [earliest, latest] = [Math.floor(moment.earliest), Math.ceil(moment.latest)];
  const sound = earliest >= 0 && earliest <= latest && latest <= Number.MAX_SAFE_INTEGER;
  return sound ? { moment: { ...moment, earliest, latest } } : {};
}
