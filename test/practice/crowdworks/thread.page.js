import { createElement as h, useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { config, fetchConversation, onChange, send, showModel } from '../page-events.js';

const container = document.getElementById('pack-message-thread');
// CSS modules: the suffix changes with every build of the site, here with every start of the server.
const css = (name, line) => `_${name}_${config.suffix}_${line}`;

function Message({ message }) {
  const own = message.mine ? ` ${css('messageSent', 6)}` : '';
  return h(
    'div',
    { className: `${css('messageItem', 1)}${own}` },
    h(
      'div',
      { className: css('message', 2) },
      h(
        'div',
        { className: css('mediaBody', 10) },
        h('a', { className: css('senderName', 14), href: message.href }, message.sender),
        h('time', { dateTime: message.time }, message.time),
        h(
          'div',
          { className: css('messageContent', 35) },
          h(
            'div',
            { className: `${css('messageBody', 28)} practice-collapsed` },
            message.text.slice(0, 20),
          ),
          h('div', { className: css('messageBody', 28) }, h('p', null, message.text)),
        ),
      ),
    ),
  );
}

function Composer({ thread, onSent }) {
  const [draft, setDraft] = useState('');
  useEffect(() => showModel(draft), [draft]);
  const submit = async (event) => {
    event.preventDefault();
    const box = event.currentTarget.elements['message[body]'].value;
    setDraft('');
    await send({ conversation: thread.key, text: draft, box, delivery: false });
    onSent();
  };
  return h(
    'form',
    { action: `/messages`, onSubmit: submit },
    h('textarea', {
      id: 'message_body',
      name: 'message[body]',
      value: draft,
      disabled: thread.locked,
      onChange: (event) => setDraft(event.target.value),
    }),
    h('button', { type: 'submit', disabled: draft.trim() === '' }, 'メッセージを投稿する'),
  );
}

/** The delivery report of a contract: a form whose sending delivers. Hidden until asked for. */
function DeliveryDialog({ thread, onSent }) {
  const [shown, setShown] = useState(false);
  const [report, setReport] = useState('');
  const submit = async (event) => {
    event.preventDefault();
    const box = event.currentTarget.elements['message[body]'].value;
    await send({ conversation: thread.key, text: report, box, delivery: true });
    onSent();
  };
  return h(
    'div',
    null,
    h(
      'button',
      { type: 'button', id: 'practice-deliver', onClick: () => setShown(!shown) },
      '納品する',
    ),
    h(
      'div',
      { hidden: !shown },
      h(
        'form',
        { action: '/milestones/1/complete', method: 'post', onSubmit: submit },
        h('textarea', {
          name: 'message[body]',
          value: report,
          onChange: (event) => setReport(event.target.value),
        }),
        h('button', { type: 'submit' }, '納品完了報告をする'),
      ),
    ),
  );
}

function Thread({ conversation }) {
  const [thread, setThread] = useState();
  const [expanded, setExpanded] = useState(false);
  const load = useCallback(
    async () => setThread(await fetchConversation(conversation, expanded)),
    [conversation, expanded],
  );
  useEffect(() => {
    load();
    if (!config.live) return;
    return onChange((changed) => changed === conversation && load());
  }, [conversation, load]);
  if (!thread) return null;
  const { fold } = thread;
  const items = thread.messages.map((message) => h(Message, { key: message.id, message }));
  if (fold) {
    const line = `他の${fold.hidden}件のメッセージを表示`;
    items.splice(
      fold.after,
      0,
      h('button', { key: 'fold', type: 'button', onClick: () => setExpanded(true) }, line),
    );
  }
  return h(
    'div',
    null,
    items,
    h(Composer, { thread, onSent: load }),
    thread.kind === 'contract' && h(DeliveryDialog, { thread, onSent: load }),
  );
}

const root = createRoot(container);

function open(conversation) {
  const id = conversation.split('-')[1];
  container.setAttribute(
    'data',
    JSON.stringify({ id: Number(id) + 1_000_000, messageableId: Number(id) }),
  );
  root.render(h(Thread, { key: conversation, conversation }));
}

open(config.conversation);
history.replaceState(config.conversation, '');

// Conversations change by the history API: no document is loaded.
for (const link of document.querySelectorAll('[data-practice-open]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    history.pushState(link.dataset.practiceOpen, '', link.href);
    document.title = `${link.textContent}【クラウドワークス】`;
    open(link.dataset.practiceOpen);
  });
}
addEventListener('popstate', (event) => event.state && open(event.state));
