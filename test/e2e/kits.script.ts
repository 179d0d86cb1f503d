import type { PageReading } from '../../lib/domain/reading.ts';
import type { SiteDefinition } from '../../lib/domain/site.ts';
import { findOpenComposer } from '../../lib/platforms/open-composer.ts';
import { createSiteAdapter } from '../../lib/platforms/site/adapter.ts';
import { definitionOf } from '../../lib/platforms/site/define.ts';
import { inferParts } from '../../lib/platforms/site/infer.ts';
import { newMemory } from '../../lib/platforms/site/memory.ts';

/** What the generic adapter reads of the page it stands in; as text, which crosses worlds. */
export interface KitAnswer {
  readonly reading: PageReading | null;
  /** The tag of the message box that was found, or why none was. */
  readonly composer: string;
  /** What a user would have taught by confirming all that was found. */
  readonly definition: SiteDefinition;
  /** Mean of five further looks, and how many elements the page has. */
  readonly milliseconds: number;
  readonly failure?: string;
}

const general = createSiteAdapter({ id: 'kits.example' });

// In the world of content scripts, where layout, shadow roots and forms are as our scripts meet them.
document.addEventListener('practice-ask', (event) => {
  const taught = JSON.parse((event as CustomEvent<string>).detail) as SiteDefinition | null;
  const detail = JSON.stringify(answer(taught));
  document.dispatchEvent(new CustomEvent('practice-answer', { detail }));
});

function answer(taught: SiteDefinition | null): KitAnswer {
  const adapter = taught ? createSiteAdapter({ id: 'kits.example', definition: taught }) : general;
  const url = new URL(document.URL);
  const now = Date.now();
  const look = { appearedAt: () => ({ earliest: now - 1000, latest: now }) };
  try {
    const reading = adapter.readPage(document, url, look) ?? null;
    const found = findOpenComposer(adapter, document, url);
    const begun = performance.now();
    for (let look5 = 0; look5 < 5; look5++) adapter.readPage(document, url, look);
    return {
      reading,
      composer: found.box?.tagName ?? found.refusal ?? '',
      definition: definitionOf(inferParts(document, newMemory())),
      milliseconds: (performance.now() - begun) / 5,
    };
  } catch (error) {
    const failure = error instanceof Error ? `${error}\n${error.stack}` : String(error);
    return { reading: null, composer: '', definition: {}, milliseconds: 0, failure };
  }
}
