// The documented list (docs/platforms.md). The form of dates older than yesterday is not recorded anywhere.
import $ from 'jquery';
import { config, onChange } from '../page-events.js';

const DAY = 24 * 60 * 60 * 1000;

function dateOf(at) {
  const day = (time) => new Date(time).toDateString();
  if (day(at) === day(Date.now())) {
    return new Date(at).toLocaleTimeString('ru-RU', { hour: 'numeric', minute: '2-digit' });
  }
  return day(at) === day(Date.now() - DAY) ? 'Вчера' : new Date(at).toLocaleDateString('ru-RU');
}

function row({ user, own, text, at }) {
  return $('<li class="chat__list-item">').append(
    $('<div class="chat__list-user">').text(user),
    $('<div class="chat__list-message">').text(own ? `Вы: ${text}` : text),
    $('<div class="chat__list-message-status">').html(own ? '<i class="cm-check">✓</i>' : ''),
    $('<div class="chat__list-date">').text(dateOf(at)),
  );
}

const load = async () =>
  $('#app ul')
    .empty()
    .append((await $.getJSON('/practice/kwork/chats')).map(row));

load();
if (config.live) onChange(load);
