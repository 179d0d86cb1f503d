import { findAll, readLines, readText } from '@/lib/page/query';
import * as css from './selectors';

const TIME = /^\d{1,2}:\d\d ?[ap]m$/i;
/** A time at the end of a text that also holds the name. */
const TIME_BEHIND = / (\d{1,2}:\d\d ?[ap]m)$/i;
const SEPARATORS = /[\s•·|,–-]+$/;

/** What stands above the first message of a sender: name and time of day, '' for what is not there. */
export function readHead(item: Element): { name: string; time: string } | undefined {
  const heads = findAll(item, css.head);
  if (heads.length === 0) return undefined;
  const shown = readText(heads[0]);
  // Name and time may be elements of their own or one text; nobody recorded which.
  const texts = heads.flatMap((head) => [head, ...findAll(head, '*')]).map(readText);
  const [, behind = ''] = TIME_BEHIND.exec(shown) ?? [];
  const time = texts.find((text) => TIME.test(text)) ?? behind;
  const name = shown.endsWith(time) ? shown.slice(0, shown.length - time.length) : shown;
  return { name: name.replace(SEPARATORS, '').replace(/^@/, ''), time };
}

/** The message's text without its head. */
export function readBody(item: Element): string {
  return findAll(item, css.head)
    .map(readLines)
    .reduce(
      (text, head) => (text.startsWith(head) ? text.slice(head.length).trim() : text),
      readLines(item),
    );
}
