import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { KitTruth } from '../kits/hooks.ts';
import { hostOfKit, type Kit, type KitName, kitNames, kits } from '../kits/kits.ts';
import { eventually, reload } from './driver.ts';
import { listedOn, spokenOn, wordsOn } from './kit-pages.ts';
import { worldOfGroup } from './scenes.ts';

/** The kits' pages are what other tests believe: each draws its state, and sends what is typed. */

const truthOn = (page: Page): Promise<KitTruth> => page.evaluate(() => window.kit.truth());

const said = (messages: readonly { author: string; text: string }[]) =>
  messages.map(({ author, text }) => `${author}: ${text.replace(/\s+/g, '')}`);

/** Waits until the page shows what is so. */
async function agrees(page: Page, kit: Kit): Promise<KitTruth> {
  const truth = await truthOn(page);
  const expected = {
    listed: (truth.conversations ?? []).map(({ name, unread }) => ({ name, unread })),
    spoken: said(truth.open?.messages ?? []),
  };
  const texts = (truth.open?.messages ?? []).map(({ text }) => text);
  await eventually(
    async () => ({
      listed: await listedOn(page, kit),
      spoken: said(await spokenOn(page, kit, texts)),
    }),
    (shown) => JSON.stringify(shown) === JSON.stringify(expected),
  );
  return truth;
}

const CLIENT = 'ミナト企画';

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  const world = worldOfGroup({ browser, build: 'shipped' });
  const openKit = async (name: KitName) => {
    const page = await world().driver.open(`https://${hostOfKit(name)}/`);
    await page.waitForFunction(() => 'kit' in window);
    return page;
  };

  describe.each(kitNames)('%s', (name) => {
    const kit: Kit = kits[name];

    it('shows what is so, also after a client has written and all is gone', async () => {
      const page = await openKit(name);
      await agrees(page, kit);
      await page.evaluate((client) => window.kit.clientWrites(client, '急ぎの質問です'), CLIENT);
      await agrees(page, kit);
      await page.evaluate((client) => window.kit.open(client), CLIENT);
      await page.evaluate((client) => window.kit.clientWrites(client, 'もう一つあります'), CLIENT);
      await page.evaluate((client) => window.kit.workerWrites(client, '電話からです'), CLIENT);
      const { open, conversations } = await agrees(page, kit);
      expect(said(open?.messages.slice(-3) ?? [])).toEqual([
        'client: 急ぎの質問です',
        'client: もう一つあります',
        'worker: 電話からです',
      ]);
      expect(conversations?.find((one) => one.name === CLIENT)?.unread ?? 0).toBe(0);
      await page.evaluate(() => window.kit.empty());
      await agrees(page, kit);
      await eventually(
        () => wordsOn(page),
        (words) => !words.includes('急ぎの質問です'),
      );
    });

    it('sends what is typed into its box', async () => {
      const page = await openKit(name);
      await page.evaluate((client) => window.kit.open(client), CLIENT);
      await agrees(page, kit);
      await page.click(kit.box);
      await page.keyboard.type('のちほど返信します');
      await eventually(
        async () => (await truthOn(page)).draft,
        (draft) => draft === 'のちほど返信します',
      );
      if (kit.send === undefined) await page.keyboard.press('Enter');
      else await page.click(kit.send);
      await eventually(
        () => page.evaluate(() => window.kit.sent),
        (sent) => sent.length === 1,
      );
      expect(await page.evaluate(() => window.kit.sent)).toEqual([
        { client: CLIENT, text: 'のちほど返信します' },
      ]);
      expect((await agrees(page, kit)).draft).toBe('');
    });
  });

  it('gives each conversation an address in Quasar', async () => {
    const page = await openKit('quasar');
    await page.click('a[href="/messages/1017"]');
    expect(new URL(page.url()).pathname).toBe('/messages/1017');
    await reload(page);
    expect((await agrees(page, kits.quasar)).open?.client).toBe('依頼者A');
  });

  it('counts in one title and flashes in another', async () => {
    const titled = await openKit('chatscope');
    expect(await titled.title()).toBe('(3) メッセージ | 練習の仕事場');
    await titled.evaluate((client) => window.kit.markRead(client), CLIENT);
    expect(await titled.title()).toBe('(1) メッセージ | 練習の仕事場');
    const flashing = await openKit('vue-advanced-chat');
    const plain = kits['vue-advanced-chat'].title;
    for (const title of [plain, '【新着メッセージ 1件】', plain]) {
      await eventually(
        () => flashing.title(),
        (shown) => shown === title,
      );
    }
  });

  it('plays the kit of the test’s choice at Job-Hub’s host', async () => {
    world().practice.conduct.jobhub = 'vue-advanced-chat';
    const page = await world().driver.open('https://jobhub.jp/mypage');
    await page.waitForSelector('vue-advanced-chat');
    await agrees(page, kits['vue-advanced-chat']);
    world().practice.reset();
  });
});
