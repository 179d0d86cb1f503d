import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeEach } from 'vitest';
import type { Template } from '../../lib/domain/template.ts';
import { type Driver, eventually } from './driver.ts';
import { keepPromise } from './journey.ts';
import type { Place } from './places.ts';
import { forgetBegun } from './records.ts';
import { startWorld, type World, type WorldOptions } from './world.ts';

/**
 * One world for all tests of a group, its tabs closed after each; browsers take long to start. The
 * test after one that failed gets a fresh one.
 */
export function worldOfGroup(options: WorldOptions): () => World {
  let world: World | undefined;
  beforeEach(async () => {
    world ??= await startWorld(options);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') {
      await world?.close();
      world = undefined;
    } else if (world) {
      await closePages(world.driver);
      await forgetBegun(world.driver.desk);
      await world.driver.desk.bringToFront();
    }
  });
  afterAll(() => world?.close());
  return () => {
    if (!world) throw new Error('The world has not started');
    return world;
  };
}

/** A quick reply of the built-in Japanese set that has no blanks. */
export const plainReply = 'ja-materials-read-later';

/** What somebody who listens on the page heard. */
export interface Heard {
  readonly type: string;
  /** False for what a script made up. */
  readonly isTrusted: boolean;
}

/** All that presses, clicks or sends; the extension must cause none of it. */
const PRESSES = [
  'keydown',
  'keypress',
  'keyup',
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'submit',
  'paste',
  'drop',
];

declare global {
  interface Window {
    practiceHeard: Heard[];
  }
}

/** Opens the page of a place with an ear on it from before its first script. */
export async function openPlace({ driver, practice }: World, place: Place): Promise<Page> {
  const page = await driver.open(practice.urlOf(place.conversation), (tab) =>
    tab.evaluateOnNewDocument((types: string[]) => {
      window.practiceHeard = [];
      for (const type of types) {
        window.addEventListener(
          type,
          ({ isTrusted }) => window.practiceHeard.push({ type, isTrusted }),
          true,
        );
      }
    }, PRESSES),
  );
  await page.waitForSelector(place.box);
  return page;
}

/** What the page heard since it was last asked. */
export function heardOn(page: Page): Promise<Heard[]> {
  return page.evaluate(() => window.practiceHeard.splice(0));
}

/** What stands in the site's box. */
export function boxOf(page: Page, { box }: Pick<Place, 'box'>): Promise<string> {
  return page.$eval(box, (element) => (element as HTMLTextAreaElement).value);
}

/** What the site's own framework holds to stand there. */
export function modelOf(page: Page): Promise<string> {
  return page.$eval('#practice-model', (output) => output.textContent ?? '');
}

/** Where the cursor or selection stands in the site's box. */
export function cursorIn(page: Page, { box }: Pick<Place, 'box'>): Promise<number[]> {
  return page.$eval(box, (element) => {
    const { selectionStart, selectionEnd } = element as HTMLTextAreaElement;
    return [selectionStart, selectionEnd];
  });
}

/** Writes a draft as the user does and leaves the cursor at this place in it. */
export async function writeDraft(
  page: Page,
  { box }: Pick<Place, 'box'>,
  text: string,
  cursor: number,
): Promise<void> {
  await page.click(box);
  await page.keyboard.type(text);
  await page.$eval(
    box,
    (element, at) => (element as HTMLTextAreaElement).setSelectionRange(at, at),
    cursor,
  );
}

/** Chooses a quick reply by the mouse, and says yes to what it promises. */
export async function chooseReply(popup: Page, template = plainReply): Promise<void> {
  const option = `[role="option"][data-template-id="${template}"]`;
  await popup.waitForSelector(option);
  await popup.click(option);
  await keepPromise(popup);
}

/** Waits until the popup says that the reply was inserted. */
export async function waitForInsertion(popup: Page): Promise<void> {
  await popup.waitForSelector('[data-action="undo"]');
}

/** Waits until the popup answers an action with this sentence. */
export async function waitForStatus(popup: Page, sentence: string): Promise<void> {
  await eventually(
    () => popup.$eval('[role="status"]', (status) => status.textContent),
    (text) => text === sentence,
  );
}

/** A reply that did not go in: why, in a word and in the popup's sentence, and the text that is left. */
export interface Stuck {
  readonly refusal: string;
  readonly sentence: string;
  readonly text: string;
}

/** Waits until the popup says that the reply was not inserted. */
export async function readStuck(popup: Page): Promise<Stuck> {
  await popup.waitForSelector('.replies-form[data-refusal]');
  return popup.$eval('.replies-form[data-refusal]', (form) => ({
    refusal: form.getAttribute('data-refusal') ?? '',
    sentence: form.querySelector('[role="alert"]')?.textContent ?? '',
    text: form.querySelector('figure')?.textContent ?? '',
  }));
}

/** Goes from a reply that did not go in back to the list. */
export async function goBack(popup: Page): Promise<void> {
  await popup.click('[data-action="back"]');
  await popup.waitForSelector('[role="listbox"]');
}

/** Gives the user a template of their own. */
export async function addTemplate(
  { desk }: Driver,
  template: Pick<Template, 'id' | 'title' | 'body'>,
): Promise<void> {
  const { id, title, body } = template;
  const content = { language: 'ja', title, body, interim: true, situations: [] };
  await desk.evaluate((entry) => chrome.storage.local.set(entry), {
    [`template:${id}`]: content,
    [`template-position:${id}`]: 0,
  });
}

/** Closes every tab but the desk; what they still have to say is said then. */
async function closePages({ desk }: Driver): Promise<void> {
  const pages = await desk.browser().pages();
  await Promise.all(pages.filter((page) => page !== desk).map((page) => page.close()));
}

/** Waits until the popup's headline says this. */
export function waitForHeadline(popup: Page, headline: string): Promise<string> {
  return eventually(
    () => popup.$eval('[data-testid="headline"]', (one) => one.textContent ?? ''),
    (text) => text === headline,
  );
}
