import type { Situation } from '@/lib/domain/template';

/** Every text of the pages in Japanese. This file decides which keys there are. */
export const ja = {
  product: '即レス',
  tagline: 'クライアントへの返信を早く、ていねいに',

  language: { label: '表示言語', ja: '日本語', en: 'English' },
  theme: { label: '明るさ', system: 'ブラウザーに合わせる', light: '明るい', dark: '暗い' },

  queue: {
    waiting: '返信待ち',
    noneKnown: '今わかる返信待ちはありません',
    notLooked: 'まだ受信箱を見ていません',
    owed: '本返信待ち',
    owedNote: '一次返信は済んでいます',
    owedSince: '一次返信から',
    closers: '返信不要かも',
    closersNote: 'お礼や了解だけのようです',
    perhaps: '新着かもしれません',
    perhapsNote: '会話を開くと確かめられます',
    unconfirmed: '未確認',
    unconfirmedNote: '3日以上、どの画面にも出ていません。返信したか確かめてください。',
    lastAnswers: '最近の返信',
    answeredIn: (duration: string) => `${duration}で返信`,
    clock: '待っている時間',
    about: '約',
    left: (minutes: number) => `あと${minutes}分`,
    soon: 'まもなく',
    over: '超過',
    nameless: '名前のわからない相手',
    courtesy: 'さま',
    actions: (client: string) => `${client}の操作`,
  },

  judgement: {
    noReplyNeeded: '返信不要',
    replyNeeded: '返信が必要',
    answeredElsewhere: '別の端末で返信済み',
    buyerSide: '発注側',
    done: {
      noReplyNeeded: (client: string) => `${client}を返信不要にしました`,
      replyNeeded: (client: string) => `${client}を返信待ちにしました`,
      answeredElsewhere: (client: string) => `${client}を返信済みにしました`,
      buyerSide: (client: string) => `${client}を発注側の会話にしました`,
    },
    undone: '元に戻しました',
    failed: '保存できませんでした。記録は前のままです。もう一度お試しください。',
  },

  replies: {
    title: 'この会話に返信',
    search: 'テンプレートを検索',
    list: 'テンプレート',
    results: (count: number) => `${count}件`,
    noneFound: '見つかりませんでした。ことばを短くしてみてください。',
    noTemplates: 'テンプレートがありません。',
    writeTemplates: 'テンプレートを作る',
    draftInBox: (characters: number) =>
      `入力欄に書きかけの文章があります（${characters}文字）。カーソルの位置に加えます。`,
    blanks: '空欄を埋めてください',
    emptyBlank: '空欄が残っています。埋めると入力できます。',
    preview: '入力される文章',
    insert: '入力欄に入れる',
    back: '戻る',
    newline: '改行',
    timeMoved: '過ぎた時刻は、次に来る時刻に直しました。',
    waiting: '入力を待っています。変換中の文字があれば、確定すると入ります。',
    inserted: '入力しました。確認して送信してください',
    takenBack: '入力を取り消しました',
    notTakenBack: '取り消せませんでした。入力欄が変わっています。文章はそのままです。',
    copy: '文章をコピー',
    copied: 'コピーしました。入力欄に貼り付けてください。',
    copiedElsewhere: 'コピーしました。',
    notCopied: 'コピーできませんでした。上の文章を選択してコピーしてください。',
    openConversation: '会話を開くと、ここからテンプレートを入れられます。',
  },

  question: {
    open: '質問を作る',
    note: '書いた欄だけが文章になります。',
    fields: {
      material: { label: 'どの資料', example: '例：商品登録マニュアル' },
      places: { label: 'どの箇所', example: '例：3ページ、7ページ' },
      seen: {
        label: '気づいたこと',
        example: '例：3ページだけ税込です',
      },
      understood: { label: '自分の理解', example: '例：3ページの金額が正しい' },
      options: { label: '考えた案', example: '例：税込にそろえる（1行に1案）' },
      byWhen: { label: 'いつまでに', example: '例：明日18時' },
    },
    writeIn: { ja: '日本語で書く', en: '英語で書く' },
    hints: (count: number) => `気になる点${count}件`,
    nothing: 'どれか1つの欄を埋めると入力できます。',
    next: '次の欄',
  },

  // What reads badly in a draft: why, and a better form. Nothing here forbids anything.
  findings: {
    title: '送る前に、もう一度',
    free: 'このままでも入れられます。',
    placeholder: {
      reason: (text: string) => `「${text}」が書きかえられずに残っているようです。`,
      better: '名前や日付など、本当のことばに直してください。',
    },
    otherClient: {
      reason: (text: string) => `「${text}」は、別の会話の相手か題名と同じです。`,
      better: '宛先が合っているか確かめて、別の方のことなら消してください。',
    },
    contact: {
      reason: (text: string) => `「${text}」は連絡先や外部のリンクのようです。`,
      better: 'サイトの規約で禁じられていることがあります。この会話の中で続けると安心です。',
    },
    casualAssent: {
      reason: (text: string) => `「${text}」は、取引先には軽く聞こえることがあります。`,
      better:
        '「承知いたしました」「かしこまりました」なら安心です。英語なら “Understood, thank you.” と書けます。',
    },
    bareConfusion: {
      reason: () => '「分かりません」だけでは、どこまで読んだかが伝わりません。',
      better:
        '「3ページは税込と受け取りました。合っていますか」のように、自分の理解を添えられます。',
    },
    noPlace: {
      reason: () => '資料のどこのことか、書かれていません。',
      better: '「3ページの表」「12行目」のように添えると、資料を読んだことも伝わります。',
    },
    crowded: {
      reason: () => '1つの段落に、質問がいくつもあります。',
      better: '番号を付けて行を分けると、答えもれが減ります。',
    },
    noDate: {
      reason: () => 'いつまでに答えが必要か、書かれていません。',
      better:
        '「明日18時までにお返事をいただけると助かります」のように添えられます。急がないときも、そう書くと親切です。',
    },
    longOpening: {
      reason: () => '最初の文が長めです。',
      better: '「1点、確認させてください。」のように短く始めると、読みやすくなります。',
    },
  },

  reproach: {
    title: '「もうお伝えしました」という思いがあるようです',
    meaning:
      '資料や前のメッセージを読んでいない、と受け取られたのかもしれません。読み直したことを先に伝えると、安心してもらえます。',
    use: 'お詫びと確認の返信を使う',
  },

  suggestions: {
    asked: '相手のメッセージ',
    unclear: '選んでください',
    because: {
      materials: '資料が届いたので',
      request: '作業の依頼なので',
      question: '質問が来たので',
      progress: '進み具合を聞かれたので',
      revision: '修正の依頼なので',
      deadline: '納期の話なので',
      schedule: '日程の相談なので',
      offer: 'お仕事の打診なので',
      payment: '見積もり・契約の話なので',
      delivered: '納品への反応なので',
      trouble: '不具合の知らせなので',
      closing: 'あいさつなので',
    } satisfies Record<Situation, string>,
    reproach: '「書いてある」とのことなので',
    oftenHere: 'この用件によく使う',
    oftenWithClient: 'この相手によく使う',
    oftenAtHour: 'この時間によく使う',
    often: 'よく使う',
    atOnce: '開かずに先頭の返信を入れる',
  },

  learning: {
    title: '提案とキー操作',
    note: '相手のメッセージと、あなたがこれまで選んだものから、テンプレートを並べます。',
    learned:
      '返信を入れるたびに、どのテンプレートを、いつ、どの会話で、どんな用件に選んだかだけを、このブラウザーの中に残します。メッセージの本文は残しません。180日を過ぎたものは消えます。',
    count: (count: number) =>
      count === 0 ? 'まだ何も覚えていません。' : `選んだ記録を${count}件覚えています。`,
    forget: '覚えたことを消す',
    forgotten: '覚えたことを消しました。並び順は初めに戻ります。',
    restored: '元に戻しました',
    notDone: '変更できませんでした。前のままです。もう一度お試しください。',
    keys: 'キー操作',
    insertNote: '空欄も約束の時刻もない返信だけを、そのまま入れます。ほかは即レスが開きます。',
    noKey: '設定なし',
    changeKeys: 'キーを変える',
    changeByHand: (address: string) => `${address} で変えられます。`,
  },

  // Before anything is chosen: what cannot be done on this page now.
  standing: {
    noComposer: '入力欄が見つかりません。選んだ文章は、コピーして貼り付けられます。',
    severalComposers:
      '入力欄が複数あり、どれに入れるか決められません。選んだ文章は、コピーして貼り付けられます。',
    disabled: '入力欄が使えない状態です。サイトの案内を確認してください。',
    formalDelivery:
      '「正式な納品」にチェックが入っています。このまま送ると納品になるため、文章は入れません。',
    completionForm: 'これは納品・完了の報告画面です。返信ではないため、文章は入れません。',
  },

  // What happened, what is safe, what to do.
  refusal: {
    noComposer:
      '入力欄が見つかりませんでした。文章はここに残っています。コピーして貼り付けてください。',
    severalComposers:
      '入力欄が複数あり、どれに入れるか決められません。何も入れていません。コピーして貼り付けてください。',
    disabled: '入力欄が使えない状態です。何も入れていません。サイトの案内を確認してください。',
    formalDelivery:
      '「正式な納品」にチェックが入っています。このまま送ると納品になるため、入れませんでした。チェックを外してからもう一度選んでください。',
    completionForm:
      'これは納品・完了の報告画面です。返信ではないため、入れませんでした。会話の画面を開いてください。',
    otherConversation:
      '表示中の会話が変わりました。相手を間違えないよう、入れませんでした。会話を確かめて、もう一度選んでください。',
    composing:
      '入力欄で文字を変換中です。何も入れていません。変換を終えてから、もう一度選んでください。',
    tooLong:
      '入力欄の文字数の上限を超えます。何も入れていません。文章を短くするか、分けて送ってください。',
    notAccepted:
      'サイトが文章を受け付けませんでした。入力欄は元のままです。コピーして貼り付けてください。',
    noPage:
      'ページとつながっていません。書きかけの文章があれば控えてから、ページを再読み込みしてください。',
  },

  strip: {
    title: '返信の記録',
    open: '返信の記録を開く',
    today: '今日',
    week: '7日間',
    within: (minutes: number) => `${minutes}分以内`,
    median: '中央値',
    answered: '返信',
    waiting: '待ち',
    items: (count: number) => `${count}件`,
    beside: (substantive: string, promises: string, coverage: string) =>
      `7日間の本返信 ${substantive}・約束 ${promises}・${coverage}（時計の時間）`,
    coverage: (percent: number) => `計測カバー率 ${percent}%`,
    leastCoverage: '計測カバー率 1%未満',
    noCoverage: '計測カバー率 –',
    undetermined: (duration: string) => `未確定（${duration}以上）`,
    fewAnswers: '返信が5件になるまで、1件ずつ表示します',
    tooCoarse: (count: number) =>
      `時刻の幅が目標より広い${count}件は、数に入れていません（低精度）`,
    none: '–',
  },

  looks: {
    title: '受信箱の確認',
    seen: (age: string) => `${age}前に確認`,
    justNow: 'たった今確認',
    never: '受信箱をまだ見ていません',
    unreadable: (since: string | undefined) =>
      since === undefined ? '検出できません' : `${since}から検出できません`,
    siteUnread: (count: number | undefined) =>
      count === undefined ? '未読あり' : `未読${count}件`,
    unreadableNote:
      'サイトの表示が変わったか、読み込みの途中です。返信待ちは前のまま残しています。',
    openInbox: (platform: string) => `${platform}の受信箱を開く`,
  },

  store: {
    unavailable: 'この設定のFirefoxでは記録できません。テンプレートは使えます。',
    blocked:
      '別の画面が古い版を開いています。即レスの画面をすべて閉じて、開き直してください。記録は残っています。',
    newer: '記録は新しい版の即レスのものです。拡張機能を更新してください。記録は残っています。',
    full: '空き容量がなく、新しい記録を保存できません。空きができると、開いているページの分から続けて記録します。これまでの記録は残っています。',
    failed: '記録を開けませんでした。ブラウザーを再起動してください。記録は消していません。',
  },

  start: {
    none: 'まだどのサイトも見ていません。使うサイトを選ぶと、返信待ちがここに出ます。',
    choose: 'サイトを選ぶ',
  },

  newSite: {
    notRead: (site: string) => `${site} はまだ読んでいません。`,
    add: 'このサイトで使う',
    choose: '説明を読んで選ぶ',
    address: 'メッセージをやり取りするサイトのアドレス',
    addThis: '追加する',
    notASite: '「https://」で始まるサイトのアドレスを入れてください。',
    known: 'そのサイトはもう一覧にあります。',
    declined: '許可されなかったため、何も変わっていません。',
    failed: '追加できませんでした。もう一度お試しください。',
  },

  // What was read of the page, so that the user can compare.
  reading: {
    seen: (platform: string, what: string) => `${platform}のこの画面: ${what}。合っていますか？`,
    unseen: (platform: string) => `${platform}のこの画面では、メッセージを検出できません。`,
    conversations: (count: number) => `会話${count}件`,
    unread: (count: number | undefined) => (count === undefined ? '未読あり' : `未読${count}件`),
    noneUnread: '未読なし',
    unreadUnknown: '未読は検出できません',
    messages: (count: number) => `表示中の発言${count}件`,
    last: (mine: boolean, age: string | undefined) =>
      `最後は${mine ? 'あなた' : '相手'}${age === undefined ? '' : `（${age}前）`}`,
    right: '合っています',
    wrong: '違うので教える',
    teach: 'この画面の読み方を教える',
    skeleton: '報告用に画面の骨組みを見る',
    confirmed: 'ありがとうございます。確認済みにしました。',
    notNoted: '書き留められませんでした。もう一度お試しください。',
    notTeachable:
      'この画面では始められません。ページを再読み込みしてから、もう一度お試しください。',
  },

  platform: {
    on: '使用中',
    off: '使っていません',
    switchOn: (platform: string) => `${platform}を使う`,
    switchOff: (platform: string) => `${platform}をやめる`,
    declined: '許可されなかったため、何も変わっていません。',
    terms: '利用規約について',
    failed: '切り替えられませんでした。前のままです。もう一度お試しください。',
    inboxes: '受信箱を開く',
    noRecords: '記録はできませんが、テンプレートを入力欄に入れることはできます。',
    evidence: {
      documented: '資料に基づく対応（実際の画面では未確認）',
      taught: 'あなたが教えた読み方',
      unverified: '未確認の対応（画面の作りが分かっていません）',
    },
    confirmed: '読み方を確認済み',
    others: 'ほかのサイトを使う',
  },

  skeleton: {
    title: '画面の骨組み',
    purpose:
      '画面が読めないときの報告に添える、画面の形だけの写しです。ここで見て、ご自身でコピーするか保存するまで、どこにも渡りません。',
    replaced: '置きかえたもの',
    replacedItems: [
      '文章、名前、題名、隠れた値は、文字の形だけにしました（山田は「漢」）',
      '数字は、すべて0にしました',
      'アドレスは、部品を表すことばだけを残しました。ほかのサイトへのものは消しました',
      'クラス名などの中の知らないことばは、ギリシャ文字にしました',
      'スクリプト、画像、コメントの中身は消しました',
    ],
    kept: '残したもの',
    keptItems: [
      '画面の組み立てと、部品の役割',
      '部品を表すクラス名とテスト用の名前（message、unreadなど）',
      '時刻の書き方（5分前は「0分前」）',
    ],
    look: 'コピーや保存の前に、知られて困ることばが残っていないか見てください。',
    label: '画面の骨組み（読むだけ）',
    copy: 'コピー',
    save: 'ファイルに保存',
    copied: 'コピーしました。報告に貼り付けてください。',
    notCopied: 'コピーできませんでした。枠の中を選んでコピーするか、ファイルに保存してください。',
    saved: (file: string) => `${file} をダウンロードに渡しました`,
    gone: 'その画面はもう開いていません。もう一度開いてから、即レスのアイコンでやり直してください。',
    notPermitted:
      'この画面を読むことを、ブラウザーが許していません。使うサイトに選んだ画面で、もう一度お試しください。',
  },

  options: {
    title: '即レスの設定',
    open: '設定',
    templates: 'テンプレート',
    templatesNote: '会話への返信に使う文章です。どれもご自身で書きかえられます。',
    platforms: 'プラットフォーム',
    platformsNote: '選んだサイトの、開いている画面だけを読みます。',
    goals: '時間と目標',
    display: '表示',
    target: '一次返信の目標',
    minutes: '分以内',
    targetNote: '1〜1440分。返信待ちの時計と「目標内」の数え方が変わります。',
    targetWrong: (minutes: number) =>
      `1から1440までの整数を入れてください。今の目標は${minutes}分のままです。`,
    targetSaved: (minutes: number) => `目標を${minutes}分にしました`,
    displaySaved: '表示を変えました',
    notSaved: '保存できませんでした。前の設定のままです。もう一度お試しください。',
    notRead: '読み込めませんでした。何も消していません。もう一度読み込んでください。',
    again: 'もう一度読み込む',
  },

  hours: {
    title: '働く時間',
    note: '統計を、働く時間だけでも数えられます。返信待ちの時計はいつも動き続けます。',
    none: '設定なし：すべて時計の時間で数えます',
    begin: '働く時間を決める',
    begun: '働く時間を月〜金の9:00–18:00にしました。下で変えられます',
    from: '変更をいつから数えるか',
    fromToday: '今日から',
    fromAlways: 'これまでの全部',
    fromTodayNote: '次に変える時間は今日から数えます。昨日までは、そのときの時間のままです。',
    fromAlwaysNote:
      '次に変える時間で、これまでの記録もすべて数えます。前に決めた時間は残りません。',
    since: (date: string) => `今の時間は${date}からです。`,
    zone: 'タイムゾーン',
    week: '曜日ごとの時間',
    weekNote:
      '日をまたぐときは 20:00–26:00 のように書きます（26:00は翌日の2時）。始まった日の時間として数えます。',
    weekdays: {
      mon: '月曜日',
      tue: '火曜日',
      wed: '水曜日',
      thu: '木曜日',
      fri: '金曜日',
      sat: '土曜日',
      sun: '日曜日',
    },
    dayOff: '休み',
    start: (day: string) => `${day}の始まり`,
    end: (day: string) => `${day}の終わり`,
    addTo: (day: string) => `${day}に時間を足す`,
    remove: (day: string, span: string) => `${day}の${span}を削除`,
    copy: (day: string) => `${day}の時間をほかの曜日にも使う`,
    copyTo: (day: string) => `${day}と同じにする曜日`,
    copyNow: '同じにする',
    cancel: 'やめる',
    trouble: {
      notATime: (kept: string) => `9:00 や 26:00 のように入れてください。今は${kept}のままです。`,
      startsLate: (kept: string) => `始まりは24:00より前にしてください。今は${kept}のままです。`,
      endsFirst: (kept: string) =>
        `終わりは始まりより後にしてください（翌日の2時は26:00）。今は${kept}のままです。`,
      tooLong: (kept: string) => `24時間以内にしてください。今は${kept}のままです。`,
    },
    holidays: '日本の祝日を休みにする',
    daysOff: '日付を決めた休み',
    addDayOff: '休みを足す',
    removeDayOff: (date: string) => `${date}の休みを取り消す`,
    dayOffSet: (date: string) => `${date}を休みにしました`,
    dayOffGone: (date: string) => `${date}の休みを取り消しました`,
    changed: '働く時間を変えました',
    stop: '働く時間を使わない',
    stopped: '働く時間を消しました。すべて時計の時間で数えます',
  },

  sites: {
    title: '教えたサイト',
    note: '画面の読み方を教えたサイトです。読み方は直せます。ファイルで渡すこともできます。',
    none: 'まだどのサイトも教えていません。サイトを開いて、即レスのアイコンから教えられます。',
    parts: {
      badge: '新着の印',
      inbox: '会話の一覧',
      conversation: '会話',
      composer: '入力欄',
    },
    partsTaught: (parts: string) => `教えた部分: ${parts}`,
    untaught: '何も教えていません（共通の手がかりで読みます）',
    edit: '読み方を直す',
    export: '読み方を書き出す',
    remove: '読み方を削除',
    setBack: '元の読み方に戻す',
    hasSetBack: (name: string) => `${name}を元の読み方に戻しました`,
    named: (action: string, name: string) => `「${name}」の${action}`,
    removed: (name: string) => `${name}の読み方を削除しました`,
    restored: '元に戻しました',
    exported: (name: string) => `${name}の読み方を書き出しました`,
    saved: (name: string) => `${name}の読み方を保存しました`,
    notDone: '変更できませんでした。前のままです。もう一度お試しください。',
    definition: '読み方（JSON）',
    save: '保存する',
    cancel: 'やめる',
    import: 'ファイルから読み込む',
    importNote: '読み込む前に、どこで何を読むかをお見せします。',
    preview: 'ファイルの中身',
    previewHosts: '読むサイト',
    previewInbox: '受信箱',
    previewReplaces: (name: string) => `いまの「${name}」の読み方と置きかわります。`,
    previewLeftOut: (hosts: string) =>
      `ファイルにはほかのサイトのアドレスも書かれていますが、加えません: ${hosts}`,
    previewAsk:
      '加えると、ブラウザーがこのサイトを読む許可をたずねます。知っている人からのファイルだけを加えてください。',
    accept: '加える',
    added: (name: string) => `${name}の読み方を加えました`,
    declined: '許可されなかったため、何も加えていません。',
    trouble: {
      notJson: 'JSONとして読めません。かっこや引用符を確かめてください。何も変わっていません。',
      notASite: 'サイトの読み方の形になっていません。何も変わっていません。',
      newerVersion:
        '新しい版の即レスで書き出されたファイルです。拡張機能を更新してから、もう一度お試しください。',
      missingPart: '読むために必要な部分が足りません。何も変わっていません。',
      unsoundSelector: '使えないセレクターがあります。何も変わっていません。',
      badHost: 'このアドレスは、読むサイトにできません。何も加えていません。',
    },
    where: (detail: string) => `場所: ${detail}`,
    needed: {
      'badge.anchor': '未読の印を囲むところ',
      'badge.badge': '未読の印',
      'inbox.list': '会話の一覧',
      'inbox.row': '一覧の1行',
      'inbox.unread': '未読の行だけにある印',
      'conversation.list': 'メッセージの並び',
      'conversation.message': '1つのメッセージ',
      'conversation.mine': '自分のメッセージだけにある印',
    },
  },

  templates: {
    add: '新しいテンプレート',
    search: 'テンプレートを検索',
    language: '言語',
    all: 'すべて',
    count: (count: number) => `${count}件`,
    none: 'テンプレートがありません。',
    noneFound: '見つかりませんでした。ことばを短くするか、言語を変えてみてください。',
    unreadable: (count: number) =>
      `読み取れないテンプレートが${count}件あります。消さずに残してあります。拡張機能を更新すると読めることがあります。`,
    searching: '検索中は並べ替えられません',
    begun: '書きかけ',
    interim: '一次返信',
    edit: '編集',
    duplicate: '複製',
    remove: '削除',
    up: '上へ',
    down: '下へ',
    drag: 'ドラッグして並べ替え',
    named: (action: string, name: string) => `「${name}」を${action}`,
    removed: (name: string) => `「${name}」を削除しました`,
    restored: '元に戻しました',
    duplicated: (name: string) => `「${name}」を複製しました`,
    moved: (name: string, position: number) => `「${name}」を${position}番目に移しました`,
    name: '名前',
    text: '文章',
    isInterim: '一次返信として数える（本返信はあとで）',
    situations: 'どんなメッセージへの返信ですか（いくつでも）',
    palette: '押すと、カーソルの位置に入ります',
    variables: {
      client: '相手の名前',
      tonight: '今夜',
      tomorrow: '明日10時',
      hours: '2時間後',
      blank: '空欄',
      address: '呼びかけ',
      signature: '署名',
      cursor: 'カーソルの位置',
    },
    paletteNote: (example: string) =>
      `日時は、入力欄に入れるときの日付に変わります。${example}のようにも書けます。`,
    issue: {
      unknownVariable: (text: string) => `${text}は使えないことばです。空欄として扱います。`,
      impossibleTime: (text: string) => `${text}という日時はありません。空欄として扱います。`,
      unclosed: (text: string) => `${text}のかっこが閉じていません。空欄として扱います。`,
      unopened: (text: string) => `${text}の始まりのかっこがありません。空欄として扱います。`,
      emptyLabel: (text: string) =>
        `${text}に何を書くかがわかりません。「空欄:」のあとに書けます。`,
      secondCursor: () => 'カーソルの位置が2つあります。初めの1つだけを使います。',
      doubledVariable: (text: string) =>
        `${text}は文字のまま相手に届きます。かっこを1つずつにすると置きかわります。`,
      emptyBody: () => '文章がまだありません。',
    },
    contact: {
      url: (text: string) => `「${text}」はアドレス（URL）のようです。`,
      email: (text: string) => `「${text}」はメールアドレスのようです。`,
      phone: (text: string) => `「${text}」は電話番号のことのようです。`,
      messenger: (text: string) => `「${text}」は外部の連絡手段のことのようです。`,
      direct: (text: string) => `「${text}」は直接のやり取りのことのようです。`,
    },
    contactNote:
      '連絡先や外部でのやり取りを禁じているサイトがあります。送る前に、サイトの規約を確かめてください。',
    line: (number: number) => `${number}行目`,
    show: 'その場所を選ぶ',
    preview: 'できあがり（例のクライアント）',
    previewNote: '空欄は、入力欄に入れる前に埋めます。',
    example: { client: '山田商店', blank: '〈空欄〉' },
    save: '保存する',
    cancel: '閉じる',
    nameMissing: '名前を入れてください。',
    textMissing: '文章を入れてください。',
    notSaved: '保存できませんでした。書いた文章はこの画面に残っています。もう一度お試しください。',
    notDone: '変更できませんでした。テンプレートは前のままです。もう一度お試しください。',
    gone: 'このテンプレートは、もうありません。',
    created: '新しいテンプレート',
    editing: 'テンプレートの編集',
    back: 'テンプレートに戻る',
    saved: (name: string) => `「${name}」を保存しました`,
    unsaved: '保存していない変更があります。このまま閉じても、次に開いたときに続けられます。',
    resumed: '前回の続きから編集しています。',
    discard: '変更を捨てる',
  },

  situations: {
    materials: '資料・データが届いた',
    request: '作業の依頼',
    question: '質問',
    progress: '進み具合の確認',
    revision: '修正の依頼',
    deadline: '納期の話',
    schedule: '日程・打ち合わせ',
    offer: 'お仕事の打診',
    payment: '見積もり・契約・支払い',
    delivered: '納品への反応',
    trouble: '不具合・苦情',
    closing: 'あいさつ・締めくくり',
  } satisfies Record<Situation, string>,

  undo: '元に戻す',
};

/** The shape that every language fills: a missing or superfluous key fails the type check. */
export type Words = typeof ja;
