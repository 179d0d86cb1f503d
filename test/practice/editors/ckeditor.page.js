import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import editorStyles from '@ckeditor/ckeditor5-editor-classic/dist/index.css?inline';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { addStyle, draft, place, present, save, send } from './page.js';

addStyle(editorStyles);
const start = document.createElement('div');
start.textContent = draft;
place.append(start);
const editor = await ClassicEditor.create(start, {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph],
});
const { model, editing } = editor;
editing.view.document.on(
  'enter',
  (event, data) => {
    data.preventDefault();
    event.stop();
    send();
  },
  { priority: 'high' },
);
model.document.on('change:data', save);
const lineOf = (block) =>
  [...block.getChildren()].map((child) => (child.is('$text') ? child.data : '\n')).join('');
present({
  box: () => editing.view.getDomRoot(),
  model: () => [...model.document.getRoot().getChildren()].map(lineOf).join('\n'),
});
