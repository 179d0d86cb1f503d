// The documented list and room (docs/platforms.md), drawn by the real Vue; the box is the real Tiptap, in
// which Enter sends. The form of the list's times is not recorded anywhere.
import { Editor, Extension } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { createApp } from 'vue/dist/vue.esm-bundler.js';
import { textOfDocument } from '../editors/prosemirror-text.js';
import { config, fetchConversation, onChange, send, showModel } from '../page-events.js';

/** The list mounts what is in sight and a little more. */
const MOUNTED = 20;

const hour = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' });
const full = new Intl.DateTimeFormat('en-US', {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});
const day = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric' });

const rooms = createApp({
  template: `<div class="rooms-panel" data-test="rooms-panel">
<div v-if="rows.length === 0" data-test="empty-state">Conversations will appear here</div>
<a v-for="row of rows" :key="row.key" class="room-list-item" :class="{ 'is-unread': row.unread }"
   data-test="room-list-item" :href="row.href">
  <div class="item-title" data-test="room-name">{{ row.name }}</div>
  <div class="item-subtitle" data-test="room-topic-or-subtitle">{{ row.topic }}</div>
  <div class="room-list-item-story">{{ row.preview }}</div>
  <div class="timestamp">{{ timeOf(row.at) }}</div></a></div>`,
  data: () => ({ rows: [] }),
  methods: {
    timeOf: (at) =>
      new Date(at).toDateString() === new Date().toDateString() ? hour.format(at) : day.format(at),
    async load() {
      this.rows = await (await fetch('/practice/upwork/rooms')).json();
    },
  },
});

const room = createApp({
  template: `<div v-if="room"><div v-if="titled" class="up-d-room-header">
  <div class="room-title" data-test="room-title">{{ room.client }}</div></div>
<div class="scroll-wrapper custom-scrollbar"><div id="story-viewport">
<template v-for="story of stories" :key="story.id">
  <div v-if="story.day" class="story-day-header">{{ story.day }}</div>
  <div class="up-d-story-item" :id="'story_' + story.id">
  <div class="up-d-story" data-test="story-container"><div class="story-inner" :class="{ top: story.top }">
  <div v-if="story.top" class="avatar-section"><div class="up-d-avatar"><img :alt="story.sender" src="data:,"></div></div>
  <div class="story-section">
    <div v-if="story.top" class="story-message-header" data-test="story-header">
      <span class="user-name">{{ story.sender }}</span>
      <span class="story-timestamp" :title="story.full">{{ story.hour }}</span></div>
    <div class="story-message" data-test="story-message"><p v-for="line of story.lines">{{ line }}</p></div>
  </div></div></div></div></template>
</div></div></div>`,
  data: () => ({ room: undefined, titled: config.list }),
  computed: {
    /** A sender is named once a run, and again on another day. */
    stories() {
      return this.room.messages
        .map((message, index, all) => {
          const before = all[index - 1];
          const isNewDay = !before || day.format(before.at) !== day.format(message.at);
          return {
            ...message,
            day: isNewDay && day.format(message.at),
            top: isNewDay || before.sender !== message.sender,
            full: full.format(message.at),
            hour: hour.format(message.at),
            lines: message.text.split('\n'),
          };
        })
        .slice(-MOUNTED);
    },
  },
  methods: {
    async load() {
      this.room = await fetchConversation(config.conversation, false);
      editor?.setEditable(!this.room.locked);
    },
  },
});

const SendOnEnter = Extension.create({
  name: 'sendOnEnter',
  priority: 1000,
  addKeyboardShortcuts() {
    const onEnter = () => submit();
    return { Enter: onEnter };
  },
});

const place = document.getElementById('practice-editor');
const editor =
  place &&
  new Editor({
    element: place,
    extensions: [StarterKit, SendOnEnter],
    editorProps: { attributes: { role: 'textbox' } },
    onUpdate: () => showModel(textOfDocument(editor.state.doc)),
  });

function submit() {
  const text = textOfDocument(editor.state.doc);
  const box = [...editor.view.dom.children].map((line) => line.textContent).join('\n');
  if (text.trim() === '') return true;
  editor.commands.clearContent(true);
  send({ conversation: config.conversation, text, box, delivery: false }).then(load);
  return true;
}

document.querySelector('[aria-label="Send message"]')?.addEventListener('click', submit);

const parts = [
  ...(config.list ? [rooms.mount('#practice-rooms')] : []),
  ...(config.conversation ? [room.mount('#practice-room')] : []),
];
const load = () => Promise.all(parts.map((part) => part.load()));
await load();
if (config.live) onChange(load);
