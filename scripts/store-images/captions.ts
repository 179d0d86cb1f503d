import type { Language } from '../../lib/domain/template.ts';
import type { View } from './views.ts';

/** What a store's picture says beside a view. */
export interface Caption {
  readonly title: string;
  readonly text: string;
}

/** The pictures of a listing, in the order in which people see them. */
export const captions: Readonly<Record<Language, Readonly<Partial<Record<View, Caption>>>>> = {
  ja: {
    popup: {
      title: '返信待ちがひと目で。\n合う返信は、もう先頭に。',
      text: '届いたメッセージに気づき、待ち時間を測ります。何を求められているかを端末の中だけで読み取り、テンプレートを並べます。',
    },
    reply: {
      title: '約束の時刻を確かめて、\n入力欄へ。',
      text: '送信ボタンを押すのは、いつもあなたです。約束は一覧に残り、時刻の前にお知らせします。',
    },
    dashboard: {
      title: '返信の早さを、静かに、正直に。',
      text: 'まだ返していないものも忘れずに数え、わからないことは「わからない」と書きます。',
    },
    templates: {
      title: 'ていねいな言いまわしを、自分の言葉に。',
      text: '日本語と英語のテンプレート。空欄や相手の名前を入れ忘れると、先に気づけます。',
    },
    welcome: {
      title: '読むのは、あなたが選んだサイトだけ。',
      text: '通信はしません。メッセージの本文は保存しません。',
    },
  },
  en: {
    popup: {
      title: 'Who is waiting,\nand the reply that fits.',
      text: 'It notices clients’ messages and times the wait. What a message asks is read on your machine alone, and your templates are ordered by it.',
    },
    reply: {
      title: 'See what you promise\nbefore it goes in.',
      text: 'You press send, always. Promises are kept in a list, and you are reminded before they fall due.',
    },
    dashboard: {
      title: 'Your response times, told honestly.',
      text: 'Those who still wait are counted too, and what is not known is said to be unknown.',
    },
    templates: {
      title: 'Kind, careful wording, made your own.',
      text: 'Templates in English and Japanese. A blank that you forget is noticed before it goes in.',
    },
    welcome: {
      title: 'It reads only the sites you choose.',
      text: 'No network requests. No message text is stored.',
    },
  },
};

/** The name and the one sentence on the small tile. */
export const tile: Readonly<Record<Language, Caption>> = {
  ja: { title: '即レス', text: 'クライアントへの返信を\n早く、ていねいに' },
  en: { title: 'Sokuresu', text: 'Quick, careful replies\nto your clients' },
};
