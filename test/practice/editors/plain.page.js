import { draft, place, present, sendOnEnter, textOf } from './page.js';

/** The bare `contenteditable` in its forms, as the address asks. */
const asked = new URL(location.href).searchParams;
const box = document.createElement('div');
box.id = 'box';
box.setAttribute('contenteditable', asked.get('kind') ?? 'true');
for (const name of ['aria-readonly', 'aria-disabled', 'maxlength']) {
  if (asked.has(name)) box.setAttribute(name, asked.get(name));
}
box.style.cssText = `min-height: 1em; white-space: ${asked.get('space') ?? 'normal'}`;
box.textContent = draft;
const root = asked.has('shadow') ? place.attachShadow({ mode: 'open' }) : place;
root.append(box);
sendOnEnter(box);
// Some sites hold on to what stands there, whoever changes it.
if (asked.has('stubborn')) {
  box.addEventListener('input', () => queueMicrotask(() => box.replaceChildren(draft)));
}
present({ model: () => textOf(box) });
