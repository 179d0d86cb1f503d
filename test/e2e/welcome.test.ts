import axeCore from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { badgeWords } from '../../lib/words/badge.ts';
import { welcomeWords } from '../../lib/words/welcome.ts';
import { type Display, startDisplay } from './display.ts';
import { eventually } from './driver.ts';
import { answerPrompt } from './prompt.ts';
import { readTable } from './records.ts';
import { startWorld, type World } from './world.ts';

/** The first run as a new user has it, by keyboard alone; then the page as it is found again. */

/** From the installation to the first reply in a box, the browser's own prompt included (issue 6). */
const MOST_PRESSES = 6;
/** More stops than any step has: a key that is not reached by then is not reached at all. */
const MOST_STOPS = 80;

const STEPS = ['platforms', 'work', 'practice', 'ready'] as const;

let display: Display;
let world: World;

beforeAll(async () => {
  display = await startDisplay();
});
afterEach(() => world?.close());
afterAll(() => display?.close());

/** In functions that run in the page, once the source is there. */
declare const axe: typeof axeCore;

/** A user without a mouse, whose decisions are counted; the way to them by Tab is none. */
class Hand {
  presses = 0;
  constructor(readonly page: Page) {}

  async press(key: '1' | 'Enter'): Promise<void> {
    this.presses++;
    await this.page.keyboard.press(key);
  }

  async tabTo(css: string): Promise<void> {
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      await this.page.keyboard.press('Tab');
      if (await this.page.evaluate((at) => document.activeElement?.matches(at), css)) return;
    }
    throw new Error(`No Tab leads to ${css}`);
  }
}

const kept = (page: Page, key: string) =>
  page.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);
const isAt = (page: Page, step: (typeof STEPS)[number]) =>
  page.waitForSelector(`main[data-step="${step}"]`);
/** Asked of the document: a window that is not the front one matches no `:focus`. */
const hasFocus = (page: Page, css: string) =>
  page.waitForFunction((at) => document.activeElement?.matches(at), {}, css);
const boxOf = (page: Page) =>
  page.$eval('[data-field="practice"]', (box) => (box as HTMLTextAreaElement).value);

async function goTo(page: Page, step: (typeof STEPS)[number]): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, step);
  await isAt(page, step);
}

async function violationsIn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { violations } = await axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** Nothing stands beside the page's edge, however narrow it is. */
async function expectFitting(page: Page, width: number, height: number): Promise<void> {
  await page.setViewport({ width, height });
  for (const step of STEPS) {
    await goTo(page, step);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect([step, width, over]).toEqual([step, width, 0]);
  }
}

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  it('a first reply stands in a box after six presses; the page is found again where it was left', async () => {
    world = await startWorld({ browser, build: 'shipped', display: display.name });
    const { desk } = world.driver;
    await desk.waitForSelector('body[data-ready]');
    await isAt(desk, 'platforms');
    const hand = new Hand(desk);
    const card = '[data-platform="coconala"]';
    const switchOn = `${card} [data-action="switch-on"]`;
    await hand.tabTo(switchOn);
    // Two decisions, however often the prompt must be brought up in a test; a mouse brings it up reliably.
    hand.presses += 2;
    await answerPrompt(world, display, 'allow', {
      click: () => desk.click(switchOn),
      isAnswered: async () => (await desk.$(`${card}[data-on="true"]`)) !== null,
    });
    await hand.tabTo('[data-action="next"]');
    await hand.press('Enter');
    await isAt(desk, 'work');
    await hasFocus(desk, 'h2');
    await hand.tabTo('[data-action="next"]');
    await hand.press('Enter');
    await isAt(desk, 'practice');
    // As in the popup, the list has the keys.
    await hasFocus(desk, '[role="listbox"]');
    await hand.press('1');
    await desk.waitForSelector('[data-testid="blanks"]');
    await hand.press('Enter');
    await desk.waitForSelector('[data-moment="inserted"]');
    expect(await boxOf(desk)).toMatch(/^山田商店 さま\n\nメッセージを確認しました。/);
    expect(hand.presses).toBeLessThanOrEqual(MOST_PRESSES);

    // Only the user sends, and of a practice nothing is kept.
    await hasFocus(desk, '[data-field="practice"]');
    expect(await desk.$('[data-author="you"]')).toBeNull();
    await hand.tabTo('[data-action="send"]');
    await hand.press('Enter');
    await desk.waitForSelector('[data-moment="sent"]');
    expect(await desk.$eval('[data-author="you"] p', (one) => one.textContent)).toContain('山田');
    expect(await readTable(desk, 'picks')).toEqual([]);

    const found = await world.driver.openOwn('welcome.html');
    await isAt(found, 'practice');
    await goTo(found, 'work');
    await found.waitForSelector('[data-choice="hours"]');
    await found.click('[data-choice="hours"] input[value="evenings"]');
    await found.click('[data-choice="target"] input[value="10"]');
    await found.click('[data-choice="honorific"] input[value="様"]');
    await found.type('[data-field="signature"]', 'ミナト編集室');
    await eventually(
      () => found.$eval('[data-testid="preview"]', (one) => one.textContent ?? ''),
      (text) => /^山田商店 様\n[\s\S]*\n\nミナト編集室$/.test(text),
    );
    await eventually(
      () => kept(found, 'setting:schedules'),
      (hours) => JSON.stringify(hours).includes('"fri":[["19:00","23:00"]]'),
    );
    expect(await kept(found, 'setting:targetMinutes')).toBe(10);

    // They stand in the replies of the real popup.
    await world.driver.open(world.practice.urlOf('talkroom-8200001'));
    const popup = await world.driver.openPopup();
    await popup.waitForSelector('[role="option"] .reply-text');
    expect(await popup.$eval('[role="option"] .reply-text', (one) => one.textContent)).toMatch(
      /ミナト編集室$/,
    );
    await world.driver.closePopup(popup);
    await found.bringToFront();

    // A language holds everywhere at once: in this page, in one that is open elsewhere, on the button.
    await found.click('[data-choice="language"] input[value="en"]');
    await eventually(
      () => desk.evaluate(() => `${document.documentElement.lang} ${document.title}`),
      (said) => said === `en ${welcomeWords.en.title}`,
    );
    await eventually(
      async () => (await world.driver.badge()).title,
      (title) => title.startsWith(badgeWords.en.product),
    );
    await goTo(found, 'ready');
    // Those that the browser has given, not those that were asked for.
    const keys = await found.evaluate(async () =>
      (await chrome.commands.getAll()).flatMap(({ name, shortcut = '' }) =>
        name === '_execute_action' || name === 'insert-suggestion' ? shortcut : [],
      ),
    );
    const shown = await found.$eval('main', ({ textContent }) => textContent ?? '');
    for (const one of keys) expect(shown).toContain(one);
    expect(keys.join()).toContain('Alt+Shift+');

    await expectFitting(found, 320, 640);
    // What 1100 by 800 are at twice the size.
    await expectFitting(found, 550, 400);
    await found.close();
    // One engine's word is enough: axe looks at the same tree in both.
    if (browser === 'chromium') await expectSound(desk);
  });
});

/** No step has anything against it, in any language or light. */
async function expectSound(page: Page): Promise<void> {
  // A colour on its way to another has the contrast of neither; whoever wants no motion sees none.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.evaluate(axeCore.source);
  for (const language of ['ja', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      await page.evaluate(
        (...[spoken, light]) =>
          chrome.storage.local.set({ 'setting:language': spoken, 'setting:theme': light }),
        language,
        theme,
      );
      await page.waitForSelector(`html[lang="${language}"][data-theme="${theme}"]`);
      for (const step of STEPS) {
        await goTo(page, step);
        expect([language, theme, step, await violationsIn(page)]).toEqual([
          language,
          theme,
          step,
          [],
        ]);
      }
    }
  }
}
