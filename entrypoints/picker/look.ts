import type { PageReading } from '@/lib/domain/reading';
import type { SiteDefinition } from '@/lib/domain/site';
import { inferParts } from '@/lib/platforms/site/infer';
import { newMemory } from '@/lib/platforms/site/memory';
import type { SiteParts } from '@/lib/platforms/site/parts';
import { readParts } from '@/lib/platforms/site/read-parts';
import { findTaught } from '@/lib/platforms/site/taught';
import { createTextAges } from '@/lib/reporting/look';

/** What the page shows now, by what was taught and, for the rest, by general signs. */
export interface PageLook {
  readonly parts: SiteParts;
  /** By general signs alone. */
  readonly guessed: SiteParts;
  readonly reading: PageReading;
}

/** Looks at the page again and again in the same way in which its own script will read it. */
export function createLook(id: string): (definition: SiteDefinition) => PageLook {
  const loadedAt = performance.timeOrigin;
  const clock = { now: () => Date.now(), elapsed: () => performance.now(), loadedAt };
  const ages = createTextAges(clock);
  return (definition) => {
    ages.begin();
    const memory = newMemory();
    const guessed = inferParts(document, memory);
    const parts = findTaught(document, definition, guessed);
    const reading = readParts(
      parts,
      document,
      new URL(document.URL),
      ages,
      { id, definition },
      memory,
    );
    ages.complete();
    return { guessed, parts, reading };
  };
}
