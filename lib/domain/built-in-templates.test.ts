import { describe, expect, test } from 'vitest';
import { builtInTemplates } from './built-in-templates';
import { findContactDetails } from './contact-details';
import { type Language, situations } from './template';
import { checkTemplate, parseTemplate } from './template-text';

const bodies = (language: Language) =>
  builtInTemplates.filter((template) => template.language === language);

test('ids and titles are unique', () => {
  expect(new Set(builtInTemplates.map(({ id }) => id)).size).toBe(builtInTemplates.length);
  for (const language of ['ja', 'en'] as const) {
    const titles = bodies(language).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  }
});

test('both languages have the same replies', () => {
  const shapes = (language: Language) =>
    bodies(language).map(({ id, interim, situations, body }) => {
      const kinds = parseTemplate(body).filter(({ kind }) => kind === 'blank' || kind === 'time');
      return [id.slice(3), interim, situations, kinds.map(({ kind }) => kind)];
    });
  expect(shapes('en')).toEqual(shapes('ja'));
});

test.each(situations)('%s is answered in both languages', (situation) => {
  for (const language of ['ja', 'en'] as const) {
    expect(bodies(language).some((template) => template.situations.includes(situation))).toBe(true);
  }
});

describe.each(builtInTemplates)('$id', (template) => {
  test('has no slip, no contact details, no forbidden word', () => {
    expect(checkTemplate(template.body)).toEqual([]);
    expect(findContactDetails(`${template.title}\n${template.body}`)).toEqual([]);
    expect(`${template.title}${template.body}`).not.toMatch(/了解|取り急ぎ|とりいそぎ|ご苦労/);
  });

  test('is short, addresses the client, and writes no day out that the clock may overtake', () => {
    const fixed = parseTemplate(template.body).flatMap((one) =>
      one.kind === 'text' ? one.text : [],
    );
    expect(fixed.join('').length).toBeLessThan(template.language === 'ja' ? 240 : 400);
    expect(parseTemplate(template.body).some(({ kind }) => kind === 'client')).toBe(true);
    expect(fixed.join('')).not.toMatch(/明日|明後日|来週|tomorrow|next week/);
  });
});

test.each(builtInTemplates.filter(({ interim }) => interim))(
  '$id says what was read, what follows and by when',
  ({ body }) => {
    expect(parseTemplate(body).some(({ kind }) => kind === 'time')).toBe(true);
    expect(body).toMatch(
      /確認しました|拝見しました|受け取りました|承知いたしました|'ve read|received/,
    );
    expect(body).toMatch(/(?:改めて.*|お知らせ|ご連絡)いたします|get back to you|hear from me/);
  },
);

test.each([
  ['メッセージを確認しました。資料は改めて確認します'],
  ['データを受け取りました。今夜から取り掛かり、不明点があればまた連絡します'],
  ['までの納期ですが、直前になるかもしれません'],
  ['ページの違い'],
])('design §1: %s', (sentence) => {
  expect(bodies('ja').some(({ body }) => body.includes(sentence))).toBe(true);
});
