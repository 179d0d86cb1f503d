import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { platformById } from '../platform';
import { checkDraft, type DraftContext } from './draft-check';
import { LONGEST_DRAFT } from './draft-sentences';

const nobody: DraftContext = { others: [] };

/** What is found, as it stands in the draft. */
function found(draft: string, context: Partial<DraftContext> = {}): string[] {
  return checkDraft(draft, { ...nobody, ...context }).map(
    ({ kind, start, end }) => `${kind}: ${draft.slice(start, end)}`,
  );
}

describe('points at the very words', () => {
  it.each([
    ['本日もよろしくお願いします。了解しました。', 'casualAssent: 了解'],
    ['（１）　納期は○月×日です。', 'placeholder: ○'],
    ['🍊🍊　山田様、{空欄:点}の件', 'placeholder: {空欄:点}'],
    ['よく分かりません。', 'bareConfusion: よく分かりません。'],
  ])('%s', (draft, expected) => {
    expect(found(draft)).toContain(expected);
  });
});

describe('了解', () => {
  it.each([
    '先方のご了解を得ております。',
    '著者の了解を得て掲載します。',
    '了解事項の3番です。',
    'ご了解ください。',
  ])('in its own sense: %s', (draft) => expect(found(draft)).toEqual([]));
});

it.each(['k', 'Yep, np.', 'ok cool, will do', 'おけです！'])(
  'casual in English or in katakana: %s',
  (draft) => {
    expect(checkDraft(draft, nobody).map(({ kind }) => kind)).toEqual(['casualAssent']);
  },
);

it.each(['段落5', '設問2', '別表3', '条項7'])('%s is a place', (place) => {
  const draft = `ナレーション原稿の${place}で「弊社」と「当社」が混在しています。「当社」で統一する予定です。よろしいでしょうか。明日中にお返事をいただけますと助かります。`;
  expect(found(draft)).toEqual([]);
});

it.each([
  '電話で話したいので、番号を教えてください。',
  'お電話番号をうかがえますか。金曜までにお願いします。',
])('asks for a way around the platform: %s', (draft) => {
  expect(checkDraft(draft, nobody).map(({ kind }) => kind)).toContain('contact');
});

it('a number of something else is none', () => {
  expect(
    found(
      '3ページの電話で話す場面ですが、番号を消してもよろしいでしょうか。金曜までにお願いします。',
    ),
  ).toEqual([]);
});

describe('several questions in one sentence', () => {
  it.each([
    '1枚目の色は青でしょうか、大きさはA4でしょうか。金曜までにお願いします。',
    'On page 2, should the title be red, and what font do you want? By Friday, please.',
  ])('%s', (draft) => {
    expect(checkDraft(draft, nobody).map(({ kind }) => kind)).toEqual(['crowded']);
  });

  it.each([
    '1枚目の色は青でしょうか、紺でしょうか。金曜までにお願いします。',
    'On page 2, should the title be red, or would you rather keep it black? By Friday, please.',
    'I checked who speaks, and what is said, in scene 1.',
  ])('the other choice is no question more: %s', (draft) => {
    expect(checkDraft(draft, nobody)).toEqual([]);
  });
});

describe('placeholders', () => {
  it.each([
    '送付状の「○○様」の部分は、5ページのとおりに直しました。',
    '表の○と×の印をそろえました。',
    'XLサイズとXXLサイズを登録しました。',
    '参考は[1]と[2]です。0:45の[拍手]は残しました。',
    'TODOリストのアプリの2ページ目です。',
    '表記の例：「サーバー」「ユーザー」を3ページにまとめました。',
    '二〇二六年の分です。',
    '評価は★★☆です。',
    'Hi,\nthe layout of page 3 is done.',
    'The [Save] button on screen 3 is blue now.',
    'I listed the open points (e.g. the table on page 3) below.',
  ])('leaves alone what belongs there: %s', (draft) => expect(found(draft)).toEqual([]));
});

describe('names of other clients', () => {
  const others = [
    { client: '田中' },
    { client: '光' },
    { client: 'ミナト' },
    { client: 'Ann' },
    { client: 'Grace' },
    { client: '株式会社つばめ' },
    { client: 'データ入力 太郎', title: 'データ入力' },
    { title: 'ロゴ' },
  ];
  it.each([
    '田中央通りの写真を3枚目に入れました。',
    '光の加減を5ページに合わせました。',
    'ミナトミライの写真です。',
    'The annual report, page 3, is done. Anna agrees.',
    'The grace period on page 3 is 14 days.',
    'データ入力とロゴの位置を直しました。',
  ])('a word is no name: %s', (draft) => expect(found(draft, { others })).toEqual([]));

  it.each([
    ['田中さんの原稿に合わせました。', 'otherClient: 田中'],
    ['株式会社つばめ様の見本です。', 'otherClient: つばめ'],
    ['Hi Grace,\nthe report is done.', 'otherClient: Grace'],
    ['Ann asked for the same.', 'otherClient: Ann'],
  ])('%s', (draft, expected) => expect(found(draft, { others })).toEqual([expected]));

  it('the client’s own names and what they named themselves are left alone', () => {
    const context = {
      client: '田中商店',
      title: '「ミナト」の紹介',
      lastInbound: 'グレースさんの件です',
      others: [...others, { client: 'グレース' }],
    };
    expect(found('田中商店さま、ミナトさんとグレースさんの件です。', context)).toEqual([]);
  });
});

describe('contact details', () => {
  const link = '3ページの色は https://example.com/a に合わせました。';
  it('links only where the platform bans them', () => {
    expect(found(link, { platform: platformById('coconala') })).toEqual([
      'contact: https://example.com/a',
    ]);
    expect(found(link, { platform: platformById('crowdworks') })).toEqual([]);
    const own = 'https://coconala.com/services/1 の文章です。';
    expect(found(own, { platform: platformById('coconala') })).toEqual([]);
  });

  it.each([
    '電話番号の列を半角にしました。',
    'Zoomの録画を文字に起こしました。',
    'The PayPal button is on screen 3.',
  ])('not what the work is about: %s', (draft) => expect(found(draft)).toEqual([]));
});

describe('no alarm', () => {
  it.each([
    '',
    'ご不明な点がありましたら、お気軽にお知らせください。',
    '分からない点が出てきましたら、まとめてご連絡します。',
    'まだ分かりませんので、確認して明日までにお知らせします。',
    '初稿をお送りします。ご確認のほどよろしくお願いいたします。',
    '> 資料の件、いつになりますか？色は？\n明日の10時にお送りします。',
    'お待ちいただけますでしょうか。',
    'How are you? Here is the draft.',
  ])('%s', (draft) => expect(found(draft)).toEqual([]));
});

it('does not throw, keeps to the draft and says the same again', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '分かりません',
      '資料',
      '？',
      '。',
      '{',
      '}',
      '○○',
      '了解です',
      '\n',
      'p. 3',
      '「',
      '山田様',
      'a@b.co',
      'TODO',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }),
      fc.array(piece, { maxLength: 5 }),
      (pieces, names) => {
        const draft = pieces.join('');
        const context = {
          others: names.map((client) => ({ client, title: client })),
          client: names[0],
        };
        const findings = checkDraft(draft, context);
        expect(findings).toEqual(checkDraft(draft, context));
        for (const { start, end } of findings) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(draft.length);
        }
      },
    ),
  );
});

it.each([
  '1',
  '○',
  '{',
  '[',
  ' ',
  '\n',
  'a',
  'ア',
  '資料',
  '？',
  'if ',
  '例：',
  '12:',
  'の「',
  '先ほどの',
  'a.',
  '明日',
  'X',
  'page ',
  '資料に',
  'you ',
  'によると',
  '-',
  '0-',
  '@a.',
  'ゼロ',
  'a at ',
  '、色は青ですか',
  'and what ',
])('no text takes for ever: %j', (unit) => {
  const draft = unit.repeat(Math.ceil((2 * LONGEST_DRAFT) / unit.length));
  for (const { end } of checkDraft(draft, { others: [{ client: unit.repeat(3) }] })) {
    expect(end).toBeLessThanOrEqual(LONGEST_DRAFT);
  }
});
