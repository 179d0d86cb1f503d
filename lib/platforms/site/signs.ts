import { readAttribute, readText, tagOf } from '@/lib/page/query';
import { once } from './tree';

const UTILITY =
  /^(?:\S+:)*-?(?:[mp][setrblxy]?-(?:\d|auto|px|\[)|(?:self|css|sc|jss|emotion|svelte)-)/;

/**
 * The words with which the site's makers named an element, in one line with spaces around: classes, id, test
 * ids, role and other data. Hashes, spacing utilities and what is said to be false are no words.
 */
export const namesOf = once((element: Element) => {
  const parts: string[] = [];
  for (const name of Element.prototype.getAttributeNames.call(element)) {
    const value = readAttribute(element, name).slice(0, 300);
    if (name === 'class') parts.push(...value.split(/\s+/).filter((token) => !UTILITY.test(token)));
    else if (/^(?:id|role)$/.test(name)) parts.push(value);
    else if (name.startsWith('data-') && !/^(?:false|0|no|null|none|undefined)$/.test(value))
      parts.push(name.slice(5), value);
  }
  const words = parts
    .flatMap((part) => part.split(/[^A-Za-z0-9]+/))
    .filter((word) => !/\d/.test(word));
  return ` ${words
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()} `;
});

/** The text of an element in one line, as `readText` reads it. */
export const textOf = once(readText);

/** A label that only assistive technology reads. */
export function labelOf(element: Element): string {
  return readAttribute(element, 'aria-label').trim() || readAttribute(element, 'title').trim();
}

/** By what an element is known among its like: tag and classes. */
export const keyOf = once(
  (element: Element) => `${tagOf(element)} ${readAttribute(element, 'class')}`,
);

/** The same whatever its state and side are, which further classes tell. */
export function mainKeyOf(element: Element): string {
  return keyOf(element).split(/\s+/, 2).join(' ');
}

/** Where an element stands on the screen; undefined where nothing is laid out. */
export const boxOf = once((element: Element): DOMRect | undefined => {
  const box = Element.prototype.getBoundingClientRect.call(element);
  return box.width > 0 && box.height > 0 ? box : undefined;
});

/** How far down it stands; 0 where nothing is laid out. */
export const topOf = (element: Element) => boxOf(element)?.top ?? 0;

/** A measure of an element in CSS pixels, whatever a form's controls are called. */
export function measureOf(
  element: Element,
  name: 'scrollHeight' | 'clientHeight' | 'scrollTop',
): number {
  return Reflect.get(Element.prototype, name, element);
}

/** Whether what does not fit into an element can be scrolled to. */
export function scrolls(element: Element): boolean {
  return /auto|scroll/.test(getComputedStyle(element).overflowY);
}

/** Whether there is more in an element than it shows at once. */
export function isScroller(element: Element): boolean {
  const shown = measureOf(element, 'clientHeight');
  return shown > 0 && measureOf(element, 'scrollHeight') > shown + 1 && scrolls(element);
}
