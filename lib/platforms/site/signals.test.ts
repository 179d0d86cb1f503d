// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { standInForBrowser } from '@/test/platform-fixtures';
import { newMemory } from './memory';
import { badgeSignal, rowsSignal, type Signal, settle, titleSignal } from './signals';

standInForBrowser();
const some = (count: number, confidence: number): Signal => ({ state: 'some', count, confidence });

describe('a title', () => {
  it.each([
    ['(3) Messages', { state: 'some', count: 3 }],
    ['[12] 受信箱', { state: 'some', count: 12 }],
    ['【新着メッセージ 2件】', { state: 'some', count: 2 }],
    ['(99+) Inbox', { state: 'some' }],
    ['(*) Inbox', { state: 'some' }],
    ['• Inbox', { state: 'some' }],
    ['Messages', { state: 'unknown' }],
    ['(0) Messages', { state: 'none' }],
    ['2026 (3) Messages', { state: 'unknown' }],
  ])('%s', (title, expected) => {
    const { confidence: _, ...said } = titleSignal(title, newMemory(), 0);
    expect(said).toEqual(expected);
  });

  it('that goes to and fro says the same; gone for good, it says none', () => {
    const memory = newMemory();
    const at = (now: number, title: string) => titleSignal(title, memory, now);
    expect(at(0, '(2) Inbox')).toMatchObject({ state: 'some', count: 2 });
    for (const now of [1_000, 2_000, 3_000, 4_000]) {
      const title = now % 2_000 ? 'Inbox' : '(2) Inbox';
      expect(at(now, title)).toMatchObject({ state: 'some', count: 2 });
    }
    expect(at(9_000, 'Inbox')).toMatchObject({ state: 'none' });
  });
});

describe('a badge', () => {
  const anchor = document.createElement('a');
  const badge = document.createElement('b');
  badge.textContent = '4';

  it('that was never seen is not missing', () => {
    const memory = newMemory();
    expect(badgeSignal(undefined, memory, false).state).toBe('unknown');
    expect(badgeSignal({ anchor, badge: undefined }, memory, false).state).toBe('unknown');
    expect(badgeSignal({ anchor, badge }, memory, false)).toMatchObject({
      state: 'some',
      count: 4,
    });
    expect(badgeSignal({ anchor, badge: undefined }, memory, false).state).toBe('none');
    expect(badgeSignal(undefined, memory, false).state).toBe('unknown');
  });

  it('that was taught is missed', () => {
    expect(badgeSignal({ anchor, badge: undefined }, newMemory(), true).state).toBe('none');
  });
});

describe('all signs together', () => {
  it('are never summed: the most trustworthy speaks', () => {
    expect(settle([some(3, 1), some(2, 5), some(7, 2)], true)).toEqual({ state: 'some', count: 2 });
  });

  it('say nothing where equals disagree', () => {
    expect(settle([some(3, 2), { state: 'none', confidence: 2 }], true).state).toBe('unknown');
    expect(settle([some(3, 2), some(4, 2)], true)).toEqual({ state: 'some' });
  });

  it('say unknown where none speaks', () => {
    const silent: Signal = { state: 'unknown', confidence: 9 };
    expect(settle([silent], true)).toEqual({ state: 'unknown', why: 'undocumented' });
    expect(settle([], false)).toEqual({ state: 'unknown', why: 'notAList' });
  });

  it('count rows only where all are known and the list is whole', () => {
    const row = (unread: 'yes' | 'no' | 'perhaps' | 'unknown') => ({
      row: document.createElement('li'),
      link: undefined,
      client: undefined,
      time: undefined,
      unread,
    });
    expect(rowsSignal([row('yes'), row('no')], true)).toMatchObject({ state: 'some', count: 1 });
    expect(rowsSignal([row('yes'), row('no')], false)).not.toHaveProperty('count');
    expect(rowsSignal([row('no')], true).state).toBe('none');
    expect(rowsSignal([row('no')], false).state).toBe('unknown');
    expect(rowsSignal([row('perhaps'), row('unknown')], true).state).toBe('unknown');
    expect(rowsSignal([], true).state).toBe('unknown');
  });
});
