import { browser } from 'wxt/browser';
import { isWide } from './erasing';
import { eraseUpTo } from './erasure';

/** What is erased, as the user chose it. */
export interface ErasureChoice {
  /** Everything (`*`), a platform's id, or the ids of a client's conversations. */
  readonly scopes: readonly string[];
  /** Templates, settings and taught sites too. */
  readonly withKept: boolean;
}

/** What was begun for a conversation, in memory (drafts.ts, question-drafts.ts). */
const BEGUN = /^(?:draft|question):/;
/** What the user has written and chosen. What else lies there is how the browser is set up. */
const KEPT = /^(?:template[a-z-]*|setting|site):/;

/**
 * Erases records up to an instant (epoch ms), and replies that were begun in the conversations: they may
 * speak of whoever is erased. Throws StoreError, and when the browser's storage fails.
 */
export async function erase({ scopes, withKept }: ErasureChoice, before: number): Promise<void> {
  await eraseUpTo(scopes, before);
  const { session, local } = browser.storage;
  const begun = Object.keys(await session.get(null)).filter(
    (key) =>
      (BEGUN.test(key) && scopes.some((scope) => isUnder(scope, key.replace(BEGUN, '')))) ||
      (withKept && KEPT.test(key)),
  );
  await session.remove(begun);
  if (withKept) {
    await local.remove(Object.keys(await local.get(null)).filter((key) => KEPT.test(key)));
  }
}

function isUnder(scope: string, conversation: string): boolean {
  if (scope === '*') return true;
  return isWide(scope) ? conversation.startsWith(`${scope}/`) : conversation === scope;
}
