import { asked, draft, place, present, save, sendOnEnter } from './page.js';

/** The bare `textarea` (or `?kind=input`), which the site's draft-saving listens to. */
const box = document.createElement(asked.get('kind') ?? 'textarea');
box.id = 'box';
box.placeholder = 'メッセージ';
box.value = draft;
if (asked.has('maxlength')) box.setAttribute('maxlength', asked.get('maxlength'));
place.append(box);
sendOnEnter(box);
box.addEventListener('input', save);
present({ model: () => box.value });
