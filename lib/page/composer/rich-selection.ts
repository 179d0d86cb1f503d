import type { BoxState } from './box';

const TEXT_NODE = 3;
const SHOW_TEXT = 4;

/** The selection where this element stands: Chromium has one of its own for each shadow tree. */
export function selectionIn(element: Element): Selection | null {
  const root = element.getRootNode() as Partial<Document>;
  return root.getSelection ? root.getSelection() : element.ownerDocument.getSelection();
}

/** The selection, or the cursor, if it stands in this element. */
export function selectionInside(element: Element): Selection | undefined {
  const selection = selectionIn(element);
  const isInside = (node: Node | null | undefined) => node && element.contains(node);
  return selection && isInside(selection.anchorNode) && isInside(selection.focusNode)
    ? selection
    : undefined;
}

/** Selects this range of the element. */
export function select(element: Element, range: Range): void {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  selectionIn(element)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

/** Puts the cursor behind all that stands in the element, into its last line. */
export function placeAtEnd(element: Element): void {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  let last: Node = element;
  while (last.lastChild) last = last.lastChild;
  // A line ends before its `br`; and nothing can be written into a picture, or what is locked.
  if (last.nodeName === 'BR') range.setEndBefore(last);
  else if (last.nodeType === TEXT_NODE && last.parentElement?.isContentEditable) {
    range.selectNodeContents(last);
  }
  range.collapse();
  select(element, range);
}

/** Remembers which characters are selected; what it answers selects them again, in an editor that drew itself anew. */
export function rememberSelection(element: Element): () => void {
  const range = selectionInside(element)?.getRangeAt(0);
  if (!range) return () => {};
  const start = offsetOf(element, range.startContainer, range.startOffset);
  const end = offsetOf(element, range.endContainer, range.endOffset);
  return () => {
    const again = element.ownerDocument.createRange();
    again.setStart(...placeOf(element, start));
    again.setEnd(...placeOf(element, end));
    select(element, again);
  };
}

/** Whether there is only a cursor, before all text. */
export function isAtStart(element: Element, { isCollapsed, anchorNode, anchorOffset }: Selection) {
  return isCollapsed && !!anchorNode && offsetOf(element, anchorNode, anchorOffset) === 0;
}

/** How many of the element's characters stand before this place. */
function offsetOf(element: Element, node: Node, offset: number): number {
  const until = element.ownerDocument.createRange();
  until.selectNodeContents(element);
  until.setEnd(node, offset);
  return until.toString().length;
}

/** Where so many characters of the element end. */
function placeOf(element: Element, offset: number): [Node, number] {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  let left = offset;
  while (walker.nextNode()) {
    const { data } = walker.currentNode as Text;
    if (left <= data.length) return [walker.currentNode, left];
    left -= data.length;
  }
  return [element, element.childNodes.length];
}

/** A text for comparing: editors write spaces and line ends in their own ways. */
export function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}

/** Where in the element stands the `text` that was inserted into what stood there before. */
export function findText(element: Element, text: string, before: BoxState): Range | undefined {
  const places: { readonly node: Node; readonly offset: number }[] = [];
  let whole = '';
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const { index, 0: found } of node.data.matchAll(/\S/g)) {
      whole += found;
      places.push({ node, offset: index });
    }
  }
  const [part, old, rest] = [text, before.selected, before.value].map(withoutSpaces) as [
    string,
    string,
    string,
  ];
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    const end = at + part.length;
    const [first, last] = [places[at], places[end - 1]];
    if (first && last && whole.slice(0, at) + old + whole.slice(end) === rest) {
      const range = element.ownerDocument.createRange();
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset + 1);
      return range;
    }
  }
  return undefined;
}
