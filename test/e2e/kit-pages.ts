import type { Page } from 'puppeteer-core';
import type { Kit } from '../kits/kits.ts';

/** What a person sees on a kit's page, whichever kit it is: read without the extension. */

/** All that stands on the page, through open shadow roots; without white space, which kits arrange. */
export function wordsOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const textOf = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (node instanceof HTMLElement && /^(STYLE|SCRIPT)$/.test(node.tagName)) return '';
      const { childNodes } = node instanceof Element ? (node.shadowRoot ?? node) : node;
      return [...childNodes].map(textOf).join(' ');
    };
    return textOf(document.body).replace(/\s+/g, '');
  });
}

/** The rows of the list: in which line the name stands is the kit's affair; a bare number is the unread. */
export async function listedOn(
  page: Page,
  { row }: Kit,
): Promise<{ name: string | undefined; unread: number }[]> {
  if (row === null) return [];
  const rows = await page.$$eval(row, (found) =>
    found.map((one) => (one as HTMLElement).innerText.split('\n').map((line) => line.trim())),
  );
  return rows.map((lines) => ({
    name: lines.find((line) => line !== ''),
    unread: Number(lines.find((line) => /^\d+$/.test(line)) ?? 0),
  }));
}

/** Those of these messages that are shown outside the list, in order; who stands at the right is the worker. */
export async function spokenOn(
  page: Page,
  { row }: Kit,
  texts: readonly string[],
): Promise<{ author: 'client' | 'worker'; text: string }[]> {
  const boxes = await page.evaluate(
    (wanted, rows) => {
      const nodesIn = (node: Node): Text[] => {
        if (node instanceof Text) return [node];
        if (node instanceof Element && rows !== '' && node.matches(rows)) return [];
        const { childNodes } = node instanceof Element ? (node.shadowRoot ?? node) : node;
        return [...childNodes].flatMap(nodesIn);
      };
      const nodes = nodesIn(document.body);
      return wanted.flatMap((text) => {
        // The last one: a heading may quote the last message, and stands above.
        const node = nodes.findLast((one) => one.data.trim() === text.trim());
        if (!node) return [];
        const range = document.createRange();
        range.selectNodeContents(node);
        const { left, right, width } = range.getBoundingClientRect();
        return width > 0 ? [{ text, left, right }] : [];
      });
    },
    texts,
    row?.replace('>>> ', '') ?? '',
  );
  const leftmost = Math.min(...boxes.map(({ left }) => left));
  const rightmost = Math.max(...boxes.map(({ right }) => right));
  return boxes.map(({ text, left, right }) => ({
    author: left - leftmost > rightmost - right ? 'worker' : 'client',
    text,
  }));
}
