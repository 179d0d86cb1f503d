import Quill from 'quill1';
import styles from 'quill1/dist/quill.core.css?inline';
import { addStyle, draft, place, present, save, send } from './page.js';

addStyle(styles);
const onEnter = () => send();
const quill = new Quill(place, {
  modules: { keyboard: { bindings: { enter: { key: 13, handler: onEnter } } } },
});
quill.setText(draft);
quill.history.clear();
quill.root.id = 'box';
quill.on('text-change', save);
present({ model: () => quill.getText().replace(/\n$/, '') });
