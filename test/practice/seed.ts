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
];
