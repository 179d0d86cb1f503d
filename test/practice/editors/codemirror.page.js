import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { draft, place, present, save, send } from './page.js';

const onEnter = () => {
  send();
  return true;
};
const view = new EditorView({
  parent: place,
  state: EditorState.create({
    doc: draft,
    extensions: [
      history(),
      keymap.of([{ key: 'Enter', run: onEnter }, ...defaultKeymap, ...historyKeymap]),
      EditorView.lineWrapping,
      EditorView.updateListener.of(save),
    ],
  }),
});
view.contentDOM.id = 'box';
present({ model: () => view.state.doc.toString() });
