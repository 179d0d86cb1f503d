import { ContentState, Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { draft, place, present, save, send } from './page.js';

let current = EditorState.createWithContent(ContentState.createFromText(draft));

function App() {
  const [editorState, setEditorState] = useState(current);
  const onChange = (state) => {
    current = state;
    setEditorState(state);
    save();
  };
  const handleReturn = () => {
    send();
    return 'handled';
  };
  return createElement(Editor, { editorState, onChange, handleReturn });
}

createRoot(place).render(createElement(App));
present({
  box: () => {
    const box = place.querySelector('.public-DraftEditor-content');
    if (box) box.id = 'box';
    return box;
  },
  model: () => current.getCurrentContent().getPlainText('\n'),
});
