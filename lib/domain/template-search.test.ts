import { expect, test } from 'vitest';
import { findContactDetails } from './contact-details';
import { searchTemplates } from './template-search';

const templates = [
  { title: '資料は改めて確認', body: 'データを受け取りました' },
  { title: 'データ受領', body: '今夜から取り掛かり' },
  { title: 'Files received', body: 'Starting tonight' },
];

test.each([
  ['', [0, 1, 2]],
  ['データ', [1, 0]],
  ['でーた', [1, 0]],
  ['ﾃﾞｰﾀ', [1, 0]],
  ['データ　今夜', [1]],
  ['FILES ｔｏｎｉｇｈｔ', [2]],
  ['データ files', []],
])('searchTemplates %j', (query, expected) => {
  expect(searchTemplates(templates, query).map((found) => templates.indexOf(found))).toEqual(
    expected,
  );
});

test.each([
  ['詳しくは https://example.com/a を', ['url']],
  ['example.co.jp をご覧ください', ['url']],
  ['mail: taro.yamada@example.com まで', ['email']],
  ['ｔａｒｏ＠ｅｘａｍｐｌｅ．ｃｏｍ', ['email']],
  ['090-1234-5678 へ', ['phone']],
  ['０９０１２３４５６７８', ['phone']],
  ['+81 90 1234 5678', ['phone']],
  ['LINEで連絡ください', ['messenger']],
  ['Zoomかチャットワークで', ['messenger', 'messenger']],
  ['直接取引でお願いします', ['direct']],
  ["let's talk outside the platform", ['direct']],
  ['taro（アットマーク）example ドット com', ['email']],
  ['taro【at】example【dot】com', ['email']],
  ['taro at example dot com', ['email']],
  ['ゼロ九ゼロ－１２３４－５６７８', ['phone']],
  ['zero nine zero, one two three, four five six', ['phone']],
  ['インスタのDMで', ['messenger']],
  // in their place
  ['二〇二六年一〇月一五日、見積番号 2026-1015-0042', []],
  ['小数は0.0901234567のように', []],
  ['アットマークの位置、ドットの模様、インスタ用の画像', []],
  ['Look at row 12, one, two, three', []],
  ['11月24日(火)21:00まで、500件中320件', []],
  ['online で、guidelines に沿って', []],
  ['in line with the brief', []],
  ['直接的な表現は避けました', []],
  ['report_2026-11-24.pdf、10,000円', []],
])('findContactDetails %j', (text, expected) => {
  expect(findContactDetails(text).map(({ kind }) => kind)).toEqual(expected);
});

test('a passage is told where it stands', () => {
  const text = 'Ａ：０９０－１２３４－５６７８';
  expect(findContactDetails(text)).toEqual([{ kind: 'phone', start: 2, end: 15 }]);
});
