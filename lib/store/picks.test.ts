import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { forget } from '@/test/model/store';
import { eraseUpTo } from './erasure';
import {
  countPicks,
  forgetPicks,
  picksToLearnFrom,
  recordPick,
  restorePicks,
  takeBackPick,
} from './picks';

const DAY = 24 * 60 * 60_000;
const NOW = Date.UTC(2026, 8, 1);

afterEach(forget);

const pick = (at: number, template = 'a', conversation = 'coconala/dm/1') =>
  recordPick({ at, template, conversation, situation: 'question' });
const learned = async () => (await picksToLearnFrom(NOW)).map(({ template }) => template);

describe('picks', () => {
  it('are read as they were recorded, the newest first', async () => {
    await pick(NOW - DAY, 'a');
    await recordPick({ at: NOW, template: 'b', conversation: 'kwork/x' });
    expect(await picksToLearnFrom(NOW)).toEqual([
      { key: expect.any(String), at: NOW, template: 'b', conversation: 'kwork/x' },
      expect.objectContaining({ at: NOW - DAY, template: 'a', situation: 'question' }),
    ]);
  });

  it('may be two of the same instant', async () => {
    await Promise.all([pick(NOW), pick(NOW)]);
    expect(await countPicks()).toBe(2);
  });

  it('are not kept longer than they are learned from', async () => {
    await pick(NOW - 181 * DAY, 'old');
    expect(await learned()).toEqual([]);
    expect(await countPicks()).toBe(1);
    await pick(NOW, 'new');
    expect(await learned()).toEqual(['new']);
    expect(await countPicks()).toBe(1);
  });

  it('are read in a bounded number, whatever is stored', async () => {
    for (let at = 0; at < 510; at++) await pick(NOW - 510 + at, String(at));
    const read = await learned();
    expect(read).toHaveLength(500);
    expect(read[0]).toBe('509');
  });

  it('are taken back one by one, or forgotten together', async () => {
    const key = await pick(NOW, 'a');
    await pick(NOW, 'b');
    await takeBackPick(key);
    expect(await learned()).toEqual(['b']);
    const forgotten = await forgetPicks();
    expect(await countPicks()).toBe(0);
    await restorePicks(forgotten);
    expect(await learned()).toEqual(['b']);
  });

  it('go with what is erased', async () => {
    await pick(NOW - 2 * DAY, 'a');
    await pick(NOW, 'b');
    await pick(NOW - 2 * DAY, 'c', 'crowdworks/proposal/1');
    await eraseUpTo('coconala', NOW - DAY);
    expect(await learned()).toEqual(['b', 'c']);
  });
});
