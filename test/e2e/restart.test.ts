import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Commitment } from '../../lib/domain/commitment.ts';
import type { ReminderRow } from '../../lib/store/database.ts';
import { eventually } from './driver.ts';
import { playJourney } from './journey.ts';
import { placeOf } from './places.ts';
import { readTable, readTurns, writeTable } from './records.ts';
import { chooseReply } from './scenes.ts';
import { startWorld, type World } from './world.ts';

/** Nothing recorded is lost, and the badge is right again by itself, whatever ends. */

const HOUR = 60 * 60_000;

let world: World;
let profile: string | undefined;

afterEach(async () => {
  await world?.close();
  if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  profile = undefined;
});

/** Of what the browser was told: that clients wrote, that half of a deadline is over. */
async function toldOf(): Promise<string[]> {
  const rows = await readTable<ReminderRow>(world.driver.desk, 'reminders');
  return rows
    .filter(({ pending }) => !pending)
    .flatMap(({ key }) => / (new|midway)\b/.exec(key)?.[1] ?? [])
    .sort();
}

/** The worker takes on a deadline (epoch ms) in the conversation behind the popup. */
async function keepDeadline(popup: Page, at: number): Promise<void> {
  await popup.waitForSelector('[data-action="add-commitment"]');
  await popup.click('[data-action="add-commitment"]');
  await popup.$eval(
    '.commitment-add input',
    (input, time) => {
      (input as HTMLInputElement).value = time;
      for (const name of ['input', 'change']) {
        input.dispatchEvent(new Event(name, { bubbles: true }));
      }
    },
    new Date(at + 9 * HOUR).toISOString().slice(0, 16),
  );
  await popup.click('[data-action="keep-commitment"]');
  await eventually(
    () => readTable<Commitment>(world.driver.desk, 'commitments'),
    (all) => all.some(({ kind }) => kind === 'deadline'),
  );
  await world.driver.closePopup(popup);
}

/** Moves what was pledged so far into the past. */
async function madeEarlier(desk: Page, ms: number): Promise<void> {
  for (const name of ['pledges', 'commitments']) {
    const rows = await readTable<Commitment & { openUntil?: number }>(desk, name);
    const earlier = rows.map(({ openUntil, madeAt, dueAt, ...row }) => ({
      ...row,
      madeAt: madeAt - ms,
      dueAt: dueAt - ms,
      ...(openUntil !== undefined && { openUntil: openUntil - ms }),
    }));
    await writeTable(desk, name, earlier);
  }
}

/** In how many milliseconds the background is woken, for each of its affairs. */
function alarmsLeft(): Promise<{ alerts: number; badge: number }> {
  return world.driver.desk.evaluate(async () => {
    const left = async (name: string) =>
      ((await chrome.alarms.get(name))?.scheduledTime ?? 0) - Date.now();
    return { alerts: await left('alerts'), badge: await left('badge') };
  });
}

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  it('a browser that is killed without warning knows its waits at the next start', async () => {
    profile = mkdtempSync(join(tmpdir(), 'sokuresu-profile-'));
    world = await startWorld({ browser, profile });
    const { driver, practice } = world;
    // That a target comes near is another journey's.
    await driver.desk.evaluate(() => chrome.storage.local.set({ 'setting:targetMinutes': 1440 }));
    const pages = await Promise.all(
      ['CrowdWorks contract', 'Coconala talkroom'].map((place) =>
        driver.open(practice.urlOf(placeOf(place).conversation)),
      ),
    );
    await driver.desk.bringToFront();
    practice.clientWrites('coconala', { conversation: 'talkroom-8200001', text: '一通目です' });
    practice.clientWrites('crowdworks', { conversation: 'contract-6600001', text: 'Second one' });
    await eventually(driver.badge, ({ text }) => text === '2');
    await eventually(toldOf, (stages) => stages.join() === 'new,new');
    await pages[1]?.bringToFront();
    await keepDeadline(await driver.openPopup(), Date.now() + 8 * HOUR);

    for (const page of pages) await page.close();
    await driver.killBackground();
    const before = await readTurns(driver.desk);
    // Half of it goes by while the browser is closed: no alarm is left that would wake anybody.
    await driver.desk.evaluate(() => chrome.alarms.clearAll());
    await madeEarlier(driver.desk, 4.5 * HOUR);
    driver.process?.kill('SIGKILL');
    await world.close();
    world = await startWorld({ browser, profile });
    expect(await readTurns(world.driver.desk)).toEqual(before);
    // No page of a platform is open; nobody looked.
    await eventually(world.driver.badge, ({ text }) => text === '2');
    // What was told is not told again, what became due meanwhile is told once, and the alarms are set anew.
    await eventually(toldOf, (stages) => stages.join() === 'midway,new,new');
    const left = await eventually(
      alarmsLeft,
      ({ alerts, badge }) => Math.min(alerts, badge) > 60_000,
    );
    expect(Math.max(left.alerts, left.badge)).toBeLessThanOrEqual(5 * 60_000);
    if (browser === 'chromium') {
      const shown = await world.driver.desk.evaluate(() => chrome.notifications.getAll());
      expect(Object.keys(shown).map((id) => id.split(' ').at(-1))).toEqual(['midway']);
    }
    // And what is opened now is read again.
    const fresh = placeOf('Coconala direct message');
    world.practice.clientWrites('coconala', {
      conversation: fresh.conversation,
      text: '三通目です',
    });
    await world.driver.open(world.practice.urlOf(fresh.conversation));
    await eventually(world.driver.badge, ({ text }) => text === '3');
  });

  it('scripts that nobody registered any more are registered when the background wakes', async () => {
    world = await startWorld({ browser });
    const { desk, killBackground, badge } = world.driver;
    const registered = () =>
      desk.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
    await eventually(registered, (count) => count === 2);
    // As after the extension was switched off and on again, of which no event tells.
    await killBackground();
    await desk.evaluate(() => chrome.scripting.unregisterContentScripts());
    expect(await registered()).toBe(0);
    await desk.evaluate(() => chrome.runtime.sendMessage({ type: 'queueChanged' }));
    await eventually(registered, (count) => count === 2);
    const place = placeOf('Coconala talkroom');
    world.practice.clientWrites(place.site, {
      conversation: place.conversation,
      text: '届きますか',
    });
    await world.driver.open(world.practice.urlOf(place.conversation));
    await eventually(badge, ({ text }) => text === '1');
  });

  it('a reload of the extension goes on with the tabs that are open', async () => {
    world = await startWorld({ browser });
    const place = placeOf('Coconala talkroom');
    const page = await world.driver.open(world.practice.urlOf(place.conversation));
    await eventually(
      () => readTurns(world.driver.desk),
      (turns) => turns.length > 0,
    );
    await world.driver.reload();
    await page.bringToFront();
    world.practice.clientWrites('coconala', {
      conversation: place.conversation,
      text: '更新のあとの一通です',
    });
    await eventually(world.driver.badge, ({ text }) => text === '1');
    // The orphaned script and the new one must not both answer: one text, not two.
    const popup = await world.driver.openPopup();
    await chooseReply(popup);
    const model = () => page.$eval('#practice-model', ({ textContent }) => textContent ?? '');
    const text = await eventually(model, (held) => held !== '');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await model()).toBe(text);
    expect(text.split('山田商店').length).toBe(2);
  });

  it('the main job is done after a reload', async () => {
    world = await startWorld({ browser });
    await world.driver.reload();
    await playJourney(world, placeOf('CrowdWorks proposal'));
  });
});
