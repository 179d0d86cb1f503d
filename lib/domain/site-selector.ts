/** Longer selectors are no names of parts but paths through a page. */
const LONGEST = 200;
const MOST_COMPOUNDS = 4;

/** Stands between two compounds where the second one lies in the open shadow root of the first. */
export const PIERCING = ' >>> ';

const NAME = '-?[_a-zA-Z\\u0080-\\uffff][\\w\\u0080-\\uffff-]*';
const ATTRIBUTE = `\\[${NAME}(?:[~^$*|]?="[^"\\\\\\n]*")?\\]`;
const SIMPLE = `(?:#${NAME}|\\.${NAME}|${ATTRIBUTE})`;
const COMPOUND = `(?:${NAME}|(?=[#.:[]))(?:${SIMPLE}|:not\\((?:${NAME}|${SIMPLE})\\))*`;
const SOUND = /* @__PURE__ */ new RegExp(
  `^${COMPOUND}(?:(?: | > | >>> )${COMPOUND}){0,${MOST_COMPOUNDS - 1}}$`,
);

/**
 * Whether a selector from a user or a file may act: at most 4 compounds of tag, `#id`, `.class`, `[name]`,
 * `[name="…"]` and `:not(…)` of one of them, joined by ` `, ` > ` or, into an open shadow root, ` >>> `.
 * What is let through costs one walk of the page at most, and no page can be matched by its words.
 */
export function isSoundSelector(selector: string): boolean {
  return selector.length <= LONGEST && SOUND.test(selector);
}
