import { escapeHtml, modelDisplay, pageFrame } from '../html.ts';
import { monthAndDay, withoutYear } from '../jst.ts';
import type { PracticeConversation, PracticeState } from '../state.ts';

/** What the talkroom's own script asks for: texts and times ready to print. */
export function talkroomData(conversation: PracticeConversation, all: boolean) {
  const hidden = all ? 0 : (conversation.fold?.hidden ?? 0);
  const shown = conversation.messages.slice(hidden);
  return {
    key: conversation.key,
    id: conversation.id,
    title: conversation.title,
    client: conversation.client,
    subscription: conversation.subscription ?? false,
    locked: conversation.locked ?? false,
    older: hidden > 0,
    messages: shown.map((message) => ({
      id: message.id,
      author: message.author,
      text: message.text,
      attachments: message.attachments,
      date: monthAndDay(message.at),
      time: withoutYear(message.at),
    })),
  };
}

/** `/talkrooms/{id}`: all of it is drawn by Vue (`talkroom.page.js`). */
export function talkroomPage(
  state: PracticeState,
  conversation: PracticeConversation,
  live: boolean,
): string {
  const rooms = state.of('coconala').filter((other) => other.kind === 'talkroom');
  const links = rooms.map(
    (room) =>
      `<a href="/talkrooms/${room.id}" data-practice-open="${room.key}">${escapeHtml(room.title)}</a>`,
  );
  return pageFrame({
    title: `${conversation.title} | ココナラ`,
    body: `<nav class="practice-nav">${links.join('')}</nav><main id="app"></main>${modelDisplay}`,
    script: 'coconala-talkroom',
    config: { live, conversation: conversation.key },
  });
}
