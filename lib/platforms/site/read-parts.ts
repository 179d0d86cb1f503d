import type { MessageReading, PageReading, PreviewReading } from '@/lib/domain/reading';
import type { Site } from '@/lib/domain/site';
import { readAttribute, readLines } from '@/lib/page/query';
import { unknownMessage } from '@/lib/platforms/page-readings';
import type { Look } from '../adapter';
import { type Printer, viewersTime } from '../printed-moment';
import { idsOf } from './ids';
import type { Memory } from './memory';
import { messageMoment, rowMoment } from './moments';
import { namesOnPage, type PageNames } from './names';
import type { MessagePart, RowPart, SiteParts } from './parts';
import { readUnread } from './signals';
import { boxOf, isScroller, measureOf, textOf } from './signs';
import { lookAt, parentOf, partsOf } from './tree';

/** What the found parts say. `site`: whose page it is, and what its user taught. */
export function readParts(
  parts: SiteParts,
  document: Document,
  url: URL,
  look: Look,
  site: Pick<Site, 'id' | 'definition'>,
  memory: Memory,
): PageReading {
  return lookAt(document, () => {
    const { inbox, conversation } = parts;
    const printer = viewersTime(languageOf(document));
    const { rows, open } = namesOnPage(parts, url);
    const names = conversation && open;
    return {
      page: names ? 'conversation' : inbox ? 'inbox' : 'elsewhere',
      unread: readUnread(parts, document, site.definition, memory),
      previews: previewsOf(inbox?.rows ?? [], rows, printer, look),
      ...(names && {
        conversation: {
          conversation: names,
          side: 'unknown',
          runs: [readMessages(conversation.messages, printer, look)],
          reachesStart: false,
          reachesEnd: reachesEnd(conversation.messages),
        },
      }),
    };
  });
}

function previewsOf(
  rows: readonly RowPart[],
  rowNames: PageNames['rows'],
  printer: Printer,
  look: Look,
): readonly PreviewReading[] {
  const previews = new Map<string, PreviewReading>();
  for (const [at, row] of rows.entries()) {
    const names = rowNames[at];
    if (!names || previews.get(names.id)?.unread === 'yes') continue;
    const moment = rowMoment(printer, row.time, look);
    const { unread } = row;
    const lastAuthor = lastAuthorOf(row);
    previews.set(names.id, { conversation: names, unread, lastAuthor, ...(moment && { moment }) });
  }
  return [...previews.values()];
}

function languageOf(document: Document): Printer['language'] {
  const lang = readAttribute(document.documentElement, 'lang');
  return /^ja/i.test(lang) || (!lang && /[ぁ-ヶ]/.test(document.title)) ? 'ja' : 'en';
}

/** Who wrote the text that a row shows, where it says so: "You: …", 「山田商店: …」. */
function lastAuthorOf({ row, client }: RowPart): PreviewReading['lastAuthor'] {
  const name = textOf(client);
  const others = partsOf(row)
    .filter((one) => one !== client)
    .map(textOf);
  if (others.some((text) => /^(?:you|me|自分|あなた) ?[::]/i.test(text))) return 'worker';
  const isTheirs = (text: string) => /^[::]/.test(text.slice(name.length)) && text.startsWith(name);
  return name && others.some(isTheirs) ? 'client' : 'unknown';
}

function readMessages(parts: readonly MessagePart[], printer: Printer, look: Look) {
  const ids = idsOf(parts.map(({ message }) => message));
  const messages = parts.map((part): MessageReading => {
    if (part.author === 'unknown') return unknownMessage;
    const id = ids.get(part.message);
    const moment = messageMoment(printer, part.time, part.day, look);
    return {
      ...(id && { id }),
      author: part.author,
      ...(moment && { moment }),
      text: readLines(part.text),
      attachments: false,
    };
  });
  return inTime(messages);
}

/**
 * Oldest first. Dates that can be two days overlap, so that both orders may be possible: the one in which both
 * ends go up is surer. Times that go neither up nor down were read wrongly: then none of them is believed.
 */
function inTime(messages: readonly MessageReading[]): readonly MessageReading[] {
  const inOrder = (isSure: boolean) =>
    [messages, messages.toReversed()].find((order) =>
      order
        .flatMap(({ moment }) => (moment?.source === 'absolute' ? [moment] : []))
        .every(({ earliest, latest }, at, times) => {
          const before = times[at - 1];
          return (
            !before ||
            (isSure
              ? earliest >= before.earliest && latest >= before.latest
              : latest >= before.earliest)
          );
        }),
    );
  return inOrder(true) ?? inOrder(false) ?? messages.map(({ moment: _, ...message }) => message);
}

/** Nothing is known to stand below the last message: a list that is not mounted whole leaves room there. */
function reachesEnd(messages: readonly MessagePart[]): boolean {
  const last = messages.at(-1)?.message;
  const box = last && boxOf(last);
  if (!box) return last !== undefined;
  for (let up = parentOf(last); up; up = parentOf(up)) {
    if (!isScroller(up)) continue;
    const frame = boxOf(up);
    if (!frame) return true;
    const scrollTop = measureOf(up, 'scrollTop');
    // In a list that is turned over, 0 is its end and scrolling goes below it.
    const end =
      scrollTop < 0
        ? frame.bottom - scrollTop
        : frame.top - scrollTop + measureOf(up, 'scrollHeight');
    return end - box.bottom < measureOf(up, 'clientHeight') / 2;
  }
  return true;
}
