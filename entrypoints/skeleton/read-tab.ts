import { browser } from 'wxt/browser';

/** What is run in the tab (entrypoints/skeleton-page). */
const SCRIPT = '/skeleton-page.js';

/** The skeleton of a tab's page, or why there is none. */
export type TabReading = { readonly skeleton: string } | 'gone' | 'notPermitted';

/** The tab of which this page is opened: `?tab=<id>`. */
export function tabOf(search: string): number | undefined {
  const tab = new URLSearchParams(search).get('tab') ?? '';
  return /^\d{1,10}$/.test(tab) ? Number(tab) : undefined;
}

/** Reads the tab's page once. Nothing is kept and nothing is sent. */
export async function readTab(tabId: number | undefined): Promise<TabReading> {
  if (tabId === undefined || !(await isOpen(tabId))) return 'gone';
  try {
    const target = { tabId };
    await browser.scripting.executeScript({ target, files: [SCRIPT] });
    const [left] = await browser.scripting.executeScript({ target, func: takeSkeleton });
    const skeleton: unknown = left?.result;
    if (typeof skeleton === 'string') return { skeleton: dated(skeleton, new Date()) };
  } catch {
    // The browser's own pages, and sites that the user has not granted.
  }
  return 'notPermitted';
}

/** Runs in the tab, in our own world of it. */
function takeSkeleton(): unknown {
  const key = Symbol.for('sokuresu.skeleton');
  const world = globalThis as { [key: symbol]: unknown };
  const skeleton = world[key];
  delete world[key];
  return skeleton;
}

async function isOpen(tabId: number): Promise<boolean> {
  return browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
}

/** Whoever makes a fixture of it (scripts/fixture.ts) must be able to say when it was copied. */
function dated(skeleton: string, now: Date): string {
  return skeleton.replace(' -->', `, copied in ${monthOf(now)} -->`);
}

/** 2026-11 */
export function monthOf(now: Date): string {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`;
}
