import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { asked, draft, place, present, save, send } from './page.js';
import { textOfDocument } from './prosemirror-text.js';

const onEnter = () => {
  send();
  return true;
};
// Some pages put the draft in as a step that can be undone, and the editor takes it for one with the next.
const isOneStep = asked.has('one-step');
const doc = schema.node('doc', null, [
  schema.node('paragraph', null, draft && !isOneStep ? [schema.text(draft)] : []),
]);
const view = new EditorView(place, {
  state: EditorState.create({
    doc,
    plugins: [
      history(isOneStep ? { newGroupDelay: 600_000 } : {}),
      keymap({ Enter: onEnter, 'Mod-z': undo, 'Mod-y': redo }),
      keymap(baseKeymap),
    ],
  }),
  dispatchTransaction(transaction) {
    view.updateState(view.state.apply(transaction));
    save();
  },
});
if (isOneStep) view.dispatch(view.state.tr.insertText(draft, 1));
view.dom.id = 'box';
view.dom.style.whiteSpace = 'pre-wrap';
present({ model: () => textOfDocument(view.state.doc) });
