import { expect, test } from 'vitest';
import { wholePercent } from './share';

// A platform that asks for 80 % does not take 79.6 %, and 199 of 200 are not all.
test.each([
  [0, 0],
  [1 / 300, 1],
  [0.29, 29],
  [0.57, 57],
  [0.7960784, 79],
  [0.8, 80],
  [199 / 200, 99],
  [1, 100],
])('%d is said as %d %%', (share, percent) => {
  expect(wholePercent(share)).toBe(percent);
});
