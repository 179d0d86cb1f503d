import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { begunIds, forgetBegun, keepBegun, readBegun } from './begun';

vi.mock('wxt/browser', () => ({ browser: { storage: fakeBrowser.storage } }));

beforeEach(() => fakeBrowser.reset());

test('what is begun outlives the memory that an update empties', async () => {
  await keepBegun('draft', 'coconala/1', { query: '資料' });
  await fakeBrowser.storage.session.clear();
  expect(await readBegun('draft', 'coconala/1')).toEqual({ query: '資料' });
});

test('at the browser’s start all that is begun is forgotten, and nothing else', async () => {
  const lasting = { 'template:1': { title: 'お礼' }, 'setting:language': 'ja' };
  await fakeBrowser.storage.local.set(lasting);
  await keepBegun('draft', 'coconala/1', { query: '資料' });
  await keepBegun('question', 'coconala/1', { seen: '3ページ' });
  await keepBegun('template-draft', '1', { title: 'お' });
  expect(await begunIds('template-draft')).toEqual(['1']);
  await forgetBegun();
  expect(await fakeBrowser.storage.local.get(null)).toEqual(lasting);
});
