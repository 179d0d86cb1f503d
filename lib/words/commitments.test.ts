import { expect, it } from 'vitest';
import { commitmentWordsIn } from './commitments';

it('a day without a clock time ends within it', () => {
  const { what } = commitmentWordsIn.ja;
  expect(what.answer('21:00')).toBe('21:00までに返信');
  expect(what.start('今日中')).toBe('今日中に着手');
  expect(commitmentWordsIn.en.what.start('the end of today')).toBe('Start by the end of today');
});
