import type { KitAuthor } from './state.ts';

/** A conversation at the page's load; its lines are author, age in minutes, text. */
export interface SeededConversation {
  readonly id: string;
  readonly client: string;
  readonly unread: number;
  readonly lines: readonly (readonly [author: KitAuthor, minutesAgo: number, text: string])[];
}

const DAY = 24 * 60;

/** Nobody of these exists. Read and unread, answered and waiting, in both languages. */
export const seedConversations: readonly SeededConversation[] = [
  {
    id: '1042',
    client: 'ミナト企画',
    unread: 2,
    lines: [
      ['client', 3 * DAY + 95, 'はじめまして。商品紹介の記事を10本お願いできますか。'],
      ['worker', 3 * DAY + 71, 'ご連絡ありがとうございます。納期のご希望はありますか？'],
      ['client', 14, '来週の金曜日までにいただけると助かります。'],
      ['client', 9, '資料も添付しました。ご確認ください。'],
    ],
  },
  {
    id: '1017',
    client: '依頼者A',
    unread: 0,
    lines: [
      ['worker', DAY + 190, '初稿をお送りしました。'],
      ['client', DAY + 64, 'ありがとうございます。とても読みやすいです。'],
      ['worker', 47, '修正版をお送りします。'],
      ['client', 38, '2ページ目の図だけ差し替えをお願いできますか。\n元のデータは前回と同じです。'],
    ],
  },
  {
    id: '1029',
    client: 'Kestrel Ltd.',
    unread: 1,
    lines: [
      ['client', 2 * DAY + 30, 'Hello! Are you available for a short translation this week?'],
      ['worker', 2 * DAY + 12, 'Yes, I am. Could you send me the text?'],
      ['client', 126, 'Here it is: about 1,200 words. What would it cost?'],
    ],
  },
  {
    id: '1003',
    client: '山田商店',
    unread: 0,
    lines: [
      ['client', 5 * DAY + 300, 'ロゴの件、進み具合はいかがでしょうか。'],
      ['worker', 5 * DAY + 288, '明日の午前中にお送りします。'],
      ['client', 4 * DAY + 61, '受け取りました。これで進めてください。'],
      ['worker', 4 * DAY + 55, '承知しました。どうぞよろしくお願いいたします。'],
    ],
  },
];
