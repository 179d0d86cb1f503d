import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { draft, place, present, save, send } from './page.js';

const initialValue = [{ type: 'paragraph', children: [{ text: draft }] }];
const editor = withHistory(withReact(createEditor()));

function App() {
  const [once] = useState(editor);
  const onKeyDown = (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    send();
  };
  return createElement(
    Slate,
    { editor: once, initialValue, onChange: save },
    createElement(Editable, { id: 'box', onKeyDown }),
  );
}

createRoot(place).render(createElement(App));
present({ model: () => editor.children.map((node) => Node.string(node)).join('\n') });
