import 'trix';
import { draft, place, present, save, sendOnEnter } from './page.js';

const box = document.createElement('trix-editor');
box.id = 'box';
const ready = new Promise((resolve) => box.addEventListener('trix-initialize', resolve));
place.append(box);
await ready;
box.editor.loadHTML(draft && `<div>${draft}</div>`);
sendOnEnter(box);
box.addEventListener('trix-change', save);
present({ model: () => box.editor.getDocument().toString().replace(/\n$/, '') });
