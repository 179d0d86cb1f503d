// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { markFor, selectorFor } from './robust-selector';

afterEach(() => document.body.replaceChildren());

function show(html: string): (css: string) => Element[] {
  document.body.innerHTML = html;
  return (css) => [...document.body.querySelectorAll(css)];
}

describe('a robust selector', () => {
  it.each([
    ['<p data-testid="row" class="x-row">', '[data-testid="row"]'],
    ['<p role="option" class="x-row">', '[role="option"]'],
    ['<p name="body">', 'p[name="body"]'],
    ['<p aria-label="メッセージ">', 'p[aria-label="メッセージ"]'],
    ['<p class="css-1x2y3z chat-row">', '.chat-row'],
    ['<p class="styles_row__Xy1Za">', '[class*="styles_row__"]'],
    ['<p id="inbox">', '#inbox'],
  ])('of %s is %s', (html, expected) => {
    expect(selectorFor(show(html)('p'), document)).toBe(expected);
  });

  it.each([
    '<p class="css-1x2y3z">',
    '<p class="sc-bdnxRM kLpQr1">',
    '<p class="_abc12_3">',
    '<p class="jsx-123">',
    '<p id="message-42">',
    '<p aria-label="3 unread">',
    '<p class="active mt-4 hover:bg-red-50">',
    '<p class="fade-enter-to fade-enter-active rise-leave-from list-exit-done card-appear">',
    '<p>',
  ])('is not made of what the next build changes: %s', (html) => {
    expect(selectorFor(show(html)('p'), document)).toBeUndefined();
  });

  it('matches all that is meant and nothing else', () => {
    const all = show(
      '<ul class="list"><li class="row new">a<li class="row">b<li class="row ad">c</ul>',
    );
    expect(selectorFor(all('.row'), document)).toBe('.row');
    expect(selectorFor(all('.new'), document, all('.row:not(.new)'))).toBe('.new');
    expect(selectorFor(all('li'), document, all('.ad'))).toBeUndefined();
  });

  it('says what links have in common', () => {
    const all = show('<a href="/messages/12">a</a><a href="/messages/34">b</a>');
    expect(selectorFor(all('a'), document)).toBe('a[href^="/messages/"]');
  });

  it('finds a mark in some items and in no other', () => {
    const all = show(
      '<li class="row"><b class="dot">x</b></li><li class="row"><i class="x">y</i></li>',
    );
    const [first, second] = all('li') as [Element, Element];
    expect(markFor([first], [second])).toBe('.dot');
    expect(markFor([first, second], [])).toBe('.row');
    expect(markFor([second], [second])).toBeUndefined();
  });
});
