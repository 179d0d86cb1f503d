import type { ConversationKind, PracticeAuthor, Site } from './state.ts';

/** A conversation as a practice run begins with it. */
export interface Seed {
  readonly site: Site;
  readonly kind: ConversationKind;
  readonly id: number;
  readonly client: { readonly name: string; readonly id: number };
  readonly title: string;
  readonly subscription?: boolean;
  readonly lines: readonly {
    readonly author: PracticeAuthor;
    readonly minutesAgo: number;
    readonly text: string;
  }[];
}

const day = 24 * 60;
const yamada = { name: '山田商店', id: 4100001 };
const minato = { name: 'ミナト企画', id: 4100002 };
const kestrel = { name: 'Kestrel Ltd.', id: 4100003 };

/** What every practice run begins with. Invented shops; the worker has answered everybody. */
export const seedConversations: readonly Seed[] = [
  {
    site: 'coconala',
    kind: 'direct_message',
    id: 3100001,
    client: yamada,
    title: '山田商店',
    lines: [
      {
        author: 'client',
        minutesAgo: 2 * day,
        text: 'はじめまして。\nバナー制作の料金を教えてください。',
      },
      {
        author: 'worker',
        minutesAgo: 2 * day - 12,
        text: 'お問い合わせありがとうございます。1点5,000円です。',
      },
    ],
  },
  {
    site: 'coconala',
    kind: 'direct_message',
    id: 3100002,
    client: minato,
    title: 'ミナト企画',
    lines: [
      { author: 'client', minutesAgo: 5 * day, text: '先日はありがとうございました。' },
      { author: 'worker', minutesAgo: 5 * day - 3, text: 'こちらこそありがとうございました。' },
      { author: 'system', minutesAgo: 5 * day - 4, text: '提案が変更されました' },
    ],
  },
  {
    site: 'coconala',
    kind: 'talkroom',
    id: 8200001,
    client: yamada,
    title: '商品バナーを3点作成します',
    lines: [
      { author: 'automatic', minutesAgo: 3 * day, text: 'ご購入ありがとうございます。' },
      { author: 'client', minutesAgo: 3 * day - 5, text: '購入しました。よろしくお願いします。' },
      { author: 'system', minutesAgo: 3 * day - 8, text: '納品予定日が登録されました。' },
      {
        author: 'worker',
        minutesAgo: 3 * day - 9,
        text: 'ご購入ありがとうございます。今夜から取り掛かります。',
      },
    ],
  },
  {
    site: 'coconala',
    kind: 'talkroom',
    id: 8200002,
    client: kestrel,
    title: '毎月の記事を校正します（定期購入）',
    subscription: true,
    lines: [
      { author: 'client', minutesAgo: day, text: 'Here is this month’s draft.' },
      { author: 'worker', minutesAgo: day - 4, text: 'Thank you, I have received it.' },
    ],
  },
  {
    site: 'crowdworks',
    kind: 'proposal',
    id: 5500001,
    client: minato,
    title: '会社案内パンフレットの文章作成',
    lines: [
      { author: 'worker', minutesAgo: 4 * day, text: 'ご依頼の件、応募いたします。' },
      { author: 'client', minutesAgo: 4 * day - 50, text: 'ご応募ありがとうございます。' },
      { author: 'worker', minutesAgo: 4 * day - 54, text: 'よろしくお願いいたします。' },
    ],
  },
  {
    site: 'crowdworks',
    kind: 'contract',
    id: 6600001,
    client: kestrel,
    title: 'Translation of a product leaflet',
    lines: [
      { author: 'client', minutesAgo: 2 * day, text: 'The contract has started.' },
      { author: 'worker', minutesAgo: 2 * day - 2, text: 'Thank you. I will start tonight.' },
    ],
  },
  {
    site: 'freelancer',
    kind: 'thread',
    id: 7100001,
    client: kestrel,
    title: 'Leaflet in two languages',
    lines: [
      { author: 'client', minutesAgo: 3 * day, text: 'Hello, are you free next week?' },
      { author: 'client', minutesAgo: 3 * day - 1, text: 'It is a short one.' },
      { author: 'worker', minutesAgo: 3 * day - 20, text: 'Yes, from Monday on.' },
      { author: 'client', minutesAgo: 2 * day, text: 'Great, I will send the text.' },
      { author: 'worker', minutesAgo: 2 * day - 4, text: 'It costs 120 euros.' },
    ],
  },
  {
    site: 'kwork',
    kind: 'chat',
    id: 7300001,
    client: { name: 'minato_kikaku', id: 4100004 },
    title: 'minato_kikaku',
    lines: [
      { author: 'client', minutesAgo: 2 * day, text: 'Здравствуйте! Сколько стоит логотип?' },
      { author: 'worker', minutesAgo: 2 * day - 7, text: 'Логотип стоит 5000 рублей.' },
    ],
  },
  {
    site: 'upwork',
    kind: 'room',
    id: 8400001,
    client: kestrel,
    title: 'Translation of a product leaflet',
    lines: [
      { author: 'client', minutesAgo: 3 * day, text: 'Hello!\nCould you translate a leaflet?' },
      { author: 'client', minutesAgo: 3 * day - 1, text: 'It has two pages.' },
      { author: 'worker', minutesAgo: 3 * day - 9, text: 'Thank you for asking. Yes, I could.' },
      { author: 'worker', minutesAgo: 3 * day - 10, text: 'By Friday.' },
    ],
  },
  {
    site: 'upwork',
    kind: 'room',
    id: 8400002,
    client: minato,
    title: 'Company profile in English',
    lines: [
      { author: 'client', minutesAgo: 6 * day, text: 'Thank you for your work.' },
      { author: 'worker', minutesAgo: 6 * day - 5, text: 'Thank you, too.' },
    ],
  },
  {
    site: 'upwork',
    kind: 'proposal_room',
    id: 8500001,
    client: { name: 'Harbour Books', id: 4100005 },
    title: 'Proofreading of a catalogue',
    lines: [
      { author: 'worker', minutesAgo: 2 * day, text: 'Here is my proposal.' },
      { author: 'client', minutesAgo: 2 * day - 30, text: 'Thank you for it.' },
      { author: 'worker', minutesAgo: 2 * day - 34, text: 'I am looking forward to it.' },
    ],
  },
  {
    site: 'fiverr',
    kind: 'contact',
    id: 8600001,
    client: kestrel,
    title: 'Kestrel Ltd.',
    lines: [
      { author: 'client', minutesAgo: 2 * day, text: 'Hi, can you draw a logo?' },
      { author: 'client', minutesAgo: 2 * day - 1, text: 'In blue.' },
      { author: 'worker', minutesAgo: 2 * day - 6, text: 'Yes, I can.' },
    ],
  },
  {
    site: 'fiverr',
    kind: 'contact',
    id: 8600002,
    client: minato,
    title: 'ミナト企画',
    lines: [
      { author: 'client', minutesAgo: 5 * day, text: 'Thank you.' },
      { author: 'worker', minutesAgo: 5 * day - 2, text: 'Thank you, too.' },
    ],
  },
  {
    site: 'fiverr-pro',
    kind: 'contact',
    id: 8700001,
    client: yamada,
    title: '山田商店',
    lines: [
      { author: 'client', minutesAgo: 4 * day, text: 'Could you draw a banner?' },
      { author: 'worker', minutesAgo: 4 * day - 3, text: 'Of course.' },
    ],
  },
];
