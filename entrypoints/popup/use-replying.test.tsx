// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { defaultOwnWords } from '@/lib/domain/own-words';
import type { Template } from '@/lib/domain/template';
import { replyMaker } from './reply-maker';
import type { Putting } from './use-putting';
import { EMPTY_DRAFT, type ReplyDraft } from './use-reply-draft';
import { type Replying, useReplying } from './use-replying';

const NOW = Date.parse('2026-11-26T15:00:00+09:00');
const put = vi.fn(async () => undefined);
const setDraft = vi.fn<(draft: ReplyDraft) => void>();
let replying: Replying;

function Shown() {
  replying = useReplying({
    draft: EMPTY_DRAFT,
    setDraft,
    question: {} as Parameters<typeof useReplying>[0]['question'],
    begun: {} as Parameters<typeof useReplying>[0]['begun'],
    putting: { put } as unknown as Putting,
    suggestions: { picked: () => () => undefined } as unknown as Parameters<
      typeof useReplying
    >[0]['suggestions'],
    maker: replyMaker({ now: NOW, own: defaultOwnWords, client: '青葉工房' }),
    draftContext: { client: '青葉工房', others: [{ client: 'みなと写真館' }] },
  });
  return null;
}

const template = (body: string): Template => ({
  id: 'own',
  language: 'ja',
  title: '自分の返信',
  body,
  interim: false,
  situations: [],
  builtIn: false,
});

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

test.each([
  ['a casual assent', '了解です！'],
  ['another client', 'みなと写真館さまの原稿を確認いたしました。'],
  ['a forgotten placeholder', '○○さま、拝受しました。'],
])('%s is seen before it goes in, also in a reply without blanks', (_, body) => {
  render(<Shown />, document.body);
  replying.choose(template(body));
  expect(put).not.toHaveBeenCalled();
  expect(setDraft).toHaveBeenCalledWith(expect.objectContaining({ template: 'own' }));
});

test('a reply in which nothing is found goes in at once', () => {
  render(<Shown />, document.body);
  replying.choose(template('メッセージを確認しました。資料は改めて確認いたします。'));
  expect(put).toHaveBeenCalledTimes(1);
  expect(setDraft).not.toHaveBeenCalled();
});
