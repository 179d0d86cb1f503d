import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { shippedBuild } from '../e2e/builds.ts';
import type { Figure } from './figures.ts';
import type { Seeded } from './mass.ts';
import { measureOpening, type Opened } from './opening.ts';
import { measureReads } from './reads.ts';
import { measureGrowth } from './record-growth.ts';
import { closeWorlds, type Size, startWorlds } from './worlds.ts';

const LOADS = 15;

/** Opening and recording with a heavy year and with a million messages on record, against next to nothing. */
export async function measureScale(): Promise<Figure[]> {
  const { worlds, seeded } = await startWorlds();
  try {
    const figures = seedFigures(seeded);
    const popup = await measureOpening(
      worlds,
      { path: 'popup.html', selectors: ['body[data-ready]', '[data-testid="strip"]'] },
      LOADS,
    );
    figures.push(...openingFigures('popup', popup, 0), ...openingFigures('popup, week', popup, 1));
    if (existsSync(join(shippedBuild.chromium, 'dashboard.html'))) {
      const opened = await measureOpening(
        worlds,
        { path: 'dashboard.html', selectors: ['body[data-ready]', '#trend'] },
        LOADS,
      );
      // What matters today, then the whole first screen with the window's figures.
      figures.push(
        ...openingFigures('dashboard', opened, 0),
        ...openingFigures('dashboard, window', opened, 1),
      );
    }
    figures.push(...(await measureReads(worlds)), ...(await measureGrowth(worlds)));
    return figures;
  } finally {
    await closeWorlds(worlds);
  }
}

function seedFigures({ stress }: Record<Size, Seeded>): Figure[] {
  const { messages, turns, commitments, deriveMs, daysMs } = stress;
  const of = (count: number, what: string) => `${count.toLocaleString('en')} ${what}`;
  const many = `${of(turns, 'turns')} and ${of(commitments, 'promises')} of ${of(messages, 'messages')}`;
  return [
    {
      name: 'deriving a million messages',
      value: deriveMs,
      unit: 'ms',
      meaning: `${many}, in memory.`,
      goal: 10_000,
    },
    {
      name: 'making all day rows anew',
      value: daysMs,
      unit: 'ms',
      meaning: `Of ${many}: what an update costs, in slices, beside deriving them.`,
    },
  ];
}

function openingFigures(name: string, opened: Opened, nth: number): Figure[] {
  const of = (size: Size) => opened[size][nth] as number;
  return [
    {
      name: `${name}, 100 turns`,
      value: of('small'),
      unit: 'ms',
      meaning: `From the start of its loading until it stands; median of ${LOADS}.`,
    },
    {
      name: `${name}, heavy year against that`,
      value: of('year') / of('small'),
      unit: '×',
      meaning: `10,000 turns of 30,000 messages: ${of('year').toFixed(0)} ms.`,
      gate: 1.2,
    },
    {
      name: `${name}, stress size against that`,
      value: of('stress') / of('small'),
      unit: '×',
      meaning: `300,000 turns of a million messages in one year: ${of('stress').toFixed(0)} ms.`,
      gate: 2,
    },
  ];
}
