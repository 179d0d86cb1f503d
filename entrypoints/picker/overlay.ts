import { make } from './build';
import { boxOf, parentOf } from './kin';

/** A place to be outlined. */
export interface Mark {
  readonly element: Element;
  readonly label: string;
  readonly kind: string;
}

interface Drawn extends Mark {
  readonly box: HTMLElement;
  readonly clips: readonly Element[];
}

/** More outlines show nothing more. */
const MOST_MARKS = 80;

/** Draws outlines over the page, never on it: the page's own nodes are not touched. */
export class Overlay {
  #drawn: Drawn[] = [];
  readonly #layer: HTMLElement;

  constructor(layer: HTMLElement) {
    this.#layer = layer;
  }

  /** Outlines these and nothing else. */
  show(marks: readonly Mark[]): void {
    this.#drawn = marks.slice(0, MOST_MARKS).map((mark) => ({
      ...mark,
      box: make('div', { class: 'box', 'data-kind': mark.kind }, make('span', {}, mark.label)),
      clips: clipsOf(mark.element),
    }));
    // A label stands at the lower edge, where the next box begins: the upper one lies on top.
    for (const [at, { box }] of this.#drawn.entries()) box.style.zIndex = String(MOST_MARKS - at);
    this.#layer.replaceChildren(...this.#drawn.map(({ box }) => box));
    this.follow();
  }

  /** Moves the outlines to where their places are by now. */
  follow(): void {
    for (const { element, box, clips } of this.#drawn) {
      const { left, top, right, bottom } = seenBox(element, clips);
      const isSeen = right > left && bottom > top;
      box.style.display = isSeen ? '' : 'none';
      if (!isSeen) continue;
      box.style.left = `${left - 3}px`;
      box.style.top = `${top - 3}px`;
      box.style.width = `${right - left + 6}px`;
      box.style.height = `${bottom - top + 6}px`;
    }
  }
}

/** The part of an element that is not scrolled out of what is around it. */
function seenBox(element: Element, clips: readonly Element[]) {
  const own = boxOf(element);
  return clips.map(boxOf).reduce(
    (seen, clip) => ({
      left: Math.max(seen.left, clip.left),
      top: Math.max(seen.top, clip.top),
      right: Math.min(seen.right, clip.right),
      bottom: Math.min(seen.bottom, clip.bottom),
    }),
    { left: own.left, top: own.top, right: own.right, bottom: own.bottom },
  );
}

function clipsOf(element: Element): Element[] {
  const clips: Element[] = [];
  for (let each = parentOf(element); each; each = parentOf(each)) {
    if (each !== document.documentElement && getComputedStyle(each).overflow !== 'visible') {
      if (each !== document.body) clips.push(each);
    }
  }
  return clips;
}
