import type { Language } from '@/lib/domain/template';

/** What can be pointed at, in the order in which it is asked. `badge` only where there is no list. */
export type TeachingStep = 'rows' | 'badge' | 'client' | 'theirs' | 'mine' | 'composer';

/** Why what was pointed at cannot be used. */
export type PointingTrouble = 'noMark' | 'noName' | 'alone' | 'sameAuthor' | 'noBox' | 'gone';

/** How many there are; `count` undefined: something is unread, how much cannot be told. */
export type SaidUnread = 'unknown' | 'none' | { readonly count: number | undefined };

/** One part of the page that the user is asked about. */
interface StepWords {
  /** What it is. */
  readonly name: string;
  /** How to point at it. */
  readonly point: string;
  /** The button that says there is none here. */
  readonly absent: string;
}

/** The texts of the picker. A page's script must not carry all the others. */
export interface PickerWords {
  readonly product: string;
  title(site: string): string;
  progress(step: number, of: number): string;
  readonly steps: Readonly<Record<TeachingStep, StepWords>>;
  readonly isThisRight: string;
  readonly yes: string;
  readonly again: string;
  readonly point: string;
  readonly stopPointing: string;
  readonly keys: string;
  readonly pageIsFree: string;
  readonly pointed: string;
  readonly nothingPointed: string;
  readonly troubles: Readonly<Record<PointingTrouble, string>>;
  readonly readNow: string;
  readonly reviewQuestion: string;
  rows(count: number): string;
  unread(unread: SaidUnread): string;
  perhaps(count: number): string;
  last(author: 'client' | 'worker' | 'unknown', age: string | undefined): string;
  readonly justNow: string;
  ago(duration: string): string;
  readonly nothingRead: string;
  readonly state: Readonly<Record<'taught' | 'signs' | 'absent', string>>;
  readonly labels: Readonly<
    Record<'row' | 'unread' | 'client' | 'theirs' | 'mine' | 'composer' | 'badge', string>
  >;
  readonly save: string;
  readonly saving: string;
  readonly saved: string;
  readonly savedRest: string;
  readonly notSaved: string;
  readonly fix: string;
  readonly back: string;
  readonly close: string;
  readonly move: string;
  readonly nothingTaught: string;
}

/** By language; a missing sentence fails the type check. */
export const pickerWords: Readonly<Record<Language, PickerWords>> = {
  ja: {
    product: '即レス',
    title: (site) => `${site}の読み方を教える`,
    progress: (step, of) => `${of}つのうち${step}つ目`,
    steps: {
      rows: {
        name: '会話の一覧と未読',
        point: '未読の会話を1つ、押してください',
        absent: 'この画面に一覧はない',
      },
      badge: {
        name: '新着の印',
        point: '新着の数や印がつくところを、押してください',
        absent: '印もない',
      },
      client: {
        name: '相手の名前',
        point: '相手の名前を、押してください',
        absent: 'この画面にはない',
      },
      theirs: {
        name: '相手のメッセージ',
        point: '相手から届いたメッセージを1つ、押してください',
        absent: 'この画面に会話はない',
      },
      mine: {
        name: '自分のメッセージ',
        point: '自分が送ったメッセージを1つ、押してください',
        absent: 'この会話にはまだない',
      },
      composer: {
        name: '入力欄',
        point: '返信を書く入力欄を、押してください',
        absent: 'この画面にはない',
      },
    },
    isThisRight: 'ここで合っていますか',
    yes: 'はい',
    again: '選び直す',
    point: '画面を指して選ぶ',
    stopPointing: '選ぶのをやめて、画面を操作する',
    keys: '↑↓\u00a0隣へ　←\u00a0外側　→\u00a0内側　Enter\u00a0決定　Esc\u00a0戻る',
    pageIsFree: '今は画面を操作できます。会話を開くなどしてから選べます。',
    pointed: '選ぼうとしているもの',
    nothingPointed: 'まだ何も指していません',
    troubles: {
      noMark:
        'この会話とほかの会話の違いを見つけられませんでした。未読の印（点や数字）を、直接押してください。',
      noName:
        'ここには、次も同じ場所を見つけるための目印がありません。少し外側を選ぶか、この部分は教えずに進んでください。教えない部分は、どのサイトにも共通する手がかりで読みます。',
      alone:
        '同じ形のものがほかに見つかりません。一覧の中の1行、または吹き出し1つを押してください。',
      sameAuthor:
        '相手のメッセージとの違いを見つけられませんでした。別のメッセージを押すか、この部分は教えずに進んでください。',
      noBox: '入力できる欄ではないようです。文字を書くところを押してください。',
      gone: '画面が変わって、前に選んだものがなくなりました。もう一度選んでください。',
    },
    readNow: '今の読み取り',
    reviewQuestion: 'このように読めています。合っていますか',
    rows: (count) => `会話${count}件`,
    unread: (unread) => {
      if (unread === 'unknown') return '未読の有無はわかりません';
      if (unread === 'none') return '未読なし';
      return unread.count === undefined ? '未読あり' : `未読${unread.count}件`;
    },
    perhaps: (count) => `未読かもしれないもの${count}件`,
    last: (author, age) => {
      const from =
        author === 'client' ? '相手から' : author === 'worker' ? '自分から' : 'どちらのものか不明';
      return `最後のメッセージは${from}${age === undefined ? '' : `、${age}`}`;
    },
    justNow: 'たった今',
    ago: (duration) => `${duration}前`,
    nothingRead: 'まだ何も読めていません',
    state: {
      taught: '場所がわかっています',
      signs: '共通の手がかりで読む',
      absent: 'この画面にはない',
    },
    labels: {
      row: '会話',
      unread: '未読',
      client: '名前',
      theirs: '相手',
      mine: '自分',
      composer: '入力欄',
      badge: '新着の印',
    },
    save: '保存する',
    saving: '保存しています',
    saved: '保存しました。これからはこの読み方で読みます。',
    savedRest: '一覧と会話が別の画面にあるときは、もう一方の画面でも教えてください。',
    notSaved:
      '保存できませんでした。何も変わっていません。もう一度お試しください。即レスが更新されたあとは、この表示を閉じて、はじめからお願いします。',
    fix: '直す',
    back: '前へ戻る',
    close: '閉じる',
    move: 'パネルを別の隅へ動かす',
    nothingTaught: '教えたものがまだありません。どれか1つを選ぶと保存できます。',
  },
  en: {
    product: 'Sokuresu',
    title: (site) => `Teach how to read ${site}`,
    progress: (step, of) => `${step} of ${of}`,
    steps: {
      rows: {
        name: 'List of conversations, and what is unread',
        point: 'Click one unread conversation',
        absent: 'No list on this page',
      },
      badge: {
        name: 'Sign of new messages',
        point: 'Click where the number or dot of new messages appears',
        absent: 'No sign either',
      },
      client: {
        name: 'Client’s name',
        point: 'Click the client’s name',
        absent: 'Not on this page',
      },
      theirs: {
        name: 'Message from the client',
        point: 'Click one message that the client sent',
        absent: 'No conversation on this page',
      },
      mine: {
        name: 'Message of your own',
        point: 'Click one message that you sent',
        absent: 'None in this conversation yet',
      },
      composer: {
        name: 'Message box',
        point: 'Click the box in which you write',
        absent: 'Not on this page',
      },
    },
    isThisRight: 'Is this right?',
    yes: 'Yes',
    again: 'Choose again',
    point: 'Point at it on the page',
    stopPointing: 'Stop pointing and use the page',
    keys: '↑↓\u00a0beside   ←\u00a0around   →\u00a0inside   Enter\u00a0choose   Esc\u00a0back',
    pageIsFree: 'You can use the page now, for example to open a conversation first.',
    pointed: 'About to choose',
    nothingPointed: 'Nothing is pointed at yet',
    troubles: {
      noMark:
        'Nothing was found that sets this conversation off from the others. Click the unread mark itself (the dot or number).',
      noName:
        'Nothing here would let the same place be found again. Choose something a little further out, or go on without this part: what is not taught goes by signs that most sites share.',
      alone:
        'Nothing else of the same kind was found. Click one line of the list, or one message bubble.',
      sameAuthor:
        'Nothing was found that sets this off from the client’s message. Click another message, or go on without this part.',
      noBox: 'This does not seem to be a box for typing. Click where you write.',
      gone: 'The page has changed, and what you chose is gone. Please choose again.',
    },
    readNow: 'What is read now',
    reviewQuestion: 'This is what is read. Is it right?',
    rows: (count) => `${count} conversation${count === 1 ? '' : 's'}`,
    unread: (unread) => {
      if (unread === 'unknown') return 'can’t tell what is unread';
      if (unread === 'none') return 'none unread';
      return unread.count === undefined ? 'something unread' : `${unread.count} unread`;
    },
    perhaps: (count) => `${count} perhaps unread`,
    last: (author, age) => {
      const of = author === 'worker' ? 'from you' : 'from the client';
      const from = author === 'unknown' ? 'from one of you' : of;
      return `last message ${from}${age === undefined ? '' : `, ${age}`}`;
    },
    justNow: 'just now',
    ago: (duration) => `${duration} ago`,
    nothingRead: 'Nothing is read yet',
    state: {
      taught: 'Its place is known',
      signs: 'By signs that most sites share',
      absent: 'Not on this page',
    },
    labels: {
      row: 'Conversation',
      unread: 'Unread',
      client: 'Name',
      theirs: 'Client',
      mine: 'You',
      composer: 'Message box',
      badge: 'Sign of new messages',
    },
    save: 'Save',
    saving: 'Saving',
    saved: 'Saved. The site is read this way from now on.',
    savedRest: 'If the list and the conversation are on separate pages, teach the other page too.',
    notSaved:
      'This could not be saved. Nothing has changed. Please try again. After an update of Sokuresu, close this and begin anew.',
    fix: 'Change',
    back: 'Back',
    close: 'Close',
    move: 'Move this panel to another corner',
    nothingTaught: 'Nothing is taught yet. Choose at least one part to save.',
  },
};
