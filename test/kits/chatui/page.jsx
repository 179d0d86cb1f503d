import '@chatui/core/dist/index.css';
import Chat, { Bubble } from '@chatui/core/es/index.js';
import { createRoot } from 'react-dom/client';
import { offerHooks } from '../hooks.ts';
import { usePicture } from '../react.js';
import { KitState } from '../state.ts';

/** One conversation on the page, as the kit is made for; it is Chinese unless told otherwise. */
const state = new KitState('1017');

const written = ({ id, author, text, sentAt }) => ({
  _id: id,
  type: 'text',
  content: { text },
  createdAt: sentAt,
  position: author === 'worker' ? 'right' : 'left',
});

function Page() {
  const { open } = usePicture(state);
  if (!open) return null;
  return (
    <Chat
      key={open.id}
      navbar={{ title: open.client }}
      messages={open.messages.map(written)}
      renderMessageContent={({ content }) => <Bubble content={content.text} />}
      onInputChange={(text) => {
        state.draft = text;
      }}
      onSend={(type, text) => {
        if (type === 'text' && text.trim()) state.send(text);
      }}
    />
  );
}

offerHooks(state, { isListed: false });
createRoot(document.getElementById('root')).render(<Page />);
