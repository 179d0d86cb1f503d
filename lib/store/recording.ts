import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { onStorageChanged } from './changes';
import type { StoreFailure } from './connection';

/**
 * Whether what pages report can be recorded. A page's script keeps what could not be, and says it again; the
 * user is told meanwhile. In memory: with the browser go the pages.
 */
const KEY = 'recording';

const failure = z.enum(['unavailable', 'blocked', 'newer', 'full', 'failed']);

/** Why the last report could not be recorded; null where it could. */
export async function recordingFailure(): Promise<StoreFailure | null> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  return failure.safeParse(stored).data ?? null;
}

/** Notes that a report could not be recorded, or (null) that one could again; writes only what is news. */
export async function noteRecording(next: StoreFailure | null): Promise<void> {
  if ((await recordingFailure()) === next) return;
  if (next === null) await browser.storage.session.remove(KEY);
  else await browser.storage.session.set({ [KEY]: next });
}

/** Calls back after that has changed. Answers how to stop it. */
export function onRecordingChanged(callback: () => void): () => void {
  return onStorageChanged('session', [KEY], callback);
}
