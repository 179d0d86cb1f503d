import { escapeHtml, modelDisplay, pageFrame, withBreaks } from '../html.ts';
import { withSeconds } from '../jst.ts';
import type { PracticeConversation, PracticeMessage } from '../state.ts';
import { worker } from '../state.ts';

function row(conversation: PracticeConversation, message: PracticeMessage): string {
  if (message.author === 'system') {
    return `<p class="threadNotice"><span>${escapeHtml(message.text)}</span></p>`;
  }
  const { client } = conversation;
  const user = message.author === 'client' ? client : { name: worker.name, id: worker.coconalaId };
  return `<div class="threadColomun clearfix">
    <div class="threadUser"><a href="/users/${user.id}"><img class="threadUserImg" alt=""></a></div>
    <div class="threadText">
      <div class="threadHeader clearfix">
        <div class="threadUserName">${escapeHtml(user.name)}</div>
        <div class="threadPostTime">${withSeconds(message.at)}</div></div>
      <div class="threadMessage"><div class="js-translateMessage isTranslationEnabled">
        <p class="translateMessage js-translateMessageOriginalMessage">${withBreaks(message.text)}</p></div></div>
    </div>
  </div>`;
}

/** The thread's rows, without the folded ones unless `all`; also fetched by the page itself. */
export function threadRows(conversation: PracticeConversation, all: boolean): string {
  // A direct message thread hides its oldest messages only.
  const hidden = all ? 0 : (conversation.fold?.hidden ?? 0);
  const more =
    hidden > 0
      ? `<div class="read-more-message js_read-more-message">
    <p class="js_read-more-text"><span>過去のメッセージを読み込む（${hidden}件）</span></p></div>`
      : '';
  return (
    more +
    conversation.messages
      .slice(hidden)
      .map((message) => row(conversation, message))
      .join('\n')
  );
}

/** `/mypage/direct_message/{id}`: server-rendered, jQuery, its send is a form post. */
export function directMessagePage(conversation: PracticeConversation, live: boolean): string {
  const { client } = conversation;
  return pageFrame({
    title: 'メッセージ詳細 | マイページ | ココナラ',
    body: `<aside class="sidebar-profile"><a href="/users/${worker.coconalaId}">${worker.name}</a></aside>
<main>
<div class="threadParticipants"><a href="/users/${client.id}">${escapeHtml(client.name)}</a></div>
<div class="data-message" data-client-name="${escapeHtml(client.name)}" hidden></div>
<div id="threadWrapper" class="js_thread-wrapper">
${threadRows(conversation, false)}
</div>
<form id="DirectMessageForm" method="post" action="/mypage/direct_message/${conversation.id}">
  <div class="hwt-container"><div class="hwt-backdrop"><div class="hwt-highlights hwt-content"></div></div>
  <textarea id="DirectMessageBody" class="hwt-input" name="data[DirectMessage][body]" ${conversation.locked ? 'disabled' : ''}></textarea></div>
  <input type="hidden" name="practice-mirror" value="">
  <button type="button" class="js_handle-submit">メッセージを送信する</button>
</form></main>
${modelDisplay}`,
    script: 'coconala-direct-message',
    config: { live, conversation: conversation.key },
  });
}
