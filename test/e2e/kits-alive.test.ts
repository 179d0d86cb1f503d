import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { KitTruth } from '../kits/hooks.ts';
import { hostOfKit, type Kit, type KitName, kitNames, kits } from '../kits/kits.ts';
import { eventually } from './driver.ts';
import { worldOfGroup } from './scenes.ts';

/** The kits' pages are what other tests believe: each draws its state, and sends what is typed. */

const truthOn = (page: Page): Promise<KitTruth> => page.evaluate(() => window.kit.truth());

/** All that stands on the page, through open shadow roots; without white space, which kits arrange. */
const wordsOn = (page: Page) =>
  page.evaluate(() => {
    const textOf = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (node instanceof HTMLElement && /^(STYLE|SCRIPT)$/.test(node.tagName)) return '';
      const { childNodes } = node instanceof Element ? (node.shadowRoot ?? node) : node;
      return [...childNodes].map(textOf).join(' ');
    };
    return textOf(document.body).replace(/\s+/g, '');
  });

/** What a row should say: whose conversation it is, and how much in it is unread. */
async function listedOn(page: Page, { row }: Kit) {
  const lines = await page.$$eval(row as string, (rows) =>
    // biome-ignore lint/performance/useDomNodeTextContent: what is shown in lines is what is asked.
    rows.map((one) => (one as HTMLElement).innerText.split('\n').map((line) => line.trim())),
  );
  return lines.map((row) => ({ row, unread: Number(row.find((line) => /^\d+$/.test(line)) ?? 0) }));
}

/** Waits until the page shows what is so. */
async function agrees(page: Page, kit: Kit): Promise<KitTruth> {
  const truth = await truthOn(page);
  for (const { text } of truth.open?.messages ?? []) {
    await eventually(
      () => wordsOn(page),
      (words) => words.includes(text.replace(/\s+/g, '')),
    );
  }
  await eventually(
    async () => (kit.row === null ? [] : listedOn(page, kit)),
    (rows) =>
      (truth.conversations ?? []).length === rows.length &&
      rows.every(({ row, unread }, place) => {
        const said = truth.conversations?.[place];
        return said !== undefined && row.includes(said.name) && unread === said.unread;
      }),
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
      const { open, conversations } = await agrees(page, kit);
      expect(open?.messages.at(-1)).toMatchObject({ author: 'client', text: '急ぎの質問です' });
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

  it('plays the kit of the test’s choice at Job-Hub’s host', async () => {
    world().practice.conduct.jobhub = 'vue-advanced-chat';
    const page = await world().driver.open('https://jobhub.jp/mypage');
    await page.waitForSelector('vue-advanced-chat');
    await agrees(page, kits['vue-advanced-chat']);
    world().practice.reset();
  });
});
