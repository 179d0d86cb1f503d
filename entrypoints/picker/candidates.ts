import { findAll, isVisible, readText } from '@/lib/page/query';
import type { SiteParts } from '@/lib/platforms/site/parts';
import type { TeachingStep } from '@/lib/words/picker';
import { boxOf, tagOf } from './kin';
import { outlinesOf } from './seen';
import { boxAt, unitAt } from './snap';

/** No one can point at less. */
const LEAST_PIXELS = 6;

/** Whether the keys may stop at an element: it is on the page, and says something or can be typed in. */
export function isChoosable(element: Element): boolean {
  if (/^(?:script|style|template|noscript|svg)$/i.test(tagOf(element))) return false;
  const { width, height } = boxOf(element);
  if (width < LEAST_PIXELS || height < LEAST_PIXELS || !isVisible(element)) return false;
  return readText(element) !== '' || boxAt(element) !== null;
}

/** Where the keys begin: what was found; else the most likely place on the page. */
export function firstCandidate(step: TeachingStep, parts: SiteParts): Element | undefined {
  const found = outlinesOf(step, parts);
  const last = step === 'theirs' || step === 'mine' ? found.at(-1) : found[0];
  if (last) return last.element;
  if (step === 'theirs' || step === 'mine') {
    const message = parts.conversation?.messages.at(-1)?.message;
    if (message) return message;
  }
  return step === 'composer'
    ? firstOf(BOXES)
    : (largestGroup(step) ?? firstOf('h1, h2, h3, main, body *'));
}

const BOXES = 'textarea, [contenteditable="true"], [contenteditable=""], [role="textbox"]';

function firstOf(selector: string): Element | undefined {
  return findAll(document, selector).find(isChoosable);
}

/** The first of what most of the page's words repeat. */
function largestGroup(step: TeachingStep): Element | undefined {
  if (step !== 'rows' && step !== 'theirs' && step !== 'mine') return undefined;
  const counts = new Map<Element, number>();
  for (const leaf of findAll(document, 'body *').filter(isLeaf).slice(0, 500)) {
    const unit = unitAt(step, leaf, window);
    if (unit !== leaf) counts.set(unit, (counts.get(unit) ?? 0) + readText(leaf).length);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function isLeaf(element: Element): boolean {
  const isEnd = (Reflect.get(Element.prototype, 'childElementCount', element) as number) === 0;
  return isEnd && readText(element) !== '' && isChoosable(element);
}
