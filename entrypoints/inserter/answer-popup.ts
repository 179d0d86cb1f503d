import type { Answer, AttendedPage } from '@/entrypoints/platform-page/attended-page';
import { lastInbound, lastInboundRun } from '@/lib/domain/last-inbound';
import type { PageReading } from '@/lib/domain/reading';
import { summarizeReading } from '@/lib/domain/seen';
import type { InsertOutcome, InsertReply, PageDescription } from '@/lib/messaging/protocol';
import { untilComposed } from '@/lib/page/composer/composed';
import type { Inserter } from '@/lib/page/composer/inserter';
import type { Composer } from '@/lib/platforms/adapter';
import { findOpenComposer } from '@/lib/platforms/open-composer';

/** Answers what the popup asks of the page over which it was opened; undefined to what is not from there. */
export function answerPopup(page: AttendedPage, inserter: Inserter): Answer {
  return (message) => {
    switch (message?.type) {
      case 'describePage':
        return Promise.resolve(describePage(page, inserter));
      case 'insertReply':
        return insertReply(page, inserter, message);
      case 'undoInsertion':
        return inserter.undoInsertion().then((undone) => ({ undone }));
    }
    return undefined;
  };
}

function describePage(page: AttendedPage, inserter: Inserter): PageDescription {
  const reading = page.current();
  const composer = findComposer(page);
  const conversation = reading?.conversation;
  const seen = reading && summarizeReading(reading);
  const inbound = conversation && lastInbound(conversation);
  return {
    page: reading?.page ?? 'elsewhere',
    ...(conversation && { conversation: conversation.conversation }),
    ...(seen && { seen }),
    ...(inbound !== undefined && { lastInbound: inbound }),
    ...(conversation && { inbound: lastInboundRun(conversation) }),
    // An unknown page may be about to show another conversation: nothing is inserted there.
    ...((composer.refusal || !reading) && { refusal: composer.refusal ?? 'noComposer' }),
    draftLength: composer.box ? inserter.lengthOf(composer.box) : 0,
  };
}

/** What the popup saw may be gone by now, or by the end of what is being composed, so everything is looked at again. */
async function insertReply(
  page: AttendedPage,
  inserter: Inserter,
  message: InsertReply,
): Promise<InsertOutcome> {
  if (!(await untilComposed(page.isComposing))) return { inserted: false, refusal: 'composing' };
  const reading = page.current();
  const open = openConversation(reading);
  if (!reading || open !== message.conversation) {
    return { inserted: false, refusal: 'otherConversation' };
  }
  const composer = findComposer(page);
  if (!composer.box) return { inserted: false, refusal: composer.refusal };
  const { text, cursor } = message;
  const outcome = await inserter.insertText(composer.box, text, cursor);
  return outcome === 'inserted' ? { inserted: true } : { inserted: false, refusal: outcome };
}

function openConversation(reading: PageReading | undefined): string | null {
  return reading?.conversation?.conversation.id ?? null;
}

function findComposer({ adapter, document }: AttendedPage): Composer {
  try {
    return findOpenComposer(adapter, document, new URL(document.URL));
  } catch {
    // The adapters' laws hold that none throws because of a page; the popup shall answer all the same.
    return { refusal: 'noComposer' };
  }
}
