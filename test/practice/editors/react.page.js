import { createElement, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { asked, draft, place, present, save, sendOnEnter } from './page.js';

/** A controlled `textarea` (or `?kind=input`): React puts its own value back at every rendering. */
const kind = asked.get('kind') ?? 'textarea';
let model = draft;

function App() {
  const [value, setValue] = useState(draft);
  model = value;
  useEffect(save);
  const onChange = (event) => setValue(event.target.value);
  return createElement(kind, { id: 'box', placeholder: 'メッセージ', value, onChange });
}

createRoot(place).render(createElement(App));
sendOnEnter(place);
present({ model: () => model });
