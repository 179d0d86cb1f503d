import { describe, expect, it } from 'vitest';
import { follower, neighbourAt } from './template-order';

const all = ['a', 'B', 'c', 'D', 'e'];

/** What the store does: takes one out and puts it before its neighbour. */
function moved(id: string, before: string | null | undefined): string {
  if (before === undefined) return all.join('');
  const others = all.filter((one) => one !== id);
  others.splice(before === null ? others.length : others.indexOf(before), 0, id);
  return others.join('');
}

describe('neighbourAt', () => {
  it.each([
    ['the first down', 'a', 1, 'BacDe'],
    ['to the end', 'a', 4, 'BcDea'],
    ['the last up', 'e', 3, 'aBceD'],
    ['to the front', 'e', 0, 'eaBcD'],
    ['where it is', 'c', 2, 'aBcDe'],
    ['beyond the front', 'a', -1, 'aBcDe'],
    ['beyond the end', 'e', 5, 'aBcDe'],
  ])('%s', (_, id, index, expected) => {
    expect(moved(id, neighbourAt(all, all, id, index))).toBe(expected);
  });

  // Shown are the small letters; the capitals are hidden by the filter and keep their neighbours.
  it.each([
    ['down past a hidden one', 'a', 1, 'BcDae'],
    ['down to the end of what is shown', 'a', 2, 'BcDea'],
    ['up past a hidden one', 'e', 1, 'aBecD'],
    ['to the front', 'e', 0, 'eaBcD'],
  ])('among others that are hidden: %s', (_, id, index, expected) => {
    const order = moved(id, neighbourAt(all, ['a', 'c', 'e'], id, index));
    expect(order).toBe(expected);
  });

  it('has nowhere to go alone', () => {
    expect(neighbourAt(all, ['a'], 'a', 1)).toBeUndefined();
  });
});

describe('follower', () => {
  it.each([
    ['a', 'B'],
    ['D', 'e'],
    ['e', null],
  ])('of %s is %s, so that a move can be taken back', (id, expected) => {
    expect(follower(all, id)).toBe(expected);
  });
});
