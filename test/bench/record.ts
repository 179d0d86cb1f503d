import type { Page } from 'puppeteer-core';
import { addInPage } from './bundle.ts';
import type { Exchange } from './conversations.ts';
import { type Figure, median } from './figures.ts';

const DAY_MS = 24 * 3_600_000;
const ROUNDS = 12;

/** What a new message costs in a conversation that has grown long, on the real database. */
export async function measureRecord(page: Page): Promise<Figure[]> {
  await addInPage(page);
  const exchanges = { short: exchangeOf('9000001', 100), long: exchangeOf('9000002', 1000) };
  await page.evaluate((all) => inPage.seed(all), Object.values(exchanges));
  const times = { short: [] as number[], long: [] as number[] };
  // The first round only warms the code.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const length of ['long', 'short'] as const) {
      const { id, asked } = exchanges[length];
      const more = Array.from({ length: round + 1 }, (_, i) => Date.now() - DAY_MS + i * 60_000);
      const grown: Exchange = { id, asked: [...asked, ...more], waiting: true };
      const ms = await page.evaluate((one) => inPage.timeRecord(one), grown);
      if (round > 0) times[length].push(ms);
    }
  }
  return [
    {
      name: 'recording a message, 2,000 known',
      value: median(times.long),
      unit: 'ms',
      meaning: 'A look that shows one message more: facts merged and turns derived, on the disk.',
      goal: 100,
    },
    {
      name: 'the same against 200 known',
      value: median(times.long) / median(times.short),
      unit: '×',
      meaning: 'Ten times the history may cost at most ten times: nothing is quadratic.',
      gate: 10,
    },
  ];
}

function exchangeOf(id: string, questions: number): Exchange {
  const start = Date.now() - 364 * DAY_MS;
  const step = (360 * DAY_MS) / questions;
  const asked = Array.from({ length: questions }, (_, index) => start + index * step);
  return { id, asked, waiting: false };
}
