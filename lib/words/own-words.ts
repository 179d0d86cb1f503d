import type { Language } from '@/lib/domain/template';

/** What is said where the worker chooses how they call clients and sign replies. */
export interface OwnWordsWords {
  readonly title: string;
  readonly note: string;
  /** `{敬称}`, in Japanese replies. */
  readonly honorific: string;
  readonly honorificNote: string;
  readonly noHonorific: string;
  /** `{greeting}`, in English replies. */
  readonly greeting: string;
  readonly greetingNote: string;
  /** The choice of something that is not offered, and its field. */
  readonly other: string;
  readonly otherField: string;
  readonly otherExample: string;
  readonly signature: string;
  readonly signatureNote: string;
  readonly signatureExample: string;
  /** Above a reply as a made-up client would read it. */
  readonly example: string;
}

/** By language; a missing sentence fails the type check. */
export const ownWordsWords: Readonly<Record<Language, OwnWordsWords>> = {
  ja: {
    title: '呼びかけと署名',
    note: '付属のテンプレートと、{敬称}・{呼びかけ}・{署名} と書いたところに入ります。',
    honorific: '相手の呼び方（日本語の返信）',
    honorificNote: '「様」などの付いている名前には、重ねて付けません。',
    noHonorific: '名前だけで呼びかけます。',
    greeting: '呼びかけ（英語の返信）',
    greetingNote: '相手の名前の前に置きます。',
    other: 'ほか',
    otherField: 'ほかの呼び方',
    otherExample: '例：先生',
    signature: '署名（なくてもかまいません）',
    signatureNote: '返信の終わりに付きます。',
    signatureExample: '例：ミナト編集室　佐藤',
    example: 'できあがりの例',
  },
  en: {
    title: 'Form of address and signature',
    note: 'They stand in the templates that came along, and wherever a template says {honorific}, {greeting} or {signature}.',
    honorific: 'Behind a name, in Japanese replies',
    honorificNote: 'A name that has one already gets no second one.',
    noHonorific: 'The name stands alone.',
    greeting: 'How a reply greets a client',
    greetingNote: 'It stands before the client’s name.',
    other: 'Other',
    otherField: 'Another form of address',
    otherExample: 'For example: Good day',
    signature: 'Signature (if you like)',
    signatureNote: 'It stands at the end of a reply.',
    signatureExample: 'For example: Sato, harbour editing',
    example: 'What a client would read',
  },
};
