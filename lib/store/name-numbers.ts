import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { onStorageChanged } from './changes';

/**
 * Names in the order in which pages came to show them hidden: the first is 「クライアント1」 on all of them. In the
 * browser's memory alone, so that names come to lie nowhere else.
 */
const KEY = 'name-numbers';

const schema = z.array(z.string());

/** Which number each name has. Never rejects: where it cannot be read none is known. */
export async function readNameNumbers(): Promise<ReadonlyMap<string, number>> {
  const names = await readNames().catch(() => []);
  return new Map(names.map((name, index) => [name, index + 1]));
}

/** Gives those that have none the next numbers. Rejects when the browser's storage fails. */
export async function numberNames(names: readonly string[]): Promise<void> {
  // Two pages at once would give one number twice.
  await navigator.locks.request(`sokuresu ${KEY}`, async () => {
    const known = await readNames();
    const all = [...new Set([...known, ...names])];
    if (all.length > known.length) await browser.storage.session.set({ [KEY]: all });
  });
}

/** Forgets all of them: somebody was erased. */
export async function forgetNameNumbers(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

/** Calls back after any page has numbered a name. Answers how to stop that. */
export function onNameNumbersChanged(callback: () => void): () => void {
  return onStorageChanged('session', [KEY], callback);
}

async function readNames(): Promise<readonly string[]> {
  const parsed = schema.safeParse((await browser.storage.session.get(KEY))[KEY]);
  return parsed.success ? parsed.data : [];
}
