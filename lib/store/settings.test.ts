import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearDraft, readDraft, saveDraft } from './drafts';
import { onSettingsChanged, readSettings, saveSetting } from './settings';

const getUILanguage = vi.hoisted(() => vi.fn(() => 'ja'));
vi.mock('wxt/browser', () => ({
  browser: { storage: fakeBrowser.storage, i18n: { getUILanguage } },
}));
beforeEach(() => {
  fakeBrowser.reset();
  getUILanguage.mockReturnValue('ja');
});

test.each([
  ['ja', 'ja'],
  ['ja-JP', 'ja'],
  ['', 'ja'],
  ['en-US', 'en'],
  ['de', 'en'],
  ['jam', 'en'],
])('in a browser that speaks %j the extension speaks %s', async (browserLanguage, language) => {
  getUILanguage.mockReturnValue(browserLanguage);
  expect(await readSettings()).toEqual({
    language,
    targetMinutes: 5,
    theme: 'system',
    retentionDays: 0,
  });
});

test('each setting is kept alone, and pages hear of it', async () => {
  const heard = vi.fn();
  const stop = onSettingsChanged(heard);
  await Promise.all([saveSetting('language', 'en'), saveSetting('targetMinutes', 10)]);
  expect(await readSettings()).toEqual({
    language: 'en',
    targetMinutes: 10,
    theme: 'system',
    retentionDays: 0,
  });
  expect(heard).toHaveBeenCalledTimes(2);
  await fakeBrowser.storage.local.set({ 'template:x': {} });
  stop();
  await saveSetting('theme', 'dark');
  expect(heard).toHaveBeenCalledTimes(2);
});

test.each([0, -5, 1441, Number.NaN, '5'])(
  'a target of %j minutes is refused, and not believed',
  async (minutes) => {
    await expect(saveSetting('targetMinutes', minutes as number)).rejects.toThrow();
    await fakeBrowser.storage.local.set({
      'setting:targetMinutes': minutes,
      'setting:language': 'fr',
    });
    expect(await readSettings()).toEqual({
      language: 'ja',
      targetMinutes: 5,
      theme: 'system',
      retentionDays: 0,
    });
  },
);

test('where storage fails the defaults hold', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('disk'));
  expect(await readSettings()).toEqual({
    language: 'ja',
    targetMinutes: 5,
    theme: 'system',
    retentionDays: 0,
  });
});

test('a draft is kept per conversation, in memory only', async () => {
  const draft = { query: 'しりょう', template: 'ja-read', blanks: { ページ: '3' } };
  expect(await readDraft('coconala/1')).toBeNull();
  await saveDraft('coconala/1', draft);
  expect(await readDraft('coconala/1')).toEqual(draft);
  expect(await readDraft('coconala/2')).toBeNull();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  await clearDraft('coconala/1');
  expect(await readDraft('coconala/1')).toBeNull();
});

test('a draft that cannot be read is none', async () => {
  await fakeBrowser.storage.session.set({ 'draft:coconala/1': { query: 5 } });
  expect(await readDraft('coconala/1')).toBeNull();
});
