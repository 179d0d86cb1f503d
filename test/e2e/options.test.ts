import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from './driver.ts';
import { placeOf } from './places.ts';
import { startWorld, type World } from './world.ts';

/** Templates, from the options page to the site's box. */

let world: World;
afterEach(() => world?.close());

const TITLE = '納期の相談（自作）';
const BODY =
  '{相手の名前} さま\n\n{空欄:箇所}について、{明日10時}までにお返事いたします。\n{カーソル}以上です。';

const titles = (page: Page) =>
  page.$$eval('[data-template-id] [data-action="edit"]', (buttons) =>
    buttons.map(({ textContent }) => textContent),
  );
const isListed = (page: Page, fits: (titles: (string | null)[]) => boolean) =>
  eventually(() => titles(page), fits);

async function write(page: Page, field: string, text: string): Promise<void> {
  await page.waitForSelector(`[data-field="${field}"]`);
  await page.focus(`[data-field="${field}"]`);
  // As a paste: keys would turn line breaks into Enter.
  await page.evaluate((all) => document.execCommand('insertText', false, all), text);
}

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  it('a template is written, ordered, copied, deleted and brought back', async () => {
    world = await startWorld({ browser });
    const page = await world.driver.openOwn('options.html');
    await page.waitForSelector('[data-template-id]');
    const before = await titles(page);

    await page.click('[data-action="new-template"]');
    await write(page, 'title', TITLE);
    await write(page, 'body', `${BODY}{相手のなまえ}`);
    // A slip of the finger is pointed at, and the preview shows the finished message.
    await page.waitForSelector('[data-issue="unknownVariable"]');
    await page.focus('[data-field="body"]');
    for (let key = 0; key < '{相手のなまえ}'.length; key++) await page.keyboard.press('Backspace');
    await eventually(
      () => page.$('[data-issue]'),
      (issue) => issue === null,
    );
    const preview = await page.$eval('[data-testid="preview"]', ({ textContent }) => textContent);
    expect(preview).toContain('山田商店 さま');
    expect(preview).toMatch(/\d+月\d+日\([日月火水木金土]\)10:00まで/);

    // Closing the page loses nothing.
    await page.close();
    const again = await world.driver.openOwn('options.html');
    await again.waitForSelector('[data-action="new-template"]');
    await again.click('[data-action="new-template"]');
    await again.waitForSelector('[data-testid="resumed"]');
    expect(
      await again.$eval('[data-field="title"]', (field) => (field as HTMLInputElement).value),
    ).toBe(TITLE);
    await again.click('[data-action="save"]');
    await isListed(again, (all) => all[0] === TITLE && all.length === before.length + 1);

    const row = async (index: number) => {
      const rows = await again.$$('[data-template-id]');
      return rows[index] as NonNullable<(typeof rows)[number]>;
    };
    const press = async (index: number, action: string) =>
      (await (await row(index)).$(`[data-action="${action}"]`))?.click();
    await press(0, 'down');
    await isListed(again, (all) => all[1] === TITLE);
    await press(1, 'up');
    await isListed(again, (all) => all[0] === TITLE);
    await press(0, 'duplicate');
    await isListed(again, (all) => all[1] === `${TITLE}（コピー）`);
    await press(1, 'delete');
    await isListed(again, (all) => all[1] === before[0]);
    await again.click('[data-action="undo"]');
    await isListed(again, (all) => all[1] === `${TITLE}（コピー）`);

    // Hiragana finds katakana, whatever the width.
    await again.type('[data-field="search"]', 'でーた');
    await isListed(again, (all) => all.length > 0 && all.every((one) => /データ/.test(one ?? '')));
  });

  it('a blank that is not filled never reaches the site; a filled one does, cursor and all', async () => {
    world = await startWorld({ browser });
    const { driver, practice } = world;
    await driver.desk.evaluate(
      (title, body) =>
        chrome.storage.local.set({
          'template:mine': { language: 'ja', title, body, interim: false, situations: [] },
          'template-position:mine': 0,
        }),
      TITLE,
      BODY,
    );
    const place = placeOf('Coconala talkroom');
    practice.clientWrites(place.site, { conversation: place.conversation, text: '納期は？' });
    const page = await driver.open(practice.urlOf(place.conversation));
    await page.waitForSelector(place.box);
    const popup = await driver.openPopup();
    // Where it stands in the list is the suggestions' affair.
    await popup.waitForSelector('[data-template-id="mine"]');
    await popup.click('[data-template-id="mine"]');
    await popup.waitForSelector('[data-blank]');
    await popup.keyboard.press('Enter');
    await popup.click('[data-action="insert"]');
    const box = () => page.$eval(place.box, (field) => (field as HTMLTextAreaElement).value);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await box()).toBe('');

    // What was half filled is there when the popup is opened again.
    await popup.type('[data-blank]', '3ページの表');
    await driver.closePopup(popup);
    await page.bringToFront();
    const again = await driver.openPopup();
    await again.waitForSelector('[data-blank]');
    const kept = await again.$eval('[data-blank]', (field) => (field as HTMLTextAreaElement).value);
    expect(kept).toBe('3ページの表');
    await again.focus('[data-blank]');
    await again.keyboard.press('Enter');
    const text = await eventually(box, (held) => held !== '');
    expect(text).toMatch(
      /^山田商店 さま\n\n3ページの表について、\d+月\d+日\(.\)10:00までにお返事いたします。\n以上です。$/,
    );
    // The cursor is put there once the page has settled.
    const cursor = () =>
      page.$eval(place.box, (field) => (field as HTMLTextAreaElement).selectionStart);
    await eventually(cursor, (at) => text.slice(at) === '以上です。');
  });
});
