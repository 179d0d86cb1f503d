import type { Moment } from '../../lib/domain/interval.ts';
import type { PageReading } from '../../lib/domain/reading.ts';
import { adapterOfUrl } from '../../lib/platforms/index.ts';
import { findOpenComposer } from '../../lib/platforms/open-composer.ts';

/** What a test asks of the adapters in a page, and what they answer; both as text, which crosses worlds. */
export interface AdapterQuestion {
  readonly loadedAt: number;
  readonly lookedAt: number;
}

/** `box`: which of the page's text boxes was found, counted from 0; null when none was. */
export interface AdapterAnswer {
  readonly reading: PageReading | null;
  readonly composer: string;
  readonly box: number | null;
  readonly failure?: string;
}

// In the world of content scripts: what is read there of a page differs from what pages read of themselves.
document.addEventListener('practice-ask', (event) => {
  const question = JSON.parse((event as CustomEvent<string>).detail) as AdapterQuestion;
  const detail = JSON.stringify(answerOf(question));
  document.dispatchEvent(new CustomEvent('practice-answer', { detail }));
});

function answerOf({ loadedAt, lookedAt }: AdapterQuestion): AdapterAnswer {
  const moment: Moment = { earliest: loadedAt, latest: lookedAt };
  const url = new URL(document.URL);
  try {
    const adapter = adapterOfUrl(url);
    const reading = adapter?.readPage(document, url, { appearedAt: () => moment }) ?? null;
    const composer = adapter && findOpenComposer(adapter, document, url);
    const box = composer?.box
      ? [...document.querySelectorAll<HTMLElement>('textarea, [contenteditable]')].indexOf(
          composer.box,
        )
      : null;
    return { reading, composer: composer?.box ? 'box' : (composer?.refusal ?? 'none'), box };
  } catch (error) {
    const failure = error instanceof Error ? `${error}\n${error.stack}` : String(error);
    return { reading: null, composer: 'none', box: null, failure };
  }
}
