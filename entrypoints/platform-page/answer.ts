import type { PageReading } from '@/lib/domain/reading';
import { summarizeReading } from '@/lib/domain/seen';
import type { InsertOutcome, InsertReply, PageDescription, ToPage } from '@/lib/messaging/protocol';
import type { Inserter } from '@/lib/page/composer/inserter';
import type { Adapter, Composer } from '@/lib/platforms/adapter';

export interface AnswerOptions {
  readonly adapter: Adapter;
  readonly document: Document;
  /** What the page shows now; undefined when that is nothing of ours. */
  current(): PageReading | undefined;
  /** What inserts; undefined until the popup has brought it. */
  inserter(): Inserter | undefined;
  /** The platform was switched off: nothing of ours may go on. */
  stop(): void;
}

/** Answers what the extension's own pages ask of a platform's page; undefined to what is not for us. */
export function createAnswer(
  options: AnswerOptions,
): (message: ToPage) => Promise<unknown> | undefined {
  const { adapter } = options;
  let stopped = false;
  return (message) => {
    // Switched on again, the page gets a new script, which must be the only one to answer.
    if (stopped) return undefined;
    const inserter = options.inserter();
    switch (message?.type) {
      case 'describePage':
        return Promise.resolve(describePage(options));
      case 'insertReply':
        return inserter && insertReply(options, inserter, message);
      case 'undoInsertion':
        return inserter?.undoInsertion().then((undone) => ({ undone }));
      case 'switchedOff':
        if (message.platform === adapter.id) {
          stopped = true;
          options.stop();
        }
        return undefined;
    }
  };
}

/** Who sent a runtime message, as far as we need to know. */
interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: object | undefined;
}

/** Only our own background and pages may ask; a content script (ours included) stands in a tab as well. */
export function isOwnPage(sender: Sender, own: { readonly id: string; readonly root: string }) {
  if (sender.id !== own.id) return false;
  return sender.tab === undefined || !!sender.url?.startsWith(own.root);
}

function describePage(options: AnswerOptions): PageDescription {
  const reading = options.current();
  const composer = findComposer(options);
  const conversation = reading?.conversation;
  const seen = reading && summarizeReading(reading);
  return {
    page: reading?.page ?? 'elsewhere',
    ...(conversation && { conversation: conversation.conversation }),
    ...(seen && { seen }),
    // An unknown page may be about to show another conversation: nothing is inserted there.
    ...((composer.refusal || !reading) && { refusal: composer.refusal ?? 'noComposer' }),
    draftLength: (composer.box && options.inserter()?.lengthOf(composer.box)) ?? 0,
  };
}

/** What the popup saw may be gone by now, so everything is looked at again. */
async function insertReply(
  options: AnswerOptions,
  inserter: Inserter,
  message: InsertReply,
): Promise<InsertOutcome> {
  const reading = options.current();
  const open = openConversation(reading);
  if (!reading || open !== message.conversation) {
    return { inserted: false, refusal: 'otherConversation' };
  }
  const composer = findComposer(options);
  if (!composer.box) return { inserted: false, refusal: composer.refusal };
  const { text, cursor } = message;
  const outcome = await inserter.insertText(composer.box, text, cursor);
  return outcome === 'inserted' ? { inserted: true } : { inserted: false, refusal: outcome };
}

function openConversation(reading: PageReading | undefined): string | null {
  return reading?.conversation?.conversation.id ?? null;
}

function findComposer({ adapter, document }: AnswerOptions): Composer {
  try {
    return adapter.findComposer(document, new URL(document.URL));
  } catch {
    // The adapters' laws hold that none throws because of a page; the popup shall answer all the same.
    return { refusal: 'noComposer' };
  }
}
