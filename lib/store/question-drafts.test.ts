import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  clearQuestionDraft,
  type QuestionDraft,
  readQuestionDraft,
  saveQuestionDraft,
} from './question-drafts';

vi.mock('wxt/browser', () => ({ browser: { storage: fakeBrowser.storage } }));

const begun: QuestionDraft = {
  open: true,
  language: 'ja',
  material: '仕様書',
  places: '3ページ',
  seen: '',
  understood: '',
  options: 'a\nb',
  byWhen: '',
};

beforeEach(() => fakeBrowser.reset());

test('a question is kept for its conversation, in memory only, until it is cleared', async () => {
  expect(await readQuestionDraft('coconala/1')).toBeNull();
  await saveQuestionDraft('coconala/1', begun);
  expect(await readQuestionDraft('coconala/1')).toEqual(begun);
  expect(await readQuestionDraft('coconala/2')).toBeNull();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  await clearQuestionDraft('coconala/1');
  expect(await readQuestionDraft('coconala/1')).toBeNull();
});

test('one that cannot be read is none', async () => {
  await fakeBrowser.storage.session.set({ 'question:coconala/1': { ...begun, language: 'fr' } });
  expect(await readQuestionDraft('coconala/1')).toBeNull();
});
