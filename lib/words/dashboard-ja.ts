import type { LeftOutReason } from '@/lib/domain/figures/left-out';
import type { MirrorId } from '@/lib/domain/mirrors/mirror';

/** Every text of the dashboard in Japanese. This file decides which keys there are. */
export const dashboardJa = {
  title: '返信の記録',
  figuresOf: (days: number) => `直近${days}日`,
  windowLabel: '期間',
  days: (days: number) => `${days}日`,
  withClosers: '「返信不要かも」も数える',
  loading: '記録を読んでいます',

  countingAnew:
    '新しい版の数え方で記録を数え直しています。終わるまで、古い数え方の記録が混ざります。',

  today: {
    title: '今日',
    waiting: '返信待ち',
    owed: '本返信待ち',
    promises: '約束・納期',
    within: (target: string) => `${target}以内`,
    oldest: (age: string) => `いちばん長い待ち ${age}`,
    nobody: '今わかる返信待ちはありません',
    noneOwed: '今わかる本返信待ちはありません',
    noPromises: '今わかる約束・納期はありません',
    until: '残り',
    nextPromise: (until: string) => `次は ${until}`,
    overdue: (count: number) => `時刻を過ぎたもの ${count}件`,
    noneToday: '今日届いたメッセージには、まだ数えられるものがありません',
    undecided: (count: number) => `目標の時間内の待ち ${count}件は、まだ数えません`,
  },

  headline: {
    title: '返信までの時間',
    clock: { calendar: '時計の時間で計算', working: '働く時間で計算' },
    before: '前の期間',
    inClockTime: (median: string) => `時計の時間では ${median}`,
    ART: '一次返信',
    SRT: '本返信',
    FCR: '初回返信',
    PKR: '約束を守った率',
    within: (target: string) => `${target}以内`,
    PRE: '事前連絡率',
    noneDecided: '数えられる約束は、まだありません',
    warned: (share: string) => `遅れや変更の前に連絡 ${share}`,
  },

  change: {
    better: (before: string) => `前の期間（${before}）より短くなりました`,
    worse: (before: string) => `前の期間（${before}）より長くなりました`,
    unclear: (before: string) => `前の期間（${before}）との差ははっきりしません`,
    none: '前の期間とは比べられません',
  },

  figure: {
    median: '中央値',
    medianOf: (length: string) => `中央値 ${length}`,
    eachOf: (lengths: string) => `1件ずつ ${lengths}`,
    p90: '90%がこの時間まで',
    interval: (from: string, to: string) => `95%信頼区間 ${from}〜${to}`,
    noUpperEnd: '上限なし',
    answered: (count: number) => `返信${count}件`,
    waiting: (count: number) => `待ち${count}件`,
    disappeared: (count: number) => `消えたメッセージ${count}件`,
    coverage: (percent: number) => `計測カバー率 ${percent}%`,
    leastCoverage: '計測カバー率 1%未満',
    noCoverage: '計測カバー率 –',
    leftOut: (count: number) => `数に入れていない ${count}件`,
    few: '返信が5件になるまでは、中央値の代わりに1件ずつ表示します',
    explain: (name: string) => `${name}のもとになった記録を見る`,
  },

  trend: {
    label: '返信までの時間の移り変わり',
    better: '返信が早くなっています',
    worse: '返信が遅くなっています',
    unclear: '返信の早さに大きな変化はありません',
    none: '返信の早さの変化は、まだわかりません',
    day: '日',
    week: '週の始まり',
  },

  distribution: {
    label: '返信までの時間の分布',
    finding: (share: number, length: string) => `${share}%に${length}以内で返信しています`,
    none: '返信までの時間の分布',
    answered: '返信した',
    censored: '返信を待っている、または消えた',
    length: '返信までの時間',
    from: (from: string) => `${from}以上`,
    between: (from: string, to: string) => `${from}〜${to}`,
    upTo: (to: string) => `${to}未満`,
  },

  heatmap: {
    label: '曜日と時刻ごとの一次返信の中央値',
    slow: (when: string, median: string) =>
      `返信に時間がかかりやすいのは${when}です（中央値 ${median}）`,
    none: '曜日と時刻ごとの早さは、1つの時間帯に5件たまると出ます',
    cell: (weekday: string, hour: number) => `${weekday}曜 ${hour}時台`,
    few: '5件になるまで中央値は出しません',
    undetermined: '未確定',
    empty: '記録なし',
    steps: ['早い', 'やや早い', 'ふつう', 'やや遅い', '遅い'] as readonly string[],
    legend: '色は、自分の時間帯どうしの比較です',
    weekdays: ['日', '月', '火', '水', '木', '金', '土'] as readonly string[],
  },

  platforms: { title: 'プラットフォームごと', platform: 'プラットフォーム' },
  phases: {
    title: '契約の前・あいだ・納品のあと',
    phase: '段階',
    before: '契約前',
    during: '契約中',
    after: '納品後',
    unknown: '段階がわからない会話',
  },
  clients: {
    title: 'クライアントごと',
    client: 'クライアント',
    nameless: '名前のわからない相手',
    again: '再依頼',
    markAgain: (client: string) => `${client}を「再依頼」に`,
    foundAgain: (again: string) => `また依頼してくれた人への一次返信は ${again}。`,
    foundOthers: (others: string) => `ほかの人へは ${others}。`,
    note: '返信の早さが理由とは限りません。',
  },

  mirrors: {
    title: '各サイトの指標（推定）',
    note: 'サイトが公表しているきまりから、この記録だけで推定した値です。サイトの表示とは違うことがあります。',
    estimate: '推定',
    names: {
      lancersRate: 'Lancers 24時間以内返信率',
      fiverrRate: 'Fiverr 返信率（初回のメッセージ）',
      fiverrTimeFirst: 'Fiverr 平均返信時間（初回だけ数える読み方）',
      fiverrTimeAll: 'Fiverr 平均返信時間（すべて数える読み方）',
      upworkResponsiveness: 'Upwork 返信の早さ',
      dayRate: '24時間以内の初回返信率（一般的な数え方）',
      dayTime: '初回返信の平均時間（一般的な数え方）',
    } satisfies Record<MirrorId, string>,
    definitions: {
      lancersRate:
        '過去1年の返信のうち、クライアントのメッセージから24時間以内にしたものの割合。2回目からの返信も1件と数え、まだ返信していないものは数えません。',
      fiverrRate:
        '直近90日に初めて連絡をくれた人の最初のメッセージのうち、24時間以内に返信したものの割合。24時間たっていない返信待ちは、まだ数えません。',
      fiverrTimeFirst:
        '直近90日に初めて連絡をくれた人の最初のメッセージに返信するまでの平均。24時間以内の返信だけを数えます。',
      fiverrTimeAll: '直近90日の返信までの時間の平均。24時間以内の返信だけを数えます。',
      upworkResponsiveness:
        '直近90日の返信までの時間の平均を、0〜4・4〜8・8〜12・12〜24・24時間以上に分けたもの。Upworkは何日分かを公表していません。',
      dayRate:
        '直近30日の会話の最初のメッセージ（10件ないときは、直近90日の最後の10件）のうち、24時間以内に返信したものの割合。24時間たっていない返信待ちは、まだ数えません。',
      dayTime:
        '直近30日の会話の最初のメッセージ（10件ないときは、直近90日の最後の10件）に返信するまでの平均。24時間を過ぎた返信も数えます。',
    } satisfies Record<MirrorId, string>,
    belowMinimum: (counted: number, minimum: number) =>
      `${counted}件（${minimum}件から表示します）`,
    bucket: (from: number, to: number | null) =>
      to === null ? `${from}時間以上` : `${from}〜${to}時間`,
    counted: (count: number) => `数えた ${count}件`,
    hurting: {
      share: (count: number) => `下げている ${count}件`,
      ms: (count: number) => `長くしている ${count}件`,
    },
    undecided: (count: number) => `まだ決まらない ${count}件`,
    includedDespite: (count: number) => `あなたが外しても数える ${count}件`,
    leftOut: (count: number) => `よく見えず数えられない ${count}件`,
    withoutReply: (value: string) => `（返信しないと ${value}）`,
    required: (percent: number) => `目安 ${percent}%`,
    replyNow: '今返信すると',
    replyNowLine: (waited: string, before: string, after: string) =>
      `${waited}待っている人に返信すると ${before} → ${after}`,
    replyNowSame: (waited: string, value: string) =>
      `${waited}待っている人に返信しても ${value} のまま`,
    worsenedByReply: {
      share: '返信すると下がりますが、待っている人には返信をおすすめします。',
      ms: '返信すると長くなりますが、待っている人には返信をおすすめします。',
    },
    none: 'まだ推定できる指標はありません。',
  },

  table: {
    show: '表で見る',
    count: '件数',
    median: '中央値',
    within: (target: string) => `${target}以内`,
    waiting: '待ち',
    more: (count: number) => `ほか${count}件も見る`,
    items: (count: number) => `${count}件`,
  },

  ledger: {
    title: '記録の一覧',
    showAll: '絞り込みをやめる',
    count: (count: number) => `${count}件`,
    filter: { label: '表示する記録', all: 'すべて', counted: '数えている', waiting: '返信待ち' },
    search: 'クライアントや件名で絞り込む',
    columns: {
      start: '受信',
      client: 'クライアント',
      platform: 'プラットフォーム',
      acknowledgement: '一次返信',
      substantive: '本返信',
      evidence: '根拠',
      reason: '数に入れない理由',
    },
    reasonNotes: '数に入れない理由の意味',
    sortBy: (column: string) => `${column}で並べ替え`,
    waiting: '返信待ち',
    owed: '本返信待ち',
    interim: '一次返信',
    inherited: '前の宿題と同じ',
    inWorkingTime: (length: string) => `働く時間では ${length}`,
    markInterim: '一次返信の印をつける',
    unmarkInterim: '一次返信の印を外す',
    include: '数に戻す',
    replyNeeded: '返信が必要',
    done: '記録を直しました',
    previous: '前へ',
    next: '次へ',
    page: (from: number, to: number, all: number) => `${all}件中 ${from}〜${to}件`,
    exportCsv: 'CSVで保存',
    exported: 'CSVを保存しました',
    empty: 'この条件の記録はありません。',
    open: '会話を開く',
  },

  evidence: {
    absolute: 'サイトの日時',
    relative: 'サイトの「◯分前」',
    observed: '画面で見た時刻',
    manual: '手で入力',
    precision: (width: string) => `時刻の幅 ${width}`,
    preview: '受信箱の一覧から',
    automaticReply: '自動返信あり',
    disappeared: '消えたメッセージ',
    substantiveGap: '本返信の前に欠け',
  },

  reasons: {
    noReplyNeeded: '返信不要',
    spam: 'スパム',
    buyerSide: '発注側',
    answeredElsewhere: '別の端末で返信済み',
    startUnseen: '先頭不明',
    gap: '欠け',
    contradiction: '矛盾',
    probableCloser: '返信不要かも',
    lowPrecision: '低精度',
    outsideHours: '時間外対応',
    noWorkingTimeYet: 'まだ働く時間なし',
    noSchedule: '働く時間の設定なし',
  } satisfies Record<LeftOutReason, string>,
  reasonNotes: {
    noReplyNeeded: 'あなたが返信不要としたもの。',
    spam: 'あなたがスパムとしたもの。',
    buyerSide: 'あなたが発注する側の会話。',
    answeredElsewhere: '別の端末で返信したと手で入力したもの。返信した正確な時刻がわかりません。',
    startUnseen:
      'その前に何があったかを画面で見ていないため、待ちの始まりがわからないもの。会話を開いてさかのぼると、数えられることがあります。',
    gap: 'メッセージと返信のあいだに、画面で見ていない部分があるもの。会話を開いてその部分を出すと、数えられることがあります。',
    contradiction: '同じメッセージの時刻が、画面によって食い違うもの。',
    probableCloser: 'お礼や了解だけで、返信は要らないと思われるもの。',
    lowPrecision: 'サイトの時刻の幅が、目標の時間より広いもの。',
    outsideHours:
      '働く時間の外に届き、次の働く時間より前に返信したもの。時計の時間では数えています。',
    noWorkingTimeYet: '届いてから、まだ働く時間になっていないもの。時計の時間では数えています。',
    noSchedule: '届いた日の働く時間が決まっていなかったもの。時計の時間では数えています。',
  } satisfies Record<LeftOutReason, string>,

  definitions: {
    waiting:
      'クライアントの最後のメッセージに、あなたがまだ返していない会話。期間に関係なく、今わかるすべてです。',
    owed: '一次返信だけして、本返信がまだの会話。期間に関係なく、今わかるすべてです。',
    promises:
      'まだ果たしていない約束、進行中の納期、こちらから確認する予定。期間に関係なく、今わかるすべてです。時刻を14日過ぎたものと、挿入したまま1日送信を確認できない約束は外します。',
    ART: 'クライアントの最初の未返信メッセージから、あなたの次のメッセージまで。1回の待ちを1件と数えます。返信待ちも「ここまで待った」として計算に入れ、平均は使いません（カプラン・マイヤー法）。',
    SRT: 'クライアントの最初の未返信メッセージから、一次返信でない最初の返信まで。1つの宿題を1件と数えます。',
    FCR: '会話の最初のメッセージ、または24時間どちらも書かなかったあとのメッセージへの一次返信。',
    PKR: '時刻を約束した一次返信のうち、その時刻までに本返信したもの。約束の時刻が過ぎてから数えます。その後の会話の画面を見ていないものは、まだ数えません。',
    PRE: '遅れたり動かしたりした納期のうち、納期より前に「遅れそう」と伝えていたもの。',
    p90: '10件のうち9件は、この時間までに返信しています。返信待ちも「ここまで待った」として計算に入れるため、返信待ちが多いと未確定になります。',
    within:
      '目標より長く待っている未返信は「間に合わなかった」と数えます。時刻の幅のため決めきれないものは「約」に分けます。',
    curve:
      '題の割合は、その時間までに返信していた割合です。返信待ちも「ここまで待った」として計算に入れるため（カプラン・マイヤー法）、件数どうしの割合とは少し違うことがあります。',
    coverage:
      '期間のうち、受信箱のページが見えていた時間の割合です。見えていなかった間のことはわかりません。',
    leftOut: '記録には残し、数字には入れていません。',
  },

  card: {
    title: 'プロフィール用の応答カード',
    note: 'この端末の中で画像を作ります。クライアントの名前は入りません。',
    make: '画像を保存',
    copy: '画像をコピー',
    saved: '画像を保存しました',
    copied: '画像をコピーしました',
    failed: '画像を作れませんでした。記録はそのままです。',
    tooFew: '一次返信が5件になると作れます。',
    preview: '応答カードの見本',
  },

  commitments: {
    title: '約束・納期の記録',
    client: 'クライアント',
    what: '内容',
    result: '結果',
    none: 'この期間の約束と納期はありません',
    /** What became of it, as it is counted. */
    results: {
      yes: '守った',
      no: '遅れた',
      aboutYes: '約 守った',
      aboutNo: '約 遅れた',
      undecided: 'まだ数えません',
      warned: '事前に連絡した',
      notWarned: '事前の連絡なし',
      delivered: '納品した',
      withdrawn: '取り消した',
    },
  },

  empty: {
    title: 'この期間の記録はありません',
    text: '受信箱や会話を開いてメッセージに返信すると、ここに返信までの時間が出ます。数字は数件から、中央値は5件から出ます。',
  },
};

/** The shape that every language fills. */
export type DashboardWords = typeof dashboardJa;
