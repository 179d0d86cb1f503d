import type { Bilingual, Platform } from './platform';

const coconala: Platform = {
  id: 'coconala',
  name: { ja: 'ココナラ', en: 'Coconala' },
  language: 'ja',
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
  language: 'ja',
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

const upwork: Platform = {
  id: 'upwork',
  name: { ja: 'Upwork', en: 'Upwork' },
  language: 'en',
  hosts: ['https://www.upwork.com/*'],
  inboxes: [
    {
      name: { ja: 'メッセージ', en: 'Messages' },
      url: 'https://www.upwork.com/ab/messages/rooms',
    },
  ],
  frames: true,
  evidence: 'documented',
  reads: {
    ja: 'メッセージの一覧と会話（提案ページの枠の中も）を読みます。自分の発言は名前でしか見分けられないため、分からないものは数えません。',
    en: 'Reads the room list and the rooms, also those inside a proposal’s page. It knows your own messages by name only, and leaves out what it cannot tell.',
  },
  terms: {
    ja: 'Upworkのヘルプは、自動でリクエストを送る、データを集める、人より速く操作する拡張機能やスクリプト、ページを監視して繰り返し読みに行くツールを禁じていると伝えられています（2025年12月時点の引用。原文は未確認）。即レスは開いている画面を読み、選んだ文章を入力欄に入れるだけで、送信も再読み込みもページの取得もしません。それでも、使うかどうかはご自身で判断してください。',
    en: 'Upwork’s help pages are quoted as forbidding extensions and scripts that send requests by themselves, collect data or act faster than a person, and tools that poll pages (as quoted in December 2025; the original was not seen). Sokuresu only reads the pages that you have open and puts the text you choose into the message box; it never sends, reloads or fetches a page. Whether to use it is still your decision.',
  },
};

const fiverr: Platform = {
  id: 'fiverr',
  name: { ja: 'Fiverr', en: 'Fiverr' },
  language: 'en',
  hosts: ['https://www.fiverr.com/*', 'https://pro.fiverr.com/*'],
  inboxes: [
    { name: { ja: '受信箱', en: 'Inbox' }, url: 'https://www.fiverr.com/inbox' },
    {
      name: { ja: '受信箱（Fiverr Pro）', en: 'Inbox (Fiverr Pro)' },
      url: 'https://pro.fiverr.com/inbox',
    },
  ],
  evidence: 'documented',
  reads: {
    ja: '受信箱の一覧、会話、上部のメッセージの印を読みます。会話の読み方は2023〜24年の画面によるもので、変わっているかもしれません。',
    en: 'Reads the inbox list, the conversations and the dot in the header. How conversations look is known from 2023–24 and may have changed.',
  },
};

const freelancer: Platform = {
  id: 'freelancer',
  name: { ja: 'Freelancer.com', en: 'Freelancer.com' },
  language: 'en',
  hosts: ['https://www.freelancer.com/*'],
  inboxes: [
    { name: { ja: 'メッセージ', en: 'Messages' }, url: 'https://www.freelancer.com/messages' },
  ],
  evidence: 'documented',
  reads: {
    ja: 'メッセージの一覧と会話を読みます。読み方の多くは2020年の画面によるもので、変わっているかもしれません。自分の発言は名前でしか見分けられないため、分からないものは数えません。ほかのページに重なって開くチャットは、どの会話か分からないため記録しません（定型文は入れられます）。',
    en: 'Reads the message list and the conversations. Much of it is known from 2020 and may have changed. It knows your own messages by name only, and leaves out what it cannot tell. Chats that float over other pages are not recorded, as nothing says which conversation they are; quick replies can go into them.',
  },
};

const kwork: Platform = {
  id: 'kwork',
  name: { ja: 'Kwork', en: 'Kwork' },
  hosts: ['https://kwork.ru/*'],
  inboxes: [{ name: { ja: 'メッセージ', en: 'Messages' }, url: 'https://kwork.ru/inbox' }],
  evidence: 'documented',
  reads: {
    ja: 'メッセージの一覧（最後の発言が自分かどうか）と、会話で誰が書いたかを読みます。未読の印は検出できません。会話の時刻は年まで表示されるときだけ読めます。それ以外では返信待ちも返信時間も数えられず、定型文だけが使えます。',
    en: 'Reads the list (whether the last message is yours) and who wrote what in a conversation. It cannot see the unread mark, and it can read the time of a message only where the year is printed with it. Elsewhere it counts neither waits nor reply times, and only quick replies are of use.',
  },
};

/** Nobody has documented how these look inside: they are read by general signs alone, or as the user teaches. */
export const generalSigns: Bilingual = {
  ja: 'この画面の作りは公開資料では確かめられていません。どのサイトにも共通する手がかりで読み、確かでないものは「かもしれません」と示します。画面の読み方を教えることもできます。',
  en: 'No public source documents its pages. Sokuresu goes by signs that most sites share and says “perhaps” where they are weak; you can also teach it the page.',
};

/** On which clients write Japanese; on the others in this list, nobody knows. */
const inJapanese: readonly string[] = [
  'lancers',
  'jobhub',
  'shufti',
  'mamaworks',
  'craudia',
  'bizseek',
  'timeticket',
  'street-academy',
  'skima',
];

function unverified(
  id: string,
  name: Bilingual,
  hosts: readonly string[],
  inbox: Platform['inboxes'][number],
  terms?: Bilingual,
): Platform {
  return {
    id,
    name,
    ...(inJapanese.includes(id) && { language: 'ja' }),
    hosts,
    inboxes: [inbox],
    evidence: 'unverified',
    reads: generalSigns,
    ...(terms && { terms }),
  };
}

function folded(...platform: Parameters<typeof unverified>): Platform {
  return { ...unverified(...platform), folded: true };
}

const linkedinTerms: Bilingual = {
  ja: 'LinkedInの有料サービスの規約（2026年8月6日版）は、書面による許可なく、自動的な手段で同社のサイトから情報を読み取り、集めることを禁じています。即レスは開いている画面を読み、選んだ文章を入力欄に入れるだけで、送信もページの取得もせず、情報を集めません。それでも、使うかどうかはご自身で判断してください。',
  en: 'LinkedIn’s terms for its paid services (6 August 2026) forbid automated means of accessing or collecting information from its websites without written permission. Sokuresu only reads the pages that you have open and puts the text you choose into the message box; it never sends, never fetches a page and collects nothing. Whether to use it is still your decision.',
};

/** Every built-in platform, in the order in which the user sees them. */
export const builtInPlatforms: readonly Platform[] = [
  coconala,
  crowdworks,
  unverified('lancers', { ja: 'ランサーズ', en: 'Lancers' }, ['https://www.lancers.jp/*'], {
    name: { ja: 'メッセージ', en: 'Messages' },
    url: 'https://www.lancers.jp/mypage/message',
  }),
  unverified('jobhub', { ja: 'JOB HUB', en: 'Job-Hub' }, ['https://jobhub.jp/*'], {
    name: { ja: 'トップページ', en: 'Home page' },
    url: 'https://jobhub.jp/',
  }),
  upwork,
  fiverr,
  freelancer,
  kwork,
  folded('shufti', { ja: 'シュフティ', en: 'Shufti' }, ['https://app.shufti.jp/*'], {
    name: { ja: 'マイページ', en: 'My page' },
    url: 'https://app.shufti.jp/mypage',
  }),
  folded('mamaworks', { ja: 'ママワークス', en: 'Mamaworks' }, ['https://mamaworks.jp/*'], {
    name: { ja: 'スカウトメール', en: 'Scout mail' },
    url: 'https://mamaworks.jp/scout_mail',
  }),
  folded(
    'craudia',
    { ja: 'クラウディア', en: 'Craudia' },
    ['https://www.craudia.com/*', 'https://app.craudia.com/*'],
    {
      name: { ja: 'ワーカー画面', en: 'Worker page' },
      url: 'https://www.craudia.com/worker',
    },
  ),
  folded('bizseek', { ja: 'Bizseek', en: 'Bizseek' }, ['https://www.bizseek.jp/*'], {
    name: { ja: 'トップページ', en: 'Home page' },
    url: 'https://www.bizseek.jp/',
  }),
  folded(
    'timeticket',
    { ja: 'タイムチケット', en: 'TimeTicket' },
    ['https://www.timeticket.jp/*'],
    {
      name: { ja: 'トップページ', en: 'Home page' },
      url: 'https://www.timeticket.jp/',
    },
  ),
  folded(
    'street-academy',
    { ja: 'ストアカ', en: 'Street Academy' },
    ['https://street-academy.com/*', 'https://teach.street-academy.com/*'],
    {
      name: { ja: 'トップページ', en: 'Home page' },
      url: 'https://street-academy.com/',
    },
  ),
  folded('skima', { ja: 'SKIMA', en: 'SKIMA' }, ['https://skima.jp/*'], {
    name: { ja: 'トップページ', en: 'Home page' },
    url: 'https://skima.jp/',
  }),
  folded(
    'linkedin',
    { ja: 'LinkedIn', en: 'LinkedIn' },
    ['https://www.linkedin.com/*'],
    {
      name: { ja: 'メッセージ', en: 'Messaging' },
      url: 'https://www.linkedin.com/messaging/',
    },
    linkedinTerms,
  ),
  folded('contra', { ja: 'Contra', en: 'Contra' }, ['https://contra.com/*'], {
    name: { ja: 'メッセージ', en: 'Messages' },
    url: 'https://contra.com/messages',
  }),
  folded('malt', { ja: 'Malt', en: 'Malt' }, ['https://www.malt.fr/*'], {
    name: { ja: 'メッセージ', en: 'Messages' },
    url: 'https://www.malt.fr/messages',
  }),
  folded(
    'peopleperhour',
    { ja: 'PeoplePerHour', en: 'PeoplePerHour' },
    ['https://www.peopleperhour.com/*'],
    {
      name: { ja: 'ダッシュボード', en: 'Dashboard' },
      url: 'https://www.peopleperhour.com/dashboard',
    },
  ),
  folded('guru', { ja: 'Guru', en: 'Guru' }, ['https://www.guru.com/*'], {
    name: { ja: 'トップページ', en: 'Home page' },
    url: 'https://www.guru.com/',
  }),
  folded('workana', { ja: 'Workana', en: 'Workana' }, ['https://www.workana.com/*'], {
    name: { ja: 'トップページ', en: 'Home page' },
    url: 'https://www.workana.com/',
  }),
  folded('toptal', { ja: 'Toptal', en: 'Toptal' }, ['https://talent.toptal.com/*'], {
    name: { ja: 'ポータル', en: 'Portal' },
    url: 'https://talent.toptal.com/portal/',
  }),
  folded('99designs', { ja: '99designs', en: '99designs' }, ['https://99designs.com/*'], {
    name: { ja: 'トップページ', en: 'Home page' },
    url: 'https://99designs.com/',
  }),
  folded('truelancer', { ja: 'Truelancer', en: 'Truelancer' }, ['https://www.truelancer.com/*'], {
    name: { ja: 'トップページ', en: 'Home page' },
    url: 'https://www.truelancer.com/',
  }),
];
