import type { Change, Mutation } from './mutation';
import { elementsOf, type Page } from './page';
import { hashOf } from './random';

/** Names of classes, changed by the site's builds or its authors. */
export const classes: readonly Mutation[] = [
  {
    name: 'modifier classes added',
    atLeast: 95,
    apply: (page, random) =>
      rename(page, (token) =>
        random.chance(0.3) ? `${token} is-ready css-${hashOf(token).toString(36)}` : token,
      ),
  },
  {
    name: 'hash put behind each class',
    apply: (page, random) => {
      const salt = random.below(1000);
      return rename(page, (token) => `${token}_${hashOf(token + salt).toString(36)}`);
    },
  },
  { name: 'all classes prefixed', apply: (page) => rename(page, (token) => `v2-${token}`) },
  {
    name: 'all classes hashed',
    apply: (page, random) => {
      const salt = random.below(1000);
      return rename(page, (token) => `c${hashOf(token + salt).toString(36)}`);
    },
  },
  {
    name: 'one class renamed',
    manifold: 5,
    apply(page, random) {
      const one = random.pick(tokensOf(page));
      if (!one) return undefined;
      return { ...rename(page, (token) => (token === one ? 'q7x' : token)), what: one };
    },
  },
];

function tokensOf(page: Page): string[] {
  return [...new Set(elementsOf(page).flatMap(({ classList }) => [...classList]))];
}

/** Undefined where the page has no classes. */
function rename(page: Page, name: (token: string) => string): Change | undefined {
  const named = elementsOf(page).filter(({ classList }) => classList.length > 0);
  const names = new Map(tokensOf(page).map((token) => [token, name(token)]));
  for (const element of named) {
    const tokens = [...element.classList].map((token) => names.get(token) ?? token);
    element.setAttribute('class', tokens.join(' '));
  }
  return named.length > 0 ? {} : undefined;
}
