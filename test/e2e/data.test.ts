import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axeCore from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Turn } from '../../lib/domain/turn.ts';
import { dataWords } from '../../lib/words/data.ts';
import { eventually } from './driver.ts';
import { readTable, readTurns, writeTable } from './records.ts';
import { startWorld, type World } from './world.ts';

/** The user's data, through the options page: saved, brought in elsewhere, taken back, erased for good. */

let world: World;
let downloads: string;
beforeEach(() => {
  downloads = mkdtempSync(join(tmpdir(), 'sokuresu-data-'));
});
afterEach(async () => {
  await world?.close();
  rmSync(downloads, { recursive: true, force: true });
});

/** In functions that run in the page, once the source is there. */
declare const axe: typeof axeCore;

const words = dataWords.ja;
const CLIENT = 'しらかば工房';
const TEXT = '表紙の色はどうしますか？';
const template = {
  language: 'ja',
  title: '私の返信',
  body: '承知しました。',
  interim: false,
  situations: [],
};

const conversation = {
  site: 'coconala',
  kind: 'direct_message',
  id: 3100077,
  client: { name: CLIENT, id: 4100077 },
  title: CLIENT,
  lines: [
    { author: 'client', minutesAgo: 300, text: TEXT },
    { author: 'worker', minutesAgo: 290, text: '青でお願いします。' },
    { author: 'client', minutesAgo: 30, text: '納品の日はいつですか？' },
  ],
} as const;

/** Everything that a new machine would not have. */
const TABLES = [
  'messages',
  'claims',
  'conversations',
  'aliases',
  'judgements',
  'looks',
  'platforms',
];
const DERIVED = ['turns', 'days', 'commitments', 'views'];

async function openData(): Promise<Page> {
  const page = await world.driver.openOwn('options.html');
  await page.waitForSelector('body[data-ready]');
  await page.$eval('#data', (group) => group.scrollIntoView());
  return page;
}

/** The whole file that the browser has saved. */
function saved(): Promise<string> {
  return eventually(
    async () => {
      const [name] = readdirSync(downloads).filter((one) => one.endsWith('.json'));
      return name === undefined ? '' : readFileSync(join(downloads, name), 'utf8');
    },
    (text) => /\],"count":\d+\}\n$/.test(text),
  );
}

async function choose(page: Page): Promise<void> {
  const [name] = readdirSync(downloads).filter((one) => one.endsWith('.json'));
  const input = await page.waitForSelector('[data-field="import"]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(join(downloads, name as string));
  await page.waitForSelector('[data-testid="import-preview"]');
}

/** The page has said that it is done. */
const says = (page: Page, text: string) =>
  eventually(
    () => textOf(page, '.status-float [role="status"]'),
    (said) => said === text,
  );
const changes = (page: Page) =>
  page.$$eval('[data-testid="import-preview"] [data-change]', (lines) =>
    lines.map((line) => (line as HTMLElement).dataset.change),
  );
const textOf = (page: Page, css: string) => page.$eval(css, ({ textContent }) => textContent ?? '');
const badgeSays = (text: string) =>
  eventually(
    () => world.driver.badge(),
    (badge) => badge.text === text,
  );
const bare = (turns: readonly Turn[]) => turns.map(({ lastSeenAt: _, ...turn }) => turn);
const kept = (key: string) =>
  world.driver.desk.evaluate(async (one) => (await chrome.storage.local.get(one))[one], key);

/** What axe finds in the group, in words. */
async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(axeCore.source);
  return page.evaluate(async () =>
    (await axe.run('#data')).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
  );
}

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  it('is saved whole, brought in on a new machine, taken back, and once erased never returns', async () => {
    world = await startWorld({ browser, downloads });
    const { driver, practice } = world;
    const { desk } = driver;
    await desk.evaluate((value) => chrome.storage.local.set({ 'template:mine': value }), template);
    practice.begin(conversation);
    const url = practice.urlOf(`${conversation.kind}-${conversation.id}`);
    const site = await driver.open(url);
    const before = await eventually(
      () => readTurns(desk),
      (turns) => turns.length === 2,
    );
    await site.close();

    let page = await openData();
    await page.click('[data-action="export-all"]');
    const text = await saved();
    expect(text).toContain(CLIENT);
    expect(text).not.toContain(TEXT.slice(0, 5));
    expect(JSON.parse(text)).toMatchObject({ format: 'sokuresu-archive', version: 1 });

    // Another machine: nothing is there but what a new installation has.
    await page.close();
    for (const table of [...TABLES, ...DERIVED]) await writeTable(desk, table, []);
    await desk.evaluate(() => chrome.storage.local.remove('template:mine'));
    page = await openData();
    await choose(page);
    expect(await changes(page)).toEqual(
      expect.arrayContaining(['conversations', 'messages', 'templates']),
    );
    expect(await textOf(page, '[data-change="messages"]')).toBe(words.importing.facts.messages(3));
    expect(await readTable(desk, 'messages')).toEqual([]);
    if (browser === 'chromium') expect(await complaints(page)).toEqual([]);
    await page.click('[data-action="import-accept"]');
    await says(page, words.importing.done);
    expect(await kept('template:mine')).toEqual(template);
    expect(bare(await readTurns(desk))).toEqual(bare(before));
    await badgeSays('1');

    // The whole import is taken back by one key.
    await page.waitForSelector('[data-testid="last-import"]');
    await page.click('[data-action="undo-import"]');
    await says(page, words.importing.undone);
    expect(await readTurns(desk)).toEqual([]);
    expect(await readTable(desk, 'messages')).toEqual([]);
    expect(await kept('template:mine')).toBeUndefined();
    await badgeSays('');

    // In again, then erased: neither the file nor the open page brings it back.
    await choose(page);
    await page.click('[data-action="import-accept"]');
    await says(page, words.importing.done);
    await page.click('[data-choice="erase"] [value="client"]');
    await page.waitForSelector(`[data-client="${CLIENT}"]`);
    await page.click(`[data-client="${CLIENT}"]`);
    await eventually(
      () => textOf(page, '[data-testid="erase-count"]'),
      (said) => said === words.erasing.count(1, 3, 0),
    );
    if (browser === 'chromium') expect(await complaints(page)).toEqual([]);
    await page.click('[data-action="erase"]');
    await says(page, words.erasing.done(`${CLIENT}（ココナラ）`));
    expect(await readTable(desk, 'messages')).toEqual([]);
    await choose(page);
    expect(await changes(page)).toContain('stayErased');
    await page.click('[data-action="import-accept"]');
    await says(page, words.importing.done);
    expect(await readTurns(desk)).toEqual([]);
    await driver.open(url);
    await eventually(
      () => readTable<{ scope: string }>(desk, 'looks'),
      (looks) => looks.some(({ scope }) => scope.includes('3100077')),
    );
    expect(await readTable(desk, 'messages')).toEqual([]);
    expect(await readTurns(desk)).toEqual([]);
  });
});
