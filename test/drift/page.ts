import type { ComposerRefusal } from '@/lib/domain/composer';
import type { MessageReading, PageReading, PreviewReading } from '@/lib/domain/reading';
import type { Adapter } from '@/lib/platforms/adapter';
import { findOpenComposer } from '@/lib/platforms/open-composer';
import { type Fixture, openFixture, readFixture } from '../platform-fixtures';

/** What an adapter makes of a page. */
export interface Seen {
  readonly reading: PageReading;
  readonly box?: Element | undefined;
  readonly refusal?: ComposerRefusal | undefined;
}

/** What an adapter makes of the page before it is changed. */
export interface Truth extends Seen {
  /** The boxes that the user can see. */
  readonly shown: readonly Element[];
}

/** A fixture's document, opened to be changed, and what is true of it. */
export interface Page {
  readonly adapter: Adapter;
  readonly fixture: Fixture;
  readonly document: Document;
  /** As the adapter read it before the change; test/platform-laws.test.ts holds that against the expectation. */
  readonly truth: Truth;
}

/** Opens a fixture; undefined where its address is none of the platform's message pages. */
export function openPage(adapter: Adapter, fixture: Fixture): Page | undefined {
  const document = openFixture(fixture);
  const seen = see(adapter, fixture, document);
  const shown = [...document.querySelectorAll('textarea')].filter((box) => box.checkVisibility());
  return seen && { adapter, fixture, document, truth: { ...seen, shown } };
}

/** What the adapter makes of this document at the fixture's address. */
export function see(adapter: Adapter, fixture: Fixture, document: Document): Seen | undefined {
  const reading = readFixture(adapter, fixture, document);
  const { box, refusal } = findOpenComposer(adapter, document, new URL(fixture.expected.address));
  return reading && { reading, box, refusal };
}

/** All elements of the page, in page order, without `<body>`. */
export function elementsOf({ document }: Page): Element[] {
  return [...document.body.querySelectorAll('*')];
}

/** All texts with something to read in them. */
export function textsOf({ document }: Page): Text[] {
  const walker = document.createTreeWalker(document.body, 4);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isRead = /\S/.test((node as Text).data);
    if (isRead && !node.parentElement?.closest('textarea')) texts.push(node as Text);
  }
  return texts;
}

/** Text as readings give it, in one line. */
export function inOneLine(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** Whether these are one name: user names stand for the names they are made of, white space for nothing. */
export function isSameName(one: string | undefined, other: string | undefined): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/[\s_@]/g, '');
  return one !== undefined && other !== undefined && plain(one) === plain(other);
}

/** The messages that are known, oldest first, whatever is hidden between them. */
export function messagesOf(reading: PageReading): MessageReading[] {
  return reading.conversation?.runs.flat() ?? [];
}

/** Whether nothing is said of the message but that there may be one. */
export function isGap({ id, moment, text }: MessageReading): boolean {
  return id === undefined && moment === undefined && text === '';
}

/** What tells a row from all others: the last part of its conversation's address. */
export function signOfPreview({ conversation }: PreviewReading): string {
  return new URL(conversation.url).pathname.split('/').at(-1) ?? '';
}

/** What tells a message from all others; '' where nothing does. */
export function signOfMessage({ id, text }: MessageReading): string {
  return id ?? inOneLine(text);
}

/** The signs of all that the page lists. */
export function signsOf({ truth }: Page): string[] {
  const { previews } = truth.reading;
  const signs = [...previews.map(signOfPreview), ...messagesOf(truth.reading).map(signOfMessage)];
  return signs.filter((sign) => sign !== '');
}

/** Whether the sign can still be found in this part of the page. */
export function holds(element: Element, sign: string): boolean {
  return element.outerHTML.includes(sign) || inOneLine(element.textContent).includes(sign);
}

/**
 * The rows or messages, with what stands between them: children of the innermost element that holds all.
 * Empty if there are not two.
 */
export function rowsOf(page: Page): Element[] {
  const signs = signsOf(page);
  if (signs.length < 2) return [];
  const list = elementsOf(page)
    .reverse()
    .find((element) => element.children.length > 1 && signs.every((sign) => holds(element, sign)));
  const isRow = (child: Element) => signs.some((sign) => holds(child, sign));
  const children = [...(list?.children ?? [])];
  const [first, last] = [children.findIndex(isRow), children.findLastIndex(isRow)];
  return first < last ? children.slice(first, last + 1) : [];
}
