import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { version } from '../../scripts/packages.ts';
import { makeGrantedBuild, makePreviousBuild, previousVersion } from './builds.ts';
import { eventually } from './driver.ts';
import { type PlainTurn, plainTurns } from './history.ts';
import { placeOf } from './places.ts';
import { readTurns } from './records.ts';
import {
  addTemplate,
  boxOf,
  chooseReply,
  modelOf,
  waitForInsertion,
  writeDraft,
} from './scenes.ts';
import { startWorld, type World } from './world.ts';

/** The extension is updated while its user works: from the release before, and from this build to the next. */

const talkroom = placeOf('Coconala talkroom');
const contract = placeOf('CrowdWorks contract');
const begun = '書きかけの返信です。';

let world: World;
afterEach(() => world?.close());

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  it('an update keeps all data, what is half-written, and the pages that are open', async () => {
    const present = makeGrantedBuild(browser);
    world = await startWorld({ browser, build: { folder: makePreviousBuild(browser) } });
    const { driver, practice } = world;
    await addTemplate(driver, { id: 'own', title: '確認', body: '{空欄:ページ}ページを見ます。' });
    practice.clientWrites('crowdworks', { conversation: contract.conversation, text: 'A word' });
    const pages = [];
    for (const { conversation } of [contract, talkroom]) {
      pages.push(await driver.open(practice.urlOf(conversation)));
    }
    const page = pages[1] as Page;
    await waitForBadge('1');
    await eventually(turnsOf(talkroom.id, 60_000), (turns) => turns.length > 0);
    await writeDraft(page, talkroom, begun, begun.length);
    const before = await readEverything();
    expect(await runningVersion()).toBe(previousVersion());

    await driver.update(present);
    expect(await runningVersion()).toBe(version);
    await waitForScripts();
    await waitForBadge('1');
    expect(await readEverything(), 'what was on record').toEqual(before);
    expect(await boxOf(page, talkroom), 'half-written on the site').toBe(begun);
    await goesOn('2');

    // What this build has begun is there again after the next update.
    await page.bringToFront();
    let popup = await driver.openPopup();
    await chooseReply(popup, 'own');
    await popup.waitForSelector('[data-blank]');
    await popup.type('[data-blank]', '12');
    await eventually(
      () => driver.desk.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null))),
      (stored) => stored.includes('"ページ":"12"'),
    );
    await driver.update(present);
    await waitForScripts();
    await page.bringToFront();
    popup = await driver.openPopup();
    await popup.waitForSelector('[data-blank]');
    expect(await popup.$eval('[data-blank]', (field) => (field as HTMLInputElement).value)).toBe(
      '12',
    );
    // One script answers, of three that were put into this page: one text, at the place in the draft.
    await popup.click('[data-action="insert"]');
    await waitForInsertion(popup);
    expect(await boxOf(page, talkroom)).toBe(`${begun}12ページを見ます。`);
    expect(await modelOf(page)).toBe(`${begun}12ページを見ます。`);
    await driver.closePopup(popup);

    // Sent as ever, the reply ends the wait.
    await page.click(talkroom.send);
    await waitForBadge('1');
  });

  const turnsOf = (id: string, precisionMs: number) => async (): Promise<PlainTurn[]> =>
    plainTurns(await readTurns(world.driver.desk), id, precisionMs);

  const runningVersion = () =>
    world.driver.desk.evaluate(() => chrome.runtime.getManifest().version);

  /** All that the user would miss, in words that no version of the schema changes. */
  async function readEverything() {
    const { desk } = world.driver;
    const kept = await desk.evaluate(async () => {
      const { 'template:own': template, ...all } = await chrome.storage.local.get(null);
      return { template, language: all['setting:language'] };
    });
    return {
      kept,
      talkroom: await turnsOf(talkroom.id, talkroom.precisionMs)(),
      contract: await turnsOf(contract.id, contract.precisionMs)(),
    };
  }

  /** The platforms that were on are on again. */
  async function waitForScripts() {
    await eventually(
      () =>
        world.driver.desk.evaluate(async () => {
          const scripts = await chrome.scripting.getRegisteredContentScripts();
          return scripts.map(({ id }) => id).sort();
        }),
      (ids) => ids.join() === 'coconala,crowdworks',
    );
  }

  /** The talkroom, which nobody has reloaded, shows one message more, and it is noticed once. */
  async function goesOn(badge: string) {
    const before = (await turnsOf(talkroom.id, talkroom.precisionMs)()).length;
    practiceWrites();
    await waitForBadge(badge);
    const turns = await turnsOf(talkroom.id, talkroom.precisionMs)();
    expect(turns).toHaveLength(before + 1);
    expect(turns.at(-1)).toMatchObject({ answered: null, clientMessages: 1 });
  }

  function practiceWrites() {
    const { conversation } = talkroom;
    world.practice.clientWrites('coconala', { conversation, text: '更新のあとの一通です' });
  }

  async function waitForBadge(text: string) {
    await eventually(world.driver.badge, (badge) => badge.text === text);
  }
});
