import { browser } from 'wxt/browser';
import { type ErasingProgress, finishErasing, isWide } from './erasing';
import { markErased } from './erasure';
import { forgetNameNumbers } from './name-numbers';
import { seenAhead } from './seen-ahead';

/** What is erased, as the user chose it. */
export interface ErasureChoice {
  /** Everything (`*`), a platform's id, or the ids of a client's conversations. */
  readonly scopes: readonly string[];
  /** Templates, settings and taught sites too. */
  readonly withKept: boolean;
}

/** What was begun for a conversation (begun.ts), under its id without the platform's. */
const BEGUN = /^(?:draft|question):/;
/** What the user has written and chosen. What else lies there is how the browser is set up. */
const KEPT = /^(?:template[a-z-]*|setting|site):/;

/**
 * Erases records up to an instant (epoch ms), and replies that were begun in the conversations: they may
 * speak of whoever is erased. What a page that is closed leaves undone of it the background does. Throws
 * StoreError, and when the browser's storage fails.
 */
export async function erase(
  { scopes, withKept }: ErasureChoice,
  before: number,
  onProgress?: ErasingProgress,
): Promise<void> {
  await markErased(
    scopes.map((scope) => ({ scope, before })),
    (database) => seenAhead(database, scopes, before),
  );
  const { local } = browser.storage;
  const keys = Object.keys(await local.get(null)).filter(
    (key) =>
      (BEGUN.test(key) && scopes.some((scope) => mayBeOf(scope, key.replace(BEGUN, '')))) ||
      (withKept && KEPT.test(key)),
  );
  await local.remove(keys);
  await forgetNameNumbers();
  await finishErasing(onProgress);
}

/** Of which platform a reply was begun nobody knows: with a platform all of them go. */
function mayBeOf(scope: string, conversation: string): boolean {
  return isWide(scope) || scope.slice(scope.indexOf('/') + 1) === conversation;
}
