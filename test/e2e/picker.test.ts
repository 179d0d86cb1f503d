import { writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { hostOfKit, type KitName } from '../kits/kits.ts';
import { PickerHand } from './picker-hand.ts';
import { startWorld, type World } from './world.ts';

let world: World;
afterEach(() => world?.close());

async function open(browser: 'chromium' | 'firefox', kit: KitName, extra = {}) {
  const host = hostOfKit(kit);
  world = await startWorld({ browser, hosts: [`https://${host}/*`], ...extra });
  await world.driver.desk.evaluate(
    (id) =>
      chrome.storage.local.set({
        [`site:${id}`]: { id, name: id, hosts: [`https://${id}/*`], changedAt: 1 },
      }),
    host,
  );
  const page = await world.driver.open(`https://${host}/`);
  await page.waitForFunction(() => 'kit' in window);
  await new Promise((r) => setTimeout(r, 800));
  return PickerHand.start(world.driver, page);
}

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  it('draft chatscope', async () => {
    const hand = await open(browser, 'chatscope');
    const out: unknown[] = [];
    let n = 0;
    const shot = async (name: string) => {
      await new Promise((r) => setTimeout(r, 300));
      const { buttons, boxes, ...rest } = await hand.panel();
      out.push({
        name,
        clicks: hand.clicks,
        ...rest,
        boxes: boxes.length,
        buttons: buttons.map((b) => b.action).join(' '),
      });
      await hand.page.screenshot({ path: `/tmp/mine/shots/p-${browser}-${n++}-${name}.png` });
      writeFileSync(`/tmp/mine/shots/p-${browser}.json`, JSON.stringify(out, null, 1));
    };
    await shot('start');
    await hand.press('fix:rows');
    await hand.page.mouse.move(150, 100);
    await shot('point-rows');
    await hand.pick('.cs-conversation', 0);
    await shot('rows-done');
    await hand.press('fix:theirs');
    await hand.page.mouse.move(500, 190);
    await shot('point-theirs');
    await hand.pick('.cs-message--incoming .cs-message__content', 0);
    await shot('theirs-done');
    await hand.press('fix:mine');
    await hand.pick('.cs-message--outgoing .cs-message__content', 0);
    await shot('mine-done');
    await hand.press('fix:composer');
    await hand.key('ArrowDown');
    await shot('composer-key');
    await hand.keyOn('Enter');
    await shot('composer-done');
    await hand.press('save');
    await shot('saved');
    out.push(await hand.saved(hostOfKit('chatscope')));
    writeFileSync(`/tmp/mine/shots/p-${browser}.json`, JSON.stringify(out, null, 1));
    expect(1).toBe(1);
  });
});
