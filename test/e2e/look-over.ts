import axeCore from 'axe-core';
import type { Page } from 'puppeteer-core';

/** In functions that run in the page, once the source is there. */
declare const axe: typeof axeCore;

/** What axe finds against WCAG 2.2 AA and its own good practice, targets of less than 24 px included. */
export async function violationsIn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeCore.source);
  return page.evaluate(async () => {
    // A light that is just changing has the contrast of neither. What is folded away changes when it is shown.
    const changing = document
      .getAnimations()
      .filter(({ effect }) => (effect as KeyframeEffect).target?.checkVisibility());
    await Promise.all(changing.map(({ finished }) => finished));
    const { violations } = await axe.run(document, {
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} (${nodes.length})`,
    );
  });
}

/** What a walk by Tab found: stops on which no focus is seen, and what takes clicks but is no stop. */
export interface Walk {
  readonly stops: number;
  readonly unseen: readonly string[];
  readonly missed: readonly string[];
}

/** Where the walk is: at a new stop, still at the last one, or at its end: outside, or where it has been. */
interface Stop {
  readonly at: 'new' | 'inside' | 'end';
  /** The stop, where no focus is seen on it. */
  readonly unseen?: string;
}

/** Walks through the whole page (of an open layer: through that) by Tab alone, from its beginning. */
export async function walkByTab(page: Page): Promise<Walk> {
  const unseen: string[] = [];
  let stops = 0;
  await page.evaluate(() => {
    const start = document.createElement('span');
    start.tabIndex = 0;
    start.dataset.walked = 'last';
    (document.querySelector('dialog[open]') ?? document.body).prepend(start);
    start.focus();
  });
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(stopHere);
    if (stop.at === 'end') break;
    if (stop.at === 'new') stops++;
    if (stop.unseen) unseen.push(stop.unseen);
  }
  return { stops, unseen, missed: await page.evaluate(missedStops) };
}

function stopHere(): Stop {
  const at = document.activeElement as HTMLElement | null;
  if (!at || at === document.body || at.matches('dialog')) return { at: 'end' };
  const last = document.querySelector('[data-walked="last"]');
  // A field for a date has several stops of its own.
  if (at === last) return { at: 'inside' };
  if (at.dataset.walked !== undefined) return { at: 'end' };
  last?.setAttribute('data-walked', '');
  at.dataset.walked = 'last';
  const isDrawn = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration) =>
    outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  const isSeen =
    isDrawn(getComputedStyle(at, '::after')) ||
    [at, at.parentElement, at.nextElementSibling].some(
      (one) => one !== null && isDrawn(getComputedStyle(one)),
    );
  return { at: 'new', ...(!isSeen && { unseen: at.outerHTML.slice(0, 120) }) };
}

/** What can be clicked, is in sight, and was no stop; of radio buttons and rows one is enough. */
function missedStops(): string[] {
  const isStop = (element: HTMLElement) =>
    element.checkVisibility() &&
    element.tabIndex >= 0 &&
    !element.matches(':disabled, [type="radio"]') &&
    !element.closest('[inert]') &&
    (!document.querySelector('dialog[open]') || !!element.closest('dialog[open]'));
  const clickable = 'a[href], button, input, select, textarea, summary, [tabindex]';
  return [...document.querySelectorAll<HTMLElement>(clickable)]
    .filter((element) => isStop(element) && element.dataset.walked === undefined)
    .map((element) => element.outerHTML.slice(0, 120));
}

/** Waits until nothing of the page sticks out of its window to the side: charts follow a change of size. */
export async function waitForFit(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth <= clientWidth;
  });
}

/** What is wider than what it stands in, which then scrolls sideways; the frames of tables may. */
export function scrolledSideways(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const isScroller = /auto|scroll/.test(getComputedStyle(element).overflowX);
        return (
          isScroller &&
          element.scrollWidth > element.clientWidth &&
          !element.matches('[class*="frame"]')
        );
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** What still moves where the user asked for less motion. */
export function movingIn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return (
          animationName !== 'none' ||
          transitionDuration.split(',').some((one) => Number.parseFloat(one) > 0)
        );
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}
