import { browser } from '@wxt-dev/browser';
import type {
  Acknowledgement,
  DescribeSite,
  InsertOutcome,
  PageDescription,
  SiteDescription,
  SwitchedOff,
  TeachingOutcome,
  TeachSite,
  ToBackground,
  ToPage,
} from './protocol';

/** What a platform's page answers to each message. */
interface PageAnswers {
  readonly describePage: PageDescription;
  readonly insertReply: InsertOutcome;
  readonly undoInsertion: { readonly undone: boolean };
}

type Question = Exclude<ToPage, SwitchedOff>;

type AnswerOf<T extends Question> = PageAnswers[T['type']];

/** What the background answers to each message. */
type BackgroundAnswer<T extends ToBackground> = T extends DescribeSite
  ? SiteDescription
  : T extends TeachSite
    ? TeachingOutcome
    : Acknowledgement;

/** Says something to the background; undefined when nobody answers. */
export async function sendToBackground<T extends ToBackground>(
  message: T,
): Promise<BackgroundAnswer<T> | undefined> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

/** Says that facts were changed here: badge and reminders follow. Unheard, they find out at their next look. */
export async function tellQueueChanged(): Promise<void> {
  await sendToBackground({ type: 'queueChanged' });
}

/** Asks the platform's page in one frame of this tab; undefined when nobody answers. */
export async function sendToPage<T extends Question>(
  tabId: number,
  frameId: number,
  message: T,
): Promise<AnswerOf<T> | undefined> {
  return answered(() => browser.tabs.sendMessage(tabId, message, { frameId }));
}

/** Tells all frames of this tab, whoever listens there. */
export async function tellPage(tabId: number, message: SwitchedOff): Promise<void> {
  await answered(() => browser.tabs.sendMessage(tabId, message));
}

/** A missing listener, a dying worker and a lost context all reject or throw: nobody answered. */
async function answered<T>(send: () => Promise<unknown>): Promise<T | undefined> {
  try {
    return (await send()) as T | undefined;
  } catch {
    return undefined;
  }
}
