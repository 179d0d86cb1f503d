import type { Page } from 'puppeteer-core';
import { startWorld } from '../e2e/world.ts';
import { addInPage } from './bundle.ts';
import type { Exchange } from './conversations.ts';
import { type Figure, median } from './figures.ts';

declare global {
  /** When the popup could be used, and when it was whole; ms after the start of its navigation. */
  var popupTimes: { ready?: number; whole?: number };
}

const HOUR_MS = 3_600_000;
const YEAR_MS = 365 * 24 * HOUR_MS;
const LOADS = 15;
const CONVERSATIONS = 200;
const QUESTIONS = 50;
const WAITING = 20;

/** How soon the popup can be used with a year of work on record, against an empty record. */
export async function measurePopup(): Promise<Figure[]> {
  const worlds = {
    full: await startWorld({ browser: 'chromium' }),
    empty: await startWorld({ browser: 'chromium' }),
  };
  try {
    const { desk } = worlds.full.driver;
    await addInPage(desk);
    const turns = await desk.evaluate((all) => inPage.seed(all), aYearOfWork(Date.now()));
    if (turns !== CONVERSATIONS * QUESTIONS) throw new Error(`${turns} turns were seeded`);
    const pages = {
      full: await openTab(worlds.full.driver.desk),
      empty: await openTab(worlds.empty.driver.desk),
    };
    const loads = { full: [] as Load[], empty: [] as Load[] };
    for (let round = 0; round <= LOADS; round++) {
      for (const store of ['full', 'empty'] as const) {
        const load = await timeLoad(pages[store], worlds[store].driver.root);
        // The first one fills caches.
        if (round > 0) loads[store].push(load);
      }
    }
    return figuresOf(loads.full, loads.empty);
  } finally {
    await worlds.full.close();
    await worlds.empty.close();
  }
}

type Load = Required<typeof popupTimes>;

function figuresOf(full: readonly Load[], empty: readonly Load[]): Figure[] {
  const ready = (loads: readonly Load[]) => median(loads.map((load) => load.ready));
  const whole = (loads: readonly Load[]) => median(loads.map((load) => load.whole));
  return [
    {
      name: 'popup usable, empty record',
      value: ready(empty),
      unit: 'ms',
      meaning: `From the start of its loading until its queue can be used; median of ${LOADS}.`,
    },
    {
      name: 'popup usable, 10,000 turns and 20 waiting',
      value: ready(full),
      unit: 'ms',
      meaning: 'The same with a year of work on record.',
    },
    {
      name: 'popup usable, full against empty',
      value: ready(full) / ready(empty),
      unit: '×',
      meaning: 'Opening it does not grow slower with the years.',
      gate: 1.5,
    },
    {
      name: 'popup whole, full against empty',
      value: whole(full) / whole(empty),
      unit: '×',
      meaning: 'Until the strip with the figures of seven days stands as well.',
    },
  ];
}

/** 200 clients who ask every week; the last questions of 20 of them wait for an answer. */
function aYearOfWork(now: number): Exchange[] {
  return Array.from({ length: CONVERSATIONS }, (_, index) => {
    const newest = now - (1 + index) * HOUR_MS;
    const step = (YEAR_MS - CONVERSATIONS * HOUR_MS) / QUESTIONS;
    const asked = Array.from({ length: QUESTIONS }, (_, back) => newest - back * step).reverse();
    return { id: String(3_000_000 + index), asked, waiting: index < WAITING };
  });
}

async function openTab(desk: Page): Promise<Page> {
  const page = await desk.browser().newPage();
  await page.evaluateOnNewDocument(() => {
    globalThis.popupTimes = {};
    const note = () => {
      const isReady = document.body?.dataset.ready !== undefined;
      if (isReady) popupTimes.ready ??= performance.now();
      if (document.querySelector('[data-testid="strip"]')) popupTimes.whole ??= performance.now();
    };
    new MutationObserver(note).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['data-ready'],
    });
  });
  return page;
}

async function timeLoad(page: Page, root: string): Promise<Load> {
  await page.bringToFront();
  await page.goto(`${root}popup.html`);
  await page.waitForSelector('body[data-ready]');
  await page.waitForSelector('[data-testid="strip"]');
  return (await page.evaluate(() => popupTimes)) as Load;
}
