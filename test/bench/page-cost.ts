import type { CDPSession, Page } from 'puppeteer-core';
import { placeOf } from '../e2e/places.ts';
import { startWorld, type World } from '../e2e/world.ts';
import { type Figure, median } from './figures.ts';

const place = placeOf('Coconala talkroom');
const MESSAGES = 200;
const FRAMES = 100;
const CHANGES_A_FRAME = 50;
const ROUNDS = 7;

/** What the extension's script costs a page that never rests, against the same page without it. */
export async function measurePageCost(): Promise<Figure[]> {
  // The shipped build is installed as well, but its platforms are off: no script in the page.
  const worlds = {
    with: await startWorld({ browser: 'chromium', build: 'granted' }),
    without: await startWorld({ browser: 'chromium', build: 'shipped' }),
  };
  try {
    const pages = {
      with: await openLongConversation(worlds.with),
      without: await openLongConversation(worlds.without),
    };
    const spent = { with: [] as number[], without: [] as number[] };
    // The first round only warms the code.
    for (let round = 0; round <= ROUNDS; round++) {
      for (const way of ['with', 'without'] as const) {
        const ms = await timeChanges(pages[way]);
        if (round > 0) spent[way].push(ms);
      }
    }
    const [busy, calm] = [median(spent.with), median(spent.without)];
    return [
      {
        name: 'what the script costs for 5,000 changes',
        value: busy - calm,
        unit: 'ms',
        meaning: `Processor time in a conversation of ${MESSAGES} messages, ${CHANGES_A_FRAME} changes a frame; ${calm.toFixed(0)} ms without it.`,
      },
      {
        name: 'a page that never rests, with against without',
        value: busy / calm,
        unit: '×',
        meaning: 'The page is looked at every 250 ms at most, however often it changes.',
        gate: 2,
      },
    ];
  } finally {
    await worlds.with.close();
    await worlds.without.close();
  }
}

interface BusyPage {
  readonly page: Page;
  readonly session: CDPSession;
}

async function openLongConversation({ practice, driver }: World): Promise<BusyPage> {
  const writers = [practice.clientWrites, practice.workerWrites] as const;
  for (let index = 0; index < MESSAGES; index++) {
    const write = writers[index % 2] as (typeof writers)[0];
    const at = Date.now() - (MESSAGES - index) * 60_000;
    write(place.site, { conversation: place.conversation, text: `${index}`, at });
  }
  const page = await driver.open(practice.urlOf(place.conversation));
  await page.waitForSelector(place.box);
  const session = await page.createCDPSession();
  // Time that the page's own thread has run, which other programs on this machine do not lengthen.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, session };
}

async function timeChanges({ page, session }: BusyPage): Promise<number> {
  await page.bringToFront();
  const before = await taskTime(session);
  await page.evaluate(
    async (frames, changes) => {
      const box = document.querySelector('main')?.appendChild(document.createElement('div'));
      if (!box) throw new Error('no place for changes');
      for (let frame = 0; frame < frames; frame++) {
        for (let change = 0; change < changes; change++) box.textContent = `${frame} ${change}`;
        await new Promise(requestAnimationFrame);
      }
      box.remove();
    },
    FRAMES,
    CHANGES_A_FRAME,
  );
  return (await taskTime(session)) - before;
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
  if (seconds === undefined) throw new Error('the browser does not tell what the page took');
  return seconds * 1000;
}
