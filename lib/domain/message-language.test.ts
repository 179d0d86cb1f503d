import { expect, it } from 'vitest';
import { languageOfMessage } from './message-language';

it.each([
  ['資料をお送りしました。', 'ja'],
  ['OKです！', 'ja'],
  ['ｶｸﾆﾝｼﾏｼﾀ', 'ja'],
  ['https://example.com/a のファイルをご確認ください', 'ja'],
  ['Hi 山田さん, could you check the last page of the file?', 'en'],
  ['Thanks!', 'en'],
  ['👍 123', undefined],
  ['', undefined],
])('%s', (text, language) => {
  expect(languageOfMessage(text)).toBe(language);
});
