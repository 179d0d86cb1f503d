import { startWorld } from '../e2e/world.ts';
import { addImportInPage } from './bundle.ts';
import type { Figure } from './figures.ts';
import type { ImportTimes } from './import-in-page.ts';
import type { Mass } from './mass.ts';

const TIMES = 5;
const few: Mass = {
  first: 0,
  conversations: 20,
  turns: 50,
  messagesPerTurn: 3.34,
  waiting: 5,
  days: 365,
};
const many: Mass = { ...few, conversations: TIMES * few.conversations };

/** What taking a file in and back costs, and whether five times as much costs five times as long. */
export async function measureImport(): Promise<Figure[]> {
  const world = await startWorld({ browser: 'chromium' });
  try {
    const { desk } = world.driver;
    await addImportInPage(desk);
    await desk.bringToFront();
    const time = (mass: Mass) => desk.evaluate((one) => importInPage.timeImport(one), mass);
    await time({ ...few, conversations: 2 });
    const [short, long] = [await time(few), await time(many)];
    return (['preview', 'import', 'undo'] as const).flatMap((step) => figuresOf(step, short, long));
  } finally {
    await world.close();
  }
}

const MEANING = {
  preview: 'A file read to its end, and what it would change.',
  import: 'Merged with nothing, derived, and noted so that it can be taken back.',
  undo: 'Every fact taken back.',
} as const;

function figuresOf(step: keyof typeof MEANING, short: ImportTimes, long: ImportTimes): Figure[] {
  const count = long.messages.toLocaleString('en');
  return [
    {
      name: `${step} of ${count} messages`,
      value: long[step],
      unit: 'ms',
      meaning: MEANING[step],
    },
    {
      name: `the same against a ${TIMES}th of it`,
      value: long[step] / short[step],
      unit: '×',
      meaning: 'Nothing is quadratic.',
      gate: 2 * TIMES,
    },
  ];
}
