// The documented conversation (docs/platforms.md) with the real Trumbowyg. The form of the times is not
// recorded anywhere; a full date is the one that can be read.
import $ from 'jquery';
import { config, fetchConversation, onChange, send, showModel } from '../page-events.js';

// The plugin finds jQuery by its name on the page.
window.jQuery = window.$ = $;
await import('trumbowyg');

const field = $('#message_body');
field.trumbowyg({ btns: [], svgPath: false });
// The plugin's style sheet hides the field.
field.hide();
const editor = $('.trumbowyg-editor').addClass('trumbowyg-message-body');

/** The lines of the editor's HTML, which the mirror holds. */
function textOf(html) {
  const holder = new DOMParser().parseFromString(html, 'text/html').body;
  for (const line of holder.querySelectorAll('br')) line.replaceWith('\n');
  for (const block of holder.querySelectorAll('p, div')) block.append('\n');
  return holder.textContent.replace(/\n$/, '');
}

function onDraft() {
  const text = textOf(field.val());
  showModel(text);
  $('#new-desktop-submit').toggleClass('disabled', text.trim() === '');
}

field.on('tbwchange', onDraft);
editor.add(field).on('input change keyup', onDraft);

function timeOf(at) {
  const two = (value) => String(value).padStart(2, '0');
  const date = new Date(at);
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

function item({ sender, at, text }) {
  const body = $('<div class="cm-message-html">');
  for (const line of text.split('\n')) body.append($('<div>').text(line));
  return $('<div class="conversation-message-item">').append(
    $('<a class="username-c">').text(sender),
    ' ',
    $('<span class="time-c">').text(timeOf(at)),
    body,
  );
}

async function load() {
  const { messages, locked } = await fetchConversation(config.conversation, false);
  $('#practice-messages').empty().append(messages.map(item));
  editor.attr('contenteditable', String(!locked));
}

$('#new-desktop-submit').on('click', async ({ currentTarget }) => {
  if (currentTarget.classList.contains('disabled')) return;
  const text = textOf(field.val());
  const box = textOf(editor.html());
  field.trumbowyg('empty');
  onDraft();
  await send({ conversation: config.conversation, text, box, delivery: false });
  await load();
});

load();
if (config.live) onChange((changed) => changed === config.conversation && load());
