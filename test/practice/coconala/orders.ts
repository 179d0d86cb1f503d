import { escapeHtml, pageFrame } from '../html.ts';
import { withSlashes, withSlashesAndTime } from '../jst.ts';
import type { PracticeConversation, PracticeState } from '../state.ts';

function cassette(conversation: PracticeConversation, copy: 'pc' | 'sp'): string {
  const last = conversation.messages.at(-1);
  const first = conversation.messages[0];
  return `<div class="d-providerTalkroomCassette d-providerTalkroomCassette-${copy}">
      <span class="d-providerTalkroomCassetteStatus_label">取引中</span>
      <a class="d-providerTalkroomCassetteService_title" href="/talkrooms/${conversation.id}">${escapeHtml(conversation.title)}</a>
      <span class="d-providerTalkroomCassetteService_sentAt">${last ? withSlashesAndTime(last.at) : ''}</span>
      <span class="d-providerTalkroomCassettePrice_price">5,000円</span>
      <span class="d-providerTalkroomCassetteSchedule_openDate">販売日： ${first ? withSlashes(first.at) : ''}</span>
    </div>`;
}

/** `/mypage/received_orders/open`: each talkroom once for the PC and once for the phone. */
export function ordersPage(state: PracticeState): string {
  const items = state
    .of('coconala')
    .filter((conversation) => conversation.kind === 'talkroom')
    .map(
      (conversation) => `<div class="d-transactionListProviderMain_item">
    <div class="d-providerTalkroomCassetteBlock">${cassette(conversation, 'pc')}${cassette(conversation, 'sp')}</div></div>`,
    );
  return pageFrame({
    title: '取引中 | マイページ | ココナラ',
    body: `<main><div class="d-transactionListProviderMain">
${items.join('\n')}
</div></main>`,
  });
}
