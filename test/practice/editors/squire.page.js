import Squire from 'squire-rte';
import { draft, place, present, save, sendOnEnter, textOfHtml } from './page.js';

const box = document.createElement('div');
box.id = 'box';
place.append(box);
// No HTML comes here but the test's own.
const sanitizeToDOMFragment = (html) => document.createRange().createContextualFragment(html);
const editor = new Squire(box, { sanitizeToDOMFragment });
editor.setHTML(`<div>${draft || '<br>'}</div>`);
sendOnEnter(box);
editor.addEventListener('input', save);
present({ model: () => textOfHtml(editor.getHTML()) });
