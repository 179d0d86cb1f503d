// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { platformById } from '@/lib/domain/platform';
import type { NewPledge } from '@/lib/store';
import type { PageBehind } from '@/lib/tabs/page-behind';
import { type Putting, usePutting } from './use-putting';

const page = vi.hoisted(() => ({ insertReply: vi.fn(), undoInsertion: vi.fn() }));
const store = vi.hoisted(() => ({ recordPledges: vi.fn(), withdrawPledges: vi.fn() }));
vi.mock('@/lib/tabs/insertion', () => page);
vi.mock('@/lib/store', () => store);
vi.mock('@/lib/messaging/messenger', () => ({ tellQueueChanged: async () => undefined }));

const behind = { platform: platformById('coconala') } as unknown as PageBehind;
let putting: Putting;

function Shown() {
  putting = usePutting(behind, 'dm/1', () => {});
  return null;
}

const reply = {
  text: 'お返事いたします。',
  cursor: null,
  promises: [{ key: 'time 0', kind: 'answer', dueAt: Date.now() + 3_600_000, named: true }],
  stay: () => {},
  done: () => undefined,
} as const;

beforeEach(() => {
  store.recordPledges.mockImplementation(async (pledges: readonly NewPledge[]) =>
    pledges.map((pledge, nth) => ({ ...pledge, key: String(nth) })),
  );
  store.withdrawPledges.mockResolvedValue(undefined);
  render(<Shown />, document.body);
});
afterEach(() => {
  render(null, document.body);
  vi.resetAllMocks();
});

test('what a reply promises is on record even if the popup is closed while it goes in', async () => {
  page.insertReply.mockReturnValue(new Promise(() => {}));
  void putting.put(reply);
  await vi.waitFor(() => expect(store.recordPledges).toHaveBeenCalledTimes(1));
});

test('what did not go in promises nothing', async () => {
  page.insertReply.mockResolvedValue('otherConversation');
  await putting.put(reply);
  await vi.waitFor(() =>
    expect(store.withdrawPledges).toHaveBeenCalledWith(
      [expect.objectContaining({ key: '0', kind: 'answer' })],
      expect.any(Number),
    ),
  );
});

test('what went in is promised once, and not withdrawn', async () => {
  page.insertReply.mockResolvedValue(undefined);
  await putting.put(reply);
  expect(store.recordPledges).toHaveBeenCalledTimes(1);
  expect(store.withdrawPledges).not.toHaveBeenCalled();
});
