import { ChatBox } from '@mui/x-chat';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { offerHooks } from '../hooks.ts';
import { usePicture } from '../react.js';
import { KitState } from '../state.ts';

/** The kit's one component, with the state controlled from outside as its inbox example shows. */
const state = new KitState('1029');
const me = { id: 'worker', displayName: '練習ワーカー', role: 'user' };

const adapter = {
  async sendMessage({ message }) {
    state.send(message.parts.map(({ text }) => text).join(''));
    // People answer later, by themselves.
    return new ReadableStream({
      start(controller) {
        controller.close();
      },
    });
  },
};

const listed = ({ id, client, unread, messages }) => ({
  id,
  title: client,
  subtitle: messages.at(-1)?.text,
  participants: [me, { id, displayName: client }],
  unreadCount: unread,
  readState: unread > 0 ? 'unread' : 'read',
  lastMessageAt: new Date(messages.at(-1)?.sentAt).toISOString(),
});

const written = ({ id, author, text, sentAt }, open) => ({
  id,
  conversationId: open.id,
  role: author === 'worker' ? 'user' : 'assistant',
  author: author === 'worker' ? me : { id: open.id, displayName: open.client },
  parts: [{ type: 'text', text }],
  createdAt: new Date(sentAt).toISOString(),
  status: 'sent',
});

function Page() {
  const { conversations, open } = usePicture(state);
  const [value, setValue] = useState('');
  return (
    <ChatBox
      adapter={adapter}
      currentUser={me}
      features={{ conversationList: true, dateDivider: true }}
      conversations={conversations.map(listed)}
      activeConversationId={open?.id}
      onActiveConversationChange={(id) => state.open(id ?? null)}
      messages={open ? open.messages.map((one) => written(one, open)) : []}
      composerValue={value}
      onComposerValueChange={(text) => {
        setValue(text);
        state.draft = text;
      }}
      sx={{ height: 600 }}
    />
  );
}

offerHooks(state);
createRoot(document.getElementById('root')).render(<Page />);
