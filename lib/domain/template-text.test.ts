import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blanksOf } from '@/test/blanks';
import { type RenderingContext, renderTemplate } from './template-rendering';
import { checkTemplate, parseTemplate } from './template-text';

const now = Date.parse('2026-11-24T18:00:00+09:00');

function context(given: Partial<RenderingContext> = {}): RenderingContext {
  return { now, timeZone: 'Asia/Tokyo', language: 'ja', blanks: new Map(), ...given };
}

function text(body: string, given: Partial<RenderingContext> = {}): string | null {
  const rendering = renderTemplate(body, context(given));
  return rendering.complete ? rendering.text : null;
}

describe('variables', () => {
  test.each([
    ['{相手の名前} さま\n\n本文', '山田商店 さま\n\n本文'],
    ['｛相手の名前｝ さま', '山田商店 さま'],
    ['{ Client }, hello', '山田商店, hello'],
    ['{今夜}までに', '11月24日(火)21:00までに'],
    ['{２時間後}に', '11月24日(火)20:00に'],
    ['{{そのまま}}と｛｛全角｝｝', '{そのまま}と｛全角｝'],
    ['{{{client}}}', '{山田商店}'],
  ])('%s', (body, expected) => {
    expect(text(body, { client: '山田商店' })).toBe(expected);
  });

  test.each([
    ['{相手の名前} さま\n\n本文', '本文'],
    ['{相手の名前}様、\n本文', '本文'],
    ['{相手の名前}様、ご確認ください', 'ご確認ください'],
    ['はじめに\n\n{相手の名前} さま\n\n本文', 'はじめに\n\n本文'],
    ['Hi {client},\n\nThanks.', 'Hi,\n\nThanks.'],
    ['Thanks, {client}!', 'Thanks!'],
    ['Hi {client}, thanks', 'Hi, thanks'],
    ['{client}, thanks', 'thanks'],
    ['{client}様子を見ます', '様子を見ます'],
    ['{client}', ''],
  ])('without a client: %s', (body, expected) => {
    expect(text(body)).toBe(expected);
    expect(text(body, { client: ' \n' })).toBe(expected);
  });

  test('a name that carries an honorific gets no second one, and braces in it are only signs', () => {
    expect(text('{client} さま', { client: '山田様' })).toBe('山田様');
    expect(text('{client} さま', { client: '{今夜}\n商店' })).toBe('{今夜} 商店 さま');
  });
});

describe('blanks', () => {
  const body = '{空欄:ページ}と{blank: Page}、{空欄：ページ}';

  test('there is no text while one is missing, and each is asked once', () => {
    const rendering = renderTemplate(body, context());
    expect(rendering.complete).toBe(false);
    expect('text' in rendering).toBe(false);
    expect(rendering.missing.map(({ label }) => label)).toEqual(['ページ', 'Page']);
    expect(blanksOf(body)).toEqual(rendering.missing);
    expect(text(body, { blanks: new Map([['ページ', '3']]) })).toBeNull();
    expect(
      text(body, {
        blanks: new Map([
          ['ページ', '3'],
          ['page', ' \u3000'],
        ]),
      }),
    ).toBeNull();
  });

  test('filled, they are text, whatever stands in them', () => {
    const blanks = new Map([
      ['ページ', ' 3 '],
      ['page', '{今夜}'],
    ]);
    expect(text(body, { blanks })).toBe('3と{今夜}、3');
  });

  test('a slip of the finger is a blank too', () => {
    for (const wrong of [
      '{今や}まで',
      '{今夜までに\n次の行',
      '今夜}まで',
      '{}',
      '{明日25時}',
      '｛名前]',
    ]) {
      const rendering = renderTemplate(wrong, context({ client: '山田' }));
      expect([wrong, rendering.complete]).toEqual([wrong, false]);
    }
  });
});

describe('the cursor', () => {
  test('is counted in the finished text', () => {
    const rendering = renderTemplate('{client} さま\n{カーソル}です', context({ client: '山田' }));
    expect(rendering).toMatchObject({ text: '山田 さま\nです', cursor: 6 });
    expect(renderTemplate('{client} さま\n{cursor}です', context())).toMatchObject({ cursor: 0 });
    expect(renderTemplate('です', context())).toMatchObject({ cursor: null });
  });

  test('only the first one counts', () => {
    expect(renderTemplate('a{cursor}b{cursor}', context())).toMatchObject({
      text: 'ab',
      cursor: 1,
    });
  });
});

test('the times go with the text', () => {
  const { times } = renderTemplate('{今夜}か{明日}', context());
  expect(times.map(({ at }) => at)).toEqual([
    Date.parse('2026-11-24T21:00:00+09:00'),
    Date.parse('2026-11-26T00:00:00+09:00') - 1,
  ]);
});

test.each([
  ['本文', []],
  [' \n', [['emptyBody', 0, 2]]],
  ['a{今や}', [['unknownVariable', 1, 5]]],
  ['{明日25時}', [['impossibleTime', 0, 7]]],
  ['{今夜まで\nに', [['unclosed', 0, 5]]],
  ['今夜}', [['unopened', 2, 3]]],
  ['{空欄}', [['emptyLabel', 0, 4]]],
  ['{cursor}{cursor}', [['secondCursor', 8, 16]]],
  ['{{client}} {{x}}', [['doubledVariable', 0, 10]]],
])('checkTemplate %j', (body, expected) => {
  expect(checkTemplate(body).map(({ code, start, end }) => [code, start, end])).toEqual(expected);
});

test('any body: segments without gaps, every slip reported, no text with a blank', () => {
  const unit = fc.constantFrom(...'{}｛｝:\n あa', '空欄', 'client', '今夜', 'cursor');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), fc.boolean(), (body, named) => {
      let position = 0;
      for (const segment of parseTemplate(body)) {
        expect(segment.start).toBe(position);
        position = segment.end;
      }
      expect(position).toBe(body.length);
      const errors = parseTemplate(body).filter(({ kind }) => kind === 'error');
      const codes = ['unknownVariable', 'impossibleTime', 'unclosed', 'unopened'];
      expect(checkTemplate(body).filter(({ code }) => codes.includes(code)).length).toBe(
        errors.length,
      );
      const rendering = renderTemplate(body, context(named ? { client: 'N' } : {}));
      expect(rendering.complete).toBe(blanksOf(body).length === 0);
      expect(rendering.blanks.length).toBe(blanksOf(body).length);
      if (rendering.complete && rendering.cursor !== null) {
        expect(rendering.cursor).toBeLessThanOrEqual(rendering.text.length);
      }
    }),
    { numRuns: 500 },
  );
});
