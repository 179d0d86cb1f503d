import { escapeHtml, pageFrame } from '../html.ts';
import { ago } from '../jst.ts';
import type { PracticeConversation, PracticeState } from '../state.ts';

const rowsOnAPage = 30;

function row(conversation: PracticeConversation, now: number): string {
  const last = conversation.messages.at(-1);
  return `<a class="c-messageItemWrap" href="/mypage/direct_message/${conversation.id}">
    <span class="c-messageItemIcon">${conversation.unread ? '<b>1</b>' : ''}</span>
    <span>${escapeHtml(conversation.client.name)}</span>
    <span class="c-messageItemBody_text">${escapeHtml(last?.text.split('\n')[0] ?? '')}</span>
    <span class="c-messageItemDate_text">${last ? ago(last.at, now) : ''}</span>
  </a>`;
}

/** The list inside `#c-main .c-content`; also what the page fetches of itself when it is live. */
export function inboxRows(state: PracticeState, page: number): string {
  const newest = (conversation: PracticeConversation) => conversation.messages.at(-1)?.at ?? 0;
  const all = state
    .of('coconala')
    .filter((conversation) => conversation.kind === 'direct_message')
    .sort((one, other) => newest(other) - newest(one));
  if (all.length === 0) return '<p>メッセージはありません</p>';
  const pages = Math.ceil(all.length / rowsOnAPage);
  const shown = all.slice((page - 1) * rowsOnAPage, page * rowsOnAPage);
  const pager =
    pages > 1
      ? `<div class="c-pagination"><span class="pagination-link-current">${page}</span>${
          page < pages ? '<button type="button" class="pagination-next">次へ</button>' : ''
        }</div>`
      : '';
  return shown.map((conversation) => row(conversation, state.now())).join('\n') + pager;
}

/** `/message`: server-rendered, unread rows carry a filled icon, times are relative. */
export function inboxPage(state: PracticeState, page: number, live: boolean): string {
  return pageFrame({
    title: 'メッセージ | マイページ | ココナラ',
    body: `<main class="c-layoutMypage"><div id="c-main"><div class="c-content">
${inboxRows(state, page)}
</div></div></main>`,
    script: 'coconala-inbox',
    config: { live, page },
  });
}
