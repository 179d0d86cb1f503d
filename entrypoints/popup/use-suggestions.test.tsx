// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { platformById } from '@/lib/domain/platform';
import type { ReplyPick } from '@/lib/domain/reply-pick';
import type { Template } from '@/lib/domain/template';
import type { DescribedPage } from '@/lib/tabs/page-behind';
import { type Suggestions, useSuggestions } from './use-suggestions';

const store = vi.hoisted(() => ({ picks: [] as ReplyPick[] }));
vi.mock('@/lib/store', () => ({ picksToLearnFrom: () => Promise.resolve([...store.picks]) }));

const reference = { now: Date.UTC(2026, 10, 26), timeZone: 'Asia/Tokyo', language: 'ja' } as const;
const template = (id: string, situations: Template['situations']) =>
  ({ id, title: id, body: id, language: 'ja', situations }) as Template;
const templates = [
  template('first', ['question']),
  template('second', ['question']),
  template('money', ['payment']),
];
const platform = platformById('coconala');
const conversation = { id: '1', aliases: [] };
const asks = '色は青と緑のどちらが良いと思いますか？';
const asksAgain = '文字は縦書きと横書きのどちらが良いですか？';

let shown: Suggestions | undefined;

function Shown({ text }: { text: string }) {
  const behind = { platform, description: { lastInbound: text, conversation } };
  shown = useSuggestions(templates, behind as unknown as DescribedPage, reference);
  return null;
}

const draw = (text: string) => render(<Shown text={text} />, document.body);
/** The picks are read in a turn or two. */
const expectFirst = (id: string) => vi.waitFor(() => expect(shown?.templates[0]?.id).toBe(id));

beforeEach(() => {
  store.picks = [];
});
afterEach(() => render(null, document.body));

it('what the worker says of one message is not said of the next', async () => {
  draw(asks);
  await expectFirst('first');
  shown?.correct('payment');
  await expectFirst('money');
  expect(shown?.situation).toBe('payment');
  draw(asksAgain);
  expect(shown?.situation).toBe('question');
  await expectFirst('first');
});

it('what was learned meanwhile holds for the next message', async () => {
  draw(asks);
  await expectFirst('first');
  const about = { conversation: 'coconala 1', template: 'second', situation: 'question' } as const;
  store.picks = [1, 2, 3].map((nth) => ({ ...about, key: String(nth), at: reference.now - nth }));
  draw(asksAgain);
  await expectFirst('second');
});
