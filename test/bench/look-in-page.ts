import { createSiteAdapter } from '../../lib/platforms/site/adapter.ts';

const adapter = createSiteAdapter({ id: 'bench.example' });
const loadedAt = Date.now();
const look = { appearedAt: () => ({ earliest: loadedAt, latest: loadedAt }) };

/** Runs in a page: one look at it as its own script would take it (ms), and what was seen. */
export function timeLook(): {
  readonly ms: number;
  readonly rows: number;
  readonly messages: number;
} {
  const begun = performance.now();
  const reading = adapter.readPage(document, new URL('https://bench.example/messages'), look);
  const ms = performance.now() - begun;
  const messages = reading?.conversation?.runs.flat().length ?? 0;
  return { ms, rows: reading?.previews.length ?? 0, messages };
}

/** The yardstick (ms): every element met once, and the text of each that holds no other read. */
export function timeWalk(): number {
  const begun = performance.now();
  let read = 0;
  for (const element of document.querySelectorAll('*')) {
    if (element.childElementCount === 0) read += element.textContent?.length ?? 0;
  }
  const ms = performance.now() - begun;
  if (read === 0) throw new Error('the page has no text');
  return ms;
}
