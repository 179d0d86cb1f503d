import $ from 'jquery';
import { draft, place, present, save, sendOnEnter, textOfHtml } from './page.js';

// The plugin finds jQuery by its name on the page.
window.jQuery = window.$ = $;
await import('trumbowyg');

const field = document.createElement('textarea');
field.id = 'message_body';
field.value = draft;
place.append(field);
$(field).trumbowyg({ btns: [], svgPath: false });
const editor = place.querySelector('.trumbowyg-editor');
editor.id = 'box';
editor.classList.add('trumbowyg-message-body');
// The plugin's style sheet hides the field.
field.style.display = 'none';
sendOnEnter(editor);
$(field).on('tbwchange change', save);
const heard = [];
for (const element of [editor, field]) {
  for (const type of ['input', 'change', 'keyup']) {
    element.addEventListener(type, () => heard.push(`${element.localName} ${type}`));
  }
}
present({ model: () => textOfHtml(field.value), heard });
