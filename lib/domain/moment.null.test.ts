import { describe, expect, it } from 'vitest';
import { readMoment } from './moment';

/** A Tuesday in Japan. */
const NOW = Date.parse('2026-11-24T15:00:30+09:00');

/**
 * What stands on pages beside times and is no moment in the past: counts, spans of time, what is left,
 * deadlines, the future, opening hours, prices, versions, ratings, telephone numbers, lengths, prose. In
 * neither language may any of them be read.
 */
const NO_MOMENTS = `
残り3日 | 残り5分 | あと5分 | 5分後 | 1時間後 | in 2 hours | in 5 min | in a day | in 5m
10:00 - 18:00 | 10:00–18:00 | 10:00～18:00 | 10:00~18:00 | 10:00から18:00 | 10時〜18時
9:00-17:00 JST | 10:00 to 18:00 | 9am-5pm | 9 AM - 5 PM | 営業時間 | 営業時間 10:00-18:00
営業時間：10:00 | ¥1,000 | ￥1,000 | 1,000円 | $20/hr | $20 / hr | 20/hr | $20 | 20.00 | 1.2.3
v1.2.3 | 10.15.7 | 2026.1 | 2026.1.2-beta | v2026.11.24 | 4.9/5 | 4.9 | 12/30件 | 12/30 件
12/30人 | 1/2ページ | 2 of 3 | 1-2 | 11-24 | 1-10件 | 5 min read | 5分で読めます | 所要時間 5分
所要時間：5分 | 約5分 | 約2時間 | 2時間 | 2時間30分 | 5分 | 5分間 | 5分以内 | 5分以内に返信
平均5分 | 平均返信時間 2時間 | 返信時間：2時間 | Avg. response time 2h
Average response 2 hours | Responds in 2 hours | Responds within 2h | Response time: 2h
within 24 hours | Within 2 hours | up to 2h | 2h left | 2h remaining | 2 days left
3 days to go | 3 days remaining | 5 days delivery | 3 days delivery | 納期 3日 | お届け日数 3日
3日間 | 1週間 | 1か月 | 1年 | 1年間 | 5歳 | 2026 | 2026年 | 11月 | 24日 | 第3回 | 3回
2027/01/01 | 2027年1月1日 | 2026/11/25 | 2026-11-25T00:00:00+09:00 | Nov 25, 2026 | Jan 1, 2027
Tue, Nov 25, 2026 | 11/31 | 2/30 | 2月30日 | Feb 30 | Feb 29, 2026 | 2026-02-29 | 2026-00-10
2026-13-10 | 0/0 | 00/00 | 13/13 | 24:61 | 99:99 | 12:60 | 13:05:60 | 090-1234-5678
0120-12-3456 | +81 90 1234 5678 | 2026-11-24-1 | 1234-5678 | #1234 | No.5 | ID: 20261124
20261124 | 明日 | 明後日 | 来週 | 来月 | 来年 | Tomorrow at 9:05 | next week | next Monday
今夜 | 今晩 | 今日中 | 今週中 | 今月中 | 今日まで | 本日 23:59まで | 11/24 13:05まで
2026/11/24まで | 締切 2026/11/24 | 締切：11/24 | 期限：2026/11/24 | 期限: 11/20 13:05
納期：2026/11/20 | 納品予定日：2026/11/20 | 募集期限 11/20 | Due Nov 20 | Due: Nov 20, 2026
due 2 days ago | Deadline: Nov 20 | Expires in 2 days | Expires Nov 20 | Ends Nov 20
until Nov 20 | by Nov 20 | by 5 PM | before Nov 20 | since Nov 20 | from Nov 20
Nov 20 - Nov 24 | Nov 20 – 24 | Nov 20-24, 2026 | 11/20〜11/24 | 11/20-11/24 | 2026/11/20〜
2026/11/20 - 2026/11/24 | 11月20日〜24日 | 11月20日から | 11/20以降 | 11/20頃 | 3日前まで
3日前までに | 5分前まで | 2日前から | 前 | 以前 | 3日以上 | 3時間ごと | 毎日 | 毎日 10:00
毎週月曜日 | 毎週月曜日 10:00 | 毎月 | every day | every Monday | Every 2 hours | daily
Monday - Friday | Mon-Fri | 月〜金 | 月-金 | 月・水・金 | 月曜日・火曜日 | 平日 10:00-18:00
土日祝 | Mon, Tue | weekdays | May | Mar | Sunny | Sun exposure | second | 1st | 2nd | 3rd
1st place | Top 5 | 5 stars | 5★ | ★4.9 (120) | (12) | (3) | +5 | -5 | 5% | 100% | 1,234 | 1.5h
1.5時間 | 1.5k | 2k | 10K | 5MB | 2.5 GB | 4K | 1080p | 100px | 5kg | 16:9 | 4:3 | 1:1
バージョン 1.2.3 | 東京都 | こんにちは | 見積もりのお願い | 10時に伺います
11月24日にお願いします | 昨日はありがとうございました | 今日の予定 | Thanks for yesterday
See you Monday | 月額 5,000円 | 時給 1,500円 | 1時間 1,500円 | 1時間1,500円 | 5分 500円
¥5,000 / 時間 | 24/7 | 24時間対応 | 24時間 | 9-5 | A4 | B5 | no date | N/A | --:-- | - | : | /
年月日 | 時分 | 前 5分 | ago | 5 ago | minutes ago | 分前 | 日前 | -5分前 | −5分前 | 1.5時間前
0.5h ago | 5分前 5分前 | 1:05 1:05 | 100000年前 | 99999日前 | 999999999999分前 | 13:05 pm
13 AM | 午後13:05 | 午前13時 | 24 Nov 2026 26:00 | 32 Nov | Nov 32 | 0 Nov | Nov 0
2026年11月24日 13:05 頃 | 2026年0月24日 | 2026/11/24/1 | 1/2/3 | 16/9/100 | Read | read more
Sent | 既読 | 未読 | 送信 | 送信済み | Last seen | Active now | Online now | Now hiring
オンライン | 本日のおすすめ | Today only | A week | a few | an hour | 1 hour | 1 hour delivery
Last 7 days | Last 30 days | Past 24 hours | Last 24 hours | 過去7日間 | 過去24時間 | 直近30日
last | Last chance | This is | year | 週 | 年
0000/01/01 | 0000-00-00 00:00:00 | 0001-01-01T00:00:00Z | 0026/11/24 | 99年11月24日
令和0年 | 令和0年11月24日 | 令和00年11月24日 | R0/11/24 | 平成0年1月1日
`;

describe.each(['ja', 'en'] as const)('what is no moment in the past is null, in %s', (language) => {
  const texts = NO_MOMENTS.trim().split(/ \| |\n/);

  it.each(texts)('%j', (text) => {
    expect(readMoment(text, { now: NOW, timeZone: 'Asia/Tokyo', language })).toBeNull();
  });

  it('nor with what stands around times', () => {
    const read = texts.flatMap((text) =>
      [
        `既読 ${text}`,
        `送信日時：${text}`,
        `最終更新: ${text}`,
        `Last seen ${text}`,
        `(${text})`,
      ].filter((one) => readMoment(one, { now: NOW, timeZone: 'Asia/Tokyo', language }) !== null),
    );
    expect(read).toEqual([]);
  });
});
