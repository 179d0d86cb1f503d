import { browser } from 'wxt/browser';
import { badgeOf, nextBadgeChange } from '@/lib/domain/badge';
import { siteUnread } from '@/lib/domain/health';
import { arrangeQueue } from '@/lib/domain/queue';
import {
  conversationsById,
  lastLooks,
  openTurns,
  platformHealth,
  unreadablePages,
} from '@/lib/store';
import { onSettingsChanged, readSettings } from '@/lib/store/settings';
import { NO_RECORDS } from '@/lib/words/badge';
import { titleOf } from './badge-title';
import { platformsInUse } from './grants';

const ALARM = 'badge';
/** Browsers fire alarms at most every half minute. */
const ALARM_MS = 30_000;

/** Calm blue-green, amber, deep red; white text stands on each with 4.5:1 or more. */
const COLOURS = { ample: '#0f6b66', soon: '#8a5300', over: '#a3211b', unknown: '#5c6466' } as const;

/** Keeps the badge what the facts, the settings and the clock make of it; platform-scripts.ts draws it at each start. */
export function watchBadge(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void refreshBadge();
  });
  onSettingsChanged(() => void refreshBadge());
}

let running: Promise<void> | undefined;
let wanted = false;

/**
 * Draws the badge anew, once for all who ask meanwhile: a slower drawing must not overwrite a newer one.
 * Never throws: where the store cannot be read it says `?`.
 */
export function refreshBadge(): Promise<void> {
  wanted = true;
  running ??= drawWhileWanted();
  return running;
}

async function drawWhileWanted(): Promise<void> {
  try {
    while (wanted) {
      wanted = false;
      await drawNow().catch(drawFailure);
    }
  } finally {
    // At once, not a promise later: who asks in between would wait for a drawing that is over.
    running = undefined;
  }
}

function drawFailure(error: unknown): Promise<void> {
  console.warn('badge', error);
  return draw('?', COLOURS.unknown, NO_RECORDS);
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
  await draw(badge.text, COLOURS[badge.state], title);
  const next = nextBadgeChange(queue, now, targetMs);
  if (next !== null) browser.alarms.create(ALARM, { when: Math.max(next, now + ALARM_MS) });
}

async function draw(text: string, color: string, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color }),
    browser.action.setTitle({ title }),
  ]);
}
