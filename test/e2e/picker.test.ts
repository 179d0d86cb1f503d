import { afterEach, describe, expect, it } from 'vitest';
import { hostOfKit } from '../kits/kits.ts';
import { PickerHand } from './picker-hand.ts';
import { startWorld, type World } from './world.ts';
import { writeFileSync } from 'node:fs';

let world: World;
afterEach(() => world?.close());

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  it.each(['chatscope', 'vue-advanced-chat'] as const)('draft %s', async (kit) => {
    const host = hostOfKit(kit);
    world = await startWorld({ browser, hosts: [`https://${host}/*`] });
    await world.driver.desk.evaluate((h) => chrome.storage.local.set({ ['site:' + h]: { id: h, name: h, hosts: [`https://${h}/*`], changedAt: 1 } }), host);
    const page = await world.driver.open(`https://${host}/`);
    await page.waitForFunction(() => 'kit' in window);
    await new Promise((r) => setTimeout(r, 800));
    const hand = await PickerHand.start(world.driver, page);
    const out: unknown[] = [];
    for (let i = 0; i < 10; i++) {
      const panel = await hand.panel();
      const { buttons, ...rest } = panel;
      out.push({ ...rest, boxes: rest.boxes.length, buttons: buttons.map((b) => b.action) });
      await page.screenshot({ path: `/tmp/mine/shots/picker-${browser}-${kit}-${i}.png` });
      const has = (a: string) => buttons.some((b) => b.action === a);
      if (has('yes')) await hand.press('yes');
      else if (has('absent')) await hand.press('absent');
      else break;
    }
    writeFileSync(`/tmp/mine/shots/picker-${browser}-${kit}.json`, JSON.stringify(out, null, 1));
    expect(1).toBe(1);
  });
});
