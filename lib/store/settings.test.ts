import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { alertDefaults } from '@/lib/domain/alert-settings';
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
  expect(await readSettings()).toMatchObject({ language, targetMinutes: 5, theme: 'system' });
});

test('each setting is kept alone, and pages hear of it', async () => {
  const heard = vi.fn();
  const stop = onSettingsChanged(heard);
  await Promise.all([saveSetting('language', 'en'), saveSetting('targetMinutes', 10)]);
  expect(await readSettings()).toMatchObject({
    language: 'en',
    targetMinutes: 10,
    theme: 'system',
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
    expect(await readSettings()).toMatchObject({
      language: 'ja',
      targetMinutes: 5,
      theme: 'system',
    });
  },
);

test('alerts are as chosen, and where that cannot be read as they are at first', async () => {
  await saveSetting('alertNew', false);
  await saveSetting('nudgeMinutes', 45);
  await expect(saveSetting('nudgeMinutes', 1)).rejects.toThrow();
  await fakeBrowser.storage.local.set({ 'setting:alertLeadMinutes': 0.5, 'setting:alertSoon': 1 });
  expect(await readSettings()).toMatchObject({
    ...alertDefaults,
    alertNew: false,
    nudgeMinutes: 45,
    hideNames: false,
  });
});

test('where storage fails the defaults hold', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('disk'));
  expect(await readSettings()).toMatchObject({ language: 'ja', targetMinutes: 5, theme: 'system' });
});

test('a draft is kept per conversation', async () => {
  const draft = { query: 'しりょう', template: 'ja-read', blanks: { ページ: '3' } };
  expect(await readDraft('coconala/1')).toBeNull();
  await saveDraft('coconala/1', draft);
  expect(await readDraft('coconala/1')).toEqual(draft);
  expect(await readDraft('coconala/2')).toBeNull();
  await clearDraft('coconala/1');
  expect(await readDraft('coconala/1')).toBeNull();
});

test('a draft that cannot be read is none', async () => {
  await fakeBrowser.storage.local.set({ 'draft:coconala/1': { query: 5 } });
  expect(await readDraft('coconala/1')).toBeNull();
});

test.each([
  ['honorific', '様', '先生\nさま', 'さま'],
  ['honorific', '', 'さ'.repeat(21), 'さま'],
  ['greeting', 'Hello', '', 'Hi'],
  ['signature', 'ミナト編集室\n佐藤', 'あ'.repeat(301), ''],
] as const)('%s %j is kept, %j is not believed', async (key, value, wrong, standard) => {
  await saveSetting(key, value);
  expect((await readSettings())[key]).toBe(value);
  await expect(saveSetting(key, wrong)).rejects.toThrow();
  await fakeBrowser.storage.local.set({ [`setting:${key}`]: wrong });
  expect((await readSettings())[key]).toBe(standard);
});

test('names are shown unless the user hides them', async () => {
  expect(await readSettings()).toMatchObject({ hideNames: false });
  await saveSetting('hideNames', true);
  expect(await readSettings()).toMatchObject({ hideNames: true });
  await fakeBrowser.storage.local.set({ 'setting:hideNames': 'yes' });
  expect(await readSettings()).toMatchObject({ hideNames: false });
});
