import { describe, expect, it } from 'vitest';
import { readSituation } from './situation';
import type { Situation } from './template';

const reference = { now: Date.parse('2026-11-26T01:00:00Z'), timeZone: 'Asia/Tokyo' };

function read(text: string) {
  return readSituation(text, reference);
}

function best(text: string): Situation | undefined {
  return read(text).ranked[0]?.situation;
}

describe('a quoted mail', () => {
  it('says nothing of what the client wants now', () => {
    const reading = read(
      '> 修正版は明日までにお送りください。\n> エラーが出ています。\n\n承知しました。',
    );
    expect(reading.ranked[0]?.situation).toBe('closing');
    expect(reading.deadline).toBeNull();
    expect(reading.needsReply).toBe(false);
  });

  it('is one below "On … wrote:" too', () => {
    const text =
      'Thanks, got it!\n\nOn Mon, Nov 23, 2026 at 9:00, A. Worker wrote:\nCan you send it by Friday?';
    expect(read(text).needsReply).toBe(false);
    expect(read(text).deadline).toBeNull();
  });

  it('weighs less within a sentence', () => {
    expect(best('「エラーが出て開けません」という見出しの記事を書いてください。')).toBe('request');
  });
});

describe('a signature', () => {
  it('says neither when nor what', () => {
    const text =
      'ありがとうございます。承知しました。\n\n--------\n請求書サービス株式会社 修正課\n営業時間 9:00まで\nTEL 000-0000-0000\n--------';
    expect(read(text)).toMatchObject({ needsReply: false, deadline: null });
  });

  it('in English follows the sign-off', () => {
    const text =
      'Could you export the slides as PDF?\n\nBest regards,\nR. Payment-Hill\nMeeting Desk';
    expect(best(text)).toBe('request');
  });
});

describe('negation', () => {
  it.each([
    ['確認しました。修正は不要です。とても良い仕上がりでした。', 'delivered'],
    ['エラーは出ていません。動作も問題なく、完璧です！', 'delivered'],
    ["Looks great, I don't need any revisions.", 'delivered'],
    ['No revisions needed, exactly what we wanted.', 'delivered'],
  ] as const)('%s', (text, situation) => expect(best(text)).toBe(situation));

  it('of the deadline leaves a closing message', () => {
    expect(read('お大事に。納期は気にしないでくださいね。').needsReply).toBe(false);
  });

  it('that asks is none', () => {
    expect(best('データの不具合はありませんか？修正が必要な箇所があれば教えてください。')).not.toBe(
      'delivered',
    );
  });
});

describe('spelling', () => {
  it('half-width kana', () => {
    expect(best('ﾃﾞｰﾀをｱｯﾌﾟしました')).toBe('materials');
    expect(best('ﾐｰﾃｨﾝｸﾞの日程はいかがですか')).toBe('schedule');
  });

  it('full-width digits and letters, and the words are the original ones', () => {
    expect(read('１２月１日（火）１７時までに納品をお願いします').deadline?.text).toBe(
      '１２月１日（火）１７時まで',
    );
    expect(read('Ｚｏｏｍで話せますか？').ranked).toEqual(read('Zoomで話せますか?').ranked);
  });

  it.each(['おねがい致します', 'お願いいたしす', '宜しく御願いします'])('修正、%s', (please) =>
    expect(best(`2ページ目の修正を${please}。`)).toBe('revision'),
  );

  it('katakana in place of hiragana', () => {
    expect(best('ｼﾝﾁｮｸﾊ ｲｶｶﾞﾃﾞｽｶ')).toBe('progress');
  });
});

describe('indirect keigo', () => {
  it.each([
    ['差し支えなければ、現在の状況をお聞かせいただけますと幸甚に存じます。', 'progress'],
    ['大変恐縮ではございますが、見出しをもう少し大きくしていただけますと幸いです。', 'revision'],
    ['つきましては、お見積もりを頂戴できればと存じます。', 'payment'],
    ['もしよろしければ、弊社の新規案件にお力添えいただけないかと思いご連絡いたしました。', 'offer'],
    ['お手すきの際に、表の作成をお願いできましたら幸いでございます。', 'request'],
  ] as const)('%s', (text, situation) => expect(best(text)).toBe(situation));
});

describe('a cue that is only what the work is about', () => {
  it.each([
    ['請求書テンプレートの文字入力をお願いします。', 'request'],
    ['クレーム対応マニュアルを英語に翻訳してください。', 'request'],
    ['Please translate the invoice template and the error messages.', 'request'],
  ] as const)('%s', (text, situation) => expect(best(text)).toBe(situation));
});

describe('need of a reply', () => {
  it.each([
    '了解です！',
    '👍',
    'はーい🙆‍♀️',
    'ありがとうございます。確認いたします。',
    'はい、それで進めてください。',
    'ご返信には及びません。',
    'Thanks, talk soon!',
    'No need to reply.',
  ])('none: %s', (text) => expect(read(text).needsReply).toBe(false));

  it.each([
    '',
    '？',
    '了解です。ところで納期はいつですか',
    '承知しました。では見積もりもお願いします。',
    'ありがとうございます。今月のレポートもよろしくお願いします。',
    'ありがとうございます。状況だけ一言いただけると安心します。',
    '届きました',
    '完璧です！ありがとうございました！',
    'いかがでしょう',
    'Thanks! Can you also send the source files?',
    'This is perfect. Thank you!',
    'No need to reply today, but could you look at page 2?',
  ])('some: %s', (text) => expect(read(text).needsReply).toBe(true));
});

describe('handed over', () => {
  it.each([
    '資料をお送りします。',
    'ドライブに素材を入れておきました',
    '参考までに前回の原稿を添付します。',
    'Please find attached the brief.',
    "I've uploaded the photos to the shared folder.",
  ])('%s', (text) => expect(read(text).attachments).toBe(true));

  it.each([
    '資料をお送りください。',
    'お送りいただいた資料を拝見しました。',
    '素材は明日お送りします。',
    'Zoomのリンクをお送りします。',
    '契約リクエストをお送りします。',
    'The sheet you shared is empty.',
  ])('not: %s', (text) => expect(read(text).attachments).toBe(false));
});

const plain: readonly [Situation, string][] = [
  ['materials', 'I have sent you the files.\nCould you have a look, please?'],
  ['materials', 'I have sent you the files.'],
  ['materials', 'Here are the files.'],
  ['materials', 'Please find the files attached.'],
  ['materials', 'I uploaded the documents to the folder.'],
  ['materials', 'Attached is the brief. Please check it.'],
  ['request', 'Could you also write the captions?'],
  ['request', 'Please add one more banner.'],
  ['question', 'Which format do you need?'],
  ['question', 'Do you use Figma?'],
  ['progress', 'How is it going?'],
  ['progress', 'Any update on the logo?'],
  ['revision', 'Please change the headline colour to blue.'],
  ['revision', 'Could you fix the typo on page 2?'],
  ['deadline', 'Can we move the deadline to Friday?'],
  ['deadline', 'Could you deliver by tomorrow?'],
  ['schedule', 'Can we talk on Monday at 3 pm?'],
  ['offer', 'I have a new project for you. Are you interested?'],
  ['offer', 'Would you like to work with us?'],
  ['payment', 'How much would it cost?'],
  ['payment', 'Please send me your invoice.'],
  ['delivered', 'Thank you, everything looks great!'],
  ['delivered', 'I have accepted the delivery.'],
  ['trouble', 'The site is down.'],
  ['trouble', 'The file you sent is broken.'],
  ['closing', 'Thank you!'],
  ['closing', 'OK, got it.'],
  ['materials', '資料をお送りしました。\nご確認をお願いいたします。'],
  ['materials', '資料をお送りします。'],
  ['materials', 'ファイルを添付しました。'],
  ['request', 'バナーをもう1点お願いできますか？'],
  ['question', '使用ソフトは何ですか？'],
  ['progress', '進捗はいかがですか？'],
  ['revision', '見出しの色を青に直してください。'],
  ['deadline', '納期を金曜に変更できますか？'],
  ['schedule', '月曜の15時に打ち合わせできますか？'],
  ['offer', '新しいお仕事をお願いしたいのですが、ご興味はありますか？'],
  ['payment', 'お見積りをお願いします。'],
  ['delivered', '納品を確認しました。ありがとうございました。'],
  ['trouble', 'サイトが表示されません。'],
  ['closing', '承知しました。'],
];

it.each(plain)('what is said most plainly is read first: %s, %j', (situation, text) => {
  expect(readSituation(text, reference).ranked[0]?.situation).toBe(situation);
});
