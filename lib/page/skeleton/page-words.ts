import { readAttribute } from '@/lib/page/query';
import { kindOfAttribute } from './attribute-kinds';
import {
  addressOf,
  childrenOf,
  frameDocumentOf,
  isElement,
  openRootOf,
  readData,
  tagOf,
  wholeTextOf,
} from './nodes';
import { wordsOf } from './words-of';

/** What these hold is code, and dropped. */
const UNREAD = /^(?:script|style)$/;
/** Markup may part a word; nobody parts one over a longer text than this. */
const LONGEST_PARTED = 300;

/** Every word (small letters) that the page says in its texts, its address and its attributes, code aside. */
export function pageWordsOf(document: Document): ReadonlySet<string> {
  const found = new Set<string>();
  const note = (text: string) => {
    for (const word of wordsOf(text)) found.add(word);
  };
  // Not recursive: a page may be deeper than the stack.
  const open: Node[] = [document];
  note(addressOf(document));
  for (let node = open.pop(); node; node = open.pop()) {
    const children = childrenOf(node);
    // One text beside the other may be one word, as some pages write them.
    note(children.map((child) => readData(child) ?? ' ').join(''));
    for (const child of children) {
      if (!isElement(child) || UNREAD.test(tagOf(child))) continue;
      for (const text of textsOf(child)) note(text);
      const framed = frameDocumentOf(child);
      if (framed) note(addressOf(framed));
      for (const inner of [openRootOf(child), framed, child]) if (inner) open.push(inner);
    }
  }
  return found;
}

function* textsOf(element: Element): Generator<string> {
  const text = wholeTextOf(element);
  if (text.length <= LONGEST_PARTED) yield text;
  for (const name of Element.prototype.getAttributeNames.call(element)) {
    const kind = kindOfAttribute(name);
    if (kind !== 'code' && kind !== 'style') yield readAttribute(element, name);
  }
}
