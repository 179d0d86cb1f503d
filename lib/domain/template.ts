/** What a client's message asks of the worker (the labels of `data/messages-dev.json`). */
export const situations = [
  'materials', // 資料・データが届いた
  'request', // 作業の依頼
  'question', // 質問
  'progress', // 進捗の確認
  'revision', // 修正の依頼
  'deadline', // 納期の話
  'schedule', // 日程・打ち合わせ
  'offer', // お仕事の打診
  'payment', // 見積もり・契約・支払い
  'delivered', // 納品物への反応
  'trouble', // 不具合・苦情
  'closing', // あいさつ・やり取りの締め
] as const;

export type Situation = (typeof situations)[number];

/** The languages in which templates are written and the extension speaks. */
export type Language = 'ja' | 'en';

/** A reply template (design §4). The syntax of `body` is described in `template-text.ts`. */
export interface Template {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly body: string;
  /** 一次返信: the text only acknowledges, the real answer is still owed (metrics §2). */
  readonly interim: boolean;
  /** The client's messages that it answers; none: it is found by search only. */
  readonly situations: readonly Situation[];
  /** It came with the extension, edited by the user since or not. */
  readonly builtIn: boolean;
}
