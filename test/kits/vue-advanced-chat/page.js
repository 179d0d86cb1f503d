import { createApp, h } from 'vue';
import { register } from 'vue-advanced-chat';
import { offerHooks } from '../hooks.ts';
import { avatar, clock, inboxTime, longDay } from '../printed.ts';
import { KitState } from '../state.ts';
import { flashTitle } from '../title.ts';
import { pictureOf } from '../vue.js';
import emoji from './emoji.json?url&no-inline';

/** A web component with an open shadow root; it opens the first room by itself, as by default. */
register();

const WORKER = '9000001';
const state = new KitState(null);
const picture = pictureOf(state);

const roomOf = ({ id, client, unread, messages }) => {
  const last = messages.at(-1);
  return {
    roomId: id,
    roomName: client,
    avatar,
    unreadCount: unread,
    index: last?.sentAt,
    lastMessage: last && {
      _id: last.id,
      content: last.text,
      senderId: last.author === 'worker' ? WORKER : id,
      username: client,
      timestamp: inboxTime(last.sentAt),
      saved: true,
      seen: last.author === 'worker',
      new: unread > 0,
    },
    users: [
      { _id: WORKER, username: '練習ワーカー' },
      { _id: id, username: client },
    ],
  };
};

const messageOf = ({ id, author, text, sentAt }, open) => ({
  _id: id,
  content: text,
  senderId: author === 'worker' ? WORKER : open.id,
  username: author === 'worker' ? '練習ワーカー' : open.client,
  date: longDay(sentAt),
  timestamp: clock(sentAt),
  saved: true,
});

const Page = {
  setup: () => () => {
    const { conversations, open } = picture.value;
    return h('vue-advanced-chat', {
      height: '600px',
      // By default the emoji's names come from a public host.
      'emoji-data-source': emoji,
      'current-user-id': WORKER,
      rooms: JSON.stringify(conversations.map(roomOf)),
      'rooms-loaded': 'true',
      'room-id': open?.id ?? null,
      messages: JSON.stringify(open ? open.messages.map((one) => messageOf(one, open)) : []),
      'messages-loaded': 'true',
      onFetchMessages: ({ detail: [{ room }] }) => state.open(room.roomId),
      onTypingMessage: ({ detail: [{ message }] }) => {
        state.draft = message ?? '';
      },
      onSendMessage: ({ detail: [{ content }] }) => state.send(content),
    });
  },
};

offerHooks(state);
flashTitle(state);
createApp(Page).mount('#root');
