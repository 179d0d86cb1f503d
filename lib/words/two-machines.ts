import type { Language } from '@/lib/domain/template';

/** What the options say of using two machines. `when` is a time in words. */
export interface TwoMachinesWords {
  readonly title: string;
  readonly note: string;
  readonly settings: {
    readonly title: string;
    readonly note: string;
    readonly legend: string;
    readonly on: string;
    readonly off: string;
    readonly compared: (when: string) => string;
    readonly notYet: string;
    /** Names of what stays here. */
    readonly left: (names: string) => string;
    readonly order: string;
    readonly setting: string;
    readonly switched: (on: boolean) => string;
  };
  readonly folder: {
    readonly title: string;
    readonly note: string;
    readonly noFolders: string;
    readonly choose: string;
    readonly chosen: (name: string) => string;
    readonly allow: string;
    readonly now: string;
    readonly running: string;
    readonly leave: string;
    readonly left: string;
    readonly notChosen: string;
    readonly done: (when: string, machines: number) => string;
    readonly alone: string;
    readonly asks: string;
    readonly session: string;
    readonly failed: string;
    readonly gone: string;
    readonly never: string;
    readonly torn: (files: number) => string;
    readonly damaged: (files: number) => string;
    readonly locked: string;
    readonly wrongPassphrase: string;
    readonly newer: string;
    readonly missing: (files: number) => string;
    readonly files: (names: string) => string;
    /** In the popup, before the link that follows. */
    readonly popupAsks: string;
    readonly popupGone: string;
    readonly popupLink: string;
  };
  readonly secret: {
    readonly title: string;
    readonly note: string;
    readonly label: string;
    readonly set: string;
    readonly isSet: string;
    readonly drop: string;
    readonly kept: string;
    readonly dropped: string;
    readonly short: string;
  };
  readonly file: {
    readonly title: string;
    readonly note: string;
    readonly export: string;
    readonly import: string;
    readonly exported: string;
    readonly imported: (records: number) => string;
    readonly nothingNew: string;
    readonly none: string;
    readonly partly: (records: number) => string;
    readonly working: string;
    readonly exportedAt: (when: string) => string;
    readonly importedAt: (when: string) => string;
  };
  readonly failed: string;
}

/** By language; a missing sentence fails the type check. */
export const twoMachinesWordsIn: Readonly<Record<Language, TwoMachinesWords>> = {
  ja: {
    title: '2台で使う',
    note: '2台のパソコンで、同じ記録とテンプレートを使えます。即レスが通信することはありません。',
    settings: {
      title: 'テンプレートと設定',
      note: 'ブラウザー自身の同期（ChromeやFirefoxのアカウント）に任せます。運ばれるのは、テンプレートとその並び順、設定（署名、働く時間など）、教えたサイトの読み方だけです。クライアントの記録は運ばれません。名前も、テンプレートに書かないかぎり運ばれません。',
      legend: 'ブラウザーの同期',
      on: '使う',
      off: 'このパソコンだけ',
      compared: (when) => `最後の確認：${when}`,
      notYet: 'まだ確認していません',
      left: (names) =>
        `同期に入りきらないため、このパソコンだけにあるもの：${names}。ここではこれまでどおり使えます。`,
      order: '並び順',
      setting: '設定',
      switched: (on) => (on ? 'ブラウザーの同期を使います' : 'このパソコンだけで使います'),
    },
    folder: {
      title: '記録：フォルダーで',
      note: 'Dropbox、OneDrive、Nextcloud、Syncthingなどが同期しているフォルダーを選びます。このパソコンの記録をファイル1つにして置き、もう1台のファイルを読んで合わせます。もう1台でも同じフォルダーを選んでください。',
      noFolders: 'このブラウザーではフォルダーを選べません。下のファイルで受け渡しできます。',
      choose: 'フォルダーを選ぶ',
      chosen: (name) => `フォルダー：${name}`,
      allow: 'フォルダーの使用を許可する',
      now: 'いま合わせる',
      running: '合わせています…',
      leave: 'フォルダーを使うのをやめる',
      left: 'フォルダーを使うのをやめました。記録とファイルはそのままです',
      notChosen: 'フォルダーは選ばれませんでした',
      done: (when, machines) => `${when} に合わせました（${machines}台）。`,
      alone: 'もう1台のファイルは、まだ届いていません。',
      asks: 'フォルダーを使う許可が切れています。記録はこのパソコンにたまっていて、許可すると続きから合わせます。今回だけではなく毎回許可するほうを選ぶと、次からは10分ごとに自動で合わせます。',
      session:
        'いまの許可は、即レスの画面をすべて閉じるまでです。閉じたあとにここをもう一度開いて、毎回の許可を選ぶと、自動で合わせます。',
      failed:
        'うまく合わせられませんでした。記録はこのパソコンにあります。あとでもう一度試します。',
      gone: 'フォルダーが見つかりません。移動したか名前が変わったようです。もう一度選んでください。',
      never: 'まだ合わせていません。',
      torn: (files) => `コピーの途中のファイルが${files}つあります。続きが届くのを待っています。`,
      damaged: (files) =>
        `壊れた部分のあるファイルが${files}つあります。読めるところは取り込みました。もう1台で「いま合わせる」を押すと、書き直されます。`,
      locked: '暗号化されたファイルがあります。下に、もう1台と同じ合い言葉を入れてください。',
      wrongPassphrase:
        '合い言葉が違うため読めないファイルがあります。2台に同じ合い言葉を入れてください。',
      newer:
        'まだ読めない記録があります。新しい版の即レスが書いたか、書いたパソコンの時計が進んでいたようです。このパソコンの即レスを更新するか、その日時になると読めます。',
      missing: (files) =>
        `いま読めないファイルが${files}つあります（クラウドから届いていないようです）。次のときに読みます。`,
      files: (names) => `ファイル：${names}`,
      popupAsks: 'フォルダーを使う許可が切れているため、もう1台と合わせていません。',
      popupGone: 'フォルダーが見つかりません。もう1台と合わせていません。',
      popupLink: '「2台で使う」を開く',
    },
    secret: {
      title: '合い言葉（なくても使えます）',
      note: '合い言葉を決めると、ファイルを暗号化します。クラウドの会社も、中のクライアント名を読めません。2台に同じものを入れてください。忘れると、そのファイルは誰にも読めません。',
      label: '合い言葉',
      set: '暗号化する',
      isSet: 'ファイルは暗号化されます。',
      drop: '暗号化をやめる',
      kept: '合い言葉を覚えました。これから書くファイルは暗号化されます',
      dropped: '暗号化をやめました。ファイルは次に書き直されます',
      short: '8文字以上にしてください。',
    },
    file: {
      title: 'ファイルで（バックアップも同じ）',
      note: 'すべての記録、テンプレート、設定を1つのファイルにします。もう1台で取り込むと記録が合わさります。記録は失われず、テンプレートと設定は後に決めたほうになります。何度取り込んでも同じです。取り込む前に中身を確かめたいとき、あとで取り消したいときは、下の「データ」の書き出しをお使いください。',
      export: 'ファイルに書き出す',
      import: 'ファイルを取り込む',
      exported: 'ファイルに書き出しました',
      imported: (records) => `取り込みました（${records}件）`,
      nothingNew: '取り込みました。新しい記録はありませんでした',
      none: '即レスのファイルではないようです。何も変わっていません',
      partly: (records) =>
        `読めるところを取り込みました（${records}件）。ファイルの一部が壊れているか、途中で切れています`,
      working: '読んでいます…',
      exportedAt: (when) => `最後の書き出し：${when}`,
      importedAt: (when) => `最後の取り込み：${when}`,
    },
    failed: 'できませんでした。記録はそのままです。もう一度お試しください',
  },
  en: {
    title: 'Using two machines',
    note: 'Use the same records and templates on two computers. Sokuresu itself sends nothing.',
    settings: {
      title: 'Templates and settings',
      note: 'Left to the browser’s own sync (your Chrome or Firefox account). What travels: templates and their order, settings (your signature and working hours too), and how taught sites are read. Records do not, nor do client names unless you wrote one into a template.',
      legend: 'The browser’s sync',
      on: 'Use it',
      off: 'This computer only',
      compared: (when) => `Last compared: ${when}`,
      notYet: 'Not compared yet',
      left: (names) =>
        `On this computer only, as the sync has no room for it: ${names}. Here it works as before.`,
      order: 'the order',
      setting: 'settings',
      switched: (on) => (on ? 'The browser’s sync is used' : 'Kept on this computer only'),
    },
    folder: {
      title: 'Records: through a folder',
      note: 'Choose a folder that Dropbox, OneDrive, Nextcloud, Syncthing or the like keeps in sync. This computer puts its records there as one file, and adds what it reads in the other one’s. Choose the same folder on the other computer.',
      noFolders: 'This browser cannot choose a folder. Hand over a file instead, below.',
      choose: 'Choose a folder',
      chosen: (name) => `Folder: ${name}`,
      allow: 'Allow the folder',
      now: 'Exchange now',
      running: 'Exchanging…',
      leave: 'Stop using the folder',
      left: 'The folder is no longer used. Records and files stay as they are',
      notChosen: 'No folder was chosen',
      done: (when, machines) =>
        `Exchanged at ${when} (${machines} ${machines === 1 ? 'computer' : 'computers'}).`,
      alone: 'The other computer’s file has not arrived yet.',
      asks: 'The leave to use the folder has run out. Records are kept here meanwhile; once you allow it, the exchange goes on where it stopped. Choose “Allow on every visit”, and from then on it exchanges by itself every ten minutes.',
      session:
        'This leave lasts until the last page of Sokuresu is closed. Open this page again afterwards and choose “Allow on every visit”, and it exchanges by itself.',
      failed: 'The exchange did not work. Your records are safe here. It will be tried again.',
      gone: 'The folder cannot be found. It may have been moved or renamed. Choose it again.',
      never: 'Not exchanged yet.',
      torn: (files) =>
        `${files === 1 ? 'One file is' : `${files} files are`} still being copied. The rest is waited for.`,
      damaged: (files) =>
        `${files === 1 ? 'One file is' : `${files} files are`} partly damaged. What can be read was added. “Exchange now” on the other computer writes it anew.`,
      locked: 'There is an encrypted file. Enter the other computer’s passphrase below.',
      wrongPassphrase:
        'A file cannot be read, as its passphrase is another one. Enter the same one on both computers.',
      newer:
        'Some records cannot be read yet. A newer version of Sokuresu wrote them, or a computer whose clock was ahead. They are read once Sokuresu is updated here, or that time has come.',
      missing: (files) =>
        `${files === 1 ? 'One file' : `${files} files`} cannot be read now (not here from the cloud yet). It is read next time.`,
      files: (names) => `Files: ${names}`,
      popupAsks: 'The leave to use the folder has run out, so nothing is exchanged.',
      popupGone: 'The folder cannot be found, so nothing is exchanged.',
      popupLink: 'Open “Using two machines”',
    },
    secret: {
      title: 'Passphrase (optional)',
      note: 'With a passphrase the file is encrypted, so that not even the cloud company can read the client names in it. Enter the same one on both computers. If it is forgotten, nobody can read that file.',
      label: 'Passphrase',
      set: 'Encrypt',
      isSet: 'The file is encrypted.',
      drop: 'Stop encrypting',
      kept: 'The passphrase is kept. Files are encrypted from now on',
      dropped: 'No longer encrypted. The file is written anew next time',
      short: 'Use eight characters or more.',
    },
    file: {
      title: 'As a file (a backup is the same)',
      note: 'All records, templates and settings in one file. Importing it on the other computer adds the records; none is lost. Of a template or a setting, what was decided later counts. Importing twice changes nothing. To see first what will change, and to be able to take it back, use “Data” below.',
      export: 'Export a file',
      import: 'Import a file',
      exported: 'Exported',
      imported: (records) => `Imported (${records} ${records === 1 ? 'record' : 'records'})`,
      nothingNew: 'Imported. There was nothing new',
      none: 'This does not look like a file of Sokuresu. Nothing was changed',
      partly: (records) =>
        `Imported what can be read (${records} ${records === 1 ? 'record' : 'records'}). Part of the file is damaged or missing`,
      working: 'Reading…',
      exportedAt: (when) => `Last exported: ${when}`,
      importedAt: (when) => `Last imported: ${when}`,
    },
    failed: 'That did not work. Your records are as they were. Please try again',
  },
};
