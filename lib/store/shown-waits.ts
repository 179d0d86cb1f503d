import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const KEY = 'shown-waits';

const schema = z.object({ id: z.string(), conversations: z.array(z.string()) });

/** The notification that speaks of waits, and of which conversations, the most urgent first. */
export type ShownWaits = z.infer<typeof schema>;

/** The last one; null where none is known. Memory only: a notification ends with the browser. */
export async function readShownWaits(): Promise<ShownWaits | null> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  const parsed = schema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

/** Keeps it in place of the one before. */
export async function saveShownWaits(shown: ShownWaits): Promise<void> {
  await browser.storage.session.set({ [KEY]: shown });
}
