import { createApp } from 'vue/dist/vue.esm-bundler.js';
import { config, fetchConversation, onChange, send, showModel } from '../page-events.js';
import { template } from './talkroom.template.js';

const app = createApp({
  template,
  data: () => ({ room: undefined, expanded: false, draft: '', delivery: false }),
  computed: {
    /** Messages by day; the automatic ones at the room's start stand in a list of their own. */
    groups() {
      const groups = [];
      for (const message of this.room.messages) {
        if (groups.at(-1)?.date !== message.date) {
          groups.push({ date: message.date, automatic: [], messages: [] });
        }
        const group = groups.at(-1);
        (message.author === 'automatic' ? group.automatic : group.messages).push(message);
      }
      return groups;
    },
    lastId() {
      return this.room.messages.at(-1)?.id;
    },
  },
  watch: {
    draft: (text) => showModel(text),
  },
  methods: {
    async load(key = this.room.key, all = this.expanded) {
      this.expanded = all;
      this.room = await fetchConversation(key, all);
      document.title = `${this.room.title} | ココナラ`;
    },
    async submit() {
      const sent = {
        conversation: this.room.key,
        text: this.draft,
        box: this.$refs.box.value,
        delivery: this.delivery,
      };
      this.draft = '';
      this.delivery = false;
      await send(sent);
      await this.load();
    },
    async open(key) {
      this.draft = '';
      await this.load(key, false);
    },
  },
}).mount('#app');

await app.load(config.conversation, false);
history.replaceState(config.conversation, '');

// Rooms change by the history API: no document is loaded.
for (const link of document.querySelectorAll('[data-practice-open]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    history.pushState(link.dataset.practiceOpen, '', link.href);
    app.open(link.dataset.practiceOpen);
  });
}
addEventListener('popstate', (event) => app.open(event.state));

if (config.live) {
  onChange((changed) => {
    if (changed === app.room.key) app.load();
  });
}
