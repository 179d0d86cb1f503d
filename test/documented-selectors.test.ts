import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { shippedSelectors } from './shipped-selectors';

/** Nothing is looked for that does not stand, with mark, year and source, in docs/platforms.md. */

const written = readFileSync(join(import.meta.dirname, '../docs/platforms.md'), 'utf8');

/** A platform's own part of the paper: what is known of another is no source. */
const partOf = (platform: string) =>
  written.split(/^## /m).find((part) => part.toLowerCase().startsWith(platform)) ?? '';

/** A name as a whole: `row` does not stand in `rows`. */
const stands = (name: string, text: string) =>
  new RegExp(`(?<![\\w-])${name.replace(/[^\w-]/g, '\\$&')}(?![\\w-])`).test(text) ||
  // The beginning of a name, where no more than that is asked for.
  (/[_-]$/.test(name) && text.includes(name));

/** Classes, ids, elements of their own, and what attributes are asked to hold. */
function namesIn(selector: string): string[] {
  const asked = [...selector.matchAll(/\[[\w-]+[*^$~|]?="?([^"\]]+)/g)].map(([, value]) => value);
  const bare = selector.replace(/\[[^\]]*\]/g, '');
  const named = [...bare.matchAll(/[.#]([\w-]+)|(?<![\w.#-])([a-z]+-[\w-]+)/g)].map(
    ([, name, element]) => name ?? element,
  );
  return [...asked, ...named].filter((name) => name !== undefined);
}

it.each(Object.entries(shippedSelectors).map(([platform, css]) => ({ platform, css })))(
  '$platform: every name in its selectors stands in the paper',
  ({ platform, css }) => {
    const names = Object.values(css).flatMap(namesIn);
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !stands(name, partOf(platform)))).toEqual([]);
  },
);
