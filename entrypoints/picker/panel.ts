import type { PickerWords } from '@/lib/words/picker';
import { drawing, make } from './build';
import type { Button, PartLine, View } from './view';

const CROSS = 'M6 6l12 12M18 6L6 18';
const ARROWS = 'M12 4v16M4 12h16M9 7l3-3 3 3M9 17l3 3 3-3M7 9l-3 3 3 3M17 9l3 3-3 3';
const BACK = 'M15 5l-7 7 7 7';
const CORNERS = 4;

/** The panel: drawn anew from a view, with the focus where it was. */
export class Panel {
  #drawn = '';
  readonly #panel: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #words: PickerWords;

  constructor(panel: HTMLElement, root: ShadowRoot, words: PickerWords) {
    this.#panel = panel;
    this.#root = root;
    this.#words = words;
    panel.dataset.corner = '0';
  }

  /** Draws the view; `anew`: it is another question, so the focus goes to its answer. */
  draw(view: View, anew: boolean): void {
    // What looks the same stays: a screen reader and a pressed button would lose their place.
    const key = JSON.stringify(view);
    if (key === this.#drawn && !anew) return;
    this.#drawn = key;
    const focused = anew ? undefined : this.#focused();
    this.#panel.replaceChildren(...contentsOf(view, this.#words));
    if (anew) this.focus();
    else if (focused !== undefined) this.#find(focused)?.focus();
  }

  /** Puts the focus on what is most likely wanted next. */
  focus(): void {
    const main = this.#panel.querySelector<HTMLElement>('[data-focus], button.main');
    (main ?? this.#panel.querySelector<HTMLElement>('.buttons button'))?.focus();
  }

  /** Moves the focus to the next place in the panel, around and around. */
  tab(by: 1 | -1): void {
    const places = [...this.#panel.querySelectorAll<HTMLElement>('button, [tabindex]')];
    const at = places.indexOf(this.#root.activeElement as HTMLElement);
    const start = at === -1 && by === -1 ? 0 : at;
    places.at((start + by) % places.length)?.focus();
  }

  /** To the next corner of the window. */
  move(): void {
    this.#panel.dataset.corner = String((Number(this.#panel.dataset.corner) + 1) % CORNERS);
  }

  #focused(): string | undefined {
    return (this.#root.activeElement as HTMLElement | null)?.dataset.action;
  }

  #find(action: string): HTMLElement | undefined {
    const places = this.#panel.querySelectorAll<HTMLElement>('[data-action]');
    return [...places].find((each) => each.dataset.action === action);
  }
}

function contentsOf(view: View, words: PickerWords): HTMLElement[] {
  const { progress, part, pointed, parts, reading } = view;
  return [
    headOf(view, words),
    progress &&
      make(
        'p',
        { class: 'steps' },
        ...Array.from({ length: progress.of }, (_, index) =>
          make('i', { 'data-on': index < progress.at ? '' : undefined }),
        ),
        make('span', {}, progress.text),
      ),
    part === undefined ? undefined : make('h3', {}, part),
    make('h2', {}, view.heading),
    view.trouble === undefined ? undefined : make('p', { class: 'trouble' }, view.trouble),
    pointed === undefined ? undefined : pointedBox(pointed, words),
    reading === undefined
      ? undefined
      : make('p', { class: 'reading' }, make('b', {}, words.readNow), reading),
    parts && make('ul', { class: 'parts' }, ...parts.map((line) => partOf(line, words))),
    view.note === undefined ? undefined : make('p', { class: 'soft' }, view.note),
    make('div', { class: 'buttons' }, ...view.buttons.map((each) => buttonOf(each))),
  ].filter((each) => each !== undefined);
}

/** Holds the focus while the arrow keys move about the page. */
function pointedBox(pointed: string | null, words: PickerWords): HTMLElement {
  return make(
    'p',
    { class: 'pointed', tabindex: '0', 'data-focus': '', 'data-action': 'pointed' },
    make('b', {}, words.pointed),
    pointed ?? words.nothingPointed,
  );
}

function headOf({ title }: View, words: PickerWords): HTMLElement {
  return make(
    'div',
    { class: 'head' },
    iconButton('back', words.back, BACK),
    make('h1', {}, `${words.product}: ${title}`),
    iconButton('move', words.move, ARROWS),
    iconButton('close', words.close, CROSS),
  );
}

function iconButton(action: string, label: string, path: string): HTMLElement {
  const attributes = { type: 'button', class: 'icon', 'data-action': action, title: label };
  return make('button', { ...attributes, 'aria-label': label }, drawing(path));
}

function partOf({ step, name, state, stateWords }: PartLine, words: PickerWords): HTMLElement {
  const label = `${words.fix}: ${name}`;
  const attributes = { type: 'button', class: 'plain', 'data-action': `fix:${step}` };
  return make(
    'li',
    { 'data-state': state },
    make('span', {}, name, make('small', {}, stateWords)),
    make('button', { ...attributes, 'aria-label': label }, words.fix),
  );
}

function buttonOf({ action, label, main }: Button): HTMLElement {
  const attributes = { type: 'button', 'data-action': action };
  return make('button', { ...attributes, class: main ? 'main' : undefined }, label);
}
