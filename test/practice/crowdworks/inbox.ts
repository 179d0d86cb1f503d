import { pageFrame, picture } from '../html.ts';
import { inKanji } from '../jst.ts';
import type { PracticeConversation, PracticeMessage, PracticeState } from '../state.ts';
import { worker } from '../state.ts';

const rowsOnAPage = 20;

/** Which list is shown: everything, or only what was received. */
export type InboxTab = 'all' | 'received';

/** The newest message of each conversation (that the client wrote, in the received tab), newest first. */
export function inboxData(state: PracticeState, tab: InboxTab, page: number) {
  const newest = (conversation: PracticeConversation): PracticeMessage | undefined =>
    conversation.messages.findLast((message) => tab === 'all' || message.author === 'client');
  const rows = state
    .of('crowdworks')
    .flatMap((conversation) => {
      const message = newest(conversation);
      return message ? [{ conversation, message }] : [];
    })
    .sort((one, other) => other.message.at - one.message.at)
    .map(({ conversation, message }) => ({
      id: message.id,
      sender: message.author === 'worker' ? worker.name : conversation.client.name,
      time: inKanji(message.at),
      title: conversation.title,
    }));
  return {
    rows: rows.slice((page - 1) * rowsOnAPage, page * rowsOnAPage),
    next: rows.length > page * rowsOnAPage,
  };
}

/** `/messages` and `/messages/received`: drawn by React from the site's own JSON. */
export function inboxPage(tab: InboxTab, page: number, live: boolean): string {
  return pageFrame({
    title: 'メッセージ【クラウドワークス】',
    body: `<header><a href="/public/employees/${worker.crowdworksId}"><img alt="userIcon" src="${picture}"></a></header>
<main><div id="pack-messages-index-page-app"></div></main>`,
    script: 'crowdworks-inbox',
    config: { live, tab, page, picture },
  });
}
