import type { AlertSettings } from '@/lib/domain/alert-settings';
import type { Language } from '@/lib/domain/template';

type Parts = readonly [before: string, after: string];

/** What the pages say of alerts and of silencing them. */
export interface AlertSettingWords {
  readonly title: string;
  readonly note: string;
  readonly which: string;
  /** What one is told of; a field of minutes stands between the parts of a sentence. */
  readonly onNew: Parts;
  readonly soon: Parts;
  readonly onReminders: Parts;
  readonly nudge: Parts;
  /** The field of minutes, for readers alone. */
  readonly leadMinutes: string;
  readonly nudgeMinutes: string;
  readonly needsHours: string;
  readonly outside: string;
  readonly outsideOptions: Readonly<Record<AlertSettings['alertsOutsideHours'], string>>;
  readonly outsideNote: string;
  wrongMinutes(least: number, most: number): string;
  readonly tryIt: string;
  readonly sampleTitle: string;
  readonly sampleText: string;
  readonly tried: string;
  readonly notTried: string;
  readonly blocked: string;
  readonly unseen: string;
  readonly unseenHelp: readonly string[];
  readonly saved: string;
  /** In the popup. */
  readonly snooze: string;
  readonly snoozeTitle: string;
  readonly snoozeNote: string;
  snoozeFor(minutes: number): string;
  untilHours(time: string): string;
  snoozed(until: string): string;
  readonly wake: string;
  readonly notSnoozed: string;
}

/** By language; a missing sentence fails the type check. */
export const alertSettingWords: Readonly<Record<Language, AlertSettingWords>> = {
  ja: {
    title: 'お知らせ',
    note: '相手の名前とサイト名だけを出します。メッセージの文は出しません。同じことは一度だけお知らせします。',
    which: 'お知らせすること',
    onNew: ['クライアントからメッセージが来たとき', ''],
    soon: ['返信の目標の', '分前になったとき'],
    onReminders: ['約束と納期の前と、その時刻', ''],
    nudge: ['働く時間に、受信箱を', '分見ていないとき（音なし、一度だけ）'],
    leadMinutes: '目標の何分前か',
    nudgeMinutes: '受信箱を何分見ていないときか',
    needsHours: '働く時間を決めると、この知らせが出ます。',
    outside: '働く時間の外では',
    outsideOptions: { promises: '約束と納期だけ', all: 'すべて知らせる', none: '何も知らせない' },
    outsideNote: '外の時間に来たものは、働く時間の始まりにまとめてお知らせします。',
    wrongMinutes: (least, most) => `${least}から${most}までの数で入れてください。`,
    tryIt: '見本を出す',
    sampleTitle: '見本：山田商店さまからメッセージです',
    sampleText: 'お知らせはこのように出ます。押すと、その会話が開きます。',
    tried: '見本を出しました。',
    notTried: '見本を出せませんでした。',
    blocked:
      'ブラウザーがこの拡張機能の通知を止めています。ブラウザーの設定の「通知」で許すと、お知らせが出ます。',
    unseen: '見本が見えないときは',
    unseenHelp: [
      'Windows：「設定」→「システム」→「通知」で、お使いのブラウザーをオンにし、「応答不可」を切ります。',
      'Mac：「システム設定」→「通知」で、お使いのブラウザーの通知を許可し、集中モードを確かめます。',
      'Linux：デスクトップの設定の「通知」で、お使いのブラウザーを許可します。',
    ],
    saved: 'お知らせの設定を保存しました',
    snooze: 'お知らせを止める',
    snoozeTitle: 'お知らせを止める時間',
    snoozeNote: '待ち時間の時計は止まりません。',
    snoozeFor: (minutes) => (minutes === 60 ? '1時間' : `${minutes}分`),
    untilHours: (time) => `次に働く時間まで（${time}）`,
    snoozed: (until) => `お知らせは${until}まで止めています`,
    wake: 'いま再開',
    notSnoozed: '止められませんでした。もう一度お試しください。',
  },
  en: {
    title: 'Alerts',
    note: 'They name the client and the platform, never the message’s text. Each thing is told once.',
    which: 'Tell me',
    onNew: ['when a client writes', ''],
    soon: ['', 'minutes before my reply target'],
    onReminders: ['before promises and deadlines, and at their time', ''],
    nudge: [
      'in working hours, when I have not looked at an inbox for',
      'minutes (silent, only once)',
    ],
    leadMinutes: 'How many minutes before the target',
    nudgeMinutes: 'After how many minutes without a look',
    needsHours: 'Set your working hours to get this one.',
    outside: 'Outside working hours',
    outsideOptions: { promises: 'Promises and deadlines only', all: 'Everything', none: 'Nothing' },
    outsideNote: 'What comes outside is told in one when your working hours begin.',
    wrongMinutes: (least, most) => `Please enter a number from ${least} to ${most}.`,
    tryIt: 'Show a sample',
    sampleTitle: 'Sample: Harbour Books has written',
    sampleText: 'This is what an alert looks like. A click opens the conversation.',
    tried: 'A sample was shown.',
    notTried: 'The sample could not be shown.',
    blocked:
      'Your browser blocks this extension’s notifications. Allow them under “Notifications” in the browser’s settings.',
    unseen: 'If you do not see the sample',
    unseenHelp: [
      'Windows: Settings → System → Notifications: turn your browser on, and “Do not disturb” off.',
      'Mac: System Settings → Notifications: allow your browser, and check Focus.',
      'Linux: allow your browser in your desktop’s notification settings.',
    ],
    saved: 'Alert settings saved',
    snooze: 'Silence alerts',
    snoozeTitle: 'Silence alerts for',
    snoozeNote: 'The clocks of waits go on.',
    snoozeFor: (minutes) => (minutes === 60 ? '1 hour' : `${minutes} min`),
    untilHours: (time) => `Until I work again (${time})`,
    snoozed: (until) => `Alerts are silent until ${until}`,
    wake: 'Resume now',
    notSnoozed: 'Alerts could not be silenced. Please try again.',
  },
};
