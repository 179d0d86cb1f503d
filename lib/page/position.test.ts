// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { standInForBrowser } from '@/test/platform-fixtures';
import { inScreenOrder, isInSight } from './position';

beforeAll(standInForBrowser);
beforeEach(() => document.body.replaceChildren());

/** The words of a page as they are found in the order of the document. */
function show(html: string): Element[] {
  document.body.innerHTML = html;
  return [...document.querySelectorAll('i')];
}
const words = (elements: readonly Element[]) => elements.map((one) => one.textContent).join(' ');

it.each([
  ['<i>a</i><i>b</i>', 'a b'],
  ['<div style="display: flex; flex-direction: column-reverse"><i>b</i><i>a</i></div>', 'a b'],
  [
    '<div style="position: relative"><i style="position: absolute; transform: translateY(40px)">b</i>' +
      '<i style="position: absolute; transform: translateY(0px)">a</i></div>',
    'a b',
  ],
  ['<i>a</i><i hidden>never</i><p style="display: none"><i>seen</i></p><i>b</i>', 'a b'],
])('the order is that of the screen: %s', (html, order) => {
  expect(words(inScreenOrder(show(html)))).toBe(order);
});

const CUT = 'style="height: 50px; overflow-y: auto"';

it.each([
  [`<div><p><i>a</i><i>b</i></p></div>`, true, true],
  [`<div ${CUT}><p><i>a</i><i>b</i><i>c</i></p></div>`, true, false],
  [`<div ${CUT}><p><i>a</i><i>b</i></p></div>`, true, true],
  [
    '<div style="display: flex; flex-direction: column-reverse; height: 50px"><i>c</i><i>b</i><i>a</i></div>',
    false,
    true,
  ],
])('a box around a list cuts it off or does not: %s', (html, start, end) => {
  const shown = inScreenOrder(show(html));
  const [first, last] = [shown[0] as Element, shown.at(-1) as Element];
  expect(isInSight(last)).toBe(end);
  expect(isInSight(last, first)).toBe(start && end);
});

it('the page itself cuts nothing off, as its boxes may be lower than what flows out of them', () => {
  document.body.setAttribute('style', 'height: 10px');
  expect(isInSight(show('<i>a</i><i>b</i>').at(-1) as Element)).toBe(true);
  document.body.removeAttribute('style');
});

const isWhole = (elements: readonly Element[]) =>
  isInSight(elements.at(-1) as Element, elements[0] as Element);

it('a list is longer than its elements where room is kept for more', () => {
  const kept = (height: number) =>
    `<div ${CUT}><p><i>a</i><i>b</i><b style="height: ${height}px"></b></p></div>`;
  expect(isWhole(show(kept(100)))).toBe(false);
  expect(isWhole(show(kept(10)))).toBe(true);
});

it('what only holds parts that have places of their own cuts nothing off', () => {
  const placed = '<i style="position: absolute; transform: translateY(0px)">a</i>';
  expect(isWhole(show(`<div ${CUT}><p>${placed}</p></div>`))).toBe(true);
});

it('what is around one element alone does not hold the first', () => {
  expect(isWhole(show(`<div ${CUT}><p>a<i>a</i></p><p><i>b</i></p></div>`))).toBe(true);
});
