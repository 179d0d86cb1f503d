import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blanksOf } from '@/test/blanks';
import { builtInTemplates } from './built-in-templates';
import { isInterim } from './interim';
import { renderTemplate } from './template-rendering';

describe('by rule', () => {
  test.each([
    // design §1 and its neighbours
    'メッセージを確認しました。資料は改めて確認します',
    'データを受け取りました。今夜から取り掛かり、不明点があればまた連絡します',
    '承知いたしました。明日10時までにご返信いたします。',
    'ご質問ありがとうございます。確認して折り返しご連絡いたします。',
    '拝見しました。のちほどお返事します！',
    '受け取りました！後ほど確認しますね。追ってご連絡します',
    'ﾃﾞｰﾀを受け取りました。\n\n２１時までに ご連絡 いたします。',
    // a promise to deliver is none yet (metrics §3, kind `deliver`)
    '承知いたしました。明日10時までに納品いたします。',
    '確認しました。お見積もりは明日までにお送りします。',
    // the client's attachment, not the worker's
    '添付の資料を拝見しました。確認のうえ、明日までにお返事いたします。',
    'お送りいただいたデータを受け取りました。改めてご連絡いたします。',
    // patience is no question
    '確認しました。明日までにお返事いたしますので、少々お待ちいただけますでしょうか。',
    '確認しました。明日までにご返信します。お急ぎの場合はお知らせください。',
    // the quoted question is the client's
    '> 進捗いかがでしょうか？\n\nご連絡ありがとうございます。1時間以内に改めてご報告いたします。',
    '確認しました！またあとで返信しますね',
    '承知しました。資料を読んで、夜にお返事します。',
    '修正のご指摘ありがとうございます。明日の午前中までに修正いたします。',
    '届きました。ありがとうございます。今から取り掛かります。',
    'かしこまりました。少々お待ちください。確認して折り返します。',
    'Thanks for sending the brief. I’ll read it and come back with any questions by tomorrow.',
    "Thanks, got it. I'll get back to you by tonight.",
    "I've received the files, thank you! I'll look into it and reply later today.",
    "Thanks for the files you attached. I'll review them and follow up tomorrow.",
    'Understood. I’ll start tonight and let you know if anything is unclear.',
  ])('interim: %s', (text) => {
    expect(isInterim(text, [])).toEqual({ interim: true, by: 'rule' });
  });

  test.each([
    '',
    '承知いたしました。',
    'ありがとうございます！',
    'データを確認しました。問題ございません。',
    // asks
    '資料を確認しました。3ページと7ページの違いはどちらが正しいでしょうか。改めて作業します。',
    '確認しました。締切は何時ですか？改めて連絡します',
    '資料を拝見しました。1点確認させてください。後ほど作業します。',
    '承知いたしました。改めて対応しますので、データをお送りください。',
    'ファイルを受け取りましたが、開けません。再送をお願いいたします。届き次第作業いたします。',
    '受け取りました。仕様書の12ページをご共有願います。後ほど作業します。',
    // delivers
    '承知いたしました。修正版を添付いたします。',
    '確認しました。先ほど納品しました。また連絡します。',
    'お待たせいたしました。添付のとおりです。ご確認のうえ、改めてご連絡ください。',
    'ご連絡ありがとうございます。完成品をお送りいたします。',
    'Got it, the files are in the shared folder. I will send the invoice tomorrow.',
    // nothing is announced
    '承知しました。では明日14時にお願いいたします。',
    'ご連絡ありがとうございます。進捗は80%です。',
    '確認しました。何かありましたらまたご連絡ください。',
    '評価を確認しました。改めて御礼申し上げます。',
    'メッセージを拝見しました。先ほどご連絡いたしました。',
    'ご連絡をお待ちしております。',
    // acknowledges nothing
    '明日10時までに納品いたします。',
    'Thanks! The files are attached.',
    "Thank you. Here is the final version, I'll follow up tomorrow.",
    'Got it. Which format would you like? I will start tonight.',
    'Thanks, could you send me the logo? I will start later today.',
    'Thank you, I look forward to working with you.',
    'Thanks, all good!',
    `承知いたしました。改めてご連絡します。${'表の見出しは仕様書の第2章に合わせて整えました。'.repeat(12)}`,
  ])('not interim: %s', (text) => {
    expect(isInterim(text, [])).toEqual({ interim: false, by: 'rule' });
  });
});

describe('by template', () => {
  const own = {
    interim: true,
    body: '{相手の名前} さま\n\nただいま外出しております。戻りは{今夜}です。',
  };

  test('recognises an interim template that no rule would', () => {
    const text = '山田商店 さま\n\nただいま外出しております。戻りは11月24日(火)21:00です。';
    expect(isInterim(text, [own])).toEqual({ interim: true, by: 'template' });
    expect(isInterim(text, [{ ...own, interim: false }]).interim).toBe(false);
    expect(isInterim(text, []).interim).toBe(false);
  });

  test('white space and width do not matter', () => {
    const text =
      '山田商店さま ただいま　外出しております。\n戻りは１１月２４日（火）２１：００です。';
    expect(isInterim(text, [own])).toEqual({ interim: true, by: 'template' });
  });

  test.each([
    ['a question was added', 'ただいま外出しております。戻りは21:00です。何時までですか？'],
    ['a delivery was added', 'ただいま外出しております。戻りは21:00です。納品しました。'],
    [
      'much was added',
      `ただいま外出しております。戻りは21:00です。${'表は直してあります。'.repeat(3)}`,
    ],
    ['the order is another', '戻りは21:00です。ただいま外出しております。'],
    ['only a part is left', 'です。'],
  ])('not when %s', (_, text) => {
    expect(isInterim(text, [own])).toEqual({ interim: false, by: 'rule' });
  });

  const interims = builtInTemplates.filter((template) => template.interim);

  test('every text made of a built-in interim template is recognised', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...interims),
        fc.option(fc.string({ minLength: 1, maxLength: 30 }), { nil: undefined }),
        fc.integer({ min: 1.7e12, max: 1.9e12 }),
        fc.constantFrom('Asia/Tokyo', 'America/New_York', 'Europe/London', 'Asia/Kathmandu'),
        (template, client, now, timeZone) => {
          const blanks = new Map(blanksOf(template.body).map(({ key }) => [key, 'A']));
          const context = { now, timeZone, language: template.language, blanks };
          const rendering = renderTemplate(
            template.body,
            client === undefined ? context : { ...context, client },
          );
          expect(rendering.complete).toBe(true);
          if (!rendering.complete) return;
          expect(isInterim(rendering.text, interims)).toEqual({ interim: true, by: 'template' });
        },
      ),
      {
        examples: interims.map((template): [typeof template, string, number, 'Asia/Kathmandu'] => [
          template,
          ',!!',
          1.7e12,
          'Asia/Kathmandu',
        ]),
      },
    );
  });

  test('short blanks do not hide an interim template, long ones do', () => {
    const body =
      '{空欄:件名}の件、確かに拝見しました。内容を整理してから、{2時間後}までに改めてお返事いたします。';
    const say = (value: string) => {
      const blanks = new Map([['件名', value]]);
      const rendering = renderTemplate(body, {
        now: 1.8e12,
        timeZone: 'Asia/Tokyo',
        language: 'ja',
        blanks,
      });
      if (!rendering.complete) throw new Error('incomplete');
      return isInterim(rendering.text, [{ body, interim: true }]).by;
    };
    const letters = fc.string({
      unit: fc.constantFrom(...'あいう漢字AB12'),
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(fc.property(letters, (value) => say(value) === 'template'));
    expect(say('とても長い件名'.repeat(5))).toBe('rule');
  });

  test('a text made of a template that is not interim is not either', () => {
    const text = '納期の件、承知いたしました。明日までにご連絡いたします。';
    expect(isInterim(text, [])).toEqual({ interim: true, by: 'rule' });
    expect(isInterim(text, [{ body: text, interim: false }])).toEqual({
      interim: false,
      by: 'template',
    });
  });

  test('the built-in sets are told apart', () => {
    for (const template of builtInTemplates) {
      const blanks = new Map(blanksOf(template.body).map(({ key }) => [key, 'X']));
      const rendering = renderTemplate(template.body, {
        now: 1.8e12,
        timeZone: 'Asia/Tokyo',
        language: template.language,
        blanks,
      });
      if (!rendering.complete) throw new Error('incomplete');
      expect([template.id, isInterim(rendering.text, builtInTemplates).interim]).toEqual([
        template.id,
        template.interim,
      ]);
    }
  });
});
