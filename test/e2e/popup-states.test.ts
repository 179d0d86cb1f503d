import axeCore from 'axe-core';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Conversation, Turn } from '../../lib/domain/turn.ts';
import { en } from '../../lib/words/en.ts';
import { ja } from '../../lib/words/ja.ts';
import { eventually } from './driver.ts';
import { placeOf } from './places.ts';
import { writeTable } from './records.ts';
import {
  addTemplate,
  boxOf,
  chooseReply,
  goBack,
  openPlace,
  plainReply,
  readStuck,
  waitForHeadline,
  worldOfGroup,
} from './scenes.ts';
import type { World } from './world.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const talkroom = placeOf('Coconala talkroom');

/** As long as a name or title may be, in both scripts, with and without a place to break. */
const names = [
  '山田商店',
  '株式会社とてもながいなまえのかいしゃ営業企画部マーケティング推進課 御中'.repeat(4),
  'Kestrel',
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch'.repeat(4),
];
const ages = [1, 4.6, 59, 61, 23 * 60 + 59, 3 * 24 * 60, 99 * 24 * 60 + 23 * 60, 400 * 24 * 60];

/** In functions that run in the popup, once the source is there. */
declare const axe: typeof axeCore;

/** The popup in every state that a user may see it in, drawn from rows written past the recording. */
describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  const started = worldOfGroup({ browser });
  let world: World;
  let behind: Page;
  beforeEach(async () => {
    world = started();
    await world.driver.desk.evaluate(() => chrome.storage.session.clear());
    behind = await openPlace(world, talkroom);
  });

  it.each([0, 1, 20, 200])(
    '%i conversations wait: nothing is cut off, in any language or light',
    async (count) => {
      await seed(count);
      const popup = await openAsTab();
      for (const language of ['ja', 'en'] as const) {
        for (const theme of ['light', 'dark'] as const) {
          await set({ language, theme });
          await popup.waitForSelector(`html[lang="${language}"][data-theme="${theme}"]`);
          const words = { ja, en }[language];
          if (count > 0) await waitForHeadline(popup, `${words.queue.waiting} ${count}`);
          expect.soft(await measure(popup), `${language} ${theme}`).toEqual([]);
          expect(await popup.$$eval('.row', (rows) => rows.length)).toBe(count);
          // One row more is read like the others.
          if (count === 0 || count === 20)
            await expectAccessible(popup, `${count} ${language} ${theme}`);
        }
      }
    },
  );

  it('a row’s actions, a form with blanks and a refused reply are in order too', async () => {
    await seed(20);
    await set({ language: 'ja', theme: 'light' });
    await addTemplate(world.driver, {
      id: 'own',
      title: names[1] ?? '',
      body: Array.from({ length: 12 }, (_, n) => `{空欄:${n}${names[3]}}を${names[1]}で。`).join(
        '\n',
      ),
    });
    const popup = await openAsTab();
    await popup.waitForSelector('.row');
    await popup.click('.row .row-more');
    await popup.waitForSelector('.row-actions');
    expect(await measure(popup)).toEqual([]);
    await expectAccessible(popup, 'actions');

    await chooseReply(popup, 'own');
    await popup.waitForSelector('[data-testid="blanks"]');
    expect(await measure(popup)).toEqual([]);
    await expectAccessible(popup, 'blanks');
    await popup.click('[data-action="back"]');

    await behind.$eval(talkroom.box, (box) => box.setAttribute('maxlength', '3'));
    await chooseReply(popup);
    await readStuck(popup);
    expect(await measure(popup)).toEqual([]);
    await expectAccessible(popup, 'refused');
    await goBack(popup);

    await seed(3, 'closer');
    await set({ language: 'en' });
    const closers = await openAsTab();
    expect(await closers.$$eval('[data-testid="closers"] .row', (rows) => rows.length)).toBe(3);
    expect(await measure(closers)).toEqual([]);
    await expectAccessible(closers, 'closers');

    await closers.keyboard.press('m');
    await closers.waitForSelector('[data-snooze="30"]');
    expect(await measure(closers)).toEqual([]);
    await expectAccessible(closers, 'silence');
    await closers.click('[data-snooze="30"]');
    await closers.waitForSelector('[data-testid="snoozed"]');
    expect(await measure(closers)).toEqual([]);
    await expectAccessible(closers, 'silent');
    await closers.keyboard.press('m');
    await closers.waitForSelector('[data-testid="snoozed"]', { hidden: true });
  });

  it('the browser’s own popup is no larger than browsers allow, shows the queue and inserts', async () => {
    await seed(200);
    await set({ language: 'ja', theme: 'system' });
    await world.driver.desk.evaluate(() => chrome.action.openPopup());
    // The popup is a page of the same extension, which the desk can look into.
    const look = <T>(question: (view: Window, given: string) => T, given = '') =>
      world.driver.desk.evaluate(
        `(${question})(chrome.extension.getViews({ type: 'popup' })[0], ${JSON.stringify(given)})`,
      ) as Promise<T>;
    await eventually(
      async () =>
        await world.driver.desk.evaluate(() => chrome.extension.getViews({ type: 'popup' }).length),
      (open) => open === 1,
    );
    await eventually(
      () => look((view) => view.document.querySelectorAll('.row').length),
      (rows) => rows === 200,
    );
    const option = `[role="option"][data-template-id="${plainReply}"]`;
    await eventually(
      () => look((view, css) => view.document.querySelector(css) !== null, option),
      (isThere) => isThere,
    );
    // The frame follows its content, as far as the screen lets it.
    const size = await eventually(
      () =>
        look((view) => {
          const { scrollWidth, scrollHeight } = view.document.documentElement;
          return { width: view.innerWidth, scrollWidth, scrollHeight };
        }),
      ({ width, scrollWidth }) => width > 0 && scrollWidth <= width,
    );
    expect(size.scrollHeight).toBeLessThanOrEqual(600);
    expect(size.scrollWidth).toBeLessThanOrEqual(800);
    await look((view, css) => view.document.querySelector<HTMLElement>(css)?.click(), option);
    const insert = '[data-testid="blanks"] [data-action="insert"]';
    await eventually(
      () => look((view, css) => view.document.querySelector(css) !== null, insert),
      (isThere) => isThere,
    );
    await look((view, css) => view.document.querySelector<HTMLElement>(css)?.click(), insert);
    const text = await eventually(
      () => boxOf(behind, talkroom),
      (inserted) => inserted !== '',
    );
    expect(text).toContain('資料は改めて確認します');
    expect(world.practice.sent).toEqual([]);
    await look((view) => view.close());
  });

  /** Writes so many conversations that wait (or such), and nothing else, into the extension’s database. */
  async function seed(count: number, attention: Turn['attention'] = 'waiting') {
    const now = Date.now();
    const rows = Array.from({ length: count }, (_, index) => {
      const id = `coconala/dm/seed-${index}`;
      const at = now - (ages[index % ages.length] ?? 0) * MINUTE - index;
      const moment = { earliest: at - (index % 3 === 0 ? DAY : 999), latest: at };
      const turn: Turn & { start: number } = {
        key: `${id} c`,
        conversation: id,
        platform: 'coconala',
        waitingSince: moment,
        source: 'absolute',
        basis: 'messages',
        clientMessages: 1,
        lastMessage: 'c',
        obligation: { own: true, gap: false },
        automaticReply: false,
        exclusions: [],
        attention,
        lastSeenAt: now,
        start: moment.latest,
      };
      const conversation: Conversation = {
        id,
        platform: 'coconala',
        client: names[index % names.length] ?? '',
        title: names[(index + 1) % names.length] ?? '',
        url: `https://coconala.com/mypage/direct_message/${index}`,
        side: 'worker',
      };
      return { turn, conversation };
    });
    const { desk } = world.driver;
    await writeTable(
      desk,
      'turns',
      rows.map(({ turn }) => turn),
    );
    await writeTable(
      desk,
      'views',
      rows.map(({ conversation }) => conversation),
    );
  }

  /** The popup’s page in a tab as wide as the popup, where a test can look at it closely. */
  async function openAsTab(): Promise<Page> {
    const popup = await world.driver.openOwn('popup.html');
    await popup.setViewport({ width: 360, height: 600 });
    await popup.waitForSelector('body[data-ready]');
    await popup.waitForSelector('[role="option"]');
    return popup;
  }

  async function set(settings: Record<string, string>) {
    const entries = Object.entries(settings).map(([name, value]) => [`setting:${name}`, value]);
    await world.driver.desk.evaluate(
      (entry) => chrome.storage.local.set(entry),
      Object.fromEntries(entries),
    );
  }

  async function expectAccessible(popup: Page, state: string) {
    // One engine’s word is enough: axe looks at the same tree in both.
    if (browser !== 'chromium') return;
    await popup.evaluate(axeCore.source);
    const violations = await popup.evaluate(async () => {
      // A light that is just changing has the contrast of neither.
      await Promise.all(document.getAnimations().map(({ finished }) => finished));
      const { violations: found } = await axe.run(document);
      return found.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} (${nodes.length})`,
      );
    });
    expect.soft(violations, state).toEqual([]);
  }
});

/** Everything that sticks out, in words. */
function measure(popup: Page): Promise<string[]> {
  return popup.evaluate(() => {
    const faults: string[] = [];
    const check = (isFine: boolean, fault: string) => {
      if (!isFine) faults.push(fault);
    };
    const of = (element: Element | null) => element?.getBoundingClientRect() ?? new DOMRect();
    /** Where the text of an element really ends, whatever its box says. */
    const textOf = (element: Element | null) => {
      const range = document.createRange();
      if (element) range.selectNodeContents(element);
      return range.getBoundingClientRect();
    };
    const { scrollWidth, clientWidth } = document.documentElement;
    check(scrollWidth <= clientWidth, `the page is ${scrollWidth} wide`);
    const frame = of(document.querySelector('.popup'));
    check(frame.width <= 360, `the popup is ${frame.width} wide`);
    check(frame.height <= 600, `the popup is ${frame.height} high`);
    for (const box of document.querySelectorAll(
      '.popup-main, .queue-short, .replies, .replies-list',
    )) {
      const over = box.scrollWidth - box.clientWidth;
      check(over <= 0, `${box.className} sticks out by ${over}`);
    }
    const foot = of(document.querySelector('.popup-foot'));
    check(foot.bottom <= frame.bottom + 1 && foot.height > 0, 'the foot is out of sight');
    for (const row of document.querySelectorAll('.row-line')) {
      const [line, clock, open, more] = [
        of(row),
        textOf(row.querySelector('.clock')),
        of(row.querySelector('.row-open')),
        of(row.querySelector('.row-more')),
      ];
      const name = row.querySelector('.row-name')?.textContent?.slice(0, 20);
      const time = row.querySelector('.clock')?.textContent;
      check(clock.width > 0 && clock.right <= open.left + 1, `${name}: the clock ${time} is cut`);
      check(clock.top >= line.top && clock.bottom <= line.bottom, `${name}: ${time} sticks out`);
      check(open.right <= more.left + 1 && more.right <= 361, `${name} runs into its menu`);
      check(of(row.querySelector('.row-platform')).right <= open.right + 1, `${name}: platform`);
    }
    return faults;
  });
}
