import type { ArchiveFault } from '@/lib/archive/file';
import type { Language } from '@/lib/domain/template';

/** How long records are kept, as settings name it: days; 0 is for ever. */
export type RetentionDays = '0' | '730' | '365' | '90';

/** What the options page says of the user's data. Sizes, dates and counts come as texts or numbers. */
export interface DataWords {
  readonly title: string;
  readonly note: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly notDone: string;

  readonly exporting: {
    readonly title: string;
    readonly note: string;
    readonly all: string;
    readonly templates: string;
    readonly templatesNote: string;
    readonly csv: string;
    readonly csvLink: string;
    readonly running: string;
    readonly progress: (done: number, of: number) => string;
    readonly done: (size: string) => string;
    readonly templatesDone: (count: number) => string;
    readonly withNames: (count: number) => string;
    readonly noTemplates: string;
  };

  readonly importing: {
    readonly title: string;
    readonly note: string;
    readonly choose: string;
    readonly reading: string;
    readonly running: string;
    readonly preview: (file: string) => string;
    readonly written: (date: string, version: string) => string;
    readonly nothing: string;
    readonly facts: {
      readonly conversations: (count: number) => string;
      readonly messages: (count: number) => string;
      readonly sharpened: (count: number) => string;
      readonly others: (count: number) => string;
      readonly stayErased: (count: number) => string;
    };
    readonly erases: (conversations: number, messages: number) => string;
    readonly kept: {
      readonly templates: (count: number) => string;
      readonly sites: (count: number) => string;
      readonly settings: (count: number) => string;
    };
    readonly differing: (names: string) => string;
    readonly differs: string;
    readonly choice: Readonly<Record<'mine' | 'theirs' | 'both', string>>;
    readonly accept: string;
    readonly decline: string;
    readonly done: string;
    readonly undone: string;
    readonly undoing: string;
    readonly last: (file: string, date: string) => string;
    readonly brokenOff: string;
    readonly halfBack: string;
    readonly undo: string;
    readonly undoRest: string;
    readonly undoNote: string;
    readonly fault: Readonly<Record<ArchiveFault | 'unreadable', string>>;
    readonly at: (line: number, detail: string) => string;
  };

  readonly erasing: {
    readonly title: string;
    readonly note: string;
    readonly what: string;
    readonly scopes: Readonly<Record<'client' | 'platform' | 'all', string>>;
    readonly client: string;
    readonly noClient: string;
    readonly moreClients: string;
    readonly noPlatform: string;
    readonly counting: string;
    readonly preview: (what: string) => string;
    readonly everything: string;
    readonly count: (conversations: number, messages: number, pledges: number) => string;
    readonly empty: string;
    readonly cannotUndo: string;
    readonly withSettings: string;
    readonly withSettingsNote: string;
    readonly erase: string;
    readonly decline: string;
    readonly running: string;
    readonly done: (what: string) => string;
  };

  readonly retention: {
    readonly title: string;
    readonly note: string;
    readonly legend: string;
    readonly days: Readonly<Record<RetentionDays, string>>;
    /** `before`: a date in words. */
    readonly preview: (before: string, conversations: number, messages: number) => string;
    readonly nothingYet: string;
    readonly accept: string;
    readonly saved: (days: string) => string;
  };

  readonly room: {
    readonly title: string;
    readonly used: (size: string) => string;
    readonly left: (size: string) => string;
    readonly unknown: string;
    readonly scarce: string;
  };
}

const ja: DataWords = {
  title: 'データ',
  note: '記録はこのブラウザーの中だけにあります。いつでも書き出し、別のパソコンに移し、消すことができます。',
  cancel: '中止する',
  cancelled: '中止しました',
  notDone: 'できませんでした。もう一度お試しください。',
  exporting: {
    title: '書き出す',
    note: '記録、テンプレート、設定、教えたサイトを一つのファイルにします。メッセージの本文は、もともと保存していないので入りません。相手の名前は入ります。',
    all: 'すべてを書き出す',
    templates: 'テンプレートだけ書き出す',
    templatesNote:
      '人に渡せるファイルです。書いたテンプレートと、直したテンプレートだけが入ります。',
    csv: '統計の表（CSV）は統計のページから保存できます。',
    csvLink: '統計を開く',
    running: '書き出しています',
    progress: (done, of) => `会話 ${done} / 約${of}件`,
    done: (size) => `書き出しました（${size}）`,
    templatesDone: (count) => `テンプレート${count}件を書き出しました`,
    withNames: (count) => `${count}件にあった相手の名前は {相手の名前} に置き換えました`,
    noTemplates: 'まだテンプレートを書いたり直したりしていません',
  },
  importing: {
    title: '取り込む',
    note: '書き出したファイルを今の記録に合わせます。変わるものを先に確かめられ、あとから取り消せます。同じファイルを何度取り込んでも結果は同じです。',
    choose: 'ファイルを選ぶ',
    reading: 'ファイルを確かめています',
    running: '取り込んでいます',
    preview: (file) => `「${file}」を取り込むと、次のように変わります`,
    written: (date, version) => `${date}に書き出されたファイルです（版 ${version}）`,
    nothing: '新しいものはありません。すべて記録済みです。',
    facts: {
      conversations: (count) => `新しい会話 ${count}件`,
      messages: (count) => `新しいメッセージの記録 ${count}件`,
      sharpened: (count) => `より正確になる記録 ${count}件`,
      others: (count) => `そのほかの新しい記録 ${count}件`,
      stayErased: (count) => `ここで消したメッセージの記録 ${count}件は戻しません`,
    },
    erases: (conversations, messages) =>
      `別のパソコンで消したか、保存期間が過ぎたため、ここからも会話${conversations}件の記録（メッセージ${messages}件）が消えます`,
    kept: {
      templates: (count) => `テンプレート ${count}件`,
      sites: (count) => `教えたサイト ${count}件`,
      settings: (count) => `設定 ${count}件`,
    },
    differing: (names) => `ここと内容が違うもの：${names}`,
    differs: '違うものは',
    choice: {
      mine: 'ここのものを残す',
      theirs: 'ファイルのものにする',
      both: 'テンプレートは両方残す',
    },
    accept: '取り込む',
    decline: 'やめる',
    done: '取り込みました',
    undone: '取り込む前に戻しました',
    undoing: '取り込む前に戻しています',
    last: (file, date) => `最後の取り込み：「${file}」（${date}）`,
    brokenOff: '途中で止まりました。同じファイルをもう一度選ぶと続きから取り込みます。',
    halfBack: '取り消しは途中です。残りはまだ取り込まれたままです。',
    undo: '取り込みを取り消す',
    undoRest: '残りも取り消す',
    undoNote:
      'この取り込みだけがもたらしたものが消えます。画面から記録したものは、前のものも後のものも残ります。30日後、または何かを消したあとは取り消せません。フォルダーでもう1台に渡ったものは、そちらから戻ります。',
    fault: {
      notAnArchive: 'このファイルは即レスの書き出しではありません。',
      newer:
        '新しい版の即レスで書き出されたファイルです。拡張機能を更新してから取り込んでください。',
      cutOff: 'ファイルが途中で終わっています。もう一度書き出したものを選んでください。',
      badRecord: '読めない記録があるので、取り込みませんでした。何も変わっていません。',
      future:
        'これから先の日時に見たという記録があるので、取り込みませんでした。どちらかのパソコンの時計が違っているかもしれません。',
      unreadable: 'ファイルを開けませんでした。もう一度選んでください。',
    },
    at: (line, detail) => (detail === '' ? `（${line}行目）` : `（${line}行目の ${detail}）`),
  },
  erasing: {
    title: '消す',
    note: '消したものは、開いたままのページ、前に書き出したファイル、別のパソコンからも戻りません。このあと新しく届いたものは、また記録します。',
    what: '消すもの',
    scopes: { client: '相手ひとり', platform: 'サイトひとつ', all: 'すべて' },
    client: '相手の名前で探す',
    noClient: '当てはまる相手はいません',
    moreClients: 'ほかにもいます。名前をもう少し入力してください。',
    noPlatform: 'まだ記録がありません',
    counting: '数えています',
    preview: (what) => `${what}の記録を消します`,
    everything: 'すべて',
    count: (conversations, messages, pledges) =>
      `会話${conversations}件、メッセージの記録${messages}件、約束と納期${pledges}件`,
    empty: '消えるメッセージの記録はありません',
    cannotUndo: '元には戻せません。残したいときは、先に書き出してください。',
    withSettings: 'テンプレート、設定、教えたサイトも消す',
    withSettingsNote:
      'はじめの状態に戻ります。ブラウザーの同期かフォルダーで合わせている別のパソコンからも消えます。書きかけの返信は、どちらにしても消えます。',
    erase: '消す',
    decline: 'やめる',
    running: '消しています。このページを閉じても続きます',
    done: (what) => `${what}の記録を消しました`,
  },
  retention: {
    title: '保存する期間',
    note: '期間を過ぎた記録は、一日に一度、自動で消します。統計もその期間のものになります。合わせて使う別のパソコンからも消えます。',
    legend: '記録を残す期間',
    days: { '0': 'ずっと', '730': '2年', '365': '1年', '90': '90日' },
    preview: (before, conversations, messages) =>
      `${before}より前の記録を今すぐ消します：会話${conversations}件、メッセージの記録${messages}件`,
    nothingYet: '今すぐ消える記録はありません。これから期間を過ぎたものを消します。',
    accept: 'この期間にする',
    saved: (days) => `記録を残す期間を「${days}」にしました`,
  },
  room: {
    title: '使っている容量',
    used: (size) => `使用中 ${size}`,
    left: (size) => `空き 約${size}`,
    unknown: 'このブラウザーでは容量がわかりません',
    scarce:
      '空きが少なくなっています。書き出してから古い記録を消すか、パソコンの空きを増やしてください。',
  },
};

const en: DataWords = {
  title: 'Data',
  note: 'Your records lie in this browser alone. You can export them, take them to another computer and erase them at any time.',
  cancel: 'Stop',
  cancelled: 'Stopped',
  notDone: 'That did not work. Please try again.',
  exporting: {
    title: 'Export',
    note: 'Records, templates, settings and taught sites go into one file. No message text is in it, for none is ever kept. Names of clients are.',
    all: 'Export everything',
    templates: 'Export templates only',
    templatesNote:
      'A file that you can give to others: the templates that you have written or changed, nothing else.',
    csv: 'The table of your statistics (CSV) is saved from the statistics page.',
    csvLink: 'Open statistics',
    running: 'Exporting',
    progress: (done, of) => `Conversation ${done} of about ${of}`,
    done: (size) => `Exported (${size})`,
    templatesDone: (count) => `Exported ${count} templates`,
    withNames: (count) => `Names of clients in ${count} of them are now {client}`,
    noTemplates: 'You have not written or changed any template yet',
  },
  importing: {
    title: 'Import',
    note: 'Joins an exported file with your records. You see first what will change, and can take it back. Importing the same file twice changes nothing more.',
    choose: 'Choose a file',
    reading: 'Checking the file',
    running: 'Importing',
    preview: (file) => `What “${file}” would change`,
    written: (date, version) => `Exported on ${date} (version ${version})`,
    nothing: 'There is nothing new in it.',
    facts: {
      conversations: (count) => `New conversations: ${count}`,
      messages: (count) => `New records of messages: ${count}`,
      sharpened: (count) => `Records that become more exact: ${count}`,
      others: (count) => `Other new records: ${count}`,
      stayErased: (count) => `Records of messages that you erased here, and that stay so: ${count}`,
    },
    erases: (conversations, messages) =>
      `Because they were erased or too old on the other computer, records of ${conversations} conversations (${messages} messages) go here too`,
    kept: {
      templates: (count) => `Templates: ${count}`,
      sites: (count) => `Taught sites: ${count}`,
      settings: (count) => `Settings: ${count}`,
    },
    differing: (names) => `Not the same here: ${names}`,
    differs: 'Where they differ',
    choice: {
      mine: 'Keep what is here',
      theirs: 'Take what is in the file',
      both: 'Keep both templates',
    },
    accept: 'Import',
    decline: 'Cancel',
    done: 'Imported',
    undone: 'Everything is as it was before',
    undoing: 'Taking it back',
    last: (file, date) => `Last import: “${file}” (${date})`,
    brokenOff: 'It was interrupted. Choose the same file again, and it goes on from there.',
    halfBack: 'It is partly taken back. The rest is still here.',
    undo: 'Take it back',
    undoRest: 'Take back the rest',
    undoNote:
      'What this file alone brought goes. What was recorded from pages stays, before and after. Not possible after 30 days, or once you have erased something. What another computer has taken from the folder by then comes back from there.',
    fault: {
      notAnArchive: 'This file was not exported by Sokuresu.',
      newer: 'This file was exported by a newer version of Sokuresu. Update the extension first.',
      cutOff: 'The end of this file is missing. Please choose a whole one.',
      badRecord: 'There is a record in it that cannot be read. Nothing was changed.',
      future:
        'It says that something was seen at a time yet to come. One computer’s clock may be wrong. Nothing was changed.',
      unreadable: 'The file could not be opened. Please choose it again.',
    },
    at: (line, detail) => (detail === '' ? `(line ${line})` : `(line ${line}: ${detail})`),
  },
  erasing: {
    title: 'Erase',
    note: 'What you erase does not come back from an open page, an older file or another computer. What arrives from now on is recorded again.',
    what: 'What to erase',
    scopes: { client: 'One client', platform: 'One site', all: 'Everything' },
    client: 'Search by the client’s name',
    noClient: 'No client fits',
    moreClients: 'There are more. Type a little more of the name.',
    noPlatform: 'Nothing is recorded yet',
    counting: 'Counting',
    preview: (what) => `This erases the records of ${what}`,
    everything: 'everything',
    count: (conversations, messages, pledges) =>
      `Conversations: ${conversations}, records of messages: ${messages}, promises and deadlines: ${pledges}`,
    empty: 'No record of a message would go',
    cannotUndo: 'This cannot be undone. To keep a copy, save it first.',
    withSettings: 'Erase templates, settings and taught sites too',
    withSettingsNote:
      'They are then as on the first day, also on computers that you join by the browser’s sync or a folder. Replies that you have begun go in either case.',
    erase: 'Erase',
    decline: 'Cancel',
    running: 'Erasing. It goes on if you close this page',
    done: (what) => `The records of ${what} are erased`,
  },
  retention: {
    title: 'How long records are kept',
    note: 'Once a day, what is older is erased by itself; statistics then cover that time. It goes on your other computers too, where you join them.',
    legend: 'Keep records',
    days: { '0': 'For ever', '730': 'Two years', '365': 'One year', '90': '90 days' },
    preview: (before, conversations, messages) =>
      `Erases at once what lies before ${before}: ${conversations} conversations, ${messages} records of messages`,
    nothingYet: 'Nothing is erased now; from now on, what grows older is.',
    accept: 'Keep them so long',
    saved: (days) => `“${days}” is set`,
  },
  room: {
    title: 'Room on this computer',
    used: (size) => `Used: ${size}`,
    left: (size) => `Left: about ${size}`,
    unknown: 'This browser does not say',
    scarce:
      'There is little room left. Export everything and erase old records, or free some room on this computer.',
  },
};

/** By language; a missing sentence fails the type check. */
export const dataWords: Readonly<Record<Language, DataWords>> = { ja, en };
