import { type Figure, median } from './figures.ts';
import type { Size, Worlds } from './worlds.ts';

const DAY_MS = 86_400_000;
const ROUNDS = 9;
/** A window and the one before it, as the dashboard compares them. */
const DAYS = 2 * 28;

interface Reads {
  readonly ours: number;
  readonly days: number;
  readonly turns: number;
  readonly count: number;
}

/** Reading what the dashboard's figures are made of, beside IndexedDB alone reading the same. */
export async function measureReads(worlds: Worlds): Promise<Figure[]> {
  const year = await timeReads(worlds, 'year');
  const stress = await timeReads(worlds, 'stress');
  return [...figuresOf('heavy year', year), ...figuresOf('stress size', stress)];
}

async function timeReads(worlds: Worlds, size: Size): Promise<Reads> {
  const { desk } = worlds[size].driver;
  await desk.bringToFront();
  const ours: number[] = [];
  const days: number[] = [];
  const turns: number[] = [];
  let count = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    const to = Date.now();
    const from = to - DAYS * DAY_MS;
    const read = await desk.evaluate((a, b) => inPage.timeCounted(a, b), from, to);
    const rawDays = await desk.evaluate((a, b) => inPage.timeRawDays(a, b), from, to);
    const rawTurns = await desk.evaluate((a, b) => inPage.timeRawTurns(a, b), from, to);
    if (round === 0) continue;
    count = read.turns;
    ours.push(read.ms);
    days.push(rawDays);
    turns.push(rawTurns);
  }
  return { ours: median(ours), days: median(days), turns: median(turns), count };
}

function figuresOf(name: string, { ours, days, turns, count }: Reads): Figure[] {
  return [
    {
      name: `reading ${DAYS} days, ${name}`,
      value: ours,
      unit: 'ms',
      meaning: `${count.toLocaleString('en')} turns. IndexedDB alone: ${days.toFixed(1)} ms for the same rows, ${turns.toFixed(1)} ms for the turns themselves.`,
    },
    {
      name: `the same against the turns by IndexedDB alone`,
      value: ours / turns,
      unit: '×',
      meaning: 'What the day rows save.',
    },
  ];
}
