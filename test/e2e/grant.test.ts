import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Display, startDisplay } from './display.ts';
import { eventually } from './driver.ts';
import { playJourney } from './journey.ts';
import { placeOf } from './places.ts';
import { answerPrompt } from './prompt.ts';
import { startWorld, type World } from './world.ts';

/** The build as users get it: nothing is granted, and the browser itself asks the user. */

let display: Display;
let world: World;

beforeAll(async () => {
  display = await startDisplay();
});
afterEach(() => world?.close());
afterAll(() => display?.close());

const talkroom = placeOf('Coconala talkroom');

const grants = (desk: Page) =>
  desk.evaluate(async () => (await chrome.permissions.getAll()).origins);
const scripts = (desk: Page) =>
  desk.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id),
  );

/** Scrolls as a user does whose button stands under the page's bar. */
async function clickInSight(page: Page, css: string): Promise<void> {
  await page.$eval(css, (button) => button.scrollIntoView({ block: 'center' }));
  await page.click(css);
}

/** Clicks the platform's switch and answers the browser's prompt. */
async function switchOn(answer: 'allow' | 'deny'): Promise<void> {
  const { desk } = world.driver;
  const button = '[data-platform="coconala"] [data-action="switch-on"]';
  await desk.bringToFront();
  await desk.waitForSelector(button);
  await answerPrompt(world, display, answer, {
    click: () => clickInSight(desk, button),
    isAnswered: async () =>
      answer === 'allow'
        ? (await grants(desk))?.length === 1
        : (await desk.$('[data-platform="coconala"] [data-trouble]')) !== null,
  });
}

describe.each(['chromium', 'firefox'] as const)('the shipped build in %s', (browser) => {
  it('asks for nothing at install, is granted a platform, does its job, and is switched off', async () => {
    world = await startWorld({ browser, build: 'shipped', display: display.name });
    const { desk, badge } = world.driver;
    expect(await grants(desk)).toEqual([]);
    expect(await scripts(desk)).toEqual([]);

    // A conversation is open while the platform is switched on: it need not be reloaded.
    const open = await world.driver.open(world.practice.urlOf('direct_message-3100001'));
    await switchOn('allow');
    await eventually(
      () => grants(desk),
      (origins) => origins?.length === 1,
    );
    await eventually(
      () => scripts(desk),
      (ids) => ids.length === 1,
    );
    await playJourney(world, talkroom);

    // The permission is taken back while the tab is open: its script must fall silent.
    await open.bringToFront();
    await desk.bringToFront();
    await clickInSight(desk, '[data-platform="coconala"] [data-action="switch-off"]');
    await eventually(
      () => grants(desk),
      (origins) => origins?.length === 0,
    );
    await eventually(
      () => scripts(desk),
      (ids) => ids.length === 0,
    );
    await open.bringToFront();
    world.practice.clientWrites('coconala', {
      conversation: 'direct_message-3100001',
      text: 'まだ見えますか',
    });
    await open.waitForFunction(() => document.body.textContent?.includes('まだ見えますか'));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect((await badge()).text).toBe('');
    expect((await badge()).title).not.toContain('ココナラ');
  });

  it('says so when the user declines, and changes nothing', async () => {
    world = await startWorld({ browser, build: 'shipped', display: display.name });
    const { desk } = world.driver;
    await switchOn('deny');
    await desk.waitForSelector('[data-platform="coconala"] [data-trouble]');
    expect(await grants(desk)).toEqual([]);
    expect(await scripts(desk)).toEqual([]);
    await desk.waitForSelector('[data-platform="coconala"] [data-action="switch-on"]');
  });
});
