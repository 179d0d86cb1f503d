import type { HoursPreset } from '@/lib/domain/hours-preset';
import type { Language } from '@/lib/domain/template';
import type { WelcomeStep } from '@/lib/domain/welcome-step';

/** What the first run says. */
export interface WelcomeWords {
  readonly title: string;
  /** Notices and times, fills in, shows: three sentences. */
  readonly does: readonly string[];
  readonly trust: string;
  readonly trustMore: string;
  /** The list of steps, and each of them. */
  readonly steps: string;
  readonly step: Readonly<Record<WelcomeStep, string>>;
  readonly next: (step: string) => string;
  readonly back: string;
  readonly skip: string;
  readonly close: string;

  readonly choose: string;
  readonly chooseNote: string;
  readonly privacy: string;
  readonly stored: string;
  readonly storedItems: readonly string[];
  readonly never: string;
  readonly neverItems: readonly string[];

  readonly workTitle: string;
  readonly workNote: string;
  readonly hours: string;
  readonly hoursNote: string;
  readonly preset: Readonly<Record<HoursPreset | 'none', string>>;
  /** `withoutHolidays`: Japan's public holidays are days off. */
  readonly presetNote: Readonly<Record<HoursPreset | 'none', (withoutHolidays: boolean) => string>>;
  readonly hoursOwn: string;
  readonly hoursEdit: string;
  readonly target: string;
  readonly targetNote: string;
  readonly targetMinutes: (minutes: number) => string;

  readonly practiceTitle: string;
  readonly practiceNote: string;
  readonly site: string;
  readonly conversation: string;
  readonly message: string;
  readonly justNow: string;
  readonly you: string;
  readonly box: string;
  readonly send: string;
  /** What to do at each moment of the practice. */
  readonly coach: {
    readonly choose: (client: string) => string;
    readonly check: string;
    readonly inserted: string;
    readonly sent: (duration: string) => string;
  };
  readonly seconds: (count: number) => string;
  readonly replied: string;
  readonly again: string;
  /** How the list opens otherwise; `keys` empty where there are none. */
  readonly opens: (keys: string) => string;

  readonly readyTitle: string;
  readonly notReadyTitle: string;
  readonly notReady: string;
  readonly inboxes: string;
  readonly inboxesNote: string;
  readonly toolbar: string;
  readonly toolbarNote: string;
  readonly pin: string;
  readonly keys: string;
  readonly reopen: string;
  readonly reopenNote: string;
  readonly texts: string;
  readonly templates: string;
  /** The way back to this page, in the settings. */
  readonly openAgain: string;
}

/** By language; a missing sentence fails the type check. */
export const welcomeWords: Readonly<Record<Language, WelcomeWords>> = {
  ja: {
    title: '即レスへようこそ',
    does: [
      'クライアントからのメッセージに気づき、待たせている時間を測ります。',
      'その場に合う一次返信を、サイトの入力欄に入れます。送信はご自身で行います。',
      'どれくらい早く返せているかを、静かにお見せします。',
    ],
    trust: 'メッセージの本文は残さず、外部とも通信しません。',
    trustMore: '記録するもの、しないもの',
    steps: '案内の手順',
    step: {
      platforms: '使うサイト',
      work: '働き方',
      practice: '練習',
      ready: '準備完了',
    },
    next: (step) => `次へ：${step}`,
    back: '戻る',
    skip: '案内をとばす',
    close: 'このページを閉じる',

    choose: '使うサイトを選んでください',
    chooseNote: 'ブラウザーが許可をたずねます。いつでもやめられます。',
    privacy: '記録するもの、しないもの',
    stored: '記録するもの（あなたのブラウザーの中だけ）',
    storedItems: [
      'クライアントの名前と会話の題名',
      'メッセージの届いた時刻と返信した時刻',
      '書きかけと、あなたのテンプレート・設定（ブラウザーの同期をお使いなら、ほかのパソコンにも届きます）',
    ],
    never: '決してしないこと',
    neverItems: [
      'メッセージの本文を保存すること',
      '外部と通信すること',
      '送信ボタンを押すこと、ページを勝手に開くこと',
    ],

    workTitle: '働き方に合わせる',
    workNote: 'このままでも使えます。どれも、あとから設定で変えられます。',
    hours: '働く時間',
    hoursNote: 'お知らせと統計が、この時間に合わせて動きます。返信待ちの時計はいつも動き続けます。',
    preset: {
      none: '決めない',
      weekdays: '平日の昼',
      evenings: '平日の夜と土日',
      daily: '毎日',
    },
    presetNote: {
      none: () => '時間を分けずに数えます。',
      weekdays: (withoutHolidays) =>
        `月〜金 9:00–18:00${withoutHolidays ? '（日本の祝日は休み）' : ''}`,
      evenings: () => '月〜金 19:00–23:00、土日 10:00–18:00',
      daily: () => '毎日 9:00–21:00',
    },
    hoursOwn: '設定で決めた時間を使っています。',
    hoursEdit: '曜日ごとに決める',
    target: '一次返信の目標',
    targetNote: '「確認しました」とひとこと返すまでの目安です。',
    targetMinutes: (minutes) => `${minutes}分`,

    practiceTitle: '1回、試してみましょう',
    practiceNote: '練習用の会話です。だれにも送られず、記録もされません。',
    site: '練習用のサイト',
    conversation: '練習用の会話',
    message: 'お世話になっております。原稿の資料をお送りしました。\nご確認をお願いいたします。',
    justNow: 'たった今',
    you: 'あなた',
    box: 'メッセージの入力欄（練習）',
    send: '送信',
    coach: {
      choose: (client) => `${client}さまが待っています。キーの 1 を押して、返信を選びましょう。`,
      check: '文章と約束の時刻を確かめて、Enter で入力欄に入れます。',
      inserted: '入力欄に入りました。読んで、よければあなたが「送信」を押します。',
      sent: (duration) =>
        `${duration}で返信できました。送信を押したのはあなたです。即レスが押すことはありません。`,
    },
    seconds: (count) => `${count}秒`,
    replied: '返信済み',
    again: 'もう一度練習する',
    opens: (keys) =>
      keys === ''
        ? 'ふだんは、ツールバーの即レスのアイコンで開きます。'
        : `ふだんは、${keys} かツールバーのアイコンで開きます。`,

    readyTitle: '準備ができました',
    notReadyTitle: 'あとは、使うサイトを選ぶだけです',
    notReady: 'サイトを選ぶまで、即レスは何も見ません。',
    inboxes: '受信箱を開く',
    inboxesNote: '受信箱を開いておくと、返信待ちの記録が始まります。',
    toolbar: 'ツールバーから',
    toolbarNote: '即レスのアイコンを押すと、返信待ちとテンプレートが出ます。',
    pin: '見当たらないときは、パズルの形のボタンから固定できます。',
    keys: 'キーで',
    reopen: 'この案内をもう一度',
    reopenNote: '設定の「表示」から開けます',
    texts: '返信の文章',
    templates: 'テンプレートを見る・直す',
    openAgain: 'はじめの案内を開く',
  },
  en: {
    title: 'Welcome to Sokuresu',
    does: [
      'It notices a client’s message and times how long they wait.',
      'It puts a fitting quick reply into the site’s message box. You press send.',
      'It shows you, quietly, how quickly you reply.',
    ],
    trust: 'It keeps no message text and talks to no server.',
    trustMore: 'What is kept and what is not',
    steps: 'Steps of this guide',
    step: {
      platforms: 'Your sites',
      work: 'Your work',
      practice: 'Practice',
      ready: 'Ready',
    },
    next: (step) => `Next: ${step}`,
    back: 'Back',
    skip: 'Skip the guide',
    close: 'Close this page',

    choose: 'Choose your sites',
    chooseNote: 'The browser will ask for permission. You can stop at any time.',
    privacy: 'What is kept and what is not',
    stored: 'Kept, in your browser only',
    storedItems: [
      'Clients’ names and conversation titles',
      'When messages came and when you replied',
      'What you have begun to write, and your templates and settings (with your browser’s sync, on your other computers too)',
    ],
    never: 'Never',
    neverItems: [
      'Keeping the text of a message',
      'Talking to any server',
      'Pressing send, or opening a page by itself',
    ],

    workTitle: 'Make it fit your work',
    workNote: 'It works as it is. You can change all of this in the settings later.',
    hours: 'Working hours',
    hoursNote: 'Alerts and statistics follow them. The clock of who waits never stops.',
    preset: {
      none: 'None',
      weekdays: 'Weekdays',
      evenings: 'Evenings and weekends',
      daily: 'Every day',
    },
    presetNote: {
      none: () => 'All hours count alike.',
      weekdays: (withoutHolidays) =>
        `Monday to Friday 9:00–18:00${withoutHolidays ? ' (not on Japan’s public holidays)' : ''}`,
      evenings: () => 'Monday to Friday 19:00–23:00, weekends 10:00–18:00',
      daily: () => 'Every day 9:00–21:00',
    },
    hoursOwn: 'The hours that you have set in the settings hold.',
    hoursEdit: 'Set them day by day',
    target: 'Target for a quick reply',
    targetNote: 'How soon you want to say that you have read the message.',
    targetMinutes: (minutes) => `${minutes} min`,

    practiceTitle: 'Try it once',
    practiceNote: 'A made-up conversation. Nothing is sent to anybody, and nothing is recorded.',
    site: 'Practice site',
    conversation: 'Practice conversation',
    message: 'Hello. I have just sent you the files for the article.\nPlease have a look at them.',
    justNow: 'just now',
    you: 'You',
    box: 'Message box (practice)',
    send: 'Send',
    coach: {
      choose: (client) => `${client} is waiting. Press 1 to choose a reply.`,
      check: 'Look at the text and the promised time, then press Enter to put it into the box.',
      inserted: 'It is in the box. Read it, and if you like it, you press “Send”.',
      sent: (duration) => `You replied in ${duration}. You pressed send. Sokuresu never does.`,
    },
    seconds: (count) => (count === 1 ? '1 second' : `${count} seconds`),
    replied: 'Replied',
    again: 'Practise once more',
    opens: (keys) =>
      keys === ''
        ? 'Otherwise it opens by Sokuresu’s icon in the toolbar.'
        : `Otherwise it opens by ${keys} or the icon in the toolbar.`,

    readyTitle: 'You are ready',
    notReadyTitle: 'One thing is left: choose your sites',
    notReady: 'Until you choose one, Sokuresu looks at nothing.',
    inboxes: 'Open your inbox',
    inboxesNote: 'Keep it open, and waiting clients are noticed.',
    toolbar: 'From the toolbar',
    toolbarNote: 'Press the Sokuresu icon to see who waits, and your templates.',
    pin: 'If it is not there, pin it with the puzzle-shaped button.',
    keys: 'By keys',
    reopen: 'This guide again',
    reopenNote: 'Open it from “Display” in the settings',
    texts: 'The texts of replies',
    templates: 'See and edit the templates',
    openAgain: 'Open the guide of the first run',
  },
};
