import { browser } from 'wxt/browser';
import { badgeOf, nextBadgeChange } from '@/lib/domain/badge';
import { type Platform, platforms } from '@/lib/domain/platform';
import { arrangeQueue } from '@/lib/domain/queue';
import { conversationsById, lastLooks, openTurns, unreadablePages } from '@/lib/store';
import { onSettingsChanged, readSettings } from '@/lib/store/settings';
import { titleOf } from './badge-title';
import { isSwitchedOn } from './platform-scripts';

const ALARM = 'badge';
/** Browsers fire alarms at most every half minute. */
const ALARM_MS = 30_000;

/** Calm blue-green, amber, deep red; white text stands on each with 4.5:1 or more. */
const COLOURS = { ample: '#0f6b66', soon: '#8a5300', over: '#a3211b', unknown: '#5c6466' } as const;

/** Keeps the badge what the facts, the settings and the clock make of it. */
export function watchBadge(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void refreshBadge();
  });
  browser.runtime.onStartup.addListener(() => void refreshBadge());
  browser.runtime.onInstalled.addListener(() => void refreshBadge());
  onSettingsChanged(() => void refreshBadge());
}

/** Draws the badge anew. Never throws: where the store cannot be read it says `?`. */
export async function refreshBadge(): Promise<void> {
  try {
    const now = Date.now();
    const settings = await readSettings();
    const turns = await openTurns();
    const conversations = await conversationsById(turns.map((turn) => turn.conversation));
    const targetMs = settings.targetMinutes * 60_000;
    const queue = arrangeQueue(turns, conversations, now, targetMs);
    const unreadable = await unreadablePages();
    const badge = badgeOf(queue, unreadable, now);
    const title = titleOf(badge, queue, unreadable, await looksOfGranted(), settings.language, now);
    await draw(badge.text, COLOURS[badge.state], title);
    const next = nextBadgeChange(queue, now, targetMs);
    if (next !== null) browser.alarms.create(ALARM, { when: Math.max(next, now + ALARM_MS) });
  } catch (error) {
    console.warn('badge', error);
    await draw('?', COLOURS.unknown, '即レス: 記録を読めません / Sokuresu cannot read its records');
  }
}

/** The granted platforms, each with when its inbox was last seen. */
async function looksOfGranted(): Promise<Map<Platform, number | undefined>> {
  const looks = await lastLooks();
  const granted = new Map<Platform, number | undefined>();
  for (const platform of platforms) {
    if (await isSwitchedOn(platform)) granted.set(platform, looks.get(platform.id));
  }
  return granted;
}

async function draw(text: string, color: string, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color }),
    browser.action.setTitle({ title }),
  ]);
}
