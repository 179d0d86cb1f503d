import { chainOf } from './kin';

const DEEPEST = 20;
const LINE_PIXELS = 16;

/** The page's element at a place, under ours, in open shadow roots too. */
export function elementAt(x: number, y: number, ours: Element): Element | undefined {
  let found = document.elementsFromPoint(x, y).find((each) => each !== ours);
  for (let depth = 0; found && depth < DEEPEST; depth++) {
    const shadow = Reflect.get(Element.prototype, 'shadowRoot', found) as ShadowRoot | null;
    const inner = shadow?.elementsFromPoint(x, y).find((each) => each !== ours && each !== found);
    if (!inner) break;
    found = inner;
  }
  return found;
}

/** Scrolls what lies under the shield, as the wheel would have. */
export function scrollAt(event: WheelEvent, ours: Element): void {
  const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PIXELS : 1;
  const by = { left: event.deltaX * unit, top: event.deltaY * unit };
  const under = elementAt(event.clientX, event.clientY, ours);
  const scroller = under && chainOf(under).find((each) => canScroll(each, by.top));
  (Element.prototype.scrollBy as (by: ScrollToOptions) => void).call(
    scroller ?? document.documentElement,
    by,
  );
}

function canScroll(element: Element, by: number): boolean {
  if (!/auto|scroll/.test(getComputedStyle(element).overflowY)) return false;
  const read = (name: string) => Reflect.get(Element.prototype, name, element) as number;
  const rest = read('scrollHeight') - read('clientHeight') - read('scrollTop');
  return by > 0 ? rest > 1 : read('scrollTop') > 0;
}
