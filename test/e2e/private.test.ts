import { afterEach, expect, it } from 'vitest';
import { eventually } from './driver.ts';
import { keepPromise } from './journey.ts';
import { placeOf } from './places.ts';
import { startWorld, type World } from './world.ts';

/** Firefox's permanent private mode keeps no database (there is nothing like it in Chromium). */

let world: World;
afterEach(() => world?.close());

it('says that nothing can be recorded, and templates work all the same', async () => {
  world = await startWorld({ browser: 'firefox', alwaysPrivate: true });
  const { driver, practice } = world;
  const place = placeOf('Coconala talkroom');
  await driver.desk.waitForSelector('[data-failure="unavailable"]');

  practice.clientWrites(place.site, { conversation: place.conversation, text: '資料です' });
  const page = await driver.open(practice.urlOf(place.conversation));
  await page.waitForSelector(place.box);
  const popup = await driver.openPopup();
  await popup.waitForSelector('[data-failure="unavailable"]');
  const said = await popup.$eval('[data-failure]', ({ textContent }) => textContent);
  expect(said).toContain('記録できません');
  expect(await popup.$('[data-testid="waiting"]')).toBeNull();

  await popup.waitForSelector('[role="option"]');
  await popup.keyboard.press('Enter');
  await keepPromise(popup);
  const model = () => page.$eval('#practice-model', ({ textContent }) => textContent ?? '');
  expect(await eventually(model, (held) => held !== '')).toContain(place.client);
  // Never a zero where it cannot see.
  await eventually(driver.badge, ({ text }) => text === '?');
});
