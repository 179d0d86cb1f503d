import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyQuestion,
  entriesOf,
  isQuestionBegun,
  type QuestionForm,
  writeQuestion,
} from './question';
import { checkDraft } from './question/draft-check';
import type { Language } from './template';

const now = Date.UTC(2026, 10, 26, 3);
const inTokyo = { now, timeZone: 'Asia/Tokyo' };

const full: Readonly<Record<Language, QuestionForm>> = {
  ja: {
    material: '仕様書',
    places: ['3ページ', '7ページ'],
    seen: '3ページは税込、7ページは税抜の金額です',
    understood: '3ページが正しい',
    options: ['税込にそろえる', '税抜にそろえる'],
    byWhen: '明日18時',
  },
  en: {
    material: 'the brief',
    places: ['page 3', 'page 7'],
    seen: 'page 3 gives prices with tax, page 7 without',
    understood: 'page 3 is right',
    options: ['with tax', 'without tax'],
    byWhen: 'tomorrow 18:00',
  },
};

const clients: Readonly<Record<Language, string>> = { ja: '山田商店', en: 'Kestrel Ltd.' };

const fields = Object.keys(emptyQuestion) as (keyof QuestionForm)[];

/** Every subset of the fields, each with no, one and all options and places. */
function subsets(language: Language): QuestionForm[] {
  return Array.from({ length: 2 ** fields.length }, (_, bits) =>
    Object.fromEntries(
      fields.map((field, index) => [
        field,
        (bits >> index) & 1 ? full[language][field] : emptyQuestion[field],
      ]),
    ),
  ).flatMap((form) => {
    const whole = form as unknown as QuestionForm;
    const fewer = {
      ...whole,
      options: whole.options.slice(0, 1),
      places: whole.places.slice(0, 1),
    };
    return whole.options.length + whole.places.length > 0 ? [whole, fewer] : [whole];
  });
}

it('writes the whole question in Japanese', () => {
  expect(writeQuestion(full.ja, { ...inTokyo, language: 'ja', client: '山田商店' })).toBe(
    `山田商店 さま

仕様書を拝見しました。3ページと7ページについて、1点確認させてください。

3ページは税込、7ページは税抜の金額です。
私は「3ページが正しい」と受け取りました。
次のどちらで進めるのがよろしいでしょうか。
・A案：税込にそろえる
・B案：税抜にそろえる

11月27日(金)18:00までにお返事をいただけますと助かります。

どうぞよろしくお願いいたします。`,
  );
});

it('writes the whole question in English', () => {
  expect(writeQuestion(full.en, { ...inTokyo, language: 'en', client: 'Kestrel Ltd.' })).toBe(
    `Hi Kestrel Ltd.,

I've been through the brief and have one question, about page 3 and page 7.

Here is what I see: page 3 gives prices with tax, page 7 without.
I understood it as follows: page 3 is right.
Which of these would you like?
- with tax
- without tax

An answer by Fri, Nov 27, 18:00 (GMT+9) keeps me on schedule.

Thank you.`,
  );
});

describe.each(['ja', 'en'] as const)('any part of the form left out, in %s', (language) => {
  const reference = { ...inTokyo, language };

  it('is a whole, polite message', () => {
    for (const form of subsets(language)) {
      for (const client of [undefined, clients[language]]) {
        const text = writeQuestion(form, { ...reference, client });
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(
          /undefined|null|\n{3}|[。、，][。、，]|「」|の、|,,| {2}|\.\.| \./,
        );
        expect(text.endsWith(language === 'ja' ? 'お願いいたします。' : 'Thank you.')).toBe(true);
        expect(text).toMatch(language === 'ja' ? /でしょうか。/ : /\?/);
        // Each line is a sentence, an address or a choice.
        for (const line of text.split('\n').filter(Boolean)) {
          expect(line).toMatch(language === 'ja' ? /。$|さま$|^・/ : /[.?!,]$|^- /);
        }
        const { material, places, seen, understood, options } = form;
        for (const word of [material, ...places, seen, understood, ...options]) {
          expect(text).toContain(word);
        }
      }
    }
  });

  it('has nothing for the check to point at but what was left out', () => {
    for (const form of subsets(language)) {
      const client = clients[language];
      const kinds = checkDraft(writeQuestion(form, { ...reference, client }), {
        client,
        others: [],
      }).map(({ kind }) => kind);
      const expected = form.byWhen === '' ? ['noDate'] : [];
      const mayLack = form.places.length === 0 && form.seen === '' ? ['noPlace'] : [];
      expect(expected.every((kind) => kinds.includes(kind as never))).toBe(true);
      expect(kinds.filter((kind) => ![...expected, ...mayLack].includes(kind))).toEqual([]);
    }
  });
});

describe('the words', () => {
  const say = (form: Partial<QuestionForm>, client?: string) =>
    writeQuestion({ ...emptyQuestion, ...form }, { ...inTokyo, language: 'ja', client });
  const sayEnglish = (form: Partial<QuestionForm>) =>
    writeQuestion({ ...emptyQuestion, ...form }, { ...inTokyo, language: 'en' });

  it.each([
    ['山田商店', '山田商店 さま\n'],
    ['山田様', '山田様\n'],
    ['山田 さま ', '山田 さま\n'],
    ['山田さん', '山田さん\n'],
    ['山田商店 御中', '山田商店 御中\n'],
    ['山田\u202e\n商店', '山田 商店 さま\n'],
  ])('never two honorifics: %j', (client, start) => {
    expect(say({}, client).startsWith(start)).toBe(true);
  });

  it.each<[Partial<QuestionForm>, string]>([
    [{ material: ' 仕様書。 ' }, '仕様書を拝見しました。1点'],
    [{ places: ['3'] }, '3ページについて、'],
    [{ places: ['5〜7', '9-10'] }, '5〜7ページと9-10ページについて、'],
    [{ places: ['表1', '表2', '別紙'] }, '表1、表2、別紙について、'],
    [{ seen: '税込です。' }, '税込です。\n'],
    [{ understood: '税込だと理解しています' }, '\n税込だと理解しています。\nこの受け取り方で'],
    [{ understood: '「税込」が正しい' }, '次のように受け取りました。\n「税込」が正しい。'],
    [{ understood: '違いが分かりません' }, '違いが分かりません。\nどのように進めればよいか、'],
    [{ understood: '税込です' }, '私の理解では、税込です。'],
    [{ options: ['税込'] }, '「税込」で進めてよろしいでしょうか。'],
    [{ options: ['「税込」に直す'] }, '次のように進めてよろしいでしょうか。\n・「税込」に直す'],
    [{ options: ['a', 'b', 'c'] }, '次のどれで進めるのがよろしいでしょうか。\n・A案：a'],
    [{ options: ['A案 税込', 'B案 税抜'] }, '\n・A案 税込\n・B案 税抜'],
    [{ byWhen: '11月6日(金)15時まで' }, '11月6日(金)15時までにお返事を'],
    [{ byWhen: '今週中' }, '今週中にお返事を'],
    [{ byWhen: '水曜いっぱいに' }, '水曜いっぱいにお返事を'],
    [{ byWhen: 'なるべく早く' }, 'なるべく早く、お返事を'],
    [{ byWhen: 'なるべく早め' }, 'なるべく早めにお返事を'],
    [{ byWhen: '3日以内' }, '3日以内にお返事を'],
    [{ byWhen: '来週前半に' }, '来週前半にお返事を'],
    [{ byWhen: '急ぎではありません' }, '\n急ぎではありません。\n'],
    [{ byWhen: '明日10時までに' }, '11月27日(金)10:00までにお返事を'],
  ])('%j', (form, part) => {
    expect(say(form)).toContain(part);
  });

  it.each<[Partial<QuestionForm>, string]>([
    [{ places: ['3'] }, 'about page 3.'],
    [{ places: ['a', 'b', 'c'] }, 'about a, b and c.'],
    [{ places: ['5-7', '9'] }, 'about pages 5-7 and page 9.'],
    [{ seen: '税込です。' }, 'Here is what I see: 税込です。\n'],
    [{ understood: 'I took page 3 to be right' }, '\nI took page 3 to be right.\nIs that right?'],
    [{ options: ['with tax'] }, 'May I go ahead like this?\n- with tax'],
    [{ byWhen: 'before the launch' }, 'An answer before the launch keeps'],
    [{ byWhen: 'by Friday 15:00' }, 'An answer by Fri, Nov 27, 15:00 (GMT+9) keeps'],
    [{ byWhen: 'ASAP' }, 'An answer ASAP keeps'],
    [{ byWhen: 'the 28th' }, 'An answer by the 28th keeps'],
    [{ byWhen: 'No rush' }, '\nNo rush.\n'],
  ])('in English: %j', (form, part) => {
    expect(sayEnglish(form)).toContain(part);
  });
});

it.each([
  ['3ページ、7ページ', ['3ページ', '7ページ']],
  ['3ページ\n\n 7ページ ', ['3ページ', '7ページ']],
  ['「A、B」の項, 表1', ['「A、B」の項', '表1']],
  ['', []],
])('several in one field: %j', (field, entries) => {
  expect(entriesOf(field)).toEqual(entries);
});

it('knows whether anything is filled', () => {
  expect(isQuestionBegun(emptyQuestion)).toBe(false);
  expect(isQuestionBegun({ ...emptyQuestion, places: [' '] })).toBe(false);
  expect(isQuestionBegun({ ...emptyQuestion, options: ['', 'a'] })).toBe(true);
});

it('takes any words, says all of them and always the same', () => {
  const word = fc.string({ unit: 'grapheme', maxLength: 40 });
  fc.assert(
    fc.property(
      fc.record({
        material: word,
        places: fc.array(word, { maxLength: 4 }),
        seen: word,
        understood: word,
        options: fc.array(word, { maxLength: 4 }),
        byWhen: word,
      }),
      fc.option(word, { nil: undefined }),
      fc.constantFrom('ja' as const, 'en' as const),
      (form, client, language) => {
        const text = writeQuestion(form, { ...inTokyo, language, client });
        expect(text).toBe(writeQuestion(form, { ...inTokyo, language, client }));
        for (const words of [form.seen, form.understood, ...form.options]) {
          expect(text).toContain(words.trim());
        }
      },
    ),
  );
});
