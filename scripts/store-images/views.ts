import type { Language } from '../../lib/domain/template.ts';
import { eventually } from '../../test/e2e/driver.ts';
import { everyHost } from '../../test/e2e/places.ts';
import { readTurns } from '../../test/e2e/records.ts';
import { startWorld, type World } from '../../test/e2e/world.ts';
import type { Seed } from '../../test/practice/seed.ts';
import { tellStory } from './story.ts';
import { takes, taught } from './takes.ts';

/** The views of which pictures are made. */
export type View = keyof typeof takes;

/** Pictures (PNG) of the real extension at work among invented clients. */
export async function takeViews(language: Language): Promise<ReadonlyMap<View, Uint8Array>> {
  const world = await startWorld({
    browser: 'chromium',
    language,
    hosts: [...everyHost, taught.pattern],
  });
  try {
    await live(world, language);
    const pictures = new Map<View, Uint8Array>();
    for (const [view, take] of Object.entries(takes)) {
      pictures.set(view as View, await take(world, language));
    }
    return pictures;
  } finally {
    await world.close();
  }
}

/** Two months of work, read off the practice platform's pages; the open conversation is left in front. */
async function live({ driver, practice }: World, language: Language): Promise<void> {
  const { open, others } = tellStory(language, new Date());
  for (const seed of [...others, open]) {
    practice.begin(seed);
    const before = (await readTurns(driver.desk)).length;
    const page = await driver.open(practice.urlOf(keyOf(seed)));
    await eventually(
      () => readTurns(driver.desk),
      (turns) => turns.length > before,
    );
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  }
  await eventually(driver.badge, ({ text }) => text === '2');
}

function keyOf({ kind, id }: Seed): string {
  return `${kind}-${id}`;
}
