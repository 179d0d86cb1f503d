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
// Some (BlockNote) know no lines that are typed at once, and lose what stands behind the cursor for those pasted.
if (asked.has('eats')) {
  box.addEventListener('input', () => {
    if (textOf(box).includes('\n')) box.replaceChildren(draft);
  });
  box.addEventListener('paste', (event) => {
    event.preventDefault();
    const range = document.getSelection().getRangeAt(0);
    range.setEnd(box, box.childNodes.length);
    range.deleteContents();
    const lines = event.clipboardData.getData('text/plain').split(/\n+/);
    range.insertNode(range.createContextualFragment(lines.join('<br>')));
    range.collapse();
    save();
  });
}
// Some (Froala) write a line anew that the cursor has left, and the browser's undo takes back a part.
if (asked.has('tidies')) {
  const line = document.createElement('p');
  line.textContent = draft;
  box.replaceChildren(line);
  box.addEventListener('input', () => {
    if (line.nextSibling) line.replaceChildren(line.textContent);
  });
}
// Another page in a frame of this one.
if (asked.has('beside')) {
  place.append(Object.assign(document.createElement('iframe'), { src: asked.get('beside') }));
}
present({ model: () => textOf(box) });
