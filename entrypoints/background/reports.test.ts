import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { platforms } from '@/lib/domain/platform';
import { recordLook, StoreError } from '@/lib/store';
import { recordingFailure } from '@/lib/store/recording';
import { watchReports } from './reports';

/** What a page is answered, and what the user is told, when nothing can be written. */

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.mock('./badge', () => ({ refreshBadge: vi.fn() }));
vi.mock('./alerts', () => ({ refreshAlerts: vi.fn() }));
vi.mock('./grants', () => ({ platformsInUse: () => Promise.resolve(platforms) }));
vi.mock('@/lib/store', async (original) => ({
  ...(await original<typeof import('@/lib/store')>()),
  recordLook: vi.fn(),
}));

beforeEach(() => fakeBrowser.reset());

const look = { type: 'lookContinued', from: 1, to: 2, page: 'inbox', inbox: true };

function report(): Promise<unknown> {
  type Listener = (message: unknown, sender: unknown) => Promise<unknown>;
  const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  watchReports();
  const receive = add.mock.calls.at(-1)?.[0] as unknown as Listener;
  const sender = { id: fakeBrowser.runtime.id, url: 'https://coconala.com/mypage', tab: { id: 7 } };
  return receive(look, sender);
}

it('a page keeps what a full disk refused and says it again; the user is told until it is written', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.mocked(recordLook).mockRejectedValueOnce(new StoreError('full'));
  expect(await report()).toEqual({ recorded: false, retry: true });
  expect(await recordingFailure()).toBe('full');
  expect(await report()).toEqual({ recorded: true });
  expect(await recordingFailure()).toBe(null);
});
