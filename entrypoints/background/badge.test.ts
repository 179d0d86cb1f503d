import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clockTime } from '@/lib/domain/duration';
import { snoozeFor } from '@/lib/domain/snooze';
import { openTurns } from '@/lib/store';
import { connection } from '@/lib/store/connection';
import { setUnreadable } from '@/lib/store/session';
import { saveSnooze } from '@/lib/store/snooze';
import { waitingTurn } from '@/test/model/waiting-turn';
import { standInBrowser } from '@/test/stand-in-browser';
import { refreshBadge, watchBadge } from './badge';

const browser = vi.hoisted(() => ({}) as Record<string, unknown>);
vi.mock('wxt/browser', () => ({ browser }));

const NOW = Date.parse('2026-01-12T10:00:00+09:00');
/** Before the target, and after it. */
const [AMBER, RED] = ['#8a5300', '#a3211b'];

let world: ReturnType<typeof standInBrowser>['state'];
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  fakeBrowser.reset();
  const made = standInBrowser();
  Object.assign(browser, made.browser);
  world = made.state;
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  await connection.run((database) => database.delete());
  connection.close();
});

it('is right again by itself where the records could not be read for a moment', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(connection, 'run').mockRejectedValue(new Error('blocked'));
  watchBadge();
  await refreshBadge();
  expect(world.badge.text).toBe('?');
  vi.mocked(connection.run).mockRestore();
  expect(world.alarms.get('badge')).toEqual({ when: NOW + 5 * 60_000, periodInMinutes: 5 });
  world.alarmed.fire({ name: 'badge' });
  await refreshBadge();
  expect(world.badge.text).toBe('');
});

it('has its next alarm before it is drawn: who is killed while drawing is woken', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  (browser.action as Record<string, unknown>).setBadgeText = () => {
    throw new Error('killed');
  };
  await refreshBadge();
  expect(world.alarms.has('badge')).toBe(true);
});

it('says ? of a page that cannot be read no longer than its tab is there', async () => {
  await setUnreadable(7, 0, 'coconala');
  await setUnreadable(8, 0, 'crowdworks');
  world.tabs = [{ id: 8, url: 'https://crowdworks.jp/messages', active: true }];
  watchBadge();
  await vi.waitFor(() => expect(world.badge.title).toContain('検出できません: クラウドワークス'));
  world.tabs = [];
  watchBadge();
  await vi.waitFor(() => expect(world.badge.text).toBe(''));
});

it('a snooze silences alerts and never stops the clock (agenthive, metrics §10)', async () => {
  const conversation = 'coconala/山田商店';
  await connection.run(async ({ turns, views }) => {
    await turns.put({ ...waitingTurn(conversation, NOW, { lastSeenAt: NOW }), start: NOW });
    await views.put({
      id: conversation,
      platform: 'coconala',
      url: 'https://coconala.com/talkrooms/1',
      side: 'worker',
    });
  });
  const derived = await openTurns();
  await saveSnooze(snoozeFor(60, NOW));
  for (const [minutes, badge] of [
    [4, { text: '1', color: AMBER }],
    [6, { text: '1', color: RED }],
  ] as const) {
    vi.setSystemTime(NOW + minutes * 60_000);
    await refreshBadge();
    expect(world.badge).toMatchObject(badge);
    expect(world.badge.title).toContain(clockTime(NOW, NOW, 'ja'));
  }
  expect(await openTurns()).toEqual(derived);
});

it('forgets in time what a platform said of unread messages days ago', async () => {
  await connection.run(({ platforms }) =>
    platforms.put({
      id: 'coconala',
      health: { unread: { state: 'some', since: NOW, at: NOW - 3 * 24 * 60 * 60_000 + 120_000 } },
    }),
  );
  await refreshBadge();
  expect(world.badge.text).toBe('•');
  expect(world.alarms.get('badge')?.when).toBe(NOW + 120_001);
});
