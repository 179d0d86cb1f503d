import { browser } from 'wxt/browser';
import { eraseUpTo } from './erasure';

/** What is erased, as the user chose it. */
export interface ErasureChoice {
  /** Everything (`*`), a platform's id, or the ids of a client's conversations. */
  readonly scopes: readonly string[];
  /** Templates, settings and taught sites too. */
  readonly withKept: boolean;
}

/**
 * Erases records up to an instant (epoch ms), and what was begun and not finished: that lies in memory, and
 * may speak of whoever is erased. Throws StoreError, and when the browser's storage fails.
 */
export async function erase({ scopes, withKept }: ErasureChoice, before: number): Promise<void> {
  await eraseUpTo(scopes, before);
  await browser.storage.session.clear();
  if (withKept) await browser.storage.local.clear();
}
