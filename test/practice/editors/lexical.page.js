import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
} from 'lexical';
import { asked, draft, place, present, save, send } from './page.js';

const isPlain = asked.get('kind') === 'plain';
const box = document.createElement('div');
box.id = 'box';
box.contentEditable = 'true';
box.style.whiteSpace = 'pre-wrap';
place.append(box);
const editor = createEditor({
  namespace: 'practice',
  onError(error) {
    throw error;
  },
});
editor.setRootElement(box);
(isPlain ? registerPlainText : registerRichText)(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
const onEnter = () => {
  send();
  return true;
};
editor.registerCommand(KEY_ENTER_COMMAND, onEnter, COMMAND_PRIORITY_HIGH);
const start = () => {
  const paragraph = $createParagraphNode();
  if (draft) paragraph.append($createTextNode(draft));
  $getRoot().clear().append(paragraph);
};
editor.update(start, { discrete: true, tag: 'history-merge' });
const model = () =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((node) => node.getTextContent())
      .join('\n'),
  );
editor.registerUpdateListener(save);
present({ model });
