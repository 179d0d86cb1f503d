// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beginDraft, readDraft, saveDraft } from '@/lib/store/drafts';
import { EMPTY_DRAFT, type ReplyDraft, useReplyDraft } from './use-reply-draft';

vi.mock('wxt/browser', () => ({ browser: { storage: fakeBrowser.storage } }));

let shown: ReturnType<typeof useReplyDraft>;

function Shown({ ids }: { ids: readonly string[] }) {
  shown = useReplyDraft(ids);
  return null;
}

const draw = (...ids: string[]) => render(<Shown ids={ids} />, document.body);
const expectDraft = (draft: ReplyDraft) => vi.waitFor(() => expect(shown[0]).toEqual(draft));
const begun: ReplyDraft = { query: '', template: 'ja-read', blanks: { 件名: '看板' } };

beforeEach(() => fakeBrowser.reset());
afterEach(() => render(null, document.body));

test('what is begun under any name of the conversation is there, and gone under all once it is done', async () => {
  await saveDraft('crowdworks/contract/3', begun);
  draw('crowdworks/thread/1', 'crowdworks/contract/3');
  await expectDraft(begun);
  shown[1](EMPTY_DRAFT);
  await vi.waitFor(async () => expect(await readDraft('crowdworks/contract/3')).toBeNull());
});

test('what is begun for somebody of the same name on another platform is not', async () => {
  await saveDraft('fiverr/alpha', begun);
  draw('kwork/alpha');
  await expectDraft(EMPTY_DRAFT);
});

test('a template that is asked for from elsewhere does not overwrite what was written', async () => {
  await saveDraft('fiverr/alpha', begun);
  await beginDraft('fiverr/alpha', 'ja-progress-report');
  expect(await readDraft('fiverr/alpha')).toEqual(begun);
  await saveDraft('fiverr/alpha', { ...begun, blanks: { 件名: ' ' } });
  await beginDraft('fiverr/alpha', 'ja-progress-report');
  expect(await readDraft('fiverr/alpha')).toMatchObject({ template: 'ja-progress-report' });
});
