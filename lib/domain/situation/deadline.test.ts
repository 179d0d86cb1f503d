import { describe, expect, it } from 'vitest';
import { readSituation } from '../situation';

/** Thursday, 26 November 2026, 10:00. */
const reference = { now: Date.parse('2026-11-26T10:00:00+09:00'), timeZone: 'Asia/Tokyo' };

function deadline(text: string) {
  return readSituation(text, reference).deadline;
}

function instants(text: string) {
  const at = deadline(text)?.at;
  const print = (instant: number) =>
    new Date(instant + 9 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
  return at ? [print(at.earliest), print(at.latest)] : at;
}

describe('the instants at which a deadline may lie', () => {
  it.each([
    ['明日15時までにお願いします', '2026-11-27 15:00', '2026-11-27 15:00'],
    ['15時までにお願いします', '2026-11-26 15:00', '2026-11-26 15:00'],
    ['9時までにお願いします', '2026-11-27 09:00', '2026-11-27 09:00'],
    ['11/30 18:00までにお願いします', '2026-11-30 18:00', '2026-11-30 18:00'],
    ['午後3時半までにお願いします', '2026-11-26 15:30', '2026-11-26 15:30'],
    ['明日中にお願いします', '2026-11-27 23:59', '2026-11-27 23:59'],
    ['明日までにお願いします', '2026-11-27 00:00', '2026-11-27 23:59'],
    ['明日の夕方までにお願いします', '2026-11-27 15:00', '2026-11-27 19:00'],
    ['明日の午前中までにお願いします', '2026-11-27 12:00', '2026-11-27 12:00'],
    ['今週金曜までにお願いします', '2026-11-27 00:00', '2026-11-27 23:59'],
    ['来週月曜までにお願いします', '2026-11-30 00:00', '2026-11-30 23:59'],
    ['来週頭までにお願いします', '2026-11-30 00:00', '2026-12-01 23:59'],
    ['月末までにお願いします', '2026-11-30 00:00', '2026-11-30 23:59'],
    ['来月10日までにお願いします', '2026-12-10 00:00', '2026-12-10 23:59'],
    ['12月上旬までにお願いします', '2026-12-01 00:00', '2026-12-10 23:59'],
    ['5日までにお願いします', '2026-12-05 00:00', '2026-12-05 23:59'],
    ['1/15までにお願いします', '2027-01-15 00:00', '2027-01-15 23:59'],
    ['3日以内にお願いします', '2026-11-29 00:00', '2026-11-29 23:59'],
    ['24時間以内にお願いします', '2026-11-27 10:00', '2026-11-27 10:00'],
    ['納期は12月3日(木)です。', '2026-12-03 00:00', '2026-12-03 23:59'],
    ['Please finish it by EOD Friday.', '2026-11-27 23:59', '2026-11-27 23:59'],
    ['Can you do it within 24 hours?', '2026-11-27 10:00', '2026-11-27 10:00'],
    ['I need it by Dec 3 at 5pm.', '2026-12-03 17:00', '2026-12-03 17:00'],
    ['Deadline is 30 November, 18:00 UTC.', '2026-12-01 03:00', '2026-12-01 03:00'],
    // Standard or summer time: both are said of "EST".
    ['I need it by 5pm EST tomorrow.', '2026-11-28 06:00', '2026-11-28 07:00'],
    ['The cutoff is 31/12 at midnight.', '2026-12-31 23:59', '2026-12-31 23:59'],
    ['I need it by next Friday.', '2026-11-27 00:00', '2026-12-04 23:59'],
  ])('%s', (text, earliest, latest) => expect(instants(text)).toEqual([earliest, latest]));

  it.each([
    'お盆前までにお願いします',
    '3営業日以内にお願いします',
    '11月20日までにお願いします',
    '31日以内、2月30日までにお願いします',
    'Please send it within 3 business days.',
  ])('none can be told: %s', (text) => {
    expect(deadline(text)).not.toBeNull();
    expect(deadline(text)?.at).toBeNull();
  });
});

describe('what is due', () => {
  it.each([
    ['明日の15時までに納品をお願いします', 'deliver'],
    ['明日の15時までにご返信ください', 'reply'],
    ['ご希望の方は12月5日までにご応募ください', 'reply'],
    ['Please let me know by Friday.', 'reply'],
    ['毎週月曜までに提出してください', 'recurring'],
    ['毎月5日までに提出してください', 'recurring'],
    ['Please send the report by noon every Friday.', 'recurring'],
  ])('%s: %s', (text, kind) => expect(deadline(text)?.kind).toBe(kind));
});

describe('no deadline', () => {
  it.each([
    '昨日までの分を確認しました。',
    '9月3日にご報告いただけるとのことでしたが、まだのようです。',
    '残りの素材は明日までにお送りします。',
    '本日中にこちらからご連絡いたします。',
    '12/28〜1/4まで休業とさせていただきます。',
    '営業時間は9:00〜18:00です。',
    '予算は3万円までです。',
    '第3希望までお知らせください。',
    'お支払いは月末締め・翌月20日払いです。',
    '明日の14時から打ち合わせできますか？',
    '修正は2回まで無料です。',
    'どこまで進みましたか？',
    'いつまでに納品できますか？',
    '納期より2日も早く仕上げてくださってありがとうございます。',
    'データは今日、確認しました。',
    '前任が3月いっぱいで抜けてしまいました。',
    "I'd like to talk Monday.",
    '納期は気にしないでください。',
    'ダウンロードの有効期限は11/30です。',
    '約束の納期から3日が経過しています。',
    '納期をもう2、3日いただいても問題ありませんよ。',
    '進み具合はいかがですか？来週の社内デモに間に合うか確認したく。',
    "I'll send the rest by Friday.",
    "I'm away until Monday.",
    'Are you free tomorrow at 3 pm?',
    'It was due last Friday, right?',
  ])('%s', (text) => expect(deadline(text)).toBeNull());
});

describe('the words', () => {
  it.each([
    ['14日の夕方までに終えていただきたいです。', '14日の夕方まで'],
    ['締切は今週の日曜です。', '今週の日曜'],
    ['You can have until Tuesday.', 'until Tuesday'],
    ['納品日を当初の予定から3日早め、17日とさせていただけないでしょうか。', '17日'],
    ['残りは今週いっぱいで大丈夫です。', '今週いっぱい'],
    ['〆切は18日です。', '18日'],
    ['お尻が30日の正午で決まっています。', '30日の正午'],
    ['修正版を水曜にもらえると助かります。', '水曜'],
    ['納期を木曜の晩に変更してもらえますか。', '木曜の晩'],
    ['公開が25日の15時なのでそれより前にデータをください。', '25日の15時なのでそれより前に'],
    ["I'd like the final files Friday morning.", 'Friday morning'],
    ['Could I get the first two within the hour?', 'within the hour'],
    ['初稿は12/4、最終納品は12/20 17:00でお願いします。', '12/20 17:00'],
  ])('%s', (text, words) => expect(deadline(text)?.text).toBe(words));
});
