import type { Page } from 'puppeteer-core';
import { median } from './figures.ts';
import type { Size, Worlds } from './worlds.ts';

declare global {
  /** When what a page shows was first there; ms after the start of its navigation. */
  var firstSeen: Record<string, number>;
}

/** A page of the extension, and what stands in it when it can be used. */
export interface Opening {
  /** `popup.html` */
  readonly path: string;
  /** Selectors, the first one to be there when the page can be used. */
  readonly selectors: readonly string[];
}

/** Medians of when each selector was first there (ms), in the order of the selectors. */
export type Opened = Readonly<Record<Size, readonly number[]>>;

const SIZES: readonly Size[] = ['small', 'year', 'stress'];

/** Opens the page again and again, in one browser after the other, so that all bear the same noise. */
export async function measureOpening(
  worlds: Worlds,
  { path, selectors }: Opening,
  rounds: number,
): Promise<Opened> {
  const times: Record<Size, number[][]> = { small: [], year: [], stress: [] };
  const pages = {
    small: await openTab(worlds.small.driver.desk, selectors),
    year: await openTab(worlds.year.driver.desk, selectors),
    stress: await openTab(worlds.stress.driver.desk, selectors),
  };
  for (let round = 0; round <= rounds; round++) {
    for (const size of SIZES) {
      const load = await timeLoad(pages[size], worlds[size].driver.root + path, selectors);
      // The first one fills caches.
      if (round > 0) times[size].push(load);
    }
  }
  for (const size of SIZES) await pages[size].close();
  const medians = (loads: number[][]) =>
    selectors.map((_, index) => median(loads.map((load) => load[index] as number)));
  return {
    small: medians(times.small),
    year: medians(times.year),
    stress: medians(times.stress),
  };
}

async function openTab(desk: Page, selectors: readonly string[]): Promise<Page> {
  const page = await desk.browser().newPage();
  await page.evaluateOnNewDocument((all) => {
    globalThis.firstSeen = {};
    const note = () => {
      for (const selector of all) {
        if (document.querySelector(selector)) firstSeen[selector] ??= performance.now();
      }
    };
    new MutationObserver(note).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['data-ready'],
    });
  }, selectors);
  return page;
}

async function timeLoad(page: Page, url: string, selectors: readonly string[]): Promise<number[]> {
  await page.bringToFront();
  await page.goto(url);
  for (const selector of selectors) await page.waitForSelector(selector);
  const seen = await page.evaluate(() => firstSeen);
  return selectors.map((selector) => seen[selector] as number);
}
