import type { World } from '../e2e/world.ts';
import type { Exchange } from './conversations.ts';
import { type Figure, median } from './figures.ts';
import { fill, type Worlds } from './worlds.ts';

const DAY_MS = 86_400_000;
const ROUNDS = 25;

interface Times {
  readonly message: number[];
  readonly inbox: number[];
  readonly raw: number[];
}

/** Recording a reading with a thousand and with a million messages on record. */
export async function measureGrowth(worlds: Worlds): Promise<Figure[]> {
  // 300 messages are there already.
  const more = { first: 1000, conversations: 10, turns: 20, messagesPerTurn: 3.5, days: 300 };
  await fill(worlds.small, { ...more, waiting: 0 });
  const small = await prepare(worlds.small);
  const stress = await prepare(worlds.stress);
  // The first rounds only warm the code.
  for (let round = -3; round < ROUNDS; round++) {
    await measureOnce(worlds.small, small, round);
    await measureOnce(worlds.stress, stress, round);
  }
  return figuresOf(small, stress);
}

/** A conversation of the whole year, in a list that names messages, where most stands around it. */
async function prepare({ driver }: World): Promise<Times> {
  await driver.desk.bringToFront();
  await driver.desk.evaluate((all) => inPage.seed(all), [yearLong(0), ...inboxRows()]);
  return { message: [], inbox: [], raw: [] };
}

async function measureOnce({ driver }: World, times: Times, round: number): Promise<void> {
  const { desk } = driver;
  await desk.bringToFront();
  const message = await desk.evaluate((one) => inPage.timeRecord(one), yearLong(round + 4));
  const ids = inboxRows().map(({ id }) => id);
  const inbox = await desk.evaluate((all) => inPage.timeInbox(all), ids);
  const raw = await desk.evaluate(() => inPage.timeRawWrite());
  if (round < 0) return;
  times.message.push(message);
  times.inbox.push(inbox);
  times.raw.push(raw);
}

/** Conversations that an inbox lists; five of them wait. */
function inboxRows(): Exchange[] {
  return Array.from({ length: 20 }, (_, index) => {
    const newest = Date.now() - (index + 1) * 3_600_000;
    const asked = [newest - 2 * DAY_MS, newest - DAY_MS, newest];
    return { id: String(8100000 + index), asked, waiting: index < 5 };
  });
}

function yearLong(more: number): Exchange {
  const now = Date.now();
  const asked = Array.from({ length: 50 }, (_, index) => now - 360 * DAY_MS + index * 7 * DAY_MS);
  const added = Array.from({ length: more }, (_, index) => now - DAY_MS + index * 60_000);
  return { id: '8000001', asked: [...asked, ...added], waiting: true, platform: 'crowdworks' };
}

function figuresOf(small: Times, stress: Times): Figure[] {
  const [message, inbox, raw] = [median(small.message), median(small.inbox), median(small.raw)];
  return [
    {
      name: 'recording a message, 1,000 on record',
      value: message,
      unit: 'ms',
      meaning: `In a conversation of 100, on the disk. IndexedDB alone, reading and putting the same rows: ${raw.toFixed(1)} ms.`,
    },
    {
      name: 'the same, a million on record',
      value: median(stress.message) / message,
      unit: '×',
      meaning: `${median(stress.message).toFixed(1)} ms; IndexedDB alone: ${(median(stress.raw) / raw).toFixed(2)}×.`,
      gate: 1.3,
    },
    {
      name: 'recording an inbox seen again, 1,000 on record',
      value: inbox,
      unit: 'ms',
      meaning: '20 rows that say nothing new, on the disk.',
    },
    {
      name: 'the same, a million on record',
      value: median(stress.inbox) / inbox,
      unit: '×',
      meaning: `${median(stress.inbox).toFixed(1)} ms.`,
      gate: 1.3,
    },
  ];
}
