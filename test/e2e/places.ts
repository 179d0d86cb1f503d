import { hostOfSite, type Site } from '../practice/practice.ts';

/** One sort of conversation page on a platform, as the practice pages play it. */
export interface Place {
  readonly name: string;
  readonly site: Site;
  /** Key of the practice conversation. */
  readonly conversation: string;
  /** The conversation's id in the extension's records. */
  readonly id: string;
  readonly client: string;
  /** The frame of the page in which the conversation stands, if it does. */
  readonly frame?: string;
  readonly box: string;
  /** The box is an editor of HTML, not a field of text. */
  readonly editor?: true;
  /** What shows the messages that the page folds away, where it does. */
  readonly unfold?: string;
  /** The site's own send button. */
  readonly send: string;
  /** How exactly its pages print times. */
  readonly precisionMs: number;
}

/** Every sort there is. */
export const places: readonly Place[] = [
  {
    name: 'Coconala direct message',
    site: 'coconala',
    conversation: 'direct_message-3100001',
    id: 'coconala/dm/3100001',
    client: '山田商店',
    box: 'textarea#DirectMessageBody',
    send: 'button.js_handle-submit',
    unfold: '.js_read-more-message',
    precisionMs: 1_000,
  },
  {
    name: 'Coconala talkroom',
    site: 'coconala',
    conversation: 'talkroom-8200001',
    id: 'coconala/talkroom/8200001',
    client: '山田商店',
    box: '.d-messageForm textarea',
    send: '.d-messageFormButtonArea_item > button',
    unfold: '.d-talkroomMessageList_showPastMessages button',
    precisionMs: 60_000,
  },
  {
    name: 'CrowdWorks proposal',
    site: 'crowdworks',
    conversation: 'proposal-5500001',
    id: 'crowdworks/proposal/5500001',
    client: 'ミナト企画',
    box: '#pack-message-thread #message_body',
    send: '#pack-message-thread form[action="/messages"] button',
    unfold: '#pack-message-thread > div > button',
    precisionMs: 60_000,
  },
  {
    name: 'CrowdWorks contract',
    site: 'crowdworks',
    conversation: 'contract-6600001',
    id: 'crowdworks/contract/6600001',
    client: 'Kestrel Ltd.',
    box: '#pack-message-thread #message_body',
    send: '#pack-message-thread form[action="/messages"] button',
    unfold: '#pack-message-thread > div > button',
    precisionMs: 60_000,
  },
  {
    name: 'Freelancer thread',
    site: 'freelancer',
    conversation: 'thread-7100001',
    id: 'freelancer/7100001',
    client: 'Kestrel Ltd.',
    box: 'app-messaging-typing-box textarea',
    send: 'app-messaging-typing-box button',
    precisionMs: 60_000,
  },
  {
    name: 'Kwork conversation',
    site: 'kwork',
    conversation: 'chat-7300001',
    id: 'kwork/minato_kikaku',
    client: 'minato_kikaku',
    box: '.trumbowyg-message-body',
    editor: true,
    send: '#new-desktop-submit',
    precisionMs: 60_000,
  },
  {
    name: 'Upwork room',
    site: 'upwork',
    conversation: 'room-8400001',
    id: `upwork/room_${'8400001'.padStart(32, '0')}`,
    client: 'Kestrel Ltd.',
    box: '.composer-container .tiptap',
    editor: true,
    send: 'button[aria-label="Send message"]',
    precisionMs: 60_000,
  },
  {
    name: 'Upwork room in a proposal',
    site: 'upwork',
    conversation: 'proposal_room-8500001',
    id: 'upwork/00000000-0000-4000-8000-000008500001',
    client: 'Harbour Books',
    frame: '.up-dash-proposal-room iframe',
    box: '.composer-container .tiptap',
    editor: true,
    send: 'button[aria-label="Send message"]',
    precisionMs: 60_000,
  },
  {
    name: 'Fiverr conversation',
    site: 'fiverr',
    conversation: 'contact-8600001',
    id: 'fiverr/client_4100003',
    client: 'Kestrel Ltd.',
    box: 'textarea[data-testid="message-box"]',
    send: '.conversation-footer > button',
    precisionMs: 60_000,
  },
  {
    name: 'Fiverr Pro conversation',
    site: 'fiverr-pro',
    conversation: 'contact-8700001',
    id: 'fiverr/client_4100001',
    client: '山田商店',
    box: 'textarea[data-testid="message-box"]',
    send: '.conversation-footer > button',
    precisionMs: 60_000,
  },
];

/** Those whose box is a field of text, which tests fill and read as such. */
export const fieldPlaces: readonly Place[] = places.filter(({ editor }) => !editor);

/** The place with this name. */
export function placeOf(name: string): Place {
  const place = places.find((one) => one.name === name);
  if (!place) throw new Error(`No place ${name}`);
  return place;
}

/** The hosts of every platform that is played, as they are granted. */
export const everyHost: readonly string[] = Object.values(hostOfSite).map(pattern);

/** The hosts of a place's platform: one that has two is in use only where both are granted. */
export function hostsOf({ site }: Place): readonly string[] {
  const platform = site.replace(/-pro$/, '');
  return Object.entries(hostOfSite)
    .filter(([name]) => name.replace(/-pro$/, '') === platform)
    .map(([, host]) => pattern(host));
}

function pattern(host: string): string {
  return `https://${host}/*`;
}
