import { describe, expect, it } from 'vitest';
import { isClosing } from './closing';

describe('a message that only closes', () => {
  it.each([
    'ありがとうございました。よろしくお願いいたします。',
    'ありがとうございます！引き続きよろしくお願いします。',
    '早速のご返信ありがとうございます。承知いたしました。',
    'お世話になっております。\nご確認いただき、誠にありがとうございました。\n今後ともどうぞよろしくお願い申し上げます。',
    '承知しました。よろしくお願いいたします',
    '了解です〜🙆‍♀️',
    'わかりました！ありがとうございますー',
    'とても助かりました！またご縁がありましたらよろしくお願いいたします。',
    'ありがとうございます。確認させていただきます。',
    'お疲れさまでした。大変お世話になりました。感謝しております。',
    'ありがとうございます。ご返信には及びません。',
    'ＯＫです。',
    '> 修正版は明日お送りします。何かありますか？\n\n承知しました。',
    'Thanks!',
    'Thank you so much for the quick reply. Have a great weekend!',
    'OK, got it. Thanks again!',
    "Great, that's perfect. Many thanks, best regards",
    'Understood, no need to reply.',
    'thx 🙌',
  ])('%s', (text) => expect(isClosing(text)).toBe(true));
});

describe('what wants an answer, or may, is no closer', () => {
  it.each([
    ['a question', 'ありがとうございます。納品はいつ頃になりますか？'],
    ['a question without a mark', 'ありがとうございます。納品はいつ頃になりますでしょうか'],
    ['a mark alone', 'ありがとうございます？'],
    ['a request', 'ありがとうございます。修正をお願いします。'],
    ['a task before よろしく', 'ありがとうございます。ご確認のほどよろしくお願いいたします。'],
    ['a task without a particle', 'ありがとうございます。ご対応よろしくお願いいたします。'],
    ['one point more', 'ありがとうございました。1点だけ直していただけますと幸いです。'],
    ['a deadline', 'ありがとうございます。金曜までによろしくお願いいたします。'],
    ['a deadline in digits', 'ありがとうございます。11/30によろしくお願いします。'],
    ['material', '資料を添付します。よろしくお願いいたします。'],
    ['material after thanks', 'ありがとうございます。素材をお送りしました。'],
    ['a link', 'ありがとうございます。https://example.com/a'],
    ['a go-ahead', 'はい、お願いします。'],
    ['a go-ahead in other words', 'ありがとうございます。ではその内容でお願いいたします。'],
    ['よろしく alone', 'よろしくお願いいたします。'],
    ['what is expected', 'ありがとうございます。納品をお待ちしております。'],
    ['praise, which one thanks for', '完璧です👏'],
    ['an inspection', '検収しました。ありがとうございました！'],
    ['a complaint', 'ありがとうございます。ただ、色が違います。'],
    ['bad news', '承知しました。今回は見送ります。'],
    ['another job', 'ありがとうございました。別件のご相談もございます。'],
    ['thanks in advance', 'Thanks in advance!'],
    ['a request in English', 'Thanks! Please send the invoice.'],
    ['a question in English', 'Thank you. When can I see it'],
    ['a go-ahead in English', 'Yes, thanks.'],
    ['another file', 'Thanks for the file, but page 3 is missing.'],
    ['a deadline in English', 'Thank you, by Friday'],
    ['only a picture', '👍'],
    ['nothing', ''],
    ['only a quotation', '> ありがとうございます。'],
    ['more words than thanks need', 'ありがとうございます。'.repeat(30)],
  ])('%s', (_, text) => expect(isClosing(text)).toBe(false));

  it('any word that nobody foresaw, wherever it stands', () => {
    for (const word of ['急ぎ', '訂正', 'B案', '3', 'rush', 'xyz']) {
      for (const text of [`${word}。ありがとうございます。`, `ありがとうございます。${word}`]) {
        expect(isClosing(text), text).toBe(false);
      }
    }
  });
});

it('is made in time, whatever is written', () => {
  // Each of these is one that a reader with two ways to take a text apart would never finish.
  for (const text of ['本当に', 'また', 'またの機会に', 'thank you so much ', 'so very much ']) {
    expect(isClosing(text.repeat(80))).toBe(false);
    expect(isClosing(`${text.repeat(15)}x`)).toBe(false);
  }
});
