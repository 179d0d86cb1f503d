import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ReminderRow } from '../../lib/store/database.ts';
import type { BrowserName } from '../../scripts/browsers.ts';
import { type Display, type Shown, startDisplay } from './display.ts';
import { eventually } from './driver.ts';
import { newWindow } from './new-window.ts';
import { hostsOf, placeOf } from './places.ts';
import { readTable } from './records.ts';
import { startWorld, type World } from './world.ts';

/** What the browser shows by itself: its notifications on a screen, pressed by a mouse, and the badge after sleep. */

let display: Display;
let world: World;

beforeAll(async () => {
  display = await startDisplay();
});
afterEach(() => world?.close());
afterAll(() => display?.close());

const place = placeOf('Coconala direct message');
const hosts = hostsOf(place);
const OVER = '163,33,27,255';

const MINUTE_MS = 60_000;

/** Presses a notification, which may go while the mouse is on its way. */
function press(notice: Shown): void {
  try {
    if (display.windows().some(({ window }) => window === notice.window)) display.click(notice);
  } catch {
    // Gone: whether it was heard is asked of the browser.
  }
}

const shownNotices = () =>
  world.driver.desk.evaluate(async () => Object.keys(await chrome.notifications.getAll()));

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  it('a press on a notification leads to the conversation, also when the background had died', async () => {
    world = await startWorld({ browser, hosts, display: display.name });
    const { driver, practice } = world;
    const url = practice.urlOf(place.conversation);
    const page = await driver.open(url);
    await driver.desk.bringToFront();
    const before = display.windows();
    practice.clientWrites(place.site, { conversation: place.conversation, text: '届きますか' });
    await eventually(driver.badge, ({ text }) => text === '1');
    const notice = await newWindow(display, before);
    await page.close();
    await driver.killBackground();
    const isOpen = () =>
      driver.desk.evaluate(
        async (address) => (await chrome.tabs.query({ active: true, url: address })).length,
        url,
      );
    expect(await isOpen()).toBe(0);
    // Chromium takes no click on a notification that has only just come up.
    await eventually(
      async () => {
        press(notice);
        return isOpen();
      },
      (count) => count === 1,
    );
    expect(await shownNotices()).toEqual([]);
  });
});

it('a computer that slept while the target passed says so when it wakes', async () => {
  await Promise.all((['chromium', 'firefox'] as const).map(sleepIn));
});

/** The browser as it sleeps: all its processes stand still, and the clock does not. */
async function sleepIn(browser: BrowserName): Promise<void> {
  const { driver, practice, close } = await startWorld({ browser, hosts });
  const { pid } = driver.process ?? {};
  if (pid === undefined) throw new Error('No process that could be stopped');
  const toldNow = () => readTable<ReminderRow>(driver.desk, 'reminders');
  try {
    await driver.desk.evaluate(() => chrome.storage.local.set({ 'setting:targetMinutes': 1 }));
    const page = await driver.open(practice.urlOf(place.conversation));
    await driver.desk.bringToFront();
    const passedAt = Date.now() + MINUTE_MS;
    practice.clientWrites(place.site, { conversation: place.conversation, text: '届きますか' });
    const told = await eventually(
      toldNow,
      (rows) => rows.length > 0 && rows.every(({ pending }) => !pending),
    );
    const before = await driver.badge();
    expect(before.text).toBe('1');
    expect(before.color.join()).not.toBe(OVER);
    await page.close();
    process.kill(-pid, 'SIGSTOP');
    await new Promise((resolve) => setTimeout(resolve, passedAt + 2_000 - Date.now()));
    process.kill(-pid, 'SIGCONT');
    const after = await eventually(driver.badge, ({ color }) => color.join() === OVER, 60_000);
    expect(after.text).toBe('1');
    // What came with the message is not told once more.
    expect(await toldNow()).toEqual(told);
  } finally {
    await close();
  }
}
