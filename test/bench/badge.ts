import type { Page } from 'puppeteer-core';
import { placeOf } from '../e2e/places.ts';
import { startWorld, type World } from '../e2e/world.ts';
import { type Figure, median, quantile } from './figures.ts';
import { openScratch, timeLeast } from './least.ts';

declare global {
  /** When the page's document first changed after this was emptied (epoch ms). */
  var firstChange: number | undefined;
}

const MESSAGES = 25;
const PAUSE_MS = 700;
const place = placeOf('Coconala direct message');

/** How soon the badge tells of a message that appeared in a page that the user sees. */
export async function measureBadge(): Promise<Figure[]> {
  const world = await startWorld({ browser: 'chromium' });
  try {
    const page = await openConversation(world);
    await openScratch(world.driver.desk);
    const latencies: number[] = [];
    const polls: number[] = [];
    const least: number[] = [];
    const startAt = Date.now() - MESSAGES * 20_000;
    for (let index = 0; index < MESSAGES; index++) {
      const at = startAt + index * 20_000;
      const { latency, poll } = await timeMessage(world, page, at);
      latencies.push(latency);
      polls.push(poll);
      least.push(await timeLeast(world.driver.desk, page.url()));
      await answer(world, at + 10_000);
    }
    return figuresOf(latencies, polls, least);
  } finally {
    await world.close();
  }
}

function figuresOf(latencies: number[], polls: number[], least: number[]): Figure[] {
  const poll = median(polls).toFixed(1);
  return [
    {
      name: 'DOM change to badge, median',
      value: median(latencies),
      unit: 'ms',
      meaning: `${MESSAGES} messages in a visible tab, each read, recorded on the disk and counted (seen every ${poll} ms).`,
      goal: 100,
    },
    {
      name: 'DOM change to badge, 9 of 10',
      value: quantile(latencies, 0.9),
      unit: 'ms',
      meaning: 'The same, for the slower ones.',
    },
    {
      name: 'the least that this takes',
      value: median(least),
      unit: 'ms',
      meaning:
        'A page read and its answer received, one row written strictly, a badge set and seen to be set.',
    },
    {
      name: 'DOM change to badge, against that',
      value: median(latencies) / median(least),
      unit: '×',
      meaning: 'How much the checks, the facts, the turns and the badge add.',
      gate: 15,
    },
  ];
}

/** With an observer of the page's own that is older than the extension's script. */
async function openConversation({ driver, practice }: World): Promise<Page> {
  const page = await driver.open(practice.urlOf(place.conversation));
  await page.evaluateOnNewDocument(() => {
    new MutationObserver(() => {
      globalThis.firstChange ??= Date.now();
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await page.reload();
  await page.waitForSelector(place.box);
  await pause();
  return page;
}

/** Long enough that the next change is not one of the same burst. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}

async function timeMessage({ driver, practice }: World, page: Page, at: number) {
  await page.evaluate(() => {
    globalThis.firstChange = undefined;
  });
  const shown = watchBadge(driver.desk, '1');
  practice.clientWrites(place.site, {
    conversation: place.conversation,
    text: 'ご確認ください',
    at,
  });
  const { badgeAt, poll } = await shown;
  const changedAt = await page.evaluate(() => globalThis.firstChange);
  if (changedAt === undefined) throw new Error('the page did not change');
  return { latency: badgeAt - changedAt, poll };
}

async function answer({ driver, practice }: World, at: number): Promise<void> {
  const gone = watchBadge(driver.desk, '');
  practice.workerWrites(place.site, { conversation: place.conversation, text: 'はい', at });
  await gone;
  await pause();
}

/** Asks again and again what the badge shows; with pauses, or asking would slow down what it measures. */
function watchBadge(desk: Page, text: string): Promise<{ badgeAt: number; poll: number }> {
  return desk.evaluate(async (wanted) => {
    const startedAt = performance.now();
    for (let polls = 1; performance.now() - startedAt < 20_000; polls++) {
      const shown = await chrome.action.getBadgeText({});
      const badgeAt = Date.now();
      if (shown === wanted) return { badgeAt, poll: (performance.now() - startedAt) / polls };
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    throw new Error(`the badge never showed ${JSON.stringify(wanted)}`);
  }, text);
}
