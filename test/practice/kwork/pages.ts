import { modelDisplay, pageFrame } from '../html.ts';
import type { PracticeConversation, PracticeState } from '../state.ts';

/** What the list's own script asks for, newest first. */
export function inboxData(state: PracticeState) {
  return state
    .of('kwork')
    .flatMap(({ client, messages }) => {
      const last = messages.at(-1);
      return last ? [{ user: client.name, own: last.author === 'worker', ...last }] : [];
    })
    .sort((one, other) => other.at - one.at);
}

/** `/inbox`: drawn by its own script (`inbox.page.js`). */
export function inboxPage(live: boolean): string {
  return pageFrame({
    title: 'Kwork',
    body: '<main id="app"><ul></ul></main>',
    script: 'kwork-inbox',
    config: { live },
  });
}

/** `/inbox/{username}`: drawn by its own script (`conversation.page.js`), with the real Trumbowyg. */
export function conversationPage({ key }: PracticeConversation, live: boolean): string {
  return pageFrame({
    title: 'Kwork',
    body: `<main id="app"><div id="practice-messages"></div>
<textarea id="message_body" name="message_body"></textarea>
<button type="button" id="new-desktop-submit" class="disabled">Отправить</button><div id="chat-send-error"></div>
</main>${modelDisplay}`,
    script: 'kwork-conversation',
    config: { live, conversation: key },
  });
}
