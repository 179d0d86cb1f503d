import { describe, expect, test } from 'vitest';
import { blanksOf } from '@/test/blanks';
import { builtInTemplates } from './built-in-templates';
import { isInterim } from './interim';
import { defaultOwnWords, type OwnWords } from './own-words';
import { emptyQuestion, writeQuestion } from './question';
import { renderTemplate } from './template-rendering';

const at = { now: Date.parse('2026-11-24T18:00:00+09:00'), timeZone: 'Asia/Tokyo' };
const own = { honorific: '様', greeting: 'Dear', signature: 'ミナト編集室\n佐藤' };

function text(body: string, client: string, words: Partial<OwnWords> = own): string | null {
  const rendering = renderTemplate(body, {
    ...at,
    language: 'ja',
    client,
    own: { ...defaultOwnWords, ...words },
    blanks: new Map(),
  });
  return rendering.complete ? rendering.text : null;
}

describe('in a template', () => {
  test.each([
    ['{相手の名前} {敬称}\n\n本文', '山田商店', '山田商店 様\n\n本文'],
    ['{相手の名前}{honorific}、本文', '山田商店', '山田商店様、本文'],
    ['{相手の名前} {敬称}\n\n本文', '山田 さん', '山田 さん\n\n本文'],
    ['{相手の名前} {敬称}\n\n本文', '', '本文'],
    ['{相手の名前} さま\n\n本文', '山田商店', '山田商店 さま\n\n本文'],
    ['お客{敬称}へ', '', 'お客様へ'],
    ['{greeting} {client},\n\ntext', 'Kestrel', 'Dear Kestrel,\n\ntext'],
    ['{greeting} {client},\n\ntext', '', 'Hello,\n\ntext'],
    ['本文\n\n{署名}', '', '本文\n\nミナト編集室\n佐藤'],
    ['{ Signature }です', '', 'ミナト編集室\n佐藤です'],
  ])('%j for %j', (body, client, expected) => {
    expect(text(body, client)).toBe(expected);
  });

  test('an honorific of one’s own is not said twice, nor to nobody; none leaves no space', () => {
    const body = '{相手の名前} {敬称}\n\n本文';
    expect(text(body, '山田', { honorific: '先生' })).toBe('山田 先生\n\n本文');
    expect(text(body, '山田先生', { honorific: '先生' })).toBe('山田先生\n\n本文');
    expect(text(body, '', { honorific: '先生' })).toBe('本文');
    expect(text(body, '山田', { honorific: '' })).toBe('山田\n\n本文');
  });

  test('a signature that there is not takes its line along; within a sentence it is a blank', () => {
    expect(text('本文\n\n{署名}', '', {})).toBe('本文');
    expect(text('{署名}\n本文', '', {})).toBe('本文');
    expect(text('一\n\n{署名}\n\n二', '', {})).toBe('一\n\n二');
    expect(text('{署名}です。', '', {})).toBeNull();
    expect(text('私は{署名}', '', {})).toBeNull();
  });

  test('braces in them are only signs', () => {
    expect(text('{署名}', '', { signature: '{今夜}' })).toBe('{今夜}');
  });
});

describe.each(builtInTemplates)('$id', (template) => {
  const render = (words?: OwnWords, client?: string) => {
    const rendering = renderTemplate(template.body, {
      ...at,
      language: template.language,
      ...(words && { own: words }),
      ...(client !== undefined && { client }),
      blanks: new Map(blanksOf(template.body).map(({ key }) => [key, 'X'])),
    });
    if (!rendering.complete) throw new Error('incomplete');
    return rendering.text;
  };

  test('says without a choice what it always said', () => {
    const ja = template.language === 'ja';
    expect(render(undefined, '山田商店').split('\n')[0]).toBe(
      ja ? '山田商店 さま' : 'Hi 山田商店,',
    );
    const last = template.body.split('\n').at(-3) ?? '';
    if (!last.includes('{')) expect(render().endsWith(last)).toBe(true);
  });

  test('with them is read as what it is', () => {
    for (const client of ['山田商店', undefined]) {
      const said = render(own, client);
      expect(said.endsWith(`\n\n${own.signature}`)).toBe(true);
      expect(isInterim(said, builtInTemplates, own).interim).toBe(template.interim);
    }
  });
});

test('a question is addressed and signed alike', () => {
  const question = { ...emptyQuestion, material: '仕様書' };
  const japanese = writeQuestion(question, { ...at, language: 'ja', client: '山田商店', own });
  expect(japanese).toMatch(/^山田商店 様\n\n仕様書を[\s\S]*\n\nミナト編集室\n佐藤$/);
  const english = writeQuestion(question, { ...at, language: 'en', client: 'Kestrel', own });
  expect(english).toMatch(/^Dear Kestrel,\n\n[\s\S]*Thank you\.\n\nミナト編集室\n佐藤$/);
});
