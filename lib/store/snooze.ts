import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Snooze } from '@/lib/domain/snooze';
import { onStorageChanged } from './changes';

/** Of this machine and lasting: a restart of the browser does not end it. */
const KEY = 'snooze';

const schema = z.object({ from: z.number(), until: z.number() });

/** The snooze that was asked for last, over or not; null without one. Never rejects: what is not read silences nothing. */
export async function readSnooze(): Promise<Snooze | null> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY).catch(() => ({}));
  const parsed = schema.safeParse(stored[KEY]);
  return parsed.success ? parsed.data : null;
}

/** Begins a snooze in place of the one before, or (null) ends it. Rejects when the browser's storage fails. */
export async function saveSnooze(snooze: Snooze | null): Promise<void> {
  if (snooze) await browser.storage.local.set({ [KEY]: snooze });
  else await browser.storage.local.remove(KEY);
}

/** Calls back after it was begun or ended. Answers how to stop that. */
export function onSnoozeChanged(callback: () => void): () => void {
  return onStorageChanged('local', [KEY], callback);
}
