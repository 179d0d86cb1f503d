import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Schedule } from '../../lib/domain/schedule.ts';
import { ja } from '../../lib/words/ja.ts';
import { eventually } from './driver.ts';
import { startWorld, type World } from './world.ts';

/** Working hours on the options page: begun, changed, refused, copied, taken back; by keys where it matters. */

let world: World;
afterEach(() => world?.close());

const kept = () =>
  world.driver.desk.evaluate(
    async () =>
      ((await chrome.storage.local.get('setting:schedules'))['setting:schedules'] ??
        []) as Schedule[],
  );
const isKept = (fits: (versions: Schedule[]) => boolean) => eventually(kept, fits);

/** Types into the focused field in place of what it holds. */
async function retype(page: Page, text: string): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLInputElement).select());
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

/** What the focused field holds. */
const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLInputElement).value);
const textOf = (page: Page, css: string) => page.$eval(css, (one) => one.textContent ?? '');

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  it('hours are set, changed from today on or for all history, and taken back', async () => {
    world = await startWorld({ browser });
    const page = await world.driver.openOwn('options.html');
    await page.waitForSelector('[data-testid="hours-none"]');
    expect(await textOf(page, '[data-testid="hours-none"]')).toContain(ja.hours.none);
    await page.click('[data-action="hours-begin"]');
    const [begun] = await isKept((all) => all.length === 1);
    expect(begun).toMatchObject({
      effectiveFrom: '1970-01-01',
      timeZone: await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone),
      spans: { mon: [['09:00', '18:00']] },
    });

    // An evening over midnight, as it is typed; what is wrong is said, stays typed and is not kept.
    const friday = '[data-day="fri"]';
    await page.waitForSelector(`${friday} [data-action="hours-add"]`);
    await page.focus(`${friday} [data-action="hours-add"]`);
    await page.keyboard.press('Enter');
    await isKept(([one]) => one?.spans.fri?.length === 2);
    await eventually(
      () => focused(page),
      (value) => value === '19:00',
    );
    await retype(page, '20');
    await retype(page, '２６：００');
    await isKept(([one]) => one?.spans.fri?.[1]?.join() === '20:00,26:00');
    await page.focus(`${friday} [data-field="hours-end"]`);
    await retype(page, '8:00');
    await eventually(
      () => textOf(page, friday),
      (text) => text.includes(ja.hours.trouble.endsFirst('09:00–18:00')),
    );
    expect((await kept())[0]?.spans.fri?.[0]).toEqual(['09:00', '18:00']);
    await page.focus(`${friday} [data-field="hours-end"]`);
    await retype(page, '17:30');
    await isKept(([one]) => one?.spans.fri?.[0]?.join() === '09:00,17:30');

    // The same for the other days, and back.
    await page.click(`${friday} [data-action="hours-copy"]`);
    await page.click('[data-action="hours-copy-now"]');
    await isKept(([one]) => one?.spans.mon?.[1]?.join() === '20:00,26:00');
    expect((await kept())[0]?.spans.sat).toBeUndefined();
    await eventually(
      () => textOf(page, '.status-float'),
      (text) => text.includes(ja.hours.changed),
    );
    await page.click('[data-action="undo"]');
    await isKept(([one]) => one?.spans.mon?.length === 1);

    // From today on: the days before keep their hours. A day off is one in both.
    await page.click('[data-choice="hours-from"] input[value="today"]');
    await page.click(`${friday} [data-action="hours-remove"]`);
    const versions = await isKept((all) => all.length === 2);
    expect(versions.map(({ spans }) => spans.fri?.length)).toEqual([2, 1]);
    await page.$eval('[data-field="hours-day-off"]', (field) => {
      (field as HTMLInputElement).value = '2030-08-13';
    });
    await page.click('[data-action="hours-day-off"]');
    await isKept((all) => all.every(({ exceptions }) => exceptions?.['2030-08-13']?.length === 0));
    await page.waitForSelector('[data-date="2030-08-13"]');
    expect(await textOf(page, '[data-date]')).toBe('2030年8月13日(火)');

    // What is set is there when the page is opened again; none is none.
    await page.close();
    const again = await world.driver.openOwn('options.html');
    await again.waitForSelector('[data-date="2030-08-13"]');
    await again.click('[data-action="hours-stop"]');
    await again.waitForSelector('[data-testid="hours-none"]');
    expect(await kept()).toEqual([]);
  });
});
