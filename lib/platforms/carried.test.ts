// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { carried } from './carried';

/** What each of the bubbles has: '-' no header, '!' a header that nobody can read. */
function read(bubbles: string): string {
  const items = [...bubbles].map((header) => {
    const item = document.createElement('p');
    item.append(header);
    return item;
  });
  const own = (item: Element) => {
    const header = item.textContent ?? '';
    return header === '-' ? undefined : header === '!' ? null : header;
  };
  return carried(items, own)
    .map((sender) => sender ?? '?')
    .join('');
}

it.each([
  ['A--B-', 'AAABB'],
  ['--A-', '??AA'],
  ['A-!-B-', 'AA??BB'],
  ['', ''],
])('%s is %s', (bubbles, senders) => {
  expect(read(bubbles)).toBe(senders);
});
