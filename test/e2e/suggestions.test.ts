import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ReplyPick } from '../../lib/domain/reply-pick.ts';
import type { Situation } from '../../lib/domain/template.ts';
import { ja } from '../../lib/words/ja.ts';
import { commandKeys } from './builds.ts';
import { type Display, startDisplay } from './display.ts';
import { eventually } from './driver.ts';
import { placeOf } from './places.ts';
import { readTable } from './records.ts';
import { boxOf, chooseReply, openPlace, waitForInsertion } from './scenes.ts';
import { startWorld, type World } from './world.ts';

/** The right reply first: by what the client wrote, by what was picked, and by one key without the popup. */

let display: Display;
let world: World;

beforeAll(async () => {
  display = await startDisplay();
});
afterEach(() => world?.close());
afterAll(() => display?.close());

const talkroom = placeOf('Coconala talkroom');
const REVISION = '修正点が3つあります。見出しの色を直してください。';
const MATERIALS = '資料をお送りしました。ご確認ください。';
/** Fits, but not best; without a blank or a promise. */
const OWN = {
  language: 'ja',
  title: '承知のみ',
  body: '承知しました。',
  interim: true,
  situations: ['revision', 'request'],
};

/** The worker answers what was written before; then the client writes this, and the badge knows. */
async function clientWrites(text: string): Promise<void> {
  const { conversation, site } = talkroom;
  const settled = async (attention: boolean) =>
    eventually(world.driver.badge, (badge) => (badge.text === '1') === attention);
  world.practice.workerWrites(site, { conversation, text: '承知しました。' });
  await settled(false);
  world.practice.clientWrites(site, { conversation, text });
  await settled(true);
}

interface First {
  readonly id: string | undefined;
  readonly reason: string | undefined;
  readonly read: string | undefined;
}

/** What the popup has first, why, and as what it reads the message. */
const firstIn = (popup: Page): Promise<First> =>
  popup.evaluate(() => ({
    id: document.querySelector<HTMLElement>('[role="option"]')?.dataset.templateId,
    reason: document.querySelector('[role="option"] .reply-reason')?.textContent ?? undefined,
    read: document.querySelector<HTMLSelectElement>('[data-field="situation"]')?.value,
  }));

async function openOn(situation: Situation): Promise<{ popup: Page; first: First }> {
  const popup = await world.driver.openPopup();
  const first = await eventually(
    () => firstIn(popup),
    ({ read }) => read === situation,
  );
  return { popup, first };
}

const picks = () => readTable<ReplyPick>(world.driver.desk, 'picks');

/** Of the browser's own popup: whether it stands open, and at which template's form. */
const ownPopup = (press?: string) =>
  world.driver.desk.evaluate((selector) => {
    const [view] = chrome.extension.getViews({ type: 'popup' }) as (typeof window)[];
    if (selector) view?.document.querySelector<HTMLElement>(selector)?.click();
    const form = view?.document.querySelector('[data-testid="blanks"] h3');
    return { isOpen: view !== undefined, form: form?.textContent ?? undefined };
  }, press);

/** How far from the menu's end our item stands: Chromium has its own for developers below it. */
const UPS = { chromium: ['Up', 'Up'], firefox: ['Up'] } as const;

/** Chooses our item in the menu of the site's own box. */
async function chooseInMenu(page: Page): Promise<void> {
  await writeInBox(page);
  const before = display.windows().length;
  display.press('shift+F10');
  await eventually(
    async () => display.windows().length,
    (windows) => windows > before,
  );
  display.press(...UPS[world.driver.name], 'Return');
}

/** Presses the keys with the cursor in the site's own box, as somebody does who is about to write. */
async function pressInsert(page: Page): Promise<void> {
  await writeInBox(page);
  display.press(commandKeys.insert);
}

async function writeInBox(page: Page): Promise<void> {
  await page.bringToFront();
  await page.click(talkroom.box);
  await eventually(
    () => page.evaluate(() => document.hasFocus()),
    (has) => has,
  );
  display.toFront(world.driver.name);
}

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  it('suggests by message and by habit, says why, inserts by one key, and forgets', async () => {
    world = await startWorld({ browser, display: display.name });
    const { driver } = world;
    await driver.desk.evaluate(
      (own) => chrome.storage.local.set({ 'template:own': own, 'template-position:own': 0 }),
      OWN,
    );
    const page = await openPlace(world, talkroom);

    await clientWrites(REVISION);
    let { popup, first } = await openOn('revision');
    expect(first).toEqual({
      id: 'ja-revision-received',
      reason: ja.suggestions.because.revision,
      read: 'revision',
    });
    // Read wrong, the worker says what it is; the order follows.
    await popup.keyboard.press('s');
    expect(await popup.$eval('[data-field="situation"]', (one) => one.matches(':focus'))).toBe(
      true,
    );
    await popup.select('[data-field="situation"]', 'trouble');
    expect((await firstIn(popup)).id).toBe('ja-trouble-apology');
    await popup.select('[data-field="situation"]', 'revision');
    await chooseReply(popup, 'own');
    await waitForInsertion(popup);
    await driver.closePopup(popup);
    expect(await picks()).toEqual([
      expect.objectContaining({
        template: 'own',
        conversation: talkroom.id,
        situation: 'revision',
      }),
    ]);

    // What was picked for such a message comes first for the next; the key takes it, without the popup.
    await pressInsert(page);
    await eventually(
      () => boxOf(page, talkroom),
      (text) => text === OWN.body + OWN.body,
    );
    await eventually(picks, ({ length }) => length === 2);
    expect(await ownPopup()).toEqual({ isOpen: false });
    // So does the item in the box's menu.
    await chooseInMenu(page);
    const inserted = OWN.body.repeat(3);
    await eventually(
      () => boxOf(page, talkroom),
      (text) => text === inserted,
    );
    await eventually(picks, ({ length }) => length === 3);
    ({ popup, first } = await openOn('revision'));
    expect(first).toEqual({
      id: 'own',
      reason: ja.suggestions.oftenHere,
      read: 'revision',
    });
    await driver.closePopup(popup);

    // Another message, another first reply. It promises a time: the key opens the popup at it.
    await clientWrites(MATERIALS);
    ({ popup, first } = await openOn('materials'));
    expect(first).toEqual({
      id: 'ja-materials-read-later',
      reason: ja.suggestions.because.materials,
      read: 'materials',
    });
    await driver.closePopup(popup);
    await pressInsert(page);
    await eventually(
      () => ownPopup(),
      ({ form }) => form === '資料は改めて確認',
    );
    expect(await boxOf(page, talkroom)).toBe(inserted);
    expect(await picks()).toHaveLength(3);
    await ownPopup('[data-action="back"]');
    await eventually(
      () => ownPopup(),
      ({ form }) => form === undefined,
    );
    await driver.desk.evaluate(() =>
      (chrome.extension.getViews({ type: 'popup' })[0] as typeof window | undefined)?.close(),
    );

    const options = await driver.openOwn('options.html');
    const count = (expected: number) =>
      eventually(
        () => options.$eval('[data-testid="picks-count"]', (one) => one.textContent),
        (text) => text === ja.learning.count(expected),
      );
    await options.waitForSelector('[data-action="forget-picks"]');
    await count(3);
    expect(await options.$eval('.command-keys', (one) => one.textContent)).toContain('Alt+Shift+J');
    await options.click('[data-action="forget-picks"]');
    await count(0);
    await options.close();
    await page.bringToFront();
    await clientWrites(REVISION);
    ({ popup, first } = await openOn('revision'));
    expect(first.id).toBe('ja-revision-received');
    await driver.closePopup(popup);
  });
});
