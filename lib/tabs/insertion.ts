import type { InsertRefusal } from '@/lib/domain/composer';
import { sendToPage } from '@/lib/messaging/messenger';
import { type PageBehind, prepareInsertion } from './page-behind';

/** Puts a text into the box of the page behind; answers why it did not work, or nothing. */
export async function insertReply(
  { tabId, frameId, platform }: PageBehind,
  reply: { readonly text: string; readonly cursor: number | null; readonly conversation: string },
): Promise<InsertRefusal | 'noPage' | undefined> {
  // The page may have been loaded anew since the popup opened.
  await prepareInsertion(tabId, platform);
  const outcome = await sendToPage(tabId, frameId, { type: 'insertReply', ...reply });
  if (!outcome) return 'noPage';
  return outcome.inserted ? undefined : outcome.refusal;
}

/** Takes the last insertion back; answers whether it is gone. */
export async function undoInsertion({ tabId, frameId }: PageBehind): Promise<boolean> {
  const outcome = await sendToPage(tabId, frameId, { type: 'undoInsertion' });
  return outcome?.undone === true;
}
