import type { Stage } from './stage';
import { elementAt, scrollAt } from './under';
import type { WalkKey } from './walk';

/** What the picker does with what the user does. */
export interface Hands {
  /** Whether the user points at the page now. */
  isPointing(): boolean;
  point(element: Element): void;
  choose(element: Element): void;
  /** Chooses what is outlined; false where the key is rather meant for a button of the panel. */
  chooseByKey(): boolean;
  press(action: string): void;
  walk(key: WalkKey): void;
  tab(by: 1 | -1): void;
  escape(): void;
}

const POINTER = [
  'pointerdown pointerup pointermove pointercancel pointerover pointerout pointerenter pointerleave',
  'mousedown mouseup mousemove mouseover mouseout mouseenter mouseleave click dblclick auxclick',
  'contextmenu touchstart touchmove touchend touchcancel dragstart selectstart',
].flatMap((line) => line.split(' '));
const KEYS = ['keydown', 'keyup', 'keypress'];
const OTHERS = ['focusin', 'focusout', 'beforeinput', 'input'];

/**
 * Takes everything that is meant for the picker at the window, before any node of the page: the page
 * hears of none of it. Answers how to stop that.
 */
export function captureInput(stage: Stage, hands: Hands): () => void {
  const held = new Set<string>();
  let stopped = false;
  const isOurs = (event: Event) => event.target === stage.host;
  const onPointer = (event: Event) => {
    if (stopped || !(isOurs(event) || hands.isPointing())) return;
    event.stopImmediatePropagation();
    if (event.isTrusted) takePointer(event, stage, hands);
  };
  const onKey = (event: Event) => {
    const key = event as KeyboardEvent;
    if (key.type === 'keyup' && held.delete(key.code)) event.stopImmediatePropagation();
    if (stopped) return held.size === 0 ? end() : undefined;
    if (!(isOurs(event) || hands.isPointing())) return;
    // Its release belongs to it, even where the panel is gone by then.
    if (key.type === 'keydown') held.add(key.code);
    // An input method's own keys are no commands.
    const isComposing = key.isComposing || key.keyCode === 229;
    const isUsed = !isComposing && key.isTrusted && key.type === 'keydown' && takeKey(key, hands);
    if (isUsed) event.preventDefault();
    if (isUsed || isOurs(event)) event.stopImmediatePropagation();
    else held.delete(key.code);
  };
  const onOther = (event: Event) => {
    if (!stopped && isOurs(event)) event.stopImmediatePropagation();
  };
  const onWheel = (event: Event) => {
    if (stopped || !isOurs(event)) return;
    event.stopImmediatePropagation();
    const { clientX, clientY } = event as WheelEvent;
    if (stage.root.elementFromPoint(clientX, clientY) !== stage.shield) return;
    event.preventDefault();
    scrollAt(event as WheelEvent, stage.host);
  };
  const listening = new AbortController();
  const options = { capture: true, passive: false, signal: listening.signal };
  for (const type of POINTER) addEventListener(type, onPointer, options);
  for (const type of KEYS) addEventListener(type, onKey, options);
  for (const type of OTHERS) addEventListener(type, onOther, options);
  addEventListener('wheel', onWheel, options);
  const end = () => listening.abort();
  return () => {
    stopped = true;
    if (held.size === 0) end();
  };
}

function takePointer(event: Event, stage: Stage, hands: Hands): void {
  const { clientX, clientY, detail } = event as MouseEvent;
  const { root, shield, host } = stage;
  if (event.type === 'click' && event.target === host && detail === 0) {
    // A button that was pressed with a key.
    press(root.activeElement, hands);
    return;
  }
  if (!/^(?:click|mousedown|mousemove|contextmenu)$/.test(event.type)) return;
  // An outline follows the pointer; the panel's own buttons take the focus and their clicks.
  const inner = event.target === host ? root.elementFromPoint(clientX, clientY) : shield;
  if (inner !== shield) {
    if (event.type === 'click') press(inner, hands);
    return;
  }
  event.preventDefault();
  const element = elementAt(clientX, clientY, host);
  if (!element) return;
  if (event.type === 'mousemove') hands.point(element);
  if (event.type === 'click') hands.choose(element);
}

function press(inner: Element | null, hands: Hands): void {
  const action = inner?.closest<HTMLElement>('button')?.dataset.action;
  if (action !== undefined) hands.press(action);
}

/** Whether the key was a command; it goes no further then. */
function takeKey(event: KeyboardEvent, hands: Hands): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  switch (event.key) {
    case 'Escape':
      hands.escape();
      return true;
    case 'Tab':
      hands.tab(event.shiftKey ? -1 : 1);
      return true;
    case 'Enter':
      if (!hands.isPointing()) return false;
      return hands.chooseByKey();
    case 'ArrowUp':
    case 'ArrowDown':
    case 'ArrowLeft':
    case 'ArrowRight':
      if (hands.isPointing()) hands.walk(event.key);
      return hands.isPointing();
    default:
      return false;
  }
}
