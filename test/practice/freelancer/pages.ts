import { modelDisplay, pageFrame } from '../html.ts';
import type { PracticeConversation, PracticeState } from '../state.ts';

/** What the list's own script asks for, newest first; the number of unread messages is always 1. */
export function inboxData(state: PracticeState) {
  return state
    .of('freelancer')
    .map(({ id, client, unread, messages }) => ({
      id,
      name: client.name,
      unread: unread ? 1 : 0,
      at: messages.at(-1)?.at ?? 0,
    }))
    .sort((one, other) => other.at - one.at);
}

/** `/messages`: drawn by Angular (`inbox.page.js`). */
export function inboxPage(live: boolean): string {
  return pageFrame({
    title: 'Messages | Freelancer',
    body: '<main><practice-app></practice-app></main>',
    script: 'freelancer-inbox',
    config: { live },
  });
}

/** `/messages/thread/{id}`: drawn by Angular (`thread.page.js`). */
export function threadPage({ key }: PracticeConversation, live: boolean): string {
  return pageFrame({
    title: 'Messages | Freelancer',
    body: `<main><practice-app></practice-app></main>${modelDisplay}`,
    script: 'freelancer-thread',
    config: { live, conversation: key },
  });
}
