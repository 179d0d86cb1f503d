import { expect, test } from 'vitest';
import { csvFileName } from './csv';

test("the file bears the user's own date, not that of UTC", () => {
  const now = Date.parse('2026-11-26T08:30:00+09:00');
  expect(csvFileName(now, 'Asia/Tokyo')).toBe('sokuresu-turns-2026-11-26.csv');
  expect(csvFileName(now, 'UTC')).toBe('sokuresu-turns-2026-11-25.csv');
});
