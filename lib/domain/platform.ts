/** A text in both of the product's languages. */
export interface Bilingual {
  readonly ja: string;
  readonly en: string;
}

/** The id of a platform: its folder's name in `lib/platforms/`. */
export type PlatformId = string;

/**
 * How far a platform's selectors are backed: `confirmed` by the user on a real signed-in page,
 * `documented` by dated public sources (docs/platforms.md), `unverified` by none.
 */
export type Evidence = 'confirmed' | 'documented' | 'unverified';

/** What popup, options, welcome and background need to know of a platform without a DOM. */
export interface Platform {
  readonly id: PlatformId;
  readonly name: Bilingual;
  /** Match patterns of the hosts, as `permissions.request` and content scripts take them. */
  readonly hosts: readonly string[];
  /** Pages that list messages, first the one that a worker would open. */
  readonly inboxes: readonly { readonly name: Bilingual; readonly url: string }[];
  /** Its inbox lists messages, each with its sender, and does not say to which conversation one belongs. */
  readonly listsMessages?: true;
  readonly evidence: Evidence;
  /** What of its pages is read, and what is not, in one sentence each. */
  readonly reads: Bilingual;
  /** Where the platform's terms are strict: what they say, shown before it is switched on. */
  readonly terms?: Bilingual;
}

const coconala: Platform = {
  id: 'coconala',
  name: { ja: 'ココナラ', en: 'Coconala' },
  hosts: ['https://coconala.com/*'],
  inboxes: [
    { name: { ja: 'DM', en: 'Direct messages' }, url: 'https://coconala.com/message' },
    {
      name: { ja: '取引中のトークルーム', en: 'Open talkrooms' },
      url: 'https://coconala.com/mypage/received_orders/open',
    },
  ],
  evidence: 'documented',
  reads: {
    ja: 'DMの一覧（未読の印も）、DM、トークルーム、受注一覧を読みます。受注一覧の未読は検出できません。',
    en: 'Reads the DM list (with its unread marks), DMs, talkrooms and the orders list. It cannot tell what is unread in the orders list.',
  },
  terms: {
    ja: 'ココナラの利用規約は、自動的に応答する機能の利用（第13条）と、ココナラが提供する画面以外からのアクセス（出品者規約 第9条）を禁じています。即レスは開いている画面を読み、選んだ文章を入力欄に入れるだけで、送信もページの取得もしません。それでも、使うかどうかはご自身で判断してください。',
    en: 'Coconala’s terms forbid tools that answer automatically (user terms §13) and access by other means than its own pages (seller terms §9). Sokuresu only reads the pages that you have open and puts the text you choose into the message box; it never sends and never fetches a page. Whether to use it is still your decision.',
  },
};

const crowdworks: Platform = {
  id: 'crowdworks',
  name: { ja: 'クラウドワークス', en: 'CrowdWorks' },
  hosts: ['https://crowdworks.jp/*'],
  inboxes: [
    {
      // The one list that is documented to hold received messages only.
      name: { ja: '受信メッセージ', en: 'Received messages' },
      url: 'https://crowdworks.jp/messages/received',
    },
    { name: { ja: 'メッセージ', en: 'All messages' }, url: 'https://crowdworks.jp/messages' },
  ],
  listsMessages: true,
  evidence: 'documented',
  reads: {
    ja: 'メッセージ一覧と、応募・契約ページの会話を読みます。未読の印は検出できないため、前回見たときより新しい受信を知らせます。',
    en: 'Reads the message list and the conversations on proposal and contract pages. It cannot see the unread mark, so it tells you what has arrived since it last looked.',
  },
};

/** Every built-in platform, in the order in which the user sees them. */
export const platforms: readonly Platform[] = [coconala, crowdworks];

/** The platform with this id, if it is a built-in one. */
export function platformById(id: PlatformId): Platform | undefined {
  return platforms.find((platform) => platform.id === id);
}

/** The platform to which an address belongs: same scheme and exactly one of its hosts. */
export function platformOfUrl(url: string): Platform | undefined {
  if (!URL.canParse(url)) return undefined;
  const { origin } = new URL(url);
  return platforms.find((platform) => platform.hosts.some((host) => host === `${origin}/*`));
}
