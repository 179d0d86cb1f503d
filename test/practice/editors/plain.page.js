import { asked, draft, place, present, save, sendOnEnter, textOf } from './page.js';

/** The bare `contenteditable` in its forms, as the address asks. */
const box = document.createElement('div');
box.id = 'box';
box.setAttribute('contenteditable', asked.get('kind') ?? 'true');
for (const name of ['aria-readonly', 'aria-disabled', 'maxlength']) {
  if (asked.has(name)) box.setAttribute(name, asked.get(name));
}
box.style.cssText = `min-height: 1em; white-space: ${asked.get('space') ?? 'normal'}`;
box.textContent = draft;
place.append(box);
sendOnEnter(box);
box.addEventListener('input', save);
// Some sites hold on to what stands there, whoever changes it.
if (asked.has('stubborn')) {
  box.addEventListener('input', () => queueMicrotask(() => box.replaceChildren(draft)));
}
// Some editors give what is pasted a line of its own, whatever was around it.
if (asked.has('splits')) {
  box.addEventListener('paste', (event) => {
    event.preventDefault();
    const range = document.getSelection().getRangeAt(0);
    range.deleteContents();
    const line = document.createElement('div');
    line.textContent = event.clipboardData.getData('text/plain');
    range.insertNode(line);
  });
}
// Another page in a frame of this one.
if (asked.has('beside')) {
  place.append(Object.assign(document.createElement('iframe'), { src: asked.get('beside') }));
}
present({ model: () => textOf(box) });
