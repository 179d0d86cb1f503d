import { browser } from 'wxt/browser';
import { badgeOf, nextBadgeChange } from '@/lib/domain/badge';
import { siteUnread } from '@/lib/domain/health';
import { arrangeQueue } from '@/lib/domain/queue';
import {
  conversationsById,
  forgetUnreadable,
  lastLooks,
  openTurns,
  platformHealth,
  unreadablePages,
  unreadableTabIds,
} from '@/lib/store';
import { onSettingsChanged, readSettings } from '@/lib/store/settings';
import { NO_RECORDS } from '@/lib/words/badge';
import { titleOf } from './badge-title';
import { platformsInUse } from './grants';
import { lookAgain } from './look-again';
import { onceForAll } from './once-for-all';

const ALARM = 'badge';

/** Calm blue-green, amber, deep red; white text stands on each with 4.5:1 or more. */
const COLOURS = { ample: '#0f6b66', soon: '#8a5300', over: '#a3211b', unknown: '#5c6466' } as const;

/** Keeps the badge what the facts, the settings and the clock make of it, from each start on. */
export function watchBadge(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void refreshBadge();
  });
  onSettingsChanged(() => void refreshBadge());
  // Of a tab that ended with the browser, or while nobody listened, no event tells.
  void forgetGoneTabs().then(refreshBadge, refreshBadge);
}

/** Draws the badge anew. Never rejects: where the store cannot be read it says `?`. */
export const refreshBadge = onceForAll(() =>
  drawNow().catch((error: unknown) =>
    drawFailure(error).catch((drawing: unknown) => console.warn('badge', drawing)),
  ),
);

async function forgetGoneTabs(): Promise<void> {
  for (const id of await unreadableTabIds()) {
    await browser.tabs.get(id).catch(() => forgetUnreadable(id));
  }
}

async function drawFailure(error: unknown): Promise<void> {
  console.warn('badge', error);
  await draw('?', COLOURS.unknown, NO_RECORDS);
  await lookAgain(ALARM, null, Date.now());
}

async function drawNow(): Promise<void> {
  const now = Date.now();
  const settings = await readSettings();
  const inUse = await platformsInUse();
  // What was switched off is seen by nobody; it comes back with the platform.
  const turns = (await openTurns()).filter((turn) => inUse.some(({ id }) => id === turn.platform));
  const conversations = await conversationsById(turns.map((turn) => turn.conversation));
  const targetMs = settings.targetMinutes * 60_000;
  const queue = arrangeQueue(turns, conversations, now, targetMs);
  const unreadable = (await unreadablePages()).filter((id) => inUse.some((one) => one.id === id));
  const unread = siteUnread(inUse, await platformHealth(), now);
  const badge = badgeOf(
    queue,
    unreadable,
    [...unread.keys()].map(({ id }) => id),
  );
  const seen = await lastLooks();
  const looks = new Map(inUse.map((platform) => [platform, seen.get(platform.id)]));
  const title = titleOf({ badge, queue, unreadable, unread, looks }, settings.language, now);
  // First: a worker that is killed while it draws is woken to draw again.
  await lookAgain(ALARM, nextBadgeChange(queue, [...unread.values()], now, targetMs), now);
  await draw(badge.text, COLOURS[badge.state], title);
}

async function draw(text: string, color: string, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color }),
    browser.action.setTitle({ title }),
  ]);
}
