import { Editor, Extension } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { draft, place, present, save, send } from './page.js';
import { textOfDocument } from './prosemirror-text.js';

const SendOnEnter = Extension.create({
  name: 'sendOnEnter',
  priority: 1000,
  addKeyboardShortcuts() {
    const onEnter = () => {
      send();
      return true;
    };
    return { Enter: onEnter };
  },
});

const editor = new Editor({
  element: place,
  injectCSS: true,
  extensions: [StarterKit, SendOnEnter],
  content: draft ? `<p>${draft}</p>` : '',
  editorProps: { attributes: { role: 'textbox' } },
  onUpdate: save,
});
editor.view.dom.id = 'box';
present({ model: () => textOfDocument(editor.state.doc) });
