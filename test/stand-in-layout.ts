/** Every line of text is as high; wide boxes stand one below the other. */
const LINE = 20;

/**
 * Lays a document out where happy-dom does not, as far as adapters ask: from the top of the screen to its
 * bottom, by what fixtures say inline (`height`, `position: absolute`, `translateY`, `column-reverse`).
 * Boxes that scroll stand at their start, as after loading: at their end where they are reversed.
 */
export function standInForLayout(isShown: (element: Element) => boolean): void {
  const styleOf = (element: Element) => element.getAttribute('style') ?? '';
  const isPlaced = (element: Element) => /position:\s*absolute/.test(styleOf(element));
  const isReversed = (element: Element) => /column-reverse/.test(styleOf(element));
  const inFlow = (element: Element) =>
    [...element.children].filter((child) => isShown(child) && !isPlaced(child));
  const contentOf = (element: Element): number => {
    const children = inFlow(element);
    const isEmpty = [...element.children].some(isPlaced);
    if (children.length === 0) return isEmpty ? 0 : LINE;
    return children.reduce((sum, child) => sum + heightOf(child), 0);
  };
  const heightOf = (element: Element): number => {
    const [, height] = /(?:^|[^-])height:\s*(\d+)px/.exec(styleOf(element)) ?? [];
    return height === undefined ? contentOf(element) : Number(height);
  };
  const topOf = (element: Element): number => {
    const parent = element.parentElement;
    if (!parent) return 0;
    const [, shift = '0'] = /translateY\((-?\d+)px\)/.exec(styleOf(element)) ?? [];
    const siblings = isPlaced(element) ? [] : inFlow(parent);
    const index = siblings.indexOf(element);
    const above = isReversed(parent)
      ? siblings.slice(index + 1)
      : siblings.slice(0, Math.max(0, index));
    const hidden = isReversed(parent) ? contentOf(parent) - heightOf(parent) : 0;
    const offset = above.reduce((sum, sibling) => sum + heightOf(sibling), 0);
    return topOf(parent) + offset - hidden + Number(shift);
  };
  Element.prototype.getBoundingClientRect = function () {
    const [top, height] = isShown(this) ? [topOf(this), heightOf(this)] : [0, 0];
    return new DOMRect(0, top, 0, height);
  };
}
