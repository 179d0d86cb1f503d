import { type Browser, browser } from 'wxt/browser';

/**
 * Calls back when what the user works in may be another page, or may show something else: another tab is in
 * front, its address or its grant changed, it has loaded, or its script reports something new (which the
 * panel overhears; the background answers it). Answers how to stop that.
 */
export function onBehindChanged(callback: () => void): () => void {
  const onUpdated = (_id: number, change: Browser.tabs.OnUpdatedInfo, tab: Browser.tabs.Tab) => {
    if (tab.active && (change.url !== undefined || change.status === 'complete')) callback();
  };
  const onMessage = (message: unknown, { tab }: Browser.runtime.MessageSender) => {
    const { type } = (message ?? {}) as { readonly type?: unknown };
    if (tab?.active && type === 'pageObserved') callback();
    return undefined;
  };
  window.addEventListener('focus', callback);
  browser.tabs.onActivated.addListener(callback);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
  browser.runtime.onMessage.addListener(onMessage);
  return () => {
    window.removeEventListener('focus', callback);
    browser.tabs.onActivated.removeListener(callback);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.permissions.onAdded.removeListener(callback);
    browser.permissions.onRemoved.removeListener(callback);
    browser.runtime.onMessage.removeListener(onMessage);
  };
}
