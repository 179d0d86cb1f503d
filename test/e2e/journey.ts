import assert from 'node:assert/strict';
import type { Frame, Page } from 'puppeteer-core';
import type { Moment } from '../../lib/domain/interval.ts';
import type { Turn } from '../../lib/domain/turn.ts';
import { eventually, reload } from './driver.ts';
import type { Place } from './places.ts';
import { readTurns } from './records.ts';
import type { World } from './world.ts';

/** What the caller of a journey wants to know or to do on the way. */
export interface JourneyOptions {
  /** Told after each step: what happened, in one line. */
  readonly say?: (step: string) => void;
  /** Shown after the steps that can be seen. */
  readonly show?: (name: string, page: Page) => Promise<void>;
  /** Done between any two steps, say killing the background. */
  readonly between?: () => Promise<void>;
  /** How long the client has waited when the worker looks. */
  readonly waitedMs?: number;
  readonly text?: string;
}

/**
 * The main job: a client writes, the badge says so, the popup puts a quick reply into the site's box,
 * the site's own button sends it, and one turn with the right response time is on record.
 */
export async function playJourney(
  { practice, driver }: World,
  place: Place,
  options: JourneyOptions = {},
): Promise<Turn> {
  const { say = () => {}, show = async () => {}, between = async () => {} } = options;
  const before = new Set((await readTurns(driver.desk)).map(({ key }) => key));
  const page = await driver.open(practice.urlOf(place.conversation));
  await (await viewOf(page, place)).waitForSelector(place.box);
  say(`The worker has a conversation open: ${place.name}, ${place.client}`);
  await between();

  const written = practice.clientWrites(place.site, {
    conversation: place.conversation,
    text: options.text ?? '資料をお送りしました。\nご確認をお願いいたします。',
    at: Date.now() - (options.waitedMs ?? 130_000),
  });
  if (!practice.conduct.live) {
    await reload(page);
    await (await viewOf(page, place)).waitForSelector(place.box);
  }
  say('The client writes');
  const waiting = await eventually(driver.badge, ({ text }) => text === '1');
  say(`Badge 1: ${waiting.title.split('\n')[1]}`);
  await show('conversation', page);
  await between();

  const popup = await driver.openPopup();
  await popup.waitForSelector('[data-testid="waiting"] .row');
  const clock = await popup.$eval('[role="timer"]', (timer) => timer.textContent);
  say(`The popup's clock: ${clock}`);
  await popup.waitForSelector('[data-testid="quick-replies"] [role="option"]');
  await show('popup', popup);
  await between();

  await popup.keyboard.press('Enter');
  await keepPromise(popup);
  const view = await viewOf(page, place);
  const model = () => view.$eval('#practice-model', (output) => output.textContent ?? '');
  const text = await eventually(model, (held) => held !== '').catch(async (error: Error) => {
    const shown = await popup.$eval('body', ({ innerText }) => innerText);
    throw new Error(`${error.message}; the popup shows: ${shown}`);
  });
  const boxed = await view.$eval(place.box, textOfBox);
  assert.equal(boxed, text, 'the site’s framework holds what stands in the box');
  assert.ok(text.includes(place.client), 'the reply addresses the client');
  assert.equal(practice.sent.length, 0, 'nothing is sent by the extension');
  say(`The quick reply stands in the site's box (${text.length} characters), unsent`);
  await show('inserted', popup);
  await driver.closePopup(popup);
  await page.bringToFront();
  await show('in-the-box', page);
  await between();

  await view.click(place.send);
  await eventually(
    async () => practice.sent.length,
    (count) => count === 1,
  );
  const answered = practice.messages(place.conversation).at(-1);
  assert.equal(practice.sent[0]?.text, text, 'the site sent what the worker saw');
  if (!practice.conduct.live) await reload(page);
  say('The worker presses the site’s own send button');
  await between();

  await eventually(driver.badge, (badge) => badge.text === '');
  const turns = (await readTurns(driver.desk)).filter(({ key }) => !before.has(key));
  const mine = turns.filter(({ waitingSince }) => covers(waitingSince, written.at, place));
  assert.equal(mine.length, 1, `one turn, not ${JSON.stringify(turns)}`);
  const turn = mine[0] as Turn;
  assert.ok(turn.acknowledgement, 'the turn is answered');
  assert.ok(covers(turn.acknowledgement.at, answered?.at ?? 0, place), 'by this message');
  assert.deepEqual(turn.exclusions, [], 'and counts');
  assert.equal(turn.acknowledgement.interim, true, 'as an interim reply');
  const owed = (await readTurns(driver.desk)).filter(({ attention }) => attention === 'owed');
  assert.equal(owed.length, 1, 'after which one real answer is owed, perhaps an older one');
  say('Badge empty; one turn on record, its interval holds the true response time');
  await between();

  const strip = await driver.openPopup();
  const counted = (await readTurns(driver.desk)).filter(isCounted).length;
  await strip.waitForSelector(`[data-testid="strip"][data-week-answered="${counted}"]`);
  await strip.waitForSelector('[data-testid="owed"] .row');
  say(`Statistics: ${await strip.$eval('[data-testid="strip"]', stripInWords)}`);
  await show('afterwards', strip);
  await driver.closePopup(strip);
  await page.close();
  return turn;
}

/** The document in which the conversation stands: the page, or a frame of it. */
async function viewOf(page: Page, { frame }: Place): Promise<Page | Frame> {
  if (frame === undefined) return page;
  const element = await page.waitForSelector(frame);
  return (await element?.contentFrame()) ?? assert.fail(`no frame ${frame}`);
}

/** A box's text as its user sees it; editors make a paragraph of each line, save perhaps of the first. */
function textOfBox(box: Element): string {
  if ('value' in box) return String(box.value);
  const shown = (part: Node) =>
    part instanceof HTMLElement ? part.innerText.replace(/\n$/, '') : (part.textContent ?? '');
  const hasParagraphs = [...box.children].some(({ tagName }) => tagName === 'P');
  return hasParagraphs ? [...box.childNodes].map(shown).join('\n') : (box as HTMLElement).innerText;
}

/** Whether a turn stands in the strip's seven days, in which all of the practice platform's history lies. */
function isCounted({ acknowledgement, exclusions }: Turn): boolean {
  return acknowledgement !== undefined && exclusions.length === 0;
}

/** Whether an interval read off a page holds the true instant, and is no wider than the page prints. */
function covers({ earliest, latest }: Moment, at: number, { precisionMs }: Place): boolean {
  return earliest <= at && at <= latest && latest - earliest < precisionMs;
}

function stripInWords(strip: Element): string {
  return [...strip.querySelectorAll('tbody tr')]
    .map((row) => [...row.children].map((cell) => cell.textContent).join(' '))
    .join(' / ');
}

/** Where the chosen reply makes a promise, inserts it with the time that stands there. */
export async function keepPromise(popup: Page): Promise<void> {
  const next = '[data-testid="blanks"], [data-action="undo"], .replies-form[data-refusal]';
  await popup.waitForSelector(next);
  if (await popup.$('[data-testid="promises"]')) await popup.click('[data-action="insert"]');
}
