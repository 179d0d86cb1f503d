import { startWorld } from '../e2e/world.ts';
import { addLookInPage } from './bundle.ts';
import { type Figure, median } from './figures.ts';
import { largePage } from './large-page.ts';

const ROUNDS = 15;

/** What one look at a large page costs that nobody documented, against walking it and reading its texts. */
export async function measureSiteLook(): Promise<Figure[]> {
  const world = await startWorld({ browser: 'chromium' });
  try {
    const page = await world.driver.desk.browser().newPage();
    await page.bringToFront();
    await page.setContent(largePage(Date.now()));
    await addLookInPage(page);
    const looks: number[] = [];
    const walks: number[] = [];
    let first: number | undefined;
    // The first rounds warm the code, and the first of all works the printed times out.
    for (let round = -3; round < ROUNDS; round++) {
      const { look, walk } = await page.evaluate(() => ({
        look: lookInPage.timeLook(),
        walk: lookInPage.timeWalk(),
      }));
      if (look.rows !== 100 || look.messages !== 300) {
        throw new Error(`${look.rows} rows and ${look.messages} messages were read`);
      }
      first ??= look.ms;
      if (round < 0) continue;
      looks.push(look.ms);
      walks.push(walk);
    }
    return figuresOf(first ?? 0, looks, walks);
  } finally {
    await world.close();
  }
}

function figuresOf(first: number, looks: readonly number[], walks: readonly number[]): Figure[] {
  return [
    {
      name: 'the first look at a large undocumented page',
      value: first,
      unit: 'ms',
      meaning: 'With code that never ran and printed times that were never read.',
    },
    {
      name: 'a look at a large undocumented page',
      value: median(looks),
      unit: 'ms',
      meaning: '7,200 elements, 100 conversations and 300 messages, read by general signs.',
      goal: 100,
    },
    {
      name: 'the same against a walk of the page',
      value: median(looks) / median(walks),
      unit: '×',
      meaning: `Every element met once and the text of each innermost one read: ${median(walks).toFixed(1)} ms.`,
      gate: 60,
    },
  ];
}
