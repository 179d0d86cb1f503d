// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { platformById } from '@/lib/domain/platform';
import type { NewPledge } from '@/lib/store';
import type { DescribedPage } from '@/lib/tabs/page-behind';
import { DeadlineOffer } from './DeadlineOffer';

const store = vi.hoisted(() => ({
  recorded: [] as unknown[],
  recordPledges: vi.fn(),
}));
vi.mock('@/lib/store', () => ({
  recordPledges: store.recordPledges,
  commitmentsDue: async () => [],
  watch: (query: () => Promise<unknown>, onValue: (value: unknown) => void) => {
    void query().then(onValue);
    return () => {};
  },
}));
vi.mock('@/lib/messaging/messenger', () => ({ tellQueueChanged: async () => undefined }));

const names = { id: 'dm/1', aliases: [], url: 'https://coconala.com/dm/1' };
const onKey = { current: (_: string): boolean => false };

beforeEach(() => {
  store.recorded = [];
  store.recordPledges.mockImplementation(async (pledges: readonly NewPledge[]) => {
    store.recorded.push(...pledges);
    return pledges;
  });
  const text = '2時間以内に納品をお願いします。';
  const behind = {
    platform: platformById('coconala'),
    description: { conversation: names, inbound: [{ text, at: Date.now() }] },
  } as unknown as DescribedPage;
  render(
    <DeadlineOffer
      behind={behind}
      names={names}
      since={undefined}
      now={Date.now()}
      onStatus={() => {}}
      onKey={onKey}
    />,
    document.body,
  );
});
afterEach(() => render(null, document.body));

test('a key that is held down keeps the deadline once', async () => {
  await vi.waitFor(() =>
    expect(document.querySelector('[data-testid="deadline-offer"]')).not.toBeNull(),
  );
  expect(onKey.current('d')).toBe(true);
  expect(onKey.current('d')).toBe(true);
  await vi.waitFor(() => expect(store.recorded).toHaveLength(1));
  // Recorded, but not yet seen here.
  expect(onKey.current('d')).toBe(true);
  await vi.waitFor(() => expect(store.recordPledges).toHaveBeenCalledTimes(1));
  expect(store.recorded).toEqual([expect.objectContaining({ kind: 'deadline', noted: true })]);
});
