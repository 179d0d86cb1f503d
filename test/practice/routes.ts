import type { KitName } from '../kits/kits.ts';
import { changedPage, signInPage } from './changed.ts';
import { directMessagePage, threadRows } from './coconala/direct-message.ts';
import { inboxPage as coconalaInbox, inboxRows } from './coconala/inbox.ts';
import { ordersPage } from './coconala/orders.ts';
import { talkroomData, talkroomPage } from './coconala/talkroom.ts';
import { inboxPage as crowdworksInbox, type InboxTab, inboxData } from './crowdworks/inbox.ts';
import { threadData, threadPage, threadPath } from './crowdworks/thread.ts';
import type { PracticeState, Site } from './state.ts';

/** What a route answers; a string is an HTML page. */
export type Reply = string | { readonly json: unknown } | { readonly redirect: string } | undefined;

/** How the sites behave at the moment; tests set these. */
export interface Conduct {
  /** New messages appear in open pages. */
  live: boolean;
  /**
   * Nobody is signed in: every page leads to the sign-in page, or (`in place`) shows it under its own
   * address. Which of the two the real sites do is not documented.
   */
  signedOut: boolean | 'in place';
  /** Pages have lost their documented anchors. */
  changed: boolean;
  /** The chat kit that Job-Hub's host plays. */
  jobhub: KitName;
}

interface Question {
  readonly site: Site;
  readonly url: URL;
  readonly state: PracticeState;
  readonly conduct: Conduct;
  readonly suffix: string;
}

const page = (url: URL) => Number(url.searchParams.get('page') ?? 1);
const tab = (url: URL): InboxTab =>
  url.searchParams.get('tab') === 'received' ? 'received' : 'all';

/** What a page's own script asks for. */
export function answerScript({ url, state }: Question): Reply {
  const all = url.searchParams.has('all');
  const seen = !url.searchParams.has('hidden');
  const conversation = state.conversations.get(url.searchParams.get('conversation') ?? '');
  switch (url.pathname) {
    case '/practice/coconala/rows':
      return inboxRows(state, page(url));
    case '/practice/crowdworks/messages':
      return { json: inboxData(state, tab(url), page(url)) };
    case '/practice/coconala/thread':
      if (!conversation) return undefined;
      if (seen) state.markRead(conversation.key);
      return threadRows(conversation, all);
    case '/practice/conversation':
      if (!conversation) return undefined;
      if (seen) state.markRead(conversation.key);
      return {
        json:
          conversation.kind === 'talkroom'
            ? talkroomData(conversation, all)
            : threadData(conversation, all),
      };
    default:
      return undefined;
  }
}

/** A page to which the user goes. Opening a conversation marks it read. */
export function answerPage(question: Question): Reply {
  const { site, url, state, conduct } = question;
  if (url.pathname === '/login') return signInPage();
  if (conduct.signedOut === 'in place') return signInPage();
  if (conduct.signedOut) return { redirect: '/login' };
  if (conduct.changed) return changedPage(state, site);
  return site === 'coconala' ? coconalaPage(question) : crowdworksPage(question);
}

function coconalaPage({ url, state, conduct }: Question): Reply {
  if (url.pathname === '/message') return coconalaInbox(state, page(url), conduct.live);
  if (url.pathname === '/mypage/received_orders/open') return ordersPage(state);
  const [, kind, id] = /^\/(mypage\/direct_message|talkrooms)\/(\d+)$/.exec(url.pathname) ?? [];
  const key = kind === 'talkrooms' ? `talkroom-${id}` : `direct_message-${id}`;
  const conversation = state.conversations.get(key);
  if (!conversation) return undefined;
  state.markRead(conversation.key);
  return conversation.kind === 'talkroom'
    ? talkroomPage(state, conversation, conduct.live)
    : directMessagePage(conversation, conduct.live);
}

function crowdworksPage({ url, state, conduct, suffix }: Question): Reply {
  if (url.pathname === '/messages') return crowdworksInbox('all', page(url), conduct.live);
  if (url.pathname === '/messages/received') {
    return crowdworksInbox('received', page(url), conduct.live);
  }
  const [, kind, id] = /^\/(message|proposal|contract)s\/(\d+)$/.exec(url.pathname) ?? [];
  if (kind === 'message') {
    const holder = state
      .of('crowdworks')
      .find(({ messages }) => messages.some((message) => message.id === Number(id)));
    return holder && { redirect: `${threadPath(holder)}#scroll_to_message` };
  }
  const conversation = state.conversations.get(`${kind}-${id}`);
  if (!conversation) return undefined;
  state.markRead(conversation.key);
  return threadPage(state, conversation, { live: conduct.live, suffix });
}
