import { escapeHtml, modelDisplay, pageFrame, picture } from '../html.ts';
import { inKanji } from '../jst.ts';
import type { PracticeConversation, PracticeState } from '../state.ts';
import { worker } from '../state.ts';

/** What the thread's own script asks for. */
export function threadData(conversation: PracticeConversation, all: boolean) {
  const fold = all ? undefined : conversation.fold;
  return {
    key: conversation.key,
    id: conversation.id,
    threadId: conversation.id + 1_000_000,
    kind: conversation.kind,
    title: conversation.title,
    locked: conversation.locked ?? false,
    fold,
    messages: conversation.messages
      .filter((_, index) => !fold || index < fold.after || index >= fold.after + fold.hidden)
      .map((message) => ({
        id: message.id,
        mine: message.author === 'worker',
        sender: message.author === 'worker' ? worker.name : conversation.client.name,
        href:
          message.author === 'worker'
            ? `/public/employees/${worker.crowdworksId}`
            : `/public/employers/${conversation.client.id}`,
        time: inKanji(message.at),
        text: message.text,
      })),
  };
}

/** The address path of a thread. */
export function threadPath(conversation: PracticeConversation): string {
  return `/${conversation.kind}s/${conversation.id}`;
}

/** `/proposals/{id}` and `/contracts/{id}`: drawn by React (`thread.page.js`). */
export function threadPage(
  state: PracticeState,
  conversation: PracticeConversation,
  options: { readonly live: boolean; readonly suffix: string },
): string {
  const links = state
    .of('crowdworks')
    .map(
      (other) =>
        `<a href="${threadPath(other)}" data-practice-open="${other.key}">${escapeHtml(other.title)}</a>`,
    );
  const data = JSON.stringify({
    id: conversation.id + 1_000_000,
    messageableId: conversation.id,
  });
  return pageFrame({
    title: `${conversation.title}【クラウドワークス】`,
    body: `<header><a href="/public/employees/${worker.crowdworksId}"><img alt="userIcon" src="${picture}"></a></header>
<nav class="practice-nav">${links.join('')}</nav>
<main><div id="pack-message-thread" data='${escapeHtml(data)}'></div>
<div id="message-dialog-1" hidden><form action="/agreements/1"><textarea name="message[body]"></textarea></form></div>
</main>${modelDisplay}`,
    script: 'crowdworks-thread',
    config: { ...options, conversation: conversation.key },
  });
}
