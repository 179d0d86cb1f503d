import $ from 'jquery';
import { config, conversationQuery, onChange, showModel } from '../page-events.js';

const form = $('#DirectMessageForm');
const box = $('#DirectMessageBody');
const mirror = form.find('[name="practice-mirror"]');

// The highlighter follows `input` only: a value set without events leaves it stale.
box.on('input', () => {
  const text = box.val();
  $('.hwt-highlights').text(text);
  mirror.val(text);
  showModel(text);
});

$('button.js_handle-submit').on('click', () => {
  if (String(box.val()).trim() !== '') form.trigger('submit');
});

const rows = (all) => `/practice/coconala/thread?${conversationQuery(config.conversation, all)}`;

$('#threadWrapper').on('click', '.js_read-more-message', (event) => {
  $(event.currentTarget).addClass('is-loading');
  $('#threadWrapper').load(rows(true));
});

if (config.live) {
  onChange((changed) => {
    if (changed === config.conversation) $('#threadWrapper').load(rows(false));
  });
}
