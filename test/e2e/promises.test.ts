import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Commitment } from '../../lib/domain/commitment.ts';
import type { Pledge } from '../../lib/domain/pledge.ts';
import type { ReminderRow } from '../../lib/store/database.ts';
import { eventually } from './driver.ts';
import { placeOf } from './places.ts';
import { readTable, writeTable } from './records.ts';
import { boxOf } from './scenes.ts';
import { startWorld, type World } from './world.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const talkroom = placeOf('Coconala direct message');

/**
 * A promise and a deadline from the client's message to the kept word. The clock is moved by moving what is
 * on record into the past by as much, the same in both browsers: everything on record is an instant.
 */
describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld({ browser });
  });
  afterEach(() => world?.close());

  const table = <T>(name: string) => readTable<T>(world.driver.desk, name);
  const open = async () => {
    const all = await table<Commitment>('commitments');
    return all.filter(({ closed }) => closed === undefined).map(({ kind }) => kind);
  };
  /** So much time passes while the worker is dead; then something wakes it. */
  const passTime = async (ms: number) => {
    const { desk, killBackground } = world.driver;
    await killBackground();
    const earlier = <T extends { madeAt: number; dueAt: number }>(rows: T[]) =>
      rows.map((row) => ({ ...row, madeAt: row.madeAt - ms, dueAt: row.dueAt - ms }));
    await writeTable(desk, 'pledges', earlier(await table<Pledge>('pledges')));
    const rows = earlier(await table<Commitment & { openUntil?: number }>('commitments'));
    await writeTable(
      desk,
      'commitments',
      rows.map((row) => (row.openUntil ? { ...row, openUntil: row.dueAt } : row)),
    );
    await wake();
  };
  const wake = () =>
    world.driver.desk.evaluate(() => chrome.runtime.sendMessage({ type: 'queueChanged' }));
  /**
   * The reminders that the browser was told of and nobody has dismissed (keys). Firefox without a desktop
   * closes a notification at once, so there the record says what it was told.
   */
  const shown = async () => {
    if (browser === 'chromium') {
      return world.driver.desk.evaluate(async () =>
        Object.keys(await chrome.notifications.getAll()).sort(),
      );
    }
    const rows = await table<ReminderRow>('reminders');
    return rows.flatMap(({ key, pending }) => (pending || dismissed.has(key) ? [] : [key])).sort();
  };
  const dismissed = new Set<string>();
  const stages = async () => (await shown()).map((id) => id.split(' ').at(-1));
  const given = async () => (await table<ReminderRow>('reminders')).length;
  const dismissAll = async () => {
    for (const id of await shown()) {
      dismissed.add(id);
      await world.driver.desk.evaluate((one) => chrome.notifications.clear(one), id);
    }
  };

  /** So far ahead, as the clock on the wall in Tokyo shows it. */
  const localTime = (ms: number) => new Date(Date.now() + ms + 9 * HOUR).toISOString().slice(0, 16);
  const setTime = (page: Page, field: string, value: string) =>
    page.$eval(
      field,
      (input, time) => {
        (input as HTMLInputElement).value = time;
        for (const name of ['input', 'change']) {
          input.dispatchEvent(new Event(name, { bubbles: true }));
        }
      },
      value,
    );

  it('is shown before it is inserted, kept over a dead worker, reminded of once, and counted', async () => {
    const { driver, practice } = world;
    practice.clientWrites(talkroom.site, {
      conversation: talkroom.conversation,
      text: '資料をお送りします。明後日の18時までに納品をお願いします。',
      at: Date.now() - MINUTE,
    });
    const page = await driver.open(practice.urlOf(talkroom.conversation));
    await eventually(driver.badge, ({ text }) => text === '1');

    // The client's deadline, by one key.
    const popup = await driver.openPopup();
    await popup.waitForSelector('[data-testid="deadline-offer"]');
    await popup.keyboard.press('d');
    await popup.waitForSelector('[data-commitment]');
    expect(await open()).toEqual(['deadline']);
    await popup.waitForSelector('[data-testid="deadline-offer"]', { hidden: true });
    // Taken back, it is offered again; the worker keeps one of their own, eight hours from now.
    await popup.keyboard.press('z');
    await popup.waitForSelector('[data-testid="deadline-offer"]');
    expect(await open()).toEqual([]);
    await popup.click('[data-action="add-commitment"]');
    await setTime(popup, '.commitment-add input', localTime(8 * HOUR));
    await popup.click('[data-action="keep-commitment"]');
    await popup.waitForSelector('[data-commitment]');

    // A promise, with another time than the template's: the text says it, too.
    const option = '[role="option"][data-template-id="ja-read"]';
    await popup.waitForSelector(option);
    await popup.click(option);
    const field = '[data-testid="promises"] input[type="datetime-local"]';
    await popup.waitForSelector(field);
    const in40 = localTime(40 * MINUTE);
    await setTime(popup, field, in40);
    const [hour, minute] = in40.slice(11).split(':');
    const clock = `${Number(hour)}:${minute}`;
    await eventually(
      () => popup.$eval('[data-testid="preview"]', ({ textContent }) => textContent ?? ''),
      (text) => text.includes(clock),
    );
    await popup.click('[data-action="insert"]');
    await eventually(
      () => boxOf(page, talkroom),
      (text) => text.includes(clock),
    );
    await eventually(open, (kinds) => kinds.sort().join() === 'answer,deadline');
    await driver.closePopup(popup);
    await page.bringToFront();
    await page.click(talkroom.send);
    // Sent, it is the promise of that message.
    await eventually(
      () => table<Commitment>('commitments'),
      (all) => all.some(({ kind, unsent }) => kind === 'answer' && !unsent),
    );
    expect(await given()).toBe(0);

    // The worker is killed between promise and reminder.
    await passTime(32 * MINUTE);
    await eventually(stages, (all) => all.join() === 'before');
    expect(await given()).toBe(1);
    // Dismissed, it does not come again, whatever is restarted.
    await dismissAll();
    await driver.killBackground();
    await wake();
    await driver.killBackground();
    await wake();
    expect(await shown()).toEqual([]);

    // Taken but not told: the worker died just there.
    const rows = await table<ReminderRow>('reminders');
    dismissed.clear();
    await writeTable(
      driver.desk,
      'reminders',
      rows.map((row) => ({ ...row, pending: 1 })),
    );
    await driver.killBackground();
    await wake();
    await eventually(stages, (all) => all.join() === 'before');
    await dismissAll();
    await wake();
    expect(await shown()).toEqual([]);

    // Slept through the time itself, and half of the deadline: one reminder each.
    await passTime(4 * HOUR);
    await eventually(stages, (all) => all.join() === 'due,midway' || all.join() === 'midway,due');
    await dismissAll();

    // Said before the event: the prompt's text, in the conversation that is open.
    const later = await driver.openPopup();
    await later.waitForSelector('[data-commitment] .row-prompt [data-action="write"]');
    await later.click('[data-commitment] .row-prompt [data-action="write"]');
    await later.waitForSelector('[data-testid="blanks"]');
    await driver.closePopup(later);

    // A risk notice by the worker, then the deadline is over by one word.
    await page.bringToFront();
    await page.click(talkroom.box);
    await page.keyboard.type('18時までの納期ですが、直前になるかもしれません。現在の状況です。');
    await page.click(talkroom.send);
    await eventually(
      () => table<Commitment>('commitments'),
      (all) => all.some(({ kind, warned }) => kind === 'deadline' && warned !== undefined),
    );
    await eventually(open, (kinds) => kinds.join() === 'deadline');
    const end = await driver.openPopup();
    await end.waitForSelector('[data-commitment] .row-more');
    await end.click('[data-commitment] .row-more');
    await end.click('[data-action="missed"]');
    await eventually(open, (kinds) => kinds.length === 0);
    await driver.closePopup(end);

    const [deadline] = (await table<Commitment>('commitments')).filter(
      ({ closed }) => closed === 'missed',
    );
    expect(deadline?.warned?.latest).toBeLessThan(deadline?.dueAt ?? 0);
    // The promise was followed up after its time.
    const dashboard = await driver.openOwn('dashboard.html');
    // The figure leads to its rows.
    await dashboard.waitForSelector('[data-metric="PKR"] a');
    await dashboard.click('[data-metric="PKR"] a');
    await dashboard.waitForSelector('#commitments table');
    const rowsOf = await dashboard.$$eval('#commitments tbody tr', (all) =>
      all.map((row) => row.lastElementChild?.textContent),
    );
    expect(rowsOf).toContain('遅れた');
    const pkr = await dashboard.$eval('[data-metric="PKR"]', (metric) => [
      metric.getAttribute('data-kept'),
      metric.getAttribute('data-counted'),
    ]);
    expect(pkr).toEqual(['0', '1']);
  });
});
