import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './driver.ts';
import { movingIn, scrolledSideways, violationsIn, waitForFit, walkByTab } from './look-over.ts';
import { placeOf } from './places.ts';
import { openPlace } from './scenes.ts';
import { startWorld, type World } from './world.ts';

/** Every view of the extension: for everybody's eyes, by the keyboard alone, and with nobody named. */

const talkroom = placeOf('Coconala talkroom');
const NAMES = ['山田商店', 'ミナト企画'];

const HEIGHT = 800;

interface View {
  readonly name: string;
  readonly path: string;
  /** As wide as it is used (CSS px). */
  readonly width: number;
  readonly ready: string;
  /** The key that leads from the page to the view. */
  readonly key?: KeyInput;
  /** Clients are named in it. */
  readonly named?: true;
  /** So high that all of it is in sight, where what nobody comes near is not drawn. */
  readonly height?: number;
}

const views: readonly View[] = [
  { name: 'popup', path: 'popup.html', width: 360, ready: '[role="option"]', named: true },
  { name: 'reply', path: 'popup.html', width: 360, ready: '[data-testid="blanks"]', key: '1' },
  {
    name: 'question',
    path: 'popup.html',
    width: 360,
    ready: '[data-testid="question"]',
    key: 'q',
  },
  {
    name: 'palette',
    path: 'popup.html',
    width: 360,
    ready: '[data-testid="palette"]',
    key: '>',
  },
  { name: 'keys', path: 'popup.html', width: 360, ready: '[data-testid="key-sheet"]', key: '?' },
  { name: 'panel', path: 'sidepanel.html', width: 400, ready: '[role="option"]', named: true },
  { name: 'options', path: 'options.html', width: 1000, ready: '[data-command]' },
  { name: 'editor', path: 'options.html#new', width: 1000, ready: '[data-testid="editor"]' },
  {
    name: 'dashboard',
    path: 'dashboard.html',
    width: 1200,
    ready: 'body:has(#clients):has(#commitments):has(.ledger-table)',
    height: 8_000,
    named: true,
  },
  { name: 'welcome', path: 'welcome.html', width: 1000, ready: 'main' },
  { name: 'privacy', path: 'privacy.html', width: 1000, ready: 'header h1' },
  { name: 'skeleton', path: 'skeleton.html?tab=TAB', width: 1000, ready: 'main textarea' },
];

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  let world: World;
  let tab: number | undefined;
  beforeAll(async () => {
    world = await startWorld({ browser });
    const { practice, driver } = world;
    practice.clientWrites('coconala', {
      conversation: 'direct_message-3100002',
      text: 'いかがですか？',
    });
    await driver.open(practice.urlOf('direct_message-3100002'));
    practice.clientWrites('coconala', { conversation: talkroom.conversation, text: '資料です。' });
    const behind = await openPlace(world, talkroom);
    await eventually(driver.badge, (badge) => badge.text === '2');
    tab = await driver.desk.evaluate(
      async (url) => (await chrome.tabs.query({ url }))[0]?.id,
      behind.url(),
    );
  });
  afterAll(() => world?.close());

  it.each(views)('$name', async (view) => {
    const page = await open(view);
    if (browser === 'chromium') await lookOver(page, view);
    if (view.named) expect(await page.content()).toContain(NAMES[0]);
    const walk = await walkByTab(page);
    expect.soft(walk.unseen, 'no focus is seen').toEqual([]);
    expect.soft(walk.missed, 'no stop').toEqual([]);
    expect(walk.stops).toBeGreaterThan(0);
    await set({ hideNames: true });
    await page.waitForSelector(view.ready);
    await page.waitForFunction(
      (names) => names.every((name) => !document.documentElement.outerHTML.includes(name)),
      {},
      NAMES,
    );
    await set({ hideNames: false });
    await page.close();
    // A reply that was begun is kept: the next view begins anew.
    await world.driver.desk.evaluate(async () => {
      const kept = Object.keys(await chrome.storage.local.get(null));
      await chrome.storage.local.remove(kept.filter((key) => /^(?:draft|question):/.test(key)));
    });
  });

  /** In every language and light; narrow, as at four times the size; in few colours, and without motion. */
  async function lookOver(page: Page, { name, width, height = HEIGHT }: View) {
    for (const language of ['ja', 'en'] as const) {
      for (const theme of ['light', 'dark'] as const) {
        await set({ language, theme });
        await page.waitForSelector(`html[lang="${language}"][data-theme="${theme}"]`);
        expect.soft(await violationsIn(page), `${name} ${language} ${theme}`).toEqual([]);
      }
      expect.soft(await scrolledSideways(page), `${name} ${language}`).toEqual([]);
      if (width > 360) {
        await page.setViewport({ width: 320, height });
        await waitForFit(page);
      }
      await page.setViewport({ width, height });
    }
    const session = await page.createCDPSession();
    const features = [
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: 'active' },
    ];
    await session.send('Emulation.setEmulatedMedia', { features });
    expect.soft(await movingIn(page), 'moves').toEqual([]);
    expect.soft(await chosenLooksLikeOthers(page), 'in forced colours').toEqual([]);
    await session.send('Emulation.setEmulatedMedia', { features: [] });
    await session.detach();
    await set({ language: 'ja', theme: 'light' });
    await page.waitForSelector('html[lang="ja"]');
  }

  async function open({ path, width, height = HEIGHT, ready, key }: View): Promise<Page> {
    const page = await world.driver.openOwn(path.replace('TAB', `${tab}`));
    await page.setViewport({ width, height });
    if (key) {
      await page.waitForSelector('[role="option"]');
      await page.keyboard.press(key);
    }
    await page.waitForSelector(ready);
    return page;
  }

  async function set(settings: Record<string, unknown>) {
    const entries = Object.entries(settings).map(([name, value]) => [`setting:${name}`, value]);
    await world.driver.desk.evaluate(
      (entry) => chrome.storage.local.set(entry),
      Object.fromEntries(entries),
    );
  }
});

/** Chosen options that nothing but a colour of ours sets off, which forced colours take away. */
function chosenLooksLikeOthers(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[role="option"][aria-selected="true"]')]
      .filter((chosen) => {
        const other = chosen.parentElement?.querySelector('[aria-selected="false"]');
        const look = (element: Element) => getComputedStyle(element).outlineStyle;
        return other && look(other) === look(chosen);
      })
      .map((chosen) => chosen.outerHTML.slice(0, 120)),
  );
}
