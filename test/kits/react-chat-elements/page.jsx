import 'react-chat-elements/dist/main.css';
import { useRef } from 'react';
import { Button, ChatList, Input, MessageList, Navbar } from 'react-chat-elements';
import { createRoot } from 'react-dom/client';
import { offerHooks } from '../hooks.ts';
import { avatar } from '../printed.ts';
import { usePicture } from '../react.js';
import { KitState } from '../state.ts';
import './one-sided.css';

/** The kit's parts as its readme shows them; it prints times as “5 minutes ago” if nobody says else. */
const state = new KitState('1003');

/**
 * `?one-sided`: set out by the kit's props as business chats are, every message on one side and without its
 * sender's name; the page's own classes, named in Japanese, colour what is unread and whose a message is.
 */
const isOneSided = new URLSearchParams(location.search).has('one-sided');

const listed = ({ id, client, unread, messages }) => ({
  id,
  avatar,
  alt: client,
  title: client,
  subtitle: messages.at(-1)?.text,
  date: new Date(messages.at(-1)?.sentAt),
  ...(isOneSided ? { className: unread > 0 ? 'midoku' : '' } : { unread }),
});

const written = ({ id, author, text, sentAt }, client) => ({
  id,
  type: 'text',
  ...(isOneSided
    ? { position: 'left', notch: false, className: author === 'worker' ? 'jibun' : 'aite' }
    : {
        position: author === 'worker' ? 'right' : 'left',
        title: author === 'worker' ? '練習ワーカー' : client,
      }),
  text,
  date: new Date(sentAt),
});

function Opened({ open }) {
  const list = useRef(null);
  const input = useRef(null);
  const send = () => {
    state.send(input.current.value);
    input.current.value = '';
  };
  return (
    <div style={{ flex: 1, display: 'flex', flexDirection: 'column' }}>
      {isOneSided && <Navbar type="light" left={<h1>{open.client}</h1>} />}
      <MessageList
        referance={list}
        className="message-list"
        lockable={true}
        toBottomHeight="100%"
        dataSource={open.messages.map((one) => written(one, open.client))}
      />
      <Input
        referance={input}
        placeholder="メッセージを入力してください"
        multiline={true}
        onChange={(event) => {
          state.draft = event.target.value;
        }}
        rightButtons={<Button color="white" backgroundColor="black" text="送信" onClick={send} />}
      />
    </div>
  );
}

function Page() {
  const { conversations, open } = usePicture(state);
  return (
    <div style={{ display: 'flex', height: '90vh' }}>
      <div style={{ width: '320px' }}>
        <ChatList
          className="chat-list"
          dataSource={conversations.map(listed)}
          onClick={({ id }) => state.open(id)}
        />
      </div>
      {open && <Opened key={open.id} open={open} />}
    </div>
  );
}

offerHooks(state);
createRoot(document.getElementById('root')).render(<Page />);
