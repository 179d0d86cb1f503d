import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { draft, place, present, save, send } from './page.js';
import { textOfDocument } from './prosemirror-text.js';

const onEnter = () => {
  send();
  return true;
};
const doc = schema.node('doc', null, [
  schema.node('paragraph', null, draft ? [schema.text(draft)] : []),
]);
const view = new EditorView(place, {
  state: EditorState.create({
    doc,
    plugins: [
      history(),
      keymap({ Enter: onEnter, 'Mod-z': undo, 'Mod-y': redo }),
      keymap(baseKeymap),
    ],
  }),
  dispatchTransaction(transaction) {
    view.updateState(view.state.apply(transaction));
    save();
  },
});
view.dom.id = 'box';
view.dom.style.whiteSpace = 'pre-wrap';
present({ model: () => textOfDocument(view.state.doc) });
