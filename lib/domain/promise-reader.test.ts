import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInTemplates } from './built-in-templates';
import { instantAt, localTime } from './calendar';
import { readOutbound } from './outbound';
import { readPromises } from './promise-reader';
import { renderTemplate } from './template-rendering';

const timeZone = 'Asia/Tokyo';
/** Tuesday, 24 November 2026, 15:00 in Tokyo. */
const now = Date.UTC(2026, 10, 24, 6);

/** `answer 11/24 21:00`; the end of a day is `24:00`. */
function shown(text: string, at = now): string[] {
  return readPromises(text, { now: at, timeZone }).map(({ kind, dueAt }) => {
    if (dueAt === null) return kind;
    const { month, day, hour, minute } = localTime(
      dueAt + (dueAt % 1000 === 999 ? 1 : 0),
      timeZone,
    );
    return `${kind} ${month}/${day} ${hour}:${String(minute).padStart(2, '0')}`;
  });
}

describe('promises in replies', () => {
  it.each<[string, string[]]>([
    ['詳しい点を確かめ、11月24日(火)21:00までに改めてお返事いたします。', ['answer 11/24 21:00']],
    [
      'データを受け取りました。今夜から取り掛かり、不明点があればまた連絡します。',
      ['start 11/25 0:00'],
    ],
    [
      '今夜から取り掛かり、進み具合は11月25日(水)18:00までにお知らせいたします。',
      ['start 11/25 0:00', 'answer 11/25 18:00'],
    ],
    ['明日10時までに提出いたします。', ['deliver 11/25 10:00']],
    ['明日の午前中にはお返事いたします。', ['answer 11/25 12:00']],
    ['2時間後までに改めてご連絡いたします。', ['answer 11/24 17:00']],
    ['３０分以内に折り返しご連絡します', ['answer 11/24 15:30']],
    ['金曜日の18時までに納品いたします。', ['deliver 11/27 18:00']],
    ['12/1 18時までに仕上げてお送りします。', ['deliver 12/1 18:00']],
    ['本日18時頃にはご報告いたします。', ['answer 11/24 18:00']],
    ['1月5日(火)9:00から作業を開始いたします。', ['start 1/5 9:00']],
    ['20時までには返信いたします。', ['answer 11/24 20:00']],
    ['明日中にご回答します。', ['answer 11/26 0:00']],
    ['今夜9時までにお返事いたします。', ['answer 11/24 21:00']],
    ['今晩の9:30までにお返事いたします。', ['answer 11/24 21:30']],
    ['今夜1時までにお返事いたします。', ['answer 11/25 1:00']],
    ['今夜12時までにお返事いたします。', ['answer 11/25 0:00']],
    ['夜の12時までには納品いたします。', ['deliver 11/25 0:00']],
    ['深夜2時までに納品します。', ['deliver 11/25 2:00']],
    ['明日の夜10時までに納品します。', ['deliver 11/25 22:00']],
    ['明日10時までに提出しますね！', ['deliver 11/25 10:00']],
    ['明日10時までにお送りします😊', ['deliver 11/25 10:00']],
    ['明日10時までにお送りしますm(_ _)m', ['deliver 11/25 10:00']],
    ['明日10時までに、お送りいたします…。', ['deliver 11/25 10:00']],
    ['明日の10時までにお送りしますので、よろしくお願いします。', ['deliver 11/25 10:00']],
    ['明日10時までにお返事いたしますので、少々お待ちください。', ['answer 11/25 10:00']],
    [
      '明日10時までにご連絡しますので、それまでお待ちいただけますでしょうか。',
      ['answer 11/25 10:00'],
    ],
    ['夜21時ごろにお戻しします。', ['deliver 11/24 21:00']],
    ['今夜から始め、明日の10時までにお送りします。', ['start 11/25 0:00', 'deliver 11/25 10:00']],
    ['読んだらまた連絡します。', ['answer']],
    ['資料に目を通してから、ご連絡いたします。', ['answer']],
    ['資料を確認してご連絡いたします。', ['answer']],
    ['Tonight I begin.', ['start 11/25 0:00']],
    ['I’ll get back to you tomorrow by 10.', ['answer 11/25 10:00']],
    ['I’ll reply by 10 tonight', ['answer 11/24 22:00']],
    ['I’ll submit it by 5 on Friday.', ['deliver 11/27 17:00']],
    ['By 10 tomorrow you’ll have it.', ['deliver 11/25 10:00']],
    [
      'Tonight I’ll start, and tomorrow by 10 I’ll deliver.',
      ['start 11/25 0:00', 'deliver 11/25 10:00'],
    ],
    [
      'I’ll start tonight and send you the draft tomorrow by 10.',
      ['start 11/25 0:00', 'deliver 11/25 10:00'],
    ],
    ['I’ll read everything tonight and reply tomorrow by 10.', ['answer 11/25 10:00']],
    ['I’ll go through it and reply.', ['answer']],
    ['週末までに初稿をお送りします。', ['deliver 11/30 0:00']],
    ['来週の水曜までに納品いたします。', ['deliver 12/3 0:00']],
    ['今月末までにご報告いたします。', ['answer 12/1 0:00']],
    ['資料を読みましたら、またご連絡いたします。', ['answer']],
    ['追ってご連絡いたします。', ['answer']],
    ['I’ll get back to you by tomorrow 10:00.', ['answer 11/25 10:00']],
    [
      'I will begin tonight and report by tomorrow 6 pm.',
      ['start 11/25 0:00', 'answer 11/25 18:00'],
    ],
    ['I’ll deliver the file on Friday at 5pm.', ['deliver 11/27 17:00']],
    ['You will hear from me within 2 hours.', ['answer 11/24 17:00']],
    ['I’ll reply by Tue, Nov 24, 21:00 (GMT+9).', ['answer 11/24 21:00']],
    ['I will send the draft by November 30 at 9 pm.', ['deliver 11/30 21:00']],
    ['I’ll send the draft by EOD.', ['deliver 11/25 0:00']],
    ['I’ll reply by 9 am UTC+9 on Friday.', ['answer 11/27 9:00']],
    ['Once I have read it, I’ll get back to you.', ['answer']],
    ['30分ほどで返信いたします。', ['answer 11/24 15:30']],
    ['あと15分でお送りできます。', ['deliver 11/24 15:15']],
    ['確認に少しお時間をいただき、20:30までにはお答えいたします。', ['answer 11/24 20:30']],
    ['今夜の納品は難しいため、明日の10時までにお送りします。', ['deliver 11/25 10:00']],
    ['明日は対応できませんので、木曜の正午までにご連絡いたします。', ['answer 11/26 12:00']],
    ['少し難しい内容ですので、明日10時までにお返事します。', ['answer 11/25 10:00']],
    ['遅れないよう、明日10時までに納品します。', ['deliver 11/25 10:00']],
    ['Starting tomorrow at 9, I’ll work through the list.', ['start 11/25 9:00']],
    ['Delivery will be on Thursday, December 3.', ['deliver 12/4 0:00']],
    ['I should be able to send everything over by Sunday evening.', ['deliver 11/29 22:00']],
    ['Give me an hour and I’ll get back to you.', ['answer 11/24 16:00']],
    ['Let me read the brief first, then I’ll come back to you.', ['answer']],
    ['I will have the fixes done by end of day.', ['deliver 11/25 0:00']],
    ['Expect the final files Friday by 6 pm.', ['deliver 11/27 18:00']],
    ['Work begins on Friday.', ['start 11/28 0:00']],
    ['I can’t finish it today, but I’ll send it by Friday noon.', ['deliver 11/27 12:00']],
    ['If you send the files by 4 pm, I’ll deliver by 8 pm.', ['deliver 11/24 20:00']],
    ['I’ll start at 5 pm once you send the files.', ['start 11/24 17:00']],
  ])('%s', (text, expected) => expect(shown(text)).toEqual(expected));

  it.each([
    '明日18時までにお知らせいただけますと幸いです。',
    '金曜日までにご返信ください。',
    '明日10時はいかがでしょうか。',
    '昨日の18時にお送りしました。',
    '24時間対応しております。',
    '3件のデータを受け取りました。',
    'ありがとうございます。引き続きよろしくお願いいたします。',
    'Could you reply by Friday?',
    'Please let me know by tomorrow.',
    'I sent it at 5 pm.',
    '来週の打ち合わせの資料をお送りします。',
    'I will send the notes for Friday’s meeting.',
    '> 明日10時までに提出いたします。',
    '明日10時までにお返事をお待ちしておりますね。',
    '明日10時までにお送りいただければ、その日のうちに反映します。',
    '不明な点がありましたら、ご連絡いたします。',
    'I fixed 10 pages by 10 rules.',
    '明日10時までにお送りくださいね。',
    '今夜中の納品は難しいです。',
    '先週の金曜に納品した分について、明日ご説明します。',
    'お返事は急ぎませんので、来週中にいただければ大丈夫です。',
    '金曜までの納品はできかねます。',
    '明日の15時にお客様がご提出されるのですね。',
    'もし金曜までにお送りできない場合はご連絡します。',
    'I can’t deliver by Friday, sorry.',
    'I won’t be able to send it by 5 pm today.',
    'You said you would send the texts by Friday.',
    'I was going to send it by 9 pm, but the upload failed.',
    'If you send the files by 4 pm, that is early enough.',
  ])('none: %s', (text) => expect(shown(text)).toEqual([]));

  it('a zone that the text names is the one that counts', () => {
    const text = 'I’ll reply by Tue, Nov 24, 21:00 (GMT-5).';
    expect(readPromises(text, { now, timeZone })[0]?.dueAt).toBe(Date.UTC(2026, 10, 25, 2));
  });

  it('a date without its year is the next one', () => {
    const eve = instantAt({ year: 2026, month: 12, day: 31 }, 22, 0, timeZone);
    expect(shown('1月4日(月)10:00までにご連絡いたします。', eve)).toEqual(['answer 1/4 10:00']);
  });

  it('what the templates name is read as they mean it', () => {
    const interim = builtInTemplates.filter((one) => one.interim);
    expect(interim.length).toBeGreaterThan(10);
    for (const { body, language, id } of interim) {
      const blanks = new Map<string, string>();
      const rendering = renderTemplate(body, {
        client: '山田商店',
        now,
        timeZone,
        language,
        blanks,
      });
      expect(rendering.complete).toBe(true);
      if (!rendering.complete) continue;
      const read = readPromises(rendering.text, { now, timeZone }).map(({ dueAt }) => dueAt);
      for (const { at } of rendering.times) expect(read, id).toContain(at);
    }
  });

  it('never throws, and every promise lies ahead', () => {
    const pieces = fc.constantFrom(
      ...[
        '明日',
        '今夜',
        '25時',
        '13/45',
        '2時間後',
        'by',
        'tomorrow',
        '99:99',
        '(gmt+',
        '連絡します。',
      ],
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(pieces).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (anything) => {
        for (const { dueAt } of readPromises(anything, { now, timeZone })) {
          expect(dueAt === null || dueAt > now).toBe(true);
        }
      }),
    );
  });
});

describe('what else an outbound message says', () => {
  it.each<[string, 'starts' | 'warns' | undefined]>([
    ['ご依頼の作業に、ただいまから取り掛かります。', 'starts'],
    ['先ほど作業に着手いたしました。', 'starts'],
    ['現在、作業を進めております。', 'starts'],
    ['I’ve started on the first part.', 'starts'],
    ['今夜から取り掛かります。', undefined],
    ['18時までの納期ですが、直前になるかもしれません。', 'warns'],
    ['納品が少し遅れる可能性がございます。', 'warns'],
    ['金曜の納品が難しい見込みです。', 'warns'],
    ['明日の納期に間に合わないかもしれません。', 'warns'],
    ['It may be a bit late.', 'warns'],
    ['I might not make the Friday deadline.', 'warns'],
    ['遅れなくお納めいたします。', undefined],
    ['納期には間に合います。', undefined],
    ['I will deliver it on time.', undefined],
    ['Sorry for the delay in answering.', undefined],
    ['お返事が遅れ、失礼いたしました。', undefined],
    ['I might not be able to finish it by Friday.', 'warns'],
    ['It will not be ready by noon.', 'warns'],
    ['It will not take long.', undefined],
    ['You may not need the second file.', undefined],
    ['I will not change the layout.', undefined],
  ])('%s', (text, sign) => {
    const { starts, warns } = readOutbound(text);
    expect([starts, warns]).toEqual([
      sign === 'starts' ? true : undefined,
      sign === 'warns' ? true : undefined,
    ]);
  });
});
