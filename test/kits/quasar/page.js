import 'quasar/dist/quasar.css';
import {
  QAvatar,
  QBadge,
  QBtn,
  QChatMessage,
  QInput,
  QItem,
  QItemLabel,
  QItemSection,
  QList,
  Quasar,
} from 'quasar';
import { createApp, h } from 'vue';
import { offerHooks } from '../hooks.ts';
import { avatar, dateAndTime, inboxTime } from '../printed.ts';
import { KitState } from '../state.ts';
import { pictureOf } from '../vue.js';
import { followAddress, pathOf } from './addresses.js';

/** The framework's own list, chat messages and box; each conversation has an address of its own. */
const state = new KitState(null);
const picture = pictureOf(state);

const listed = ({ id, client, unread, messages }, open) =>
  h(
    QItem,
    {
      key: id,
      clickable: true,
      href: pathOf(id),
      active: id === open?.id,
      onClick: (event) => {
        event.preventDefault();
        state.open(id);
      },
    },
    () => [
      h(QItemSection, { avatar: true }, () => h(QAvatar, () => h('img', { src: avatar }))),
      h(QItemSection, () => [
        h(QItemLabel, () => client),
        h(QItemLabel, { caption: true, lines: 1 }, () => messages.at(-1)?.text),
      ]),
      h(QItemSection, { side: true, top: true }, () => [
        h(QItemLabel, { caption: true }, () => inboxTime(messages.at(-1)?.sentAt)),
        unread > 0 && h(QBadge, { color: 'red', rounded: true }, () => unread),
      ]),
    ],
  );

const written = ({ id, author, text, sentAt }, client) =>
  h(QChatMessage, {
    key: id,
    name: author === 'worker' ? '自分' : client,
    avatar,
    text: [text],
    stamp: dateAndTime(sentAt),
    sent: author === 'worker',
  });

const Opened = {
  props: ['open'],
  data: () => ({ text: '' }),
  watch: {
    text: (text) => {
      state.draft = text;
    },
  },
  methods: {
    send() {
      const { text } = this;
      this.text = '';
      state.send(text);
    },
  },
  render() {
    const { client, messages } = this.open;
    return h('div', { class: 'col q-pa-md' }, [
      h('div', { class: 'text-h6' }, client),
      ...messages.map((one) => written(one, client)),
      h(QInput, {
        modelValue: this.text,
        'onUpdate:modelValue': (text) => {
          this.text = text;
        },
        type: 'textarea',
        outlined: true,
        autogrow: true,
        label: 'メッセージ',
      }),
      h(QBtn, { label: '送信する', color: 'primary', onClick: this.send }),
    ]);
  },
};

const Page = {
  setup: () => () => {
    const { conversations, open } = picture.value;
    return h('div', { class: 'row' }, [
      h(QList, { bordered: true, separator: true, style: 'width: 320px' }, () =>
        conversations.map((one) => listed(one, open)),
      ),
      open && h(Opened, { key: open.id, open }),
    ]);
  },
};

offerHooks(state);
followAddress(state);
createApp(Page).use(Quasar).mount('#root');
