import 'framework7/css/bundle';
import Framework7 from 'framework7/lite/bundle';
import Framework7Vue, {
  f7App,
  f7Badge,
  f7List,
  f7ListItem,
  f7Message,
  f7Messagebar,
  f7Messages,
  f7MessagesTitle,
} from 'framework7-vue/bundle';
import { createApp, h } from 'vue';
import { offerHooks } from '../hooks.ts';
import { avatar, clock, inboxTime, longDay } from '../printed.ts';
import { KitState } from '../state.ts';
import { pictureOf } from '../vue.js';

/** The framework's media list and messages, as its kitchen sink shows them. */
Framework7.use(Framework7Vue);
const state = new KitState('1017');
const picture = pictureOf(state);

const listed = ({ id, client, unread, messages }) =>
  h(
    f7ListItem,
    {
      key: id,
      link: '#',
      noChevron: true,
      title: client,
      subtitle: messages.at(-1)?.text,
      after: inboxTime(messages.at(-1)?.sentAt),
      onClick: () => state.open(id),
    },
    {
      media: () => h('img', { src: avatar, width: 40 }),
      'after-end': () => unread > 0 && h(f7Badge, { color: 'red' }, () => unread),
    },
  );

const written = ({ id, author, text, sentAt }, client) =>
  h(f7Message, {
    key: id,
    type: author === 'worker' ? 'sent' : 'received',
    name: author === 'worker' ? '' : client,
    avatar: author === 'worker' ? '' : avatar,
    text,
    footer: clock(sentAt),
    tail: true,
  });

const byDay = ({ client, messages }) =>
  messages.flatMap((message, index) => {
    const day = longDay(message.sentAt);
    const isNew = index === 0 || day !== longDay(messages[index - 1].sentAt);
    return [
      ...(isNew ? [h(f7MessagesTitle, { key: day }, () => day)] : []),
      written(message, client),
    ];
  });

const Opened = {
  props: ['open'],
  data: () => ({ text: '' }),
  methods: {
    send() {
      const { text } = this;
      this.text = '';
      state.send(text);
    },
  },
  render() {
    return h('div', { style: 'flex: 1; position: relative; min-height: 600px' }, [
      h('div', { class: 'block-title' }, this.open.client),
      h(f7Messages, { init: false }, () => byDay(this.open)),
      h(f7Messagebar, {
        init: false,
        placeholder: 'メッセージ',
        value: this.text,
        'onUpdate:value': (text) => {
          this.text = text;
          state.draft = text;
        },
        sendLink: '送信',
        onSend: this.send,
      }),
    ]);
  },
};

const Page = {
  setup: () => () => {
    const { conversations, open } = picture.value;
    return h(f7App, { name: '練習の仕事場', theme: 'md' }, () =>
      h('div', { style: 'display: flex' }, [
        h(f7List, { mediaList: true, style: 'width: 320px' }, () => conversations.map(listed)),
        open && h(Opened, { key: open.id, open }),
      ]),
    );
  },
};

offerHooks(state);
createApp(Page).mount('#root');
