import { expect, it } from 'vitest';
import { shapeOf } from './times';

it.each([
  ['2020年11月24日', 'day'],
  ['Tue, Nov 24, 2020', 'day'],
  ['11/24/2020', 'day'],
  // January or February: wide, but a day as it stands there.
  ['1/2/2020', 'day'],
  ['13:05', 'time'],
  ['11/24/2020, 1:05 PM', 'time'],
  ['1/2/2020, 13:05', 'time'],
  ['1/2/20, 1 pm', 'time'],
  ['5分前', 'time'],
  ['1/2/3', undefined],
  ['24/7', undefined],
])('%s names a %s', (text, shape) => {
  expect(shapeOf(text)).toBe(shape);
});
