import type { Language } from '@/lib/domain/template';

/** The sentences of the palette, the sheet of keys, the side panel and the hiding of names. */
export interface HandWords {
  readonly palette: {
    readonly title: string;
    /** The short word on the button that opens it. */
    readonly open: string;
    readonly search: string;
    readonly list: string;
    results(count: number): string;
    readonly noneFound: string;
    readonly parts: Readonly<Record<'conversations' | 'actions' | 'replies', string>>;
    /** What can be done; each is found by its words in either language. */
    readonly actions: Readonly<Record<ActionName, string>>;
    /** `name`: the client of a conversation. */
    goTo(name: string): string;
  };
  readonly keys: {
    readonly title: string;
    readonly close: string;
    readonly here: string;
    readonly everywhere: string;
    readonly noKey: string;
    readonly change: string;
    readonly does: Readonly<Record<KeyName, string>>;
    readonly commands: Readonly<Record<'open' | 'insert' | 'panel', string>>;
  };
  readonly panel: {
    readonly open: string;
    readonly notOpened: string;
    /** The tab beside the panel is of no site that may be read. */
    readonly unseen: string;
  };
  readonly names: {
    readonly label: string;
    readonly note: string;
    readonly hidden: string;
    readonly shown: string;
    readonly show: string;
    readonly notSaved: string;
  };
}

/** The actions of the palette that are not said elsewhere. */
export type ActionName =
  | 'dashboard'
  | 'options'
  | 'templates'
  | 'newTemplate'
  | 'platforms'
  | 'hours'
  | 'panel'
  | 'snooze'
  | 'wake'
  | 'hideNames'
  | 'showNames'
  | 'japanese'
  | 'english'
  | 'light'
  | 'dark'
  | 'systemLight'
  | 'keys'
  | 'ask'
  | 'undo'
  | 'teach'
  | 'skeleton';

/** The keys of the popup and the side panel. */
export type KeyName =
  | 'palette'
  | 'sheet'
  | 'search'
  | 'choose'
  | 'move'
  | 'ask'
  | 'deadline'
  | 'situation'
  | 'judge'
  | 'undo'
  | 'snooze'
  | 'names'
  | 'panel';

/** By language; a missing sentence fails the type check. */
export const handWords: Readonly<Record<Language, HandWords>> = {
  ja: {
    palette: {
      title: 'すべての操作',
      open: '操作',
      search: '操作・会話・テンプレートを検索',
      list: '操作・会話・テンプレート',
      results: (count) => `${count}件`,
      noneFound: '見つかりませんでした。ことばを短くしてみてください。',
      parts: { conversations: '会話', actions: '操作', replies: '返信' },
      actions: {
        dashboard: '返信の記録を開く',
        options: '設定を開く',
        templates: 'テンプレートを編集する',
        newTemplate: '新しいテンプレートを作る',
        platforms: '使うサイトを選ぶ',
        hours: '目標と働く時間を決める',
        panel: 'サイドパネルで開く',
        snooze: 'お知らせを止める',
        wake: 'お知らせを再開する',
        hideNames: '名前を隠す（画面共有のとき）',
        showNames: '名前を表示する',
        japanese: '日本語で表示する',
        english: '英語で表示する',
        light: '明るい画面にする',
        dark: '暗い画面にする',
        systemLight: '明るさをブラウザーに合わせる',
        keys: 'キーの一覧を見る',
        ask: '質問を作る',
        undo: '元に戻す',
        teach: 'この画面の読み方を教える',
        skeleton: '報告用に画面の骨組みを見る',
      },
      goTo: (name) => `${name}の会話を開く`,
    },
    keys: {
      title: 'キーの一覧',
      close: '閉じる',
      here: 'この画面で',
      everywhere: 'ブラウザーのどこでも',
      noKey: '設定なし',
      change: 'キーを変える',
      does: {
        palette: 'すべての操作から探す',
        sheet: 'この一覧を見る',
        search: 'テンプレートを検索',
        choose: '返信を選ぶ',
        move: '行を移る・選ぶ',
        ask: '質問を作る',
        deadline: '納期を控える',
        situation: '相手の用件を直す',
        judge: '返信不要・別の端末で返信済み・発注側・返信が必要',
        undo: '元に戻す',
        snooze: 'お知らせを止める・再開する',
        names: '名前を隠す・表示する',
        panel: 'サイドパネルで開く',
      },
      commands: {
        open: '即レスを開く',
        insert: '先頭の返信を入れる',
        panel: 'サイドパネルを開く',
      },
    },
    panel: {
      open: 'サイドパネルで開く',
      notOpened:
        'サイドパネルを開けませんでした。ブラウザーのサイドパネルのメニューから「即レス」を選べます。',
      unseen:
        'いま開いているタブは見ていません（許可したサイトだけを見ます）。このサイトで使うには、ツールバーの即レスのアイコンを押してください。',
    },
    names: {
      label: '名前を隠す',
      note: '画面を共有するとき、相手の名前と件名を「クライアント1」のように表示します。入力欄に入る文章は、本当の名前のままです。',
      hidden: '名前を隠しました。入力欄に入る文章は、本当の名前のままです。',
      shown: '名前を表示しました',
      show: '名前を表示する',
      notSaved: '変更できませんでした。前のままです。もう一度お試しください。',
    },
  },
  en: {
    palette: {
      title: 'All actions',
      open: 'Actions',
      search: 'Search actions, clients, replies',
      list: 'Actions, conversations, templates',
      results: (count) => `${count} found`,
      noneFound: 'Nothing found. Try a shorter word.',
      parts: { conversations: 'Conversation', actions: 'Action', replies: 'Reply' },
      actions: {
        dashboard: 'Open your response times',
        options: 'Open the settings',
        templates: 'Edit templates',
        newTemplate: 'Write a new template',
        platforms: 'Choose your platforms',
        hours: 'Set your target and working hours',
        panel: 'Open in the side panel',
        snooze: 'Silence alerts',
        wake: 'Let alerts come again',
        hideNames: 'Hide names (screen sharing)',
        showNames: 'Show names',
        japanese: 'Show in Japanese',
        english: 'Show in English',
        light: 'Use the light look',
        dark: 'Use the dark look',
        systemLight: 'Follow the browser’s look',
        keys: 'See all keys',
        ask: 'Ask a question',
        undo: 'Undo',
        teach: 'Teach how to read this page',
        skeleton: 'See the page’s skeleton, to report it',
      },
      goTo: (name) => `${name}: open the conversation`,
    },
    keys: {
      title: 'Keys',
      close: 'Close',
      here: 'On this page',
      everywhere: 'Anywhere in the browser',
      noKey: 'not set',
      change: 'Change keys',
      does: {
        palette: 'Find anything that can be done',
        sheet: 'See these keys',
        search: 'Search templates',
        choose: 'Choose a reply',
        move: 'Move between rows, choose',
        ask: 'Ask a question',
        deadline: 'Keep the deadline',
        situation: 'Correct what the client asks',
        judge: 'No reply needed, replied elsewhere, I’m the buyer, needs a reply',
        undo: 'Undo',
        snooze: 'Silence alerts, or let them come again',
        names: 'Hide or show names',
        panel: 'Open in the side panel',
      },
      commands: {
        open: 'Open Sokuresu',
        insert: 'Put the first reply in',
        panel: 'Open the side panel',
      },
    },
    panel: {
      open: 'Open in the side panel',
      notOpened:
        'The side panel could not be opened. You can choose Sokuresu in the browser’s own side panel menu.',
      unseen:
        'The tab in front is not looked at: only sites that you allowed are. To use it there, press Sokuresu’s button in the toolbar.',
    },
    names: {
      label: 'Hide names',
      note: 'While you share your screen, clients and titles show as “Client 1”. What goes into the message box keeps the real name.',
      hidden: 'Names are hidden. What goes into the message box keeps the real name.',
      shown: 'Names are shown',
      show: 'Show names',
      notSaved: 'That could not be changed; it is as before. Please try again.',
    },
  },
};
