import { readAttribute, tagOf } from '@/lib/page/query';

const TEST_IDS = ['data-testid', 'data-test-id', 'data-test', 'data-qa', 'data-cy', 'data-e2e'];
const LONGEST_VALUE = 60;
/** Classes that a build made up: by their prefix, by a hash at the end, by letters and digits mixed. */
const HASHED =
  /^(?:css|sc|jss|jsx|emotion|svelte|tw|chakra|mantine|r|v)-\w*\d|^(?:css|sc|jss|jsx|svelte|data-v)-|^_|__?(?=\w*\d)\w{4,}$|__(?=\w*[a-z])(?=\w*[A-Z])\w{5,}$|(?=\w*[a-z])(?=\w*\d\w*[a-z])\w{5,}$/;
/** Of `styles_row__Xy1Za` the beginning stays from one build to the next. */
const STEM = /^([A-Za-z][A-Za-z-]*_[A-Za-z][A-Za-z-]*__)\w{4,}$/;
/** What says how something is at the moment (coming and going, too), or how it is set out, and not what it is. */
const PASSING =
  /(?:^|[-_:])(?:active|hover|focus\w*|selected|current|open|first|last|odd|even|loading|visible|hidden|(?:enter|leave|exit|appear)(?:-(?:from|to|done))?)$|[:[\]/!@]|^-?(?:m|p|w|h|z|mt|mb|ml|mr|mx|my|pt|pb|pl|pr|px|py|me|ms|top|left|right|bottom|gap|flex|grid|text|bg|border|rounded|font|items|justify|self|inset|min|max|opacity|shadow|d|col|row)-[\w.]+$/;

/**
 * Selectors for one element by what a site keeps from one version to the next, the most lasting first: test
 * ids, roles, names, addresses, labels, ids, classes.
 */
export function stableNames(element: Element): string[] {
  const attribute = (name: string) => {
    const value = readAttribute(element, name);
    const isName = value !== '' && value.length <= LONGEST_VALUE && !/["\\\n\d]/.test(value);
    return isName ? [`[${name}="${value}"]`] : [];
  };
  const tag = tagOf(element).toLowerCase();
  return [
    ...TEST_IDS.flatMap(attribute),
    ...attribute('role'),
    ...['name', 'type'].flatMap(attribute).map((css) => `${tag}${css}`),
    ...addressOf(element, tag),
    ...attribute('aria-label').map((css) => `${tag}${css}`),
    ...(/^[A-Za-z][A-Za-z_-]+$/.test(readAttribute(element, 'id'))
      ? [`#${readAttribute(element, 'id')}`]
      : []),
    ...classesOf(element).flatMap(classOf),
    ...(tag.includes('-') || tag === 'time' ? [tag] : []),
  ];
}

/** A link's path up to where it names one thing: `a[href^="/messages/"]`. */
function addressOf(element: Element, tag: string): string[] {
  const [path = ''] = readAttribute(element, 'href').split(/[?#]/);
  const [kept = ''] =
    /^(?:\/[A-Za-z_-]+)+(?:\/$|$)|^(?:\/[A-Za-z_-]+)+\/(?=[^/]*\d)/.exec(path) ?? [];
  return kept ? [`${tag}[href^="${kept}"]`] : [];
}

/** Beside a class of a styling library stands a second one of hers, which looks like a name. */
function classesOf(element: Element): string[] {
  const tokens = readAttribute(element, 'class').split(/\s+/);
  const isStyled = tokens.some((token) => /^(?:sc|css)-/.test(token));
  return tokens.filter(
    (token) =>
      !(isStyled && /^[A-Za-z]*[A-Z]\w*$/.test(token) && !/^[A-Z][a-z]+[A-Z][a-z]/.test(token)),
  );
}

function classOf(token: string): string[] {
  const [, stem] = STEM.exec(token) ?? [];
  if (stem) return [`[class*="${stem}"]`];
  const isName = /^[A-Za-z][\w-]+$/.test(token) && !HASHED.test(token) && !PASSING.test(token);
  return isName ? [`.${token}`] : [];
}
