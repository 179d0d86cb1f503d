import '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css';
import {
  Avatar,
  ChatContainer,
  Conversation,
  ConversationHeader,
  ConversationList,
  MainContainer,
  Message,
  MessageInput,
  MessageList,
  MessageSeparator,
  Search,
  Sidebar,
} from '@chatscope/chat-ui-kit-react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { offerHooks } from '../hooks.ts';
import { avatar, clock, inboxTime, longDay } from '../printed.ts';
import { usePicture } from '../react.js';
import { KitState } from '../state.ts';
import { countInTitle } from '../title.ts';

/** As in the kit's storybook: list at the left, the conversation with its box at the right. */
const state = new KitState('1017');

const listed = ({ id, client, unread, messages }, open) => (
  <Conversation
    key={id}
    name={client}
    lastSenderName={messages.at(-1)?.author === 'worker' ? 'あなた' : client}
    info={messages.at(-1)?.text}
    lastActivityTime={inboxTime(messages.at(-1)?.sentAt)}
    unreadCnt={unread}
    active={id === open?.id}
    onClick={() => state.open(id)}
  >
    <Avatar src={avatar} name={client} />
  </Conversation>
);

const written = ({ id, author, text, sentAt }, client) => (
  <Message
    key={id}
    model={{
      message: text,
      sentTime: clock(sentAt),
      sender: author === 'worker' ? 'あなた' : client,
      direction: author === 'worker' ? 'outgoing' : 'incoming',
      position: 'single',
    }}
  >
    <Message.Footer sentTime={clock(sentAt)} />
  </Message>
);

const byDay = ({ client, messages }) =>
  messages.flatMap((message, index) => {
    const day = longDay(message.sentAt);
    const isNew = index === 0 || day !== longDay(messages[index - 1].sentAt);
    return [
      ...(isNew ? [<MessageSeparator key={day} content={day} />] : []),
      written(message, client),
    ];
  });

function Opened({ open }) {
  const [value, setValue] = useState('');
  return (
    <ChatContainer>
      <ConversationHeader>
        <Avatar src={avatar} name={open.client} />
        <ConversationHeader.Content userName={open.client} info="オンライン" />
      </ConversationHeader>
      <MessageList>{byDay(open)}</MessageList>
      <MessageInput
        placeholder="メッセージを入力"
        value={value}
        onChange={(html, _textContent, innerText) => {
          setValue(html);
          state.draft = innerText;
        }}
        onSend={(_html, _textContent, innerText) => {
          setValue('');
          state.send(innerText);
        }}
      />
    </ChatContainer>
  );
}

function Page() {
  const { conversations, open } = usePicture(state);
  return (
    <div style={{ position: 'relative', height: '600px' }}>
      <MainContainer responsive>
        <Sidebar position="left">
          <Search placeholder="検索" />
          <ConversationList>{conversations.map((one) => listed(one, open))}</ConversationList>
        </Sidebar>
        {open && <Opened key={open.id} open={open} />}
      </MainContainer>
    </div>
  );
}

offerHooks(state);
countInTitle(state);
createRoot(document.getElementById('root')).render(<Page />);
