import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PLATFORMS } from '../platform-fixtures';
import type { Mutation } from './mutation';
import { elementsOf } from './page';

/**
 * Parts by whose presence alone a page says something: without one it truly says something else, and
 * nobody could tell. By the names in the platform's `selectors.ts`.
 */
const SAID_BY_PRESENCE: Readonly<Record<string, readonly string[]>> = {
  // A message of the worker's own, no estimate; no ticked box.
  coconala: ['roomLabel', 'threadEstimate', 'roomDelivery'],
  // No notice, no follow-up; that there are several people.
  upwork: ['body', 'attachment', 'runStart', 'story'],
  // No offer.
  fiverr: ['card', 'anyCard', 'bubble'],
  // No unread message, no follow-up; that there are several people.
  freelancer: ['rowCount', 'head', 'message'],
  kwork: ['author', 'message'],
};

type Selectors = Readonly<Record<string, string>>;

const selectors: Readonly<Record<string, Selectors>> = await allSelectors();

/** A part that an adapter looks for is gone: all of its kind, or one. */
export const parts: readonly Mutation[] = [
  {
    name: 'part removed',
    manifold: 5,
    apply(page, random) {
      const css = selectors[page.adapter.id] ?? {};
      const kept = SAID_BY_PRESENCE[page.adapter.id] ?? [];
      const present = Object.keys(css).filter(
        (name) => !kept.includes(name) && page.document.querySelector(css[name] as string),
      );
      const name = random.pick(present);
      if (!name) return undefined;
      const found = elementsOf(page).filter((element) => element.matches(css[name] as string));
      const one = random.chance(0.5);
      for (const element of one ? random.some(found, 1, 1) : found) element.remove();
      return { removed: true, what: `${one ? 'one' : 'all'} ${name}` };
    },
  },
];

/** Whether all that the adapter can find on the page is found without any class. */
export function needsNoClass(platform: string, document: Document): boolean {
  const copy = document.cloneNode(true) as Document;
  for (const element of copy.querySelectorAll('[class]')) element.removeAttribute('class');
  return Object.values(selectors[platform] ?? {}).every(
    (css) => document.querySelectorAll(css).length === copy.querySelectorAll(css).length,
  );
}

async function allSelectors(): Promise<Record<string, Selectors>> {
  const folders = readdirSync(PLATFORMS, { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  const found = folders.map(async ({ name }) => {
    const path = join(PLATFORMS, name, 'selectors.ts');
    const css = await import(/* @vite-ignore */ path).catch(() => ({}));
    return [name, { ...css }] as const;
  });
  return Object.fromEntries(await Promise.all(found));
}
