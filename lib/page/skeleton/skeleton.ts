import { shapeOf, shapeOfAttributes } from './attributes';
import { createCodeShape } from './code-shape';
import { HTML_TAGS, VOID_TAGS } from './code-words';
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
import { createPrinter, type Printer } from './printer';
import { isTime, shapeOfTime } from './time-shape';

/** What is in these is no part of the page's structure. */
const DROPPED = /^(?:script|style|svg|template|noscript|object|embed|canvas|math)$/;

/** How the nodes of one document are written. */
interface Writing {
  readonly printer: Printer;
  readonly shape: ReturnType<typeof createCodeShape>;
  /** The address of the document to which the nodes belong. */
  readonly page: string;
  /** The texts are parts of a printed time. */
  readonly inTime: boolean;
}

/**
 * The page's structure as indented HTML: its elements, roles, classes, test ids and the formats of its
 * times; all words, names, numbers and addresses replaced by their shape. The same page gives the same
 * text, at most some 400,000 characters: where more is left out stands 「…cut」. Reads only; never throws.
 */
export function skeletonOf(document: Document): string {
  const shape = createCodeShape();
  const page = addressOf(document);
  const printer = createPrinter();
  printer.line(`<!-- page skeleton 1 of ${shape.address(page, page)} -->`);
  writeChildren(document, { printer, shape, page, inTime: false });
  return printer.text();
}

function writeChildren(parent: Node, writing: Writing): void {
  let text = '';
  const writeText = () => {
    const shown = shapeOfTexts(text, writing);
    if (shown) writing.printer.line(shown);
    text = '';
  };
  for (const child of childrenOf(parent)) {
    if (isElement(child)) {
      writeText();
      writeElement(child, writing);
    } else text += readData(child) ?? '';
  }
  writeText();
}

function shapeOfTexts(text: string, { inTime }: Writing): string {
  return inTime ? shapeOfTime(text) : shapeOf(text);
}

function writeElement(element: Element, writing: Writing): void {
  const { printer, shape, page } = writing;
  const localName = tagOf(element);
  const tag = HTML_TAGS.has(localName) ? localName : shapeOfTag(shape.code(localName));
  const start = `<${tag}${shapeOfAttributes(element, shape, page)}>`;
  const writeInner = () => {
    if (DROPPED.test(tag)) return;
    const shadow = openRootOf(element);
    if (shadow) {
      const writeShadow = () => writeChildren(shadow, writing);
      printer.inside('<template shadowrootmode="open">', '</template>', writeShadow);
    }
    const framed = frameDocumentOf(element);
    if (framed) writeChildren(framed, { ...writing, page: addressOf(framed) });
    else writeChildren(element, { ...writing, inTime: writing.inTime || holdsTime(element) });
  };
  if (VOID_TAGS.has(tag)) printer.line(start);
  else printer.inside(start, `</${tag}>`, writeInner);
}

/** A tag begins with a plain letter, or it would be text to a reader of HTML. */
function shapeOfTag(shape: string): string {
  const tag = shape.replace(/[^\p{L}\p{N}-]/gu, '');
  return /^[a-z]/.test(tag) ? tag : `x-${tag}`;
}

/** 「<b>5</b>分前」: a time whose parts alone are none. */
function holdsTime(element: Element): boolean {
  return isTime(wholeTextOf(element));
}
