import { pathOfKind, usernameOf } from '../addresses.ts';
import { modelDisplay, pageFrame } from '../html.ts';
import type { PracticeConversation, PracticeState, Site } from '../state.ts';

/** What the list's own script asks for, newest first; the number of unread messages is always 1. */
export function contactsData(state: PracticeState, site: Site) {
  return state
    .of(site)
    .map((contact) => ({
      key: contact.key,
      href: pathOfKind.contact(contact),
      username: usernameOf(contact),
      name: contact.client.name,
      unread: contact.unread ? 1 : 0,
      preview: contact.messages.at(-1)?.text ?? '',
      at: contact.messages.at(-1)?.at ?? 0,
    }))
    .sort((one, other) => other.at - one.at);
}

const style = `<style>
.contacts-list{position:relative;height:240px;overflow-y:auto}
.contact{position:absolute;left:0;right:0;height:72px}
.message-flow .content{height:320px;overflow-y:auto}
</style>`;

/** `/inbox` and `/inbox/{username}`: drawn by React (`inbox.page.js`). */
function inboxPage(contact: PracticeConversation | undefined, live: boolean): string {
  return pageFrame({
    title: 'Inbox | Fiverr',
    body: `${style}<main id="practice-inbox"></main>${contact ? modelDisplay : ''}`,
    script: 'fiverr-inbox',
    config: { live, ...(contact && { conversation: contact.key, name: contact.client.name }) },
  });
}

/** The page at an address of one of the site's two hosts. Opening a conversation marks it read. */
export function fiverrPage(
  state: PracticeState,
  site: Site,
  url: URL,
  live: boolean,
): string | undefined {
  if (url.pathname === '/inbox') return inboxPage(undefined, live);
  const contact = state.of(site).find((one) => url.pathname === `/inbox/${usernameOf(one)}`);
  if (!contact) return undefined;
  state.markRead(contact.key);
  return inboxPage(contact, live);
}
