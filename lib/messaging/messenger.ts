import { browser } from '@wxt-dev/browser';
import type {
  Acknowledgement,
  InsertOutcome,
  PageDescription,
  ToBackground,
  ToPage,
} from './protocol';

/** What a platform's page answers to each message. */
interface PageAnswers {
  readonly describePage: PageDescription;
  readonly insertReply: InsertOutcome;
  readonly undoInsertion: { readonly undone: boolean };
  readonly switchedOff: undefined;
}

export type AnswerOf<T extends ToPage> = PageAnswers[T['type']];

/** Says something to the background; undefined when nobody answers. */
export async function sendToBackground(
  message: ToBackground,
): Promise<Acknowledgement | undefined> {
  return answered(() => browser.runtime.sendMessage(message));
}

/** Says something to the platform's page in this tab; undefined when nobody answers. */
export async function sendToPage<T extends ToPage>(
  tabId: number,
  message: T,
): Promise<AnswerOf<T> | undefined> {
  // Only the page itself: frames within it have no script of ours.
  return answered(() => browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
}

/** A missing listener, a dying worker and a lost context all reject or throw: nobody answered. */
async function answered<T>(send: () => Promise<unknown>): Promise<T | undefined> {
  try {
    return (await send()) as T | undefined;
  } catch {
    return undefined;
  }
}
