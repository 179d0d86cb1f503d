import type { BoxState } from './box';

const TEXT = 4;

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

/** A text for comparing: editors write spaces and line ends in their own ways. */
export function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}

/** Where in the element stands the `text` that was inserted into what stood there before. */
export function findText(element: Element, text: string, before: BoxState): Range | undefined {
  const places: { readonly node: Node; readonly offset: number }[] = [];
  let whole = '';
  const walker = element.ownerDocument.createTreeWalker(element, TEXT);
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
