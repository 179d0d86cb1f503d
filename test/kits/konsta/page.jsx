import './page.css';
import {
  App,
  Badge,
  Link,
  List,
  ListItem,
  Message,
  Messagebar,
  Messages,
  MessagesTitle,
} from 'konsta/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { offerHooks } from '../hooks.ts';
import { avatar, clock, inboxTime, longDay } from '../printed.ts';
import { usePicture } from '../react.js';
import { KitState } from '../state.ts';

/** As in the kit's examples of a list and of messages: its classes are Tailwind's, none of them names anything. */
const state = new KitState('1017');

const picture = <img src={avatar} alt="" width="32" />;

const listed = ({ id, client, unread, messages }) => (
  <ListItem
    key={id}
    link
    chevron={false}
    title={client}
    subtitle={messages.at(-1)?.text}
    after={
      <>
        {inboxTime(messages.at(-1)?.sentAt)}
        {unread > 0 && <Badge>{unread}</Badge>}
      </>
    }
    media={picture}
    onClick={() => state.open(id)}
  />
);

const written = ({ id, author, text, sentAt }, client) => (
  <Message
    key={id}
    type={author === 'worker' ? 'sent' : 'received'}
    name={author === 'worker' ? '練習ワーカー' : client}
    text={text}
    footer={clock(sentAt)}
    avatar={author === 'client' && picture}
  />
);

const byDay = ({ client, messages }) =>
  messages.flatMap((message, index) => {
    const day = longDay(message.sentAt);
    const isNew = index === 0 || day !== longDay(messages[index - 1].sentAt);
    return [
      ...(isNew ? [<MessagesTitle key={day}>{day}</MessagesTitle>] : []),
      written(message, client),
    ];
  });

function Opened({ open }) {
  const [value, setValue] = useState('');
  const send = () => {
    setValue('');
    state.send(value);
  };
  return (
    <div style={{ flex: 1 }}>
      <h1>{open.client}</h1>
      <Messages>{byDay(open)}</Messages>
      <Messagebar
        placeholder="メッセージ"
        value={value}
        onInput={(event) => {
          setValue(event.target.value);
          state.draft = event.target.value;
        }}
        right={
          <Link id="send" onClick={send}>
            送信
          </Link>
        }
      />
    </div>
  );
}

function Page() {
  const { conversations, open } = usePicture(state);
  return (
    <App theme="material">
      <div style={{ display: 'flex' }}>
        <div style={{ width: '320px' }}>
          <List strong>{conversations.map(listed)}</List>
        </div>
        {open && <Opened key={open.id} open={open} />}
      </div>
    </App>
  );
}

offerHooks(state);
createRoot(document.getElementById('root')).render(<Page />);
