import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from './driver.ts';
import { keepPromise, playJourney } from './journey.ts';
import { placeOf } from './places.ts';
import { readTurns } from './records.ts';
import { startWorld, type World } from './world.ts';

/** Nothing recorded is lost, and the badge is right again by itself, whatever ends. */

let world: World;
let profile: string | undefined;

afterEach(async () => {
  await world?.close();
  if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  profile = undefined;
});

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  it('a browser that is killed without warning knows its waits at the next start', async () => {
    profile = mkdtempSync(join(tmpdir(), 'sokuresu-profile-'));
    world = await startWorld({ browser, profile });
    const { practice } = world;
    practice.clientWrites('coconala', { conversation: 'talkroom-8200001', text: '一通目です' });
    practice.clientWrites('crowdworks', { conversation: 'contract-6600001', text: 'Second one' });
    for (const place of ['Coconala talkroom', 'CrowdWorks contract']) {
      await world.driver.open(practice.urlOf(placeOf(place).conversation));
    }
    await eventually(world.driver.badge, ({ text }) => text === '2');
    const before = await readTurns(world.driver.desk);

    world.driver.process?.kill('SIGKILL');
    await world.close();
    world = await startWorld({ browser, profile });
    expect(await readTurns(world.driver.desk)).toEqual(before);
    // No page of a platform is open; nobody looked.
    await eventually(world.driver.badge, ({ text }) => text === '2');
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
    await popup.waitForSelector('[role="option"]');
    await popup.keyboard.press('Enter');
    await keepPromise(popup);
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
