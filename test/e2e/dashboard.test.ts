import axeCore from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { dashboardWordsIn } from '../../lib/words/dashboard.ts';
import type { Seed } from '../practice/seed.ts';
import { eventually } from './driver.ts';
import { readTurns } from './records.ts';
import { startWorld, type World } from './world.ts';

declare const axe: typeof axeCore;
declare global {
  /** What the page gave the browser to save. */
  var savedFiles: Blob[];
}

/**
 * A day of work, read off the practice platform's own pages, on the dashboard. The truth is told here from
 * the exchange alone, in minutes; the pages print minutes, so every length is one of them.
 */

let world: World;
afterEach(() => world?.close());

const words = dashboardWordsIn('ja');
const MINUTE_MS = 60_000;
const INTERIM = 'メッセージを確認しました。資料は改めて確認し、明日ご連絡いたします。';

/** When the client wrote, minutes ago, and how long the acknowledgement took. */
const day = [
  { asked: 600, took: 2 },
  { asked: 560, took: 3 },
  { asked: 520, took: 4, interim: true, settledAfter: 64 },
  { asked: 430, took: 8 },
  { asked: 380, took: 20 },
  { asked: 330, took: 40 },
  { asked: 250, took: 90 },
] as const;
/** The last message waits. */
const WAITING = 30;

/** Of 7 answered and one that has waited 30 minutes: after 8 minutes half are answered, after 90 all but it. */
const MEDIAN_MINUTES = 8;
const P90_MINUTES = 90;

const conversation: Seed = {
  site: 'coconala',
  kind: 'direct_message',
  id: 3100077,
  client: { name: 'しらかば工房', id: 4100077 },
  title: 'しらかば工房',
  lines: [
    ...day.flatMap(({ asked, took, ...rest }) => [
      { author: 'client' as const, minutesAgo: asked, text: '表紙の色はどうしますか？' },
      {
        author: 'worker' as const,
        minutesAgo: asked - took,
        text: 'interim' in rest ? INTERIM : '青でお願いします。データをお送りしました。',
      },
      ...('settledAfter' in rest
        ? [
            {
              author: 'worker' as const,
              minutesAgo: asked - rest.settledAfter,
              text: '青でお願いします。データをお送りしました。',
            },
          ]
        : []),
    ]),
    { author: 'client' as const, minutesAgo: WAITING, text: '納品の日はいつですか？' },
  ],
};

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  it('a day of work: every figure is the truth, shows its turns, and follows a word on them', async () => {
    world = await startWorld({ browser });
    const { driver, practice } = world;
    practice.begin(conversation);
    await driver.open(practice.urlOf(`${conversation.kind}-${conversation.id}`));
    await eventually(
      () => readTurns(driver.desk),
      (turns) => turns.length === day.length + 1,
    );
    const page = await openDashboard();

    expect(await figuresOf(page, 'ART')).toEqual({
      median: MEDIAN_MINUTES * MINUTE_MS,
      p90: P90_MINUTES * MINUTE_MS,
      answered: day.length,
      waiting: 1,
      // Within five minutes: 2, 3 and 4; the one that waits has waited longer.
      within: 3,
      counted: day.length + 1,
    });
    const substantive = await figuresOf(page, 'SRT');
    expect(substantive).toMatchObject({
      // 2, 3, 8, 20, 40, 64, 90 and one that has waited 30: after 20 minutes half are answered.
      median: 20 * MINUTE_MS,
      answered: day.length,
      waiting: 1,
    });
    expect(await page.$eval('#today .tile-value', ({ textContent }) => textContent)).toBe('1');

    // What stands further down is made when somebody comes near it.
    for (const name of ['distribution', 'platforms', 'heatmap', 'clients', 'mirrors', 'card']) {
      await page.$eval(`[data-near="${name}"]`, (place) => place.scrollIntoView());
      await page.waitForSelector(`[data-near="${name}"] section`);
    }
    // An hour of the week has the shade that the legend gives to how slow it is.
    const shades = await page.evaluate(() => {
      const cell = document.querySelector<HTMLElement>('.heatmap tbody td') as HTMLElement;
      return [...document.querySelectorAll<HTMLElement>('.heatmap-legend li')].map((step) => {
        cell.dataset.step = step.dataset.step;
        return [cell, step].map((one) => getComputedStyle(one).backgroundColor);
      });
    });
    expect(shades.map(([cell]) => cell)).toEqual(shades.map(([, step]) => step));
    expect(new Set(shades.flat()).size).toBe(words.heatmap.steps.length);
    // So says the only platform, the only client, and the score that counts first messages.
    const cells = (selector: string) =>
      page.$$eval(`${selector} tbody tr`, (rows) =>
        rows.map((row) => [...row.children].map(({ textContent }) => textContent)),
      );
    const said = ['8分', `3/${day.length + 1}`, String(day.length + 1)];
    expect(await cells('#platforms')).toEqual([['ココナラ', ...said]]);
    expect(await cells('#clients')).toEqual([[conversation.client.name, ...said, '']]);
    expect(
      await page.$eval(
        '[data-mirror="dayRate"]',
        (mirror) => (mirror as HTMLElement).dataset.value,
      ),
    ).toBe('1');
    expect(await page.$eval('.response-card', (card) => card.getAttribute('aria-label'))).toContain(
      [words.figure.answered(day.length), words.figure.waiting(1)].join('・'),
    );

    // With working hours the headline is in working time: all day long the same, of a week off nothing.
    const work = (spans: object) =>
      driver.desk.evaluate(
        (schedule) => chrome.storage.local.set({ 'setting:schedules': [schedule] }),
        { effectiveFrom: '1970-01-01', timeZone: 'Asia/Tokyo', spans },
      );
    const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
    await work(Object.fromEntries(weekdays.map((weekday) => [weekday, [['00:00', '24:00']]])));
    const clock = () =>
      page.$eval('[data-metric="ART"] .card-foot', ({ textContent }) => textContent);
    await eventually(clock, (text) => text?.includes(words.headline.clock.working) ?? false);
    expect(await figuresOf(page, 'ART')).toMatchObject({
      median: MEDIAN_MINUTES * MINUTE_MS,
      p90: P90_MINUTES * MINUTE_MS,
    });
    await work({});
    await eventually(
      clock,
      (text) => text?.includes(words.figure.leftOut(day.length + 1)) ?? false,
    );
    expect(await figuresOf(page, 'ART')).toMatchObject({ answered: 0, waiting: 0 });
    await driver.desk.evaluate(() => chrome.storage.local.remove('setting:schedules'));
    await eventually(clock, (text) => text?.includes(words.headline.clock.calendar) ?? false);

    // Every number explains itself.
    await page.click('[data-metric="ART"] .tile-button');
    await page.waitForSelector('[data-testid="selection"]');
    await expectRows(page, day.length + 1);
    expect(
      await page.$eval('[data-testid="selection"]', ({ textContent }) => textContent),
    ).toContain(words.definitions.ART);
    await page.click('[data-action="show-all"]');

    // The chart is read by arrow keys, and Enter shows what a point is made of.
    await page.focus('#distribution [role="application"]');
    await page.keyboard.press('Home');
    const spoken = () =>
      page.$eval('#distribution [aria-live]', ({ textContent }) => textContent ?? '');
    await eventually(spoken, (text) => text.includes(words.distribution.answered));
    expect(await spoken()).toContain(`${words.distribution.answered} 3`);
    await page.keyboard.press('Enter');
    await expectRows(page, 3);
    await page.click('[data-action="show-all"]');
    await expectRows(page, day.length + 1);

    // What counts, what waits, what is left out and why: the ledger parts them.
    await page.select('[data-field="ledger-filter"]', 'waiting');
    await expectRows(page, 1);
    await page.select('[data-field="ledger-filter"]', 'all');
    await expectRows(page, day.length + 1);

    // The same functions feed the file.
    await page.click('[data-action="csv"]');
    const csv = await page.evaluate(() => savedFiles.at(-1)?.text() ?? '');
    const lines = csv.trim().split('\r\n');
    expect(lines).toHaveLength(1 + day.length + 1);
    const column = lines[0]?.split(',').indexOf('ack_calendar_sec') ?? -1;
    const minutes = lines.slice(1).map((line) => Number(line.split(',')[column]) / 60);
    // The newest first: the one that waits.
    expect(minutes.slice(1)).toEqual(day.map(({ took }) => took).reverse());

    // A word on a turn moves the figures: the quickest was no interim reply, and then is left out.
    await page.click('[data-turn] [data-action="interim"]');
    await eventually(
      () => figuresOf(page, 'SRT'),
      (figures) => figures.answered === day.length - 1,
    );
    await page.click('[data-turn] [data-action="noReplyNeeded"]');
    await eventually(
      () => figuresOf(page, 'ART'),
      (figures) => figures.waiting === 0,
    );
    expect(await figuresOf(page, 'ART')).toMatchObject({
      answered: day.length,
      counted: day.length,
    });

    // Who hired again is marked, and stays so.
    await page.click('[data-action="hired-again"]');
    await page.waitForSelector('#clients [data-again="1"]');

    // One engine's word is enough: axe looks at the same tree in both.
    if (browser === 'chromium') expect(await violationsIn(page)).toEqual([]);
  });

  async function openDashboard(): Promise<Page> {
    const page = await world.driver.openOwn('dashboard.html');
    // What matters today stands first, the window after it.
    await page.waitForSelector('body[data-ready]');
    await page.waitForSelector('#trend');
    await page.evaluate(() => {
      globalThis.savedFiles = [];
      const original = URL.createObjectURL;
      URL.createObjectURL = (file) => {
        savedFiles.push(file as Blob);
        return original(file);
      };
    });
    return page;
  }
});

async function expectRows(page: Page, count: number): Promise<void> {
  await eventually(
    () =>
      page.$eval('[data-testid="ledger-count"]', ({ textContent }) => textContent).catch(() => ''),
    (text) => text === words.ledger.count(count),
  );
  expect(await page.$$eval('tr[data-turn]', (rows) => rows.length)).toBe(count);
}

async function figuresOf(page: Page, metric: 'ART' | 'SRT' | 'FCR') {
  return page.$eval(`[data-metric="${metric}"]`, (element) => {
    const number = (name: string) => Number((element as HTMLElement).dataset[name] ?? Number.NaN);
    return {
      median: number('medianMs'),
      p90: number('p90Ms'),
      answered: number('answered'),
      waiting: number('waiting'),
      within: number('within'),
      counted: number('counted'),
    };
  });
}

async function violationsIn(page: Page): Promise<string[]> {
  await page.evaluate(axeCore.source);
  return page.evaluate(async () => {
    const { violations } = await axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
