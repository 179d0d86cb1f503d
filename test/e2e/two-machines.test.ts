import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExchangeReport } from '../../lib/sync/exchange-report.ts';
import { ja } from '../../lib/words/ja.ts';
import { twoMachinesWordsIn } from '../../lib/words/two-machines.ts';
import { chooseFolderIn } from './choose-folder.ts';
import { type Display, startDisplay } from './display.ts';
import { type Driver, eventually } from './driver.ts';
import { placeOf } from './places.ts';
import { readTable, readTurns, writeTable } from './records.ts';
import { waitForStatus } from './scenes.ts';
import { startWorld, type World } from './world.ts';

/**
 * Two profiles of Chromium as two machines, each with a folder that its user has chosen in the system's own dialog, and
 * Firefox as a third one by file (docs/decisions/0017). The drive is this test, which carries files between the folders.
 */

/** A machine: its browser, its screen, and its folder. */
interface Machine extends World {
  readonly display: Display;
  readonly folder: string;
}

const closings: (() => unknown)[] = [];
let drive: string;
beforeEach(() => {
  drive = mkdtempSync(join(tmpdir(), 'sokuresu-drive-'));
});
afterEach(async () => {
  await Promise.all(closings.splice(0).map((close) => close()));
  rmSync(drive, { recursive: true, force: true });
});

const words = twoMachinesWordsIn.ja;
const STATUS = '.status-float [role="status"]';
const HOURS = 3_600_000;

async function start(name: string): Promise<Machine> {
  const folder = join(drive, name);
  mkdirSync(folder);
  const display = await startDisplay();
  const world = await startWorld({ browser: 'chromium', display: display.name });
  closings.push(async () => {
    await world.close();
    display.close();
  });
  return { ...world, display, folder };
}

/** The client writes in a conversation, and this machine sees it. */
async function see({ practice, driver }: World, name: string): Promise<void> {
  const place = placeOf(name);
  const before = (await readTurns(driver.desk)).length;
  practice.clientWrites(place.site, { conversation: place.conversation, text: '届きましたか' });
  const page = await driver.open(practice.urlOf(place.conversation));
  await page.waitForSelector(place.box);
  await eventually(
    () => readTurns(driver.desk),
    (turns) => turns.length > before,
  );
  await page.close();
}

async function openOptions({ openOwn }: Driver): Promise<Page> {
  const page = await openOwn('options.html');
  await page.waitForSelector('#two-machines [data-action="export-file"]');
  return page;
}

async function chooseFolder({ driver, display, folder }: Machine): Promise<void> {
  const options = await openOptions(driver);
  await chooseFolderIn(display, options, folder, {
    press: () => options.click('[data-action="choose-folder"]'),
    isChosen: async () => (await options.$('[data-action="leave-folder"]')) !== null,
  });
  await options.waitForSelector('[data-testid="exchange-done"][data-at]');
  await options.close();
}

/** The drive carries the files of one machine to the other, or the beginning of each. */
function carry(from: Machine, to: Machine, part = 1): void {
  for (const name of readdirSync(from.folder)) {
    const bytes = readFileSync(join(from.folder, name));
    writeFileSync(join(to.folder, name), bytes.subarray(0, Math.ceil(bytes.length * part)));
  }
}

const reportOf = (desk: Page) =>
  desk.evaluate(
    async () =>
      (await chrome.storage.local.get('exchange-report'))['exchange-report'] as ExchangeReport,
  );

/** The background exchanges, as it does every ten minutes; no page of ours with the folder is open. */
async function exchange({ desk }: Driver): Promise<ExchangeReport> {
  const { at } = await reportOf(desk);
  await desk.evaluate(() => chrome.alarms.create('exchange', { when: Date.now() }));
  return eventually(
    () => reportOf(desk),
    (report) => report.at > at,
    90_000,
  );
}

/** What figures are made of. */
async function figuresOf(desk: Page): Promise<unknown> {
  return { turns: await readTurns(desk), days: await readTable(desk, 'days') };
}

/** The user says 返信不要 of this conversation in the popup, and perhaps takes it back. */
async function needsNoReply({ driver }: World, name: string, takenBack: boolean): Promise<void> {
  const { client } = placeOf(name);
  const popup = await driver.openPopup();
  await popup.waitForSelector('[data-testid="waiting"] .row-open');
  await popup.$$eval(
    '[data-testid="waiting"] .row-open',
    (rows, who) => {
      const row = rows.find(({ textContent }) => textContent?.includes(who));
      (row as HTMLElement | undefined)?.focus();
    },
    client,
  );
  await popup.keyboard.press('n');
  await waitForStatus(popup, ja.judgement.done.noReplyNeeded(client));
  if (takenBack) {
    await popup.keyboard.press('z');
    await waitForStatus(popup, ja.judgement.undone);
  }
  await driver.closePopup(popup);
}

/** The background hands what the user has set to the browser's sync, half a minute after it was set. */
async function sharesSettings({ desk }: Driver): Promise<void> {
  await desk.evaluate(() => chrome.storage.local.set({ 'setting:targetMinutes': 7 }));
  await eventually(
    () => desk.evaluate(async () => (await chrome.alarms.get('browser-sync')) !== undefined),
    (isSet) => isSet,
  );
  await desk.evaluate(() => chrome.alarms.create('browser-sync', { when: Date.now() }));
  const shared = await eventually(
    () => desk.evaluate(() => chrome.storage.sync.get(null)),
    (area) => 'setting:targetMinutes' in area,
  );
  expect(shared).toMatchObject({
    'setting:language': { value: 'ja' },
    'setting:targetMinutes': { value: 7 },
  });
}

/** Writes the machine's file by hand; answers where it lies. */
async function exportFile(options: Page): Promise<string> {
  await options.evaluate(() => {
    const made = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      void blob.arrayBuffer().then((bytes) => {
        document.body.dataset.file = btoa(String.fromCharCode(...new Uint8Array(bytes)));
      });
      return made(blob);
    };
    HTMLAnchorElement.prototype.click = function click() {
      document.body.dataset.name = this.download;
    };
  });
  await options.click('[data-action="export-file"]');
  await options.waitForSelector('body[data-file][data-name]');
  const [name, base64] = await options.evaluate(() => {
    const { name: called = '', file: held = '' } = document.body.dataset;
    return [called, held] as const;
  });
  const path = join(drive, name);
  writeFileSync(path, Buffer.from(base64, 'base64'));
  return path;
}

/** Gives a machine the passphrase. */
async function setPassphrase(options: Page): Promise<void> {
  await options.waitForSelector('[data-field="passphrase"]');
  await options.type('[data-field="passphrase"]', '二台だけの合い言葉');
  await options.click('[data-action="set-passphrase"]');
  await eventually(
    () => options.$eval(STATUS, ({ textContent }) => textContent),
    (text) => text === words.secret.kept,
  );
}

/** Takes such a file in by hand; it is said to be so many records, or why it cannot be read. */
async function importFile(options: Page, path: string, said = /^取り込みました（\d+件）$/) {
  const input = await options.waitForSelector('[data-field="exchange-file"]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
  await eventually(
    () => options.$eval(STATUS, ({ textContent }) => textContent ?? ''),
    (text) => said.test(text),
  );
}

describe('two machines', () => {
  it('that meet in a folder, and a third one by file, know the same', async () => {
    const [office, home] = await Promise.all([start('office'), start('home')]);
    const desks = { office: office.driver.desk, home: home.driver.desk };
    await see(office, 'Coconala talkroom');
    await see(home, 'CrowdWorks contract');
    const seen = (await readTurns(desks.office)).length + (await readTurns(desks.home)).length;
    // Its clock is three hours ahead, and so is what its user says.
    const meta = await readTable<{ key: string }>(desks.home, 'meta');
    const clock = { wall: Date.now() + 3 * HOURS, counter: 0, device: crypto.randomUUID() };
    await writeTable(desks.home, 'meta', [
      ...meta.filter(({ key }) => key !== 'clock'),
      { key: 'clock', value: clock },
    ]);
    await needsNoReply(home, 'CrowdWorks contract', true);
    for (const machine of [office, home]) await chooseFolder(machine);

    // Half of the file has arrived.
    carry(office, home, 0.6);
    expect(await exchange(home.driver)).toMatchObject({ outcome: 'done', torn: 1, machines: 2 });
    carry(office, home);
    expect(await exchange(home.driver)).toMatchObject({ outcome: 'done', torn: 0 });
    carry(home, office);
    expect(await exchange(office.driver)).toMatchObject({ outcome: 'done', machines: 2 });
    expect(await readTurns(desks.office)).toHaveLength(seen);
    expect(await figuresOf(desks.office)).toEqual(await figuresOf(desks.home));
    for (const { driver } of [office, home]) {
      await eventually(driver.badge, ({ text }) => text === '2');
    }

    // What is said last counts, though the clock by which it is said is three hours behind.
    await needsNoReply(office, 'CrowdWorks contract', false);
    await exchange(office.driver);
    carry(office, home);
    await exchange(home.driver);
    await eventually(home.driver.badge, ({ text }) => text === '1');
    expect(await figuresOf(desks.home)).toEqual(await figuresOf(desks.office));

    const firefox = await startWorld({ browser: 'firefox' });
    closings.push(() => firefox.close());
    await see(firefox, 'Coconala direct message');
    const there = await openOptions(firefox.driver);
    expect(await there.$('[data-action="choose-folder"]')).toBeNull();
    const here = await openOptions(office.driver);
    await setPassphrase(here);
    const file = await exportFile(here);
    await importFile(there, file, new RegExp(`^${words.folder.locked}$`));
    await setPassphrase(there);
    await importFile(there, file);
    await importFile(here, await exportFile(there));
    expect(await figuresOf(firefox.driver.desk)).toEqual(await figuresOf(desks.office));
    for (const { driver } of [office, firefox]) {
      await eventually(driver.badge, ({ text }) => text === '2');
      await sharesSettings(driver);
    }
  });
});
