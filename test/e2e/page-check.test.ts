import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { badgeWords } from '../../lib/words/badge.ts';
import { ja } from '../../lib/words/ja.ts';
import { JOBHUB } from '../kits/kits.ts';
import { eventually } from './driver.ts';
import { PickerHand } from './picker-hand.ts';
import { placeOf } from './places.ts';
import { openPlace, waitForStatus } from './scenes.ts';
import { startWorld, type World } from './world.ts';

/** What the popup says of the page behind it: read, confirmed, not readable, not known; never 0 for "cannot tell". */

const talkroom = placeOf('Coconala talkroom');
const check = '[data-testid="reading-check"]';

const textOf = (page: Page, css: string) => page.$eval(css, (one) => one.textContent ?? '');
const actionsIn = (popup: Page) =>
  popup.$$eval(`${check} [data-action]`, (all) =>
    all.map((one) => one.getAttribute('data-action')),
  );

/** The card of a platform on a page that lists them all, once it says this. */
const waitForCard = (page: Page, platform: string, said: string) =>
  eventually(
    () => textOf(page, `[data-platform="${platform}"]`),
    (text) => text.includes(said),
  );

/** Nothing is known here: no number, no calm sign; and of this platform it is said. */
async function expectNothingDenied({ driver }: World, popup: Page, said: string): Promise<void> {
  const headline = await popup.$eval('[data-testid="headline"]', (one) => [
    one.textContent,
    one.getAttribute('data-calm'),
  ]);
  expect(headline).toEqual([ja.queue.notLooked, 'false']);
  expect((await driver.badge()).title).toContain(said);
}

it.each(['chromium', 'firefox'] as const)(
  'in %s: read right it is confirmed, and told wherever the platform is; what cannot be read is said and taught',
  async (browser) => {
    const hosts = ['https://coconala.com/*', `https://${JOBHUB}/*`];
    const world = await startWorld({ browser, hosts });
    const { driver, practice } = world;
    const { desk } = driver;
    try {
      const page = await openPlace(world, talkroom);
      await waitForCard(desk, 'coconala', ja.platform.evidence.documented);

      // The user compares what was read with the page.
      await page.bringToFront();
      const first = await driver.openPopup();
      await first.waitForSelector(`${check}[data-seen="true"]`);
      const shown = practice.messages(talkroom.conversation).length;
      const said = await textOf(first, check);
      expect(said).toContain('ココナラのこの画面');
      expect(said).toContain(ja.reading.messages(shown));
      await first.click('[data-action="right"]');
      await waitForStatus(first, ja.reading.confirmed);
      await eventually(
        () => first.$(check),
        (asked) => asked === null,
      );
      await driver.closePopup(first);
      // The welcome page was open all the while; the options are opened now.
      await waitForCard(desk, 'coconala', ja.platform.confirmed);
      const options = await driver.openOwn('options.html');
      await options.waitForSelector('[data-platform="coconala"]');
      await waitForCard(options, 'coconala', ja.platform.confirmed);
      expect(await textOf(options, '[data-platform="jobhub"]')).not.toContain(
        ja.platform.confirmed,
      );
      await options.close();

      // The site's pages change.
      practice.conduct.changed = true;
      await page.bringToFront();
      await page.reload();
      const { title } = await eventually(driver.badge, ({ text }) => text === '?');
      expect(title).not.toContain(badgeWords.ja.nothing);
      const second = await driver.openPopup();
      await second.waitForSelector(`${check}[data-seen="false"]`);
      expect(await textOf(second, '[data-testid="unreadable"]')).toMatch(
        /ココナラ: \d\d:\d\dから検出できません/,
      );
      expect(await textOf(second, check)).toContain(ja.reading.unseen('ココナラ'));
      expect(await actionsIn(second)).toEqual(['teach', 'skeleton']);
      await expectNothingDenied(world, second, badgeWords.ja.unreadable('ココナラ'));
      await second.click('[data-action="teach"]');
      const hand = await PickerHand.at(driver, page);
      expect((await hand.panel()).heading).not.toBe('');
      if (!second.isClosed()) await driver.closePopup(second);
      await page.close();
      await eventually(driver.badge, ({ text }) => text === '');

      // A page of a platform that nobody has documented, on which there is nothing to be seen.
      const other = await driver.open(`https://${JOBHUB}/`, (tab) =>
        tab.evaluateOnNewDocument(() => {
          document.addEventListener('DOMContentLoaded', () => document.body.replaceChildren());
        }),
      );
      const third = await driver.openPopup();
      await third.waitForSelector(`${check}[data-seen="false"]`);
      expect(await textOf(third, check)).toContain(ja.reading.unseen('JOB HUB'));
      expect(await actionsIn(third)).toEqual(['teach', 'skeleton']);
      await expectNothingDenied(world, third, badgeWords.ja.notLooked('JOB HUB'));
      await third.click('[data-action="skeleton"]');
      const skeleton = await eventually(
        async () => {
          const pages = await desk.browser().pages();
          // Firefox's driver does not know the address of a tab that an extension opened.
          for (const one of pages) {
            const href = await one.evaluate(() => location.href).catch(() => '');
            if (href.includes('skeleton.html')) return one;
          }
          return undefined;
        },
        (opened) => opened !== undefined,
      );
      await skeleton?.waitForSelector('textarea');
      expect(await other.evaluate(() => location.host)).toBe(JOBHUB);
    } finally {
      await world.close();
    }
  },
);
