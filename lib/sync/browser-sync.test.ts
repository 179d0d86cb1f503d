import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Area } from '@/test/model/area';
import { exchangeRegisters, readBrowserSync, switchBrowserSync } from './browser-sync';
import { LIMITS } from './sync-area';

const world = vi.hoisted(() => ({ storage: {} as Record<'local' | 'sync', unknown> }));
vi.mock('wxt/browser', () => ({ browser: world }));

let account: Area;
let desk: Area;
let laptop: Area;
beforeEach(() => {
  account = new Area(LIMITS);
  desk = new Area();
  laptop = new Area();
});

const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 10, 2);

/** What the browser does on this machine at an instant. */
async function on<T>(machine: Area, act: () => Promise<T>): Promise<T> {
  world.storage = { local: machine, sync: account };
  return act();
}
const exchange = (machine: Area, now: number) => on(machine, () => exchangeRegisters(now));

const template = (title: string) => ({
  language: 'ja',
  title,
  body: '本文',
  interim: false,
  situations: [],
});
const shown = ({ items }: Area) =>
  Object.fromEntries(
    Object.entries(items).filter(([key]) => /^(?:template|setting|site)/.test(key)),
  );

describe('two machines', () => {
  it('that were offline for a week keep the changes of both, whatever their clocks say', async () => {
    await desk.set({ 'template:old': template('前から'), 'setting:theme': 'dark' });
    await exchange(desk, START);
    // Its clock is five hours behind.
    const late = -5 * 3_600_000;
    await exchange(laptop, START + late);
    expect(shown(laptop)).toEqual(shown(desk));

    await desk.set({ 'template:desk': template('机で'), 'template-position:desk': 512 });
    await desk.remove('template:old');
    await laptop.set({ 'template:laptop': template('外で'), 'setting:targetMinutes': 10 });
    await exchange(laptop, START + 7 * DAY_MS + late);
    await exchange(desk, START + 7 * DAY_MS);
    await exchange(laptop, START + 7 * DAY_MS + late + 60_000);
    const both = {
      'template:desk': template('机で'),
      'template-position:desk': 512,
      'template:laptop': template('外で'),
      'setting:targetMinutes': 10,
      'setting:theme': 'dark',
    };
    expect([shown(desk), shown(laptop)]).toEqual([both, both]);

    // What is said after both have agreed counts, though the clock it is said by is behind.
    await laptop.set({ 'setting:targetMinutes': 3 });
    await exchange(laptop, START + 7 * DAY_MS + late + 120_000);
    await exchange(desk, START + 7 * DAY_MS + 120_000);
    expect(desk.items['setting:targetMinutes']).toBe(3);
  });

  it('lose nothing of what was changed where the worker was killed or heard of nothing', async () => {
    await exchange(desk, START);
    await desk.set({ 'template:a': template('一つ目') });
    const set = account.set;
    account.set = () => Promise.reject(new Error('killed'));
    await exchange(desk, START + 1).catch(() => {});
    await desk.set({ 'template:b': template('二つ目') });
    desk.set = () => Promise.reject(new Error('killed'));
    await exchange(desk, START + 2).catch(() => {});
    account.set = set;
    desk.set = Area.prototype.set;
    await exchange(desk, START + 3);
    await exchange(laptop, START + 4);
    expect(shown(laptop)).toEqual({
      'template:a': template('一つ目'),
      'template:b': template('二つ目'),
    });
  });

  it('agree on what one had before it ever heard of the other', async () => {
    await laptop.set({ 'setting:theme': 'light', 'template:mine': template('私の') });
    await desk.set({ 'setting:theme': 'dark' });
    await exchange(desk, START);
    await exchange(laptop, START + DAY_MS);
    await exchange(desk, START + DAY_MS);
    expect(shown(laptop)).toEqual({ 'setting:theme': 'dark', 'template:mine': template('私の') });
    expect(shown(desk)).toEqual(shown(laptop));
  });

  it('keep what was written on both before they met: one text in its place, the other beside it', async () => {
    const key = 'template:ja-received';
    await desk.set({ [key]: template('机の言い方') });
    await laptop.set({ [key]: template('外の言い方'), 'template:same': template('同じ') });
    await desk.set({ 'template:same': template('同じ'), 'template:gone': { deleted: true } });
    await laptop.set({ 'template:gone': { deleted: true } });
    await exchange(desk, START);
    await exchange(laptop, START + 1);
    await exchange(desk, START + 2);
    const titles = Object.values(shown(desk)).map((one) => (one as { title?: string }).title ?? '');
    expect(titles.sort()).toEqual(['', '同じ', '外の言い方', '机の言い方']);
    expect(desk.items[key]).toEqual(template('机の言い方'));
    expect(shown(laptop)).toEqual(shown(desk));
  });

  it('keep both also where neither had heard of the other when it first compared notes', async () => {
    const key = 'template:ja-received';
    await desk.set({ [key]: template('机の言い方') });
    await laptop.set({ [key]: template('外の言い方') });
    await exchange(desk, START);
    const theirs = account;
    account = new Area(LIMITS);
    await exchange(laptop, START + DAY_MS);
    account = theirs;
    for (const machine of [laptop, desk, laptop]) await exchange(machine, START + 2 * DAY_MS);
    const titles = Object.values(shown(desk)).map((one) => (one as { title: string }).title);
    expect(titles.sort()).toEqual(['外の言い方', '机の言い方']);
    expect(shown(laptop)).toEqual(shown(desk));

    // What is changed from then on is one template, wherever it is changed.
    await laptop.set({ [key]: template('新しい言い方') });
    await exchange(laptop, START + 3 * DAY_MS);
    await exchange(desk, START + 3 * DAY_MS);
    expect(Object.keys(shown(desk))).toHaveLength(2);
    expect(desk.items[key]).toEqual(template('新しい言い方'));
  });

  it('come to rest', async () => {
    await desk.set({ 'template:a': template('一つ目') });
    for (let turn = 0; turn < 3; turn++) {
      await exchange(desk, START + turn);
      await exchange(laptop, START + turn);
    }
    expect(account.writes).toBe(1);
  });
});

describe('what the browser’s sync has no room for', () => {
  it('stays on the machine, with the reason, and everything else travels', async () => {
    await desk.set({
      'template:long': { ...template('長い'), body: 'あ'.repeat(3_000) },
      'template:short': template('短い'),
    });
    await exchange(desk, START);
    expect(await on(desk, readBrowserSync)).toMatchObject({ left: { 'template:long': 'tooLong' } });
    await exchange(laptop, START);
    expect(shown(laptop)).toEqual({ 'template:short': template('短い') });
    expect(desk.items['template:long']).toBeDefined();

    // Once it is short enough it travels.
    await desk.set({ 'template:long': template('長かった') });
    await exchange(desk, START + 1);
    await exchange(laptop, START + 1);
    expect(laptop.items['template:long']).toEqual(template('長かった'));
    expect(await on(desk, readBrowserSync)).toMatchObject({ left: {} });
  });

  it('may be the whole of it: settings come first', async () => {
    const many = Array.from({ length: 600 }, (_, index) => [
      `template:${index}`,
      { ...template('多い'), body: 'x'.repeat(100) },
    ]);
    await desk.set({ ...Object.fromEntries(many), 'setting:theme': 'dark' });
    await exchange(desk, START);
    expect(account.items['setting:theme']).toBeDefined();
    const { left } = await on(desk, readBrowserSync);
    expect(new Set(Object.values(left))).toEqual(new Set(['full']));
    expect(Object.keys(left).length + Object.keys(account.items).length).toBe(601);
  });

  it('is found one by one where the browser counts otherwise', async () => {
    account = new Area({ ...LIMITS, item: 300 });
    await desk.set({
      'template:long': { ...template('長い'), body: 'x'.repeat(300) },
      'template:short': template('短い'),
    });
    await exchange(desk, START);
    expect(await on(desk, readBrowserSync)).toMatchObject({ left: { 'template:long': 'refused' } });
    expect(account.items['template:short']).toBeDefined();
  });
});

describe('what travels', () => {
  it('is nothing while it is switched off, and what was changed meanwhile afterwards', async () => {
    await on(desk, () => switchBrowserSync(false));
    await desk.set({ 'template:a': template('一つ目') });
    await exchange(desk, START);
    expect(account.items).toEqual({});
    await on(desk, () => switchBrowserSync(true));
    await exchange(desk, START);
    expect(Object.keys(account.items)).toEqual(['template:a']);
  });

  it('leaves no copy here of what was erased, though it is switched off', async () => {
    await desk.set({ 'template:a': template('山田商店 さまへ') });
    await exchange(desk, START);
    await on(desk, () => switchBrowserSync(false));
    await desk.remove('template:a');
    await exchange(desk, START + 1);
    expect(JSON.stringify(desk.items)).not.toContain('山田商店');
  });

  it('is templates, their order, settings and sites alone', async () => {
    await desk.set({
      'template:a': template('一つ目'),
      'template-position:a': 1,
      'template-unreadable:b': 'x',
      'setting:schedules': [],
      'setting:hideNames': true,
      'setting:retentionDays': 90,
      'site:jobs.example': { id: 'jobs.example' },
      draft: '山田商店 さま',
    });
    await exchange(desk, START);
    expect(Object.keys(account.items).sort()).toEqual([
      'setting:schedules',
      'site:jobs.example',
      'template-position:a',
      'template:a',
    ]);
  });

  it('is read with care: what is no register of ours is left alone', async () => {
    account.items = {
      'template:a': 'x',
      'template:b': { value: 1, stamp: ['now', 0, 'x'] },
      other: { value: 1, stamp: [1, 0, 'x'] },
    };
    await exchange(desk, START);
    expect(shown(desk)).toEqual({});
  });

  it.each([
    ['later than all times', [Date.UTC(2101, 0, 1), 0, 'x']],
    ['counted in halves', [START, 0.5, 'x']],
    ['a year ahead', [START + 365 * DAY_MS, 0, 'x']],
  ])('a stamp that is %s outranks nothing that is said here', async (_, stamp) => {
    account.items = { 'setting:theme': { value: 'light', stamp } };
    await desk.set({ 'setting:language': 'ja' });
    await exchange(desk, START);
    for (const theme of ['dark', 'system']) {
      await desk.set({ 'setting:theme': theme });
      await exchange(desk, START + 1);
      expect(desk.items['setting:theme']).toBe(theme);
      await exchange(laptop, START + 2);
      expect(laptop.items['setting:theme']).toBe(theme);
    }
  });
});
