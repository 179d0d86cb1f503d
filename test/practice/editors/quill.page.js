import Quill from 'quill';
import { draft, place, present, save, send } from './page.js';

const onEnter = () => send();
const quill = new Quill(place, {
  modules: { keyboard: { bindings: { send: { key: 'Enter', handler: onEnter } } } },
});
quill.setText(draft);
quill.history.clear();
quill.root.id = 'box';
quill.on('text-change', save);
present({ model: () => quill.getText().replace(/\n$/, '') });
