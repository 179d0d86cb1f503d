import { afterEach, describe, expect, it } from 'vitest';
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
async function teach(browser: Browser, kit: KitName) {
  const id = hostOfKit(kit);
  const hosts = [`https://${id}/*`];
  world = await startWorld({ browser, hosts });
  const site = { id, name: '練習の仕事場', hosts, changedAt: 1 };
  await world.driver.desk.evaluate((added) => {
    return chrome.storage.local.set({ [`site:${added.id}`]: added });
  }, site);
  const page = await world.driver.open(`https://${id}/`);
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
  }
}

/** Listens on the page as pages do, earlier than the picker. */
function listenIn(): void {
  window.heard = [];
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
    const tabTo = async (action: string) => {
      for (let count = 0; (await hand.panel()).focused !== action; count++) {
        if (count > 20) throw new Error(`No way to ${action}`);
        await hand.key('Tab');
      }
    };
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

  it.each(['mui-x-chat', 'konsta', 'framework7'] as const)(
    '%s: taught in at most 8 clicks, and read so afterwards',
    async (kit) => {
      const { page, hand } = await teach(browser, kit);
      await page.evaluate((client) => {
        const { open, conversations } = window.kit.truth();
        if (!open)
          window.kit.open(conversations?.find(({ name }) => name !== client)?.name ?? null);
      }, UNREAD);
      // The panel leads: what it has found is confirmed, then all is kept.
      for (;;) {
        const actions = (await hand.panel()).buttons.map(({ action }) => action);
        const next = ['save', 'yes'].find((action) => actions.includes(action));
        if (!next) throw new Error(`Nothing to confirm: ${JSON.stringify(await hand.panel())}`);
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
    },
  );

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
