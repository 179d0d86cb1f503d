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

test('a question is kept for its conversation until it is cleared', async () => {
  expect(await readQuestionDraft('coconala/1')).toBeNull();
  await saveQuestionDraft('coconala/1', begun);
  expect(await readQuestionDraft('coconala/1')).toEqual(begun);
  expect(await readQuestionDraft('coconala/2')).toBeNull();
  await clearQuestionDraft('coconala/1');
  expect(await readQuestionDraft('coconala/1')).toBeNull();
});

test('one that cannot be read is none', async () => {
  await fakeBrowser.storage.local.set({ 'question:coconala/1': { ...begun, language: 'fr' } });
  expect(await readQuestionDraft('coconala/1')).toBeNull();
});
