import type { Page } from 'puppeteer-core';

/** A database of the benchmark's own. */
export async function openScratch(desk: Page): Promise<void> {
  await desk.evaluate(async () => {
    await new Promise((resolve, reject) => {
      const request = indexedDB.open('bench');
      request.onupgradeneeded = () => request.result.createObjectStore('rows');
      request.onsuccess = () => {
        request.result.close();
        resolve(undefined);
      };
      request.onerror = () => reject(request.error);
    });
  });
}

/** The least that must happen between the page and the badge, seen in the same way. */
export async function timeLeast(desk: Page, url: string): Promise<number> {
  return desk.evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ url: address });
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('bench');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const tabId = tab?.id ?? -1;
    // Only the script that the popup brings describes a page; the popup has brought it before it asks.
    await chrome.scripting.executeScript({ target: { tabId }, files: ['/inserter.js'] });
    const startedAt = performance.now();
    const described = await chrome.tabs.sendMessage(tabId, { type: 'describePage' });
    if (described?.page === undefined) throw new Error('the page was not described');
    await new Promise((resolve, reject) => {
      const write = database.transaction('rows', 'readwrite', { durability: 'strict' });
      write.objectStore('rows').put({ at: Date.now() }, 'row');
      write.oncomplete = resolve;
      write.onerror = reject;
    });
    await chrome.action.setBadgeText({ text: 'least' });
    while ((await chrome.action.getBadgeText({})) !== 'least') {
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    const took = performance.now() - startedAt;
    database.close();
    return took;
  }, url);
}
