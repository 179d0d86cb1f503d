// The documented list and conversation (docs/platforms.md, 2023-24), drawn by the real React, which holds the
// draft. The words of the list's times are not recorded anywhere.
import { createElement as h, useCallback, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { config, fetchConversation, onChange, send, showModel } from '../page-events.js';

const ROW_HEIGHT = 72;

const printed = new Intl.DateTimeFormat('en-US', {
  year: 'numeric',
  month: 'short',
  day: '2-digit',
  hour: 'numeric',
  minute: '2-digit',
});

function ago(at) {
  const minutes = Math.floor((Date.now() - at) / 60_000);
  if (minutes < 60) return `${minutes} minutes ago`;
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? `${hours} hours ago` : `${Math.floor(hours / 24)} days ago`;
}

function Header({ contacts }) {
  const dot = contacts.some(({ unread }) => unread > 0) && h('i', { className: 'unread-icon' });
  return h(
    'header',
    null,
    h(
      'div',
      { className: 'seller-nav-right' },
      h('ul', null, h('li', null, h('div', { className: 'messages-wrapper' }, dot))),
    ),
  );
}

function Contact({ contact, index }) {
  return h(
    'div',
    {
      className: `contact${contact.unread ? '' : ' read'}`,
      role: 'button',
      'data-testid': 'contact',
      style: { transform: `translateY(${index * ROW_HEIGHT}px)` },
      onClick: () => location.assign(contact.href),
    },
    h('figure', { title: contact.username }, h('span', { 'data-testid': 'AvatarOnlineIndicator' })),
    h('div', { className: 'user-info' }, h('p', null, contact.name)),
    h('div', { className: 'contact-excerpt' }, contact.preview),
    h(
      'aside',
      null,
      h('time', { className: 'time' }, ago(contact.at)),
      contact.unread > 0 && h('p', null, contact.unread),
    ),
  );
}

/** Whoever was drawn first stays first in the document; what moves is the place on the screen. */
function Contacts({ contacts }) {
  const inDocument = contacts.toSorted((one, other) => (one.key < other.key ? -1 : 1));
  return h(
    'nav',
    { className: 'contacts-list', 'data-testid': 'contacts-list' },
    inDocument.map((contact) =>
      h(Contact, { key: contact.key, contact, index: contacts.indexOf(contact) }),
    ),
  );
}

/** Bubbles of a run have one header. */
function Message({ message, before }) {
  const isMine = message.sender !== config.name;
  const sender = isMine
    ? h('span', { className: 'sender' }, 'Me')
    : h('span', { className: 'sender', 'data-testid': 'basic-message-header' }, message.sender);
  const time = h(
    'div',
    { 'data-testid': 'message-header-timestamp' },
    h('time', null, printed.format(message.at)),
  );
  const uuid = `00000000-0000-4000-8000-${String(message.id).padStart(12, '0')}`;
  return h(
    'div',
    { className: 'message-wrapper' },
    h(
      'div',
      { className: 'message', id: `${uuid}_${uuid}` },
      before?.sender !== message.sender && h('div', null, sender, time),
      h(
        'div',
        { className: 'message-content' },
        h('p', { className: 'message-body', style: { whiteSpace: 'pre-wrap' } }, message.text),
      ),
    ),
  );
}

function Flow({ messages }) {
  const content = useRef(null);
  // Lists scroll to their new end after it was drawn.
  useEffect(() => {
    if (messages.length === 0) return;
    requestAnimationFrame(() => content.current?.scrollTo(0, content.current.scrollHeight));
  }, [messages]);
  return h(
    'div',
    { className: 'message-flow' },
    h(
      'div',
      { className: 'content', ref: content },
      messages.map((message, index) =>
        h(Message, { key: message.id, message, before: messages[index - 1] }),
      ),
    ),
  );
}

function Footer({ thread, onSent }) {
  const [draft, setDraft] = useState('');
  const box = useRef(null);
  useEffect(() => showModel(draft), [draft]);
  const submit = async () => {
    const sent = { conversation: thread.key, text: draft, box: box.current.value, delivery: false };
    setDraft('');
    await send(sent);
    onSent();
  };
  return h(
    'footer',
    { className: 'conversation-footer' },
    h(
      'div',
      { className: 'message-box' },
      h(
        'div',
        { className: 'textarea-container' },
        h('textarea', {
          ref: box,
          'data-testid': 'message-box',
          placeholder: 'Send message...',
          value: draft,
          disabled: thread.locked,
          onChange: (event) => setDraft(event.target.value),
        }),
      ),
    ),
    h(
      'button',
      { type: 'button', disabled: draft.trim() === '', onClick: submit },
      h('span', { className: 'message-action' }, 'Send'),
    ),
  );
}

function Inbox() {
  const [contacts, setContacts] = useState();
  const [thread, setThread] = useState();
  const load = useCallback(async () => {
    if (config.conversation) setThread(await fetchConversation(config.conversation, false));
    setContacts(await (await fetch('/practice/fiverr/contacts')).json());
  }, []);
  useEffect(() => {
    load();
    return config.live ? onChange(load) : undefined;
  }, [load]);
  if (!contacts) return null;
  return h(
    'div',
    null,
    h(Header, { contacts }),
    h(Contacts, { contacts }),
    thread &&
      h(
        'header',
        { className: 'conversation-header' },
        h('h1', null, h('a', { className: 'username' }, thread.client)),
      ),
    thread && h(Flow, { messages: thread.messages }),
    thread && h(Footer, { thread, onSent: load }),
  );
}

createRoot(document.getElementById('practice-inbox')).render(h(Inbox));
