import { browser } from 'wxt/browser';

/**
 * Calls back after any page has changed something in that area of `browser.storage` under a key that
 * begins with one of the prefixes, with those keys. Answers how to stop that.
 */
export function onStorageChanged(
  area: 'local' | 'session' | 'sync',
  prefixes: readonly string[],
  callback: (keys: readonly string[]) => void,
): () => void {
  const isOurs = (key: string) => prefixes.some((prefix) => key.startsWith(prefix));
  const listener = (changes: Record<string, unknown>, changed: string) => {
    const keys = changed === area ? Object.keys(changes).filter(isOurs) : [];
    if (keys.length > 0) callback(keys);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
