import type { CommitmentWord } from '@/lib/domain/commitment';
import type { PromptAnswer } from '@/lib/domain/commitment-list';
import type { CommitmentKind } from '@/lib/domain/pledge';
import type { Stage } from '@/lib/domain/reminder';
import type { Language } from '@/lib/domain/template';

/** What the pages say of promises and deadlines. `until` is a time in words (due-time.ts). */
export interface CommitmentWords {
  readonly title: string;
  /** The kind as the name of a choice. */
  readonly kinds: Readonly<Record<CommitmentKind | 'none', string>>;
  /** What is to be done by when. */
  readonly what: Readonly<Record<CommitmentKind, (until: string) => string>>;
  readonly left: (duration: string) => string;
  readonly over: (duration: string) => string;
  readonly unsent: string;
  /** What helps at a stage of a deadline. */
  readonly prompt: Readonly<Record<Stage, string>>;
  /** The same shortly before one, for a client who knows that it may be late. */
  readonly warned: string;
  /** The same for a client who stays quiet. */
  readonly askAgain: string;
  /** The buttons that choose a text for it. */
  readonly say: Readonly<Record<PromptAnswer, string>>;
  readonly actions: (client: string) => string;
  readonly words: Readonly<Record<CommitmentWord | 'move', string>>;
  readonly done: Readonly<Record<CommitmentWord | 'move', string>>;
  readonly newTime: string;
  readonly moveTo: string;
  /** Before a reply is inserted. */
  readonly promises: string;
  readonly until: string;
  readonly ownTime: string;
  readonly past: string;
  readonly remembered: (until: string) => string;
  readonly notRemembered: string;
  /** A deadline that the client's message names; `what`: a sentence of `what` above. */
  readonly offer: (quote: string, what: string) => string;
  readonly accept: Readonly<Record<'deadline' | 'answer', string>>;
  /** `what`: a sentence of `what` above. */
  readonly accepted: (what: string) => string;
  readonly add: string;
  readonly addWhat: string;
  readonly save: string;
  readonly cancel: string;
}

/** 「21:00までに」, but 「今日中に」. */
function untilJa(until: string): string {
  return /中$/.test(until) ? `${until}に` : `${until}までに`;
}

/** By language; a missing sentence fails the type check. */
export const commitmentWordsIn: Readonly<Record<Language, CommitmentWords>> = {
  ja: {
    title: '約束・納期',
    kinds: {
      answer: '返信する',
      start: '着手する',
      deliver: '提出する',
      deadline: '納期',
      followUp: '返事がなければ確認',
      none: '約束ではない',
    },
    what: {
      answer: (until) => `${untilJa(until)}返信`,
      start: (until) => `${untilJa(until)}着手`,
      deliver: (until) => `${untilJa(until)}提出`,
      deadline: (until) => `納期 ${until}`,
      followUp: (until) => `返事待ち ${until}に確認`,
    },
    left: (duration) => `あと${duration}`,
    over: (duration) => `${duration}超過`,
    unsent: '送信は未確認',
    prompt: {
      start: '着手を伝えると、安心していただけます',
      midway: '折り返しです。順調ですか？',
      before: '順調ですか？ 遅れそうなら、いま伝えるのが親切です',
      due: '納期です。納品したか、遅れるかを伝えましょう',
    },
    warned: '遅れそうとお伝え済みです。見込みが立ったら、ひとこと伝えましょう',
    askAgain: 'お返事がまだなら、もう一度おたずねしましょう',
    say: {
      begun: '着手を伝える',
      onTrack: '順調と伝える',
      mayBeLate: '遅れそうと伝える',
      late: '遅れを相談する',
      askAgain: 'もう一度たずねる',
    },
    actions: (client) => `${client}との約束の操作`,
    words: {
      kept: '守った',
      withdrawn: '取り消す',
      delivered: '納品した',
      missed: '遅れた',
      warned: '遅れそうと伝えた',
      move: '時刻を変える',
    },
    done: {
      kept: '守った約束にしました',
      withdrawn: '取り消しました',
      delivered: '納品済みにしました',
      missed: '遅れたと記録しました',
      warned: '事前の連絡を記録しました',
      move: '新しい時刻にしました',
    },
    newTime: '新しい時刻',
    moveTo: 'この時刻にする',
    promises: 'この返信で約束すること',
    until: '時刻',
    ownTime: '文面に時刻はありません。ご自身への目安です。',
    past: '過ぎた時刻です。これからの時刻にしてください。',
    remembered: (until) => `入力しました。送信すると、約束（${until}）の前にお知らせします`,
    notRemembered: '入力しましたが、約束の時刻は記録できませんでした',
    offer: (quote, what) => `「${quote}」とあります。${what}`,
    accept: { deadline: '納期として覚える', answer: '約束として覚える' },
    accepted: (what) => `「${what}」を覚えました。その前にお知らせします`,
    add: '約束・納期を加える',
    addWhat: '内容',
    save: '覚える',
    cancel: 'やめる',
  },
  en: {
    title: 'Promises and deadlines',
    kinds: {
      answer: 'Answer',
      start: 'Start work',
      deliver: 'Hand in',
      deadline: 'Deadline',
      followUp: 'Ask again if quiet',
      none: 'No promise',
    },
    what: {
      answer: (until) => `Answer by ${until}`,
      start: (until) => `Start by ${until}`,
      deliver: (until) => `Hand in by ${until}`,
      deadline: (until) => `Due ${until}`,
      followUp: (until) => `No answer yet: ask ${until}`,
    },
    left: (duration) => `${duration} left`,
    over: (duration) => `${duration} over`,
    unsent: 'not seen sent',
    prompt: {
      start: 'Saying that you have begun keeps the client at ease',
      midway: 'Halfway. Is it on track?',
      before: 'On track? If it may take longer, now is the kindest time to say so',
      due: 'It is due. Say that it is done, or when it will be',
    },
    warned: 'The client knows that it may take longer. Once you know when, say so',
    askAgain: 'If there is no answer yet, ask once more',
    say: {
      begun: 'Say I have begun',
      onTrack: 'It is on track',
      mayBeLate: 'It may take longer',
      late: 'Talk about the delay',
      askAgain: 'Ask once more',
    },
    actions: (client) => `Actions on the promise to ${client}`,
    words: {
      kept: 'Kept',
      withdrawn: 'Take back',
      delivered: 'Delivered',
      missed: 'Missed',
      warned: 'I warned them',
      move: 'Change the time',
    },
    done: {
      kept: 'Marked as kept',
      withdrawn: 'Taken back',
      delivered: 'Marked as delivered',
      missed: 'Noted as missed',
      warned: 'Your warning is noted',
      move: 'The new time is set',
    },
    newTime: 'New time',
    moveTo: 'Set this time',
    promises: 'What this reply promises',
    until: 'By',
    ownTime: 'The text names no time. This one is for you alone.',
    past: 'That time has passed. Choose one to come.',
    remembered: (until) => `Inserted. Once it is sent, you are reminded before ${until}`,
    notRemembered: 'Inserted, but the promised time could not be noted',
    offer: (quote, what) => `It says “${quote}”. ${what}`,
    accept: { deadline: 'Keep as a deadline', answer: 'Keep as a promise' },
    accepted: (what) => `Kept: ${what}. You will be reminded before then`,
    add: 'Add a promise or deadline',
    addWhat: 'What',
    save: 'Keep',
    cancel: 'Cancel',
  },
};
