import { describe, expect, it } from 'vitest';
import { eventually } from './driver.ts';
import { startWorld } from './world.ts';

/** The badge says how urgent the most urgent wait is, by colour and in the words of its title. */

const COLOURS = { ample: [15, 107, 102, 255], soon: [138, 83, 0, 255], over: [163, 33, 27, 255] };
const MINUTE = 60_000;

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  it('is calm, amber in the last fifth of the target, then red, and says since when', async () => {
    const world = await startWorld({ browser });
    const { driver, practice } = world;
    const shownAfter = async (conversation: string, waitedMs: number, count: string) => {
      const { site } = practice.conversation(conversation);
      const at = Date.now() - waitedMs;
      practice.clientWrites(site, { conversation, text: 'ご確認ください', at });
      await driver.open(practice.urlOf(conversation));
      return eventually(driver.badge, ({ text }) => text === count);
    };
    try {
      // Direct messages print seconds.
      const ample = await shownAfter('direct_message-3100001', MINUTE, '1');
      expect(ample.color).toEqual(COLOURS.ample);
      expect(ample.title).toMatch(/返信待ち1件（\d\d:\d\dから）/);
      const soon = await shownAfter('direct_message-3100002', 4.1 * MINUTE, '2');
      expect(soon.color).toEqual(COLOURS.soon);
      const over = await shownAfter('proposal-5500001', 7 * MINUTE, '3');
      expect(over.color).toEqual(COLOURS.over);
      expect(over.title).toMatch(/返信待ち3件（.+から、目標を過ぎたもの1件）/);
      // It is mended by itself: whatever it shows, and whoever died, an alarm that is always set draws it anew.
      await driver.killBackground();
      await driver.desk.evaluate(() => chrome.action.setBadgeText({ text: '' }));
      const alarm = await driver.desk.evaluate(() => chrome.alarms.get('badge'));
      expect(alarm?.periodInMinutes).toBe(5);
      expect(alarm?.scheduledTime).toBeLessThanOrEqual(Date.now() + 5 * MINUTE);
      await driver.desk.evaluate(() => chrome.alarms.create('badge', { when: Date.now() }));
      await eventually(driver.badge, ({ text }) => text === '3');
    } finally {
      await world.close();
    }
  });
});
