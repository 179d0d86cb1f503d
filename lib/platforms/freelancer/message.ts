import { findAll, readLines, readText } from '@/lib/page/query';
import * as css from './selectors';

const TIME = /(?:^| )(\d{1,2}:\d\d ?[ap]m)$/i;
const AROUND = /^@|[\s•·|,–-]+$/g;

/** What stands above the first message of a sender: name and time of day, '' for what is not there. */
export interface Head {
  readonly item: Element;
  readonly name: string;
  readonly time: string;
}

/** The head of a message, where it has one. Name and time are elements or one text: nobody recorded which. */
export function readHead(item: Element): Head | undefined {
  const texts = findAll(item, css.head).map(readText);
  const [shown] = texts;
  if (shown === undefined) return undefined;
  const times = texts.flatMap((text) => TIME.exec(text)?.[1] ?? []);
  // An element of its own says it exactly; a name may end in a digit.
  const time = times.find((one) => texts.includes(one)) ?? times[0] ?? '';
  const name = shown.endsWith(time) ? shown.slice(0, shown.length - time.length) : shown;
  return { item, name: name.replace(AROUND, ''), time };
}

/** The message's text, which begins behind its head. */
export function readBody(item: Element, { time }: Head): string {
  const text = readLines(item);
  const from = text.indexOf(time) + time.length;
  return text.slice(findAll(item, css.head).length > 0 ? from : 0).trim();
}
