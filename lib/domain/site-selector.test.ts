import { describe, expect, it } from 'vitest';
import { isSoundSelector } from './site-selector';

describe('a selector from a user or a file', () => {
  it.each([
    '.unread',
    '#inbox',
    'li.row',
    '[data-testid="row"]',
    'a[href^="/messages/"]',
    '[class*="styles_row__"]',
    '.list > li.row .name',
    'chat-app >>> .list > .row',
    'li:not(.read)',
    'li:not([aria-selected="true"])',
    '.行',
  ])('may act: %s', (css) => expect(isSoundSelector(css)).toBe(true));

  it.each([
    '',
    '*',
    'a, b',
    'a b c d e',
    'li:hover',
    'li:has(.x)',
    'li:nth-child(2)',
    'li:not(:not(.x))',
    'li:not(.a .b)',
    '[a="x\\"]"]',
    'a + b',
    'a ~ b',
    'a  b',
    ' a',
    'a >>> ',
    '.x{}',
    `.${'x'.repeat(200)}`,
  ])('may not: %j', (css) => expect(isSoundSelector(css)).toBe(false));

  it('costs little to refuse, however it was made', () => {
    const begun = performance.now();
    for (const part of ['a', '.a', '[a]', ':not(.a)', '[a="b"]', 'a ']) {
      isSoundSelector(part.repeat(199));
      isSoundSelector(`${part.repeat(30).slice(0, 199)}!`);
    }
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});
