import { afterEach, describe, expect, it } from 'vitest';
import type { Site } from '../../lib/domain/site.ts';
import { pickerWords } from '../../lib/words/picker.ts';
import { hostOfKit, type KitName, kits } from '../kits/kits.ts';
import { eventually } from './driver.ts';
import { PickerHand, type ShownPanel } from './picker-hand.ts';
import { startWorld, type World } from './world.ts';

/** A site is taught on its own page, by mouse or by keyboard, and the page notices nothing of it. */

let world: World;
afterEach(() => world?.close());

const KIT = 'chatscope';
const ID = hostOfKit(KIT);
const UNREAD = 'ミナト企画';

type Browser = 'chromium' | 'firefox';

/** A kit's page at a host that the user has added, and the picker on it. */
async function teach(browser: Browser, kit: KitName, mode = '') {
  const id = hostOfKit(kit);
  const hosts = [`https://${id}/*`];
  world = await startWorld({ browser, hosts });
  const site = { id, name: '練習の仕事場', hosts, changedAt: 1 };
  await world.driver.desk.evaluate((added) => {
    return chrome.storage.local.set({ [`site:${added.id}`]: added });
  }, site);
  const page = await world.driver.open(`https://${id}/${mode}`);
  await page.waitForFunction(() => 'kit' in window);
  await page.waitForSelector(kits[kit].row as string);
  await page.evaluate(listenIn);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const hand = await PickerHand.start(world.driver, page);
  return { page, hand, before };
}

declare global {
  interface Window {
    /** What reached the page's own listeners. */
    heard: string[];
    /** What the page's own policy forbade since then. */
    forbidden: string[];
  }
}

/** Listens on the page as pages do, earlier than the picker. */
function listenIn(): void {
  window.heard = [];
  window.forbidden = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) =>
    window.forbidden.push(`${violatedDirective} ${sourceFile}`),
  );
  const types =
    'pointerdown pointerup mousedown mouseup click dblclick contextmenu keydown keyup keypress';
  for (const type of types.split(' ')) {
    document.addEventListener(type, () => window.heard.push(type), true);
  }
}

/** Leaves the picker with one key, whose release is not the page's either. */
async function isLeft(hand: PickerHand): Promise<void> {
  await hand.key('Escape');
  await eventually(
    () => hand.look(),
    (panel) => panel === null,
  );
}

/** The sentence when all is read as it is. */
async function readsWhatIsSo(hand: PickerHand): Promise<ShownPanel> {
  const truth = await hand.page.evaluate(() => window.kit.truth());
  const all = truth.conversations ?? [];
  const unread = all.filter((one) => one.unread > 0).length;
  const last = truth.open?.messages.at(-1)?.author === 'worker' ? '自分' : '相手';
  return eventually(
    () => hand.panel(),
    ({ reading }) =>
      reading.includes(`会話${all.length}件、未読${unread}件、最後のメッセージは${last}から`),
  );
}

/** The same in full, when nothing is asked: every line, name, message and the box are outlined as what they are. */
async function showsWhatIsSo(hand: PickerHand): Promise<void> {
  await readsWhatIsSo(hand);
  const { conversations, open } = await hand.page.evaluate(() => window.kit.truth());
  const by = (one: string) => open?.messages.filter(({ author }) => author === one) ?? [];
  const { boxes } = await hand.panel();
  expect(boxes.map(({ kind }) => kind)).toEqual([
    ...(conversations ?? []).map(({ unread }) => (unread > 0 ? 'unread' : 'row')),
    'client',
    ...by('client').map(() => 'theirs'),
    ...by('worker').map(() => 'mine'),
    'composer',
  ]);
}

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  it('a page of which all is seen is taught with one click, and the page hears of none', async () => {
    const { page, hand } = await teach(browser, KIT);
    const shown = await readsWhatIsSo(hand);
    expect(shown.focused).toBe('save');
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot)).toBe(
      null,
    );
    await hand.press('save');
    expect(hand.clicks).toBe(1);
    expect((await hand.saved(ID))?.definition).toMatchObject({
      inbox: {},
      conversation: {},
      composer: expect.any(String),
    });

    // What is saved reads what comes later.
    await page.evaluate((client) => window.kit.clientWrites(client, '急ぎです'), '山田商店');
    await page.evaluate((client) => window.kit.workerWrites(client, 'はい'), '依頼者A');
    await readsWhatIsSo(hand);
    expect(await page.evaluate(() => window.heard)).toEqual([]);
    await isLeft(hand);
    expect(await page.evaluate(() => window.heard)).toEqual([]);
  });

  it('parts are shown by mouse; the page is as before, and heard nothing', async () => {
    const { page, hand, before } = await teach(browser, KIT);
    await hand.press('fix:rows');
    await hand.pick(kits[KIT].row as string, 0);
    await hand.press('fix:theirs');
    await hand.pick('.cs-message--incoming .cs-message__content');
    await hand.press('fix:mine');
    await hand.pick('.cs-message--outgoing .cs-message__content');
    await readsWhatIsSo(hand);
    await hand.press('save');
    expect(hand.clicks).toBeLessThanOrEqual(8);
    expect(await page.evaluate(() => window.heard)).toEqual([]);
    expect(await page.evaluate(() => window.kit.sent)).toEqual([]);
    await isLeft(hand);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    const again = await PickerHand.start(world.driver, page);
    await readsWhatIsSo(again);
  });

  it('parts are shown with the keyboard alone, and no key reaches the page', async () => {
    const { page, hand } = await teach(browser, KIT);
    const tabTo = (action: string) => hand.tabTo(action);
    await tabTo('fix:rows');
    await hand.keyOn('Enter');
    await hand.key('ArrowDown');
    expect((await hand.panel()).pointed).toContain(UNREAD);
    await hand.key('ArrowDown');
    expect((await hand.panel()).pointed).not.toContain(UNREAD);
    await hand.key('ArrowUp');
    expect((await hand.panel()).said).toContain(UNREAD);
    await hand.keyOn('Enter');
    await readsWhatIsSo(hand);
    await tabTo('fix:composer');
    await hand.keyOn('Enter');
    await hand.key('ArrowDown');
    await hand.keyOn('Enter');
    await tabTo('save');
    await hand.keyOn('Enter');
    expect((await hand.saved(ID))?.definition?.inbox).toBeDefined();
    await isLeft(hand);
    expect(await page.evaluate(() => [window.heard, window.kit.sent])).toEqual([[], []]);
  });

  it.each([
    'mui-x-chat',
    'konsta',
    'framework7',
    'react-chat-elements',
    'vue-advanced-chat',
  ] as const)('%s: taught in at most 8 clicks, and read so afterwards', async (kit) => {
    const { page, hand } = await teach(browser, kit);
    await page.evaluate((client) => {
      const { open, conversations } = window.kit.truth();
      if (!open) window.kit.open(conversations?.find(({ name }) => name !== client)?.name ?? null);
    }, UNREAD);
    // The panel leads: what it has found is confirmed, then all is kept.
    for (;;) {
      const actions = (await hand.panel()).buttons.map(({ action }) => action);
      const next = ['save', 'yes'].find((action) => actions.includes(action));
      if (!next) throw new Error(`Nothing to confirm: ${JSON.stringify(await hand.panel())}`);
      if (next === 'save') await readsWhatIsSo(hand);
      await hand.press(next);
      if (next === 'save') break;
    }
    expect(hand.clicks).toBeLessThanOrEqual(8);
    const definition = (await hand.saved(hostOfKit(kit)))?.definition;
    expect(definition?.inbox).toBeDefined();
    expect(definition?.conversation).toBeDefined();
    await page.evaluate((client) => window.kit.clientWrites(client, '急ぎです'), '山田商店');
    await readsWhatIsSo(hand);
    expect(await page.evaluate(() => window.heard)).toEqual([]);
  });

  it('a page of which half is seen, under a strict policy: taught in 6 clicks, then by keyboard', async () => {
    const kit = 'react-chat-elements';
    const id = hostOfKit(kit);
    const { page, hand } = await teach(browser, kit, '?one-sided&strict');
    const { steps } = pickerWords.ja;
    const isAsked = async (step: keyof typeof steps) =>
      expect((await hand.panel()).heading).toBe(steps[step].point);
    // By general signs: the lines, yet none as unread; below, the name and the box, yet nobody's messages.
    await isAsked('rows');
    await hand.tabTo('stopPointing');
    await hand.key('Enter');
    const lines = await eventually(
      () => hand.panel(),
      ({ boxes }) => boxes.length > 0,
    );
    expect(lines.boxes.map(({ kind }) => kind)).toEqual(['row', 'row', 'row', 'row']);
    await hand.tabTo('point');
    await hand.key('Enter');
    await eventually(
      () => hand.panel(),
      ({ focused }) => focused === 'pointed',
    );
    expect(lines.style).toBe('fixed 8px');

    await hand.pick('.midoku');
    await hand.press('yes');
    await isAsked('theirs');
    await hand.pick('.aite .rce-mbox-text');
    await isAsked('mine');
    await hand.pick('.jibun .rce-mbox-text');
    await hand.press('yes');
    await hand.press('save');
    expect(hand.clicks).toBe(6);
    await page.evaluate((client) => window.kit.clientWrites(client, '急ぎです'), '山田商店');
    await page.evaluate((client) => window.kit.clientWrites(client, 'いかがですか'), '依頼者A');
    await showsWhatIsSo(hand);
    expect((await hand.saved(id))?.definition).toMatchObject({
      conversation: { mine: '.jibun', theirs: '.aite' },
      composer: '.rce-input',
    });

    // Forgotten, and shown again without a click.
    await isLeft(hand);
    await world.driver.desk.evaluate(async (key) => {
      const { definition: _, ...untaught } = (await chrome.storage.local.get(key))[key] as Site;
      await chrome.storage.local.set({ [key]: untaught });
    }, `site:${id}`);
    const again = await PickerHand.start(world.driver, page);
    await again.walkTo('ArrowDown', UNREAD);
    await again.keyOn('Enter');
    await again.keyOn('Enter');
    await again.walkTo('ArrowUp', '急ぎです');
    await again.keyOn('Enter');
    await again.walkTo('ArrowUp', '承知しました');
    await again.keyOn('Enter');
    await again.keyOn('Enter');
    await again.keyOn('Enter');
    await showsWhatIsSo(again);
    expect((await again.saved(id))?.definition?.conversation).toBeDefined();
    expect(again.clicks).toBe(0);
    expect(await page.evaluate(() => [window.heard, window.forbidden])).toEqual([[], []]);
  });

  it('a second start brings the first to the front; the panel moves and goes', async () => {
    const { page, hand } = await teach(browser, KIT);
    await hand.inject();
    const hosts = await page.evaluate(() => document.documentElement.children.length);
    expect(hosts).toBe(3);
    const { x, y } = (await hand.panel()).buttons.find(({ action }) => action === 'move') as {
      x: number;
      y: number;
    };
    await page.mouse.click(x, y);
    expect((await hand.panel()).corner).toBe('1');
    // The page itself can be used meanwhile.
    await (await page.$$(kits[KIT].row as string))[1]?.click();
    expect(await page.evaluate(() => window.heard)).toContain('click');
    // A page cannot press what belongs to the picker.
    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      host.click();
      host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(await hand.look()).not.toBe(null);
  });
});
