import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adapters } from '../../lib/platforms/index.ts';
import { type Fixture, fixturesOf, shown } from '../platform-fixtures.ts';
import type { AdapterAnswer, AdapterQuestion } from './adapters.script.ts';
import { answerRequests } from './answer-requests.ts';
import { bundleScript } from './bundle-script.ts';
import { makeStandIn } from './stand-in.ts';
import { startWorld, type World } from './world.ts';

/**
 * The adapters over all fixtures in real browsers, in the world in which they work: with a layout that
 * decides what is visible, with forms that hide properties, and with Firefox's view of a page's objects.
 */
describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  const fixtures = adapters.flatMap(({ id }) => fixturesOf(id));
  let world: World;
  let page: Page;
  let served = '';
  beforeAll(async () => {
    world = await startWorld({
      browser,
      build: makeStandIn(browser, await bundleScript('adapters.script.ts')),
    });
    page = await world.driver.open('about:blank');
    // Every address shows the fixture that a test is about.
    const contentType = 'text/html; charset=utf-8';
    await answerRequests(page, () => ({ status: 200, contentType, body: served }));
  });
  afterAll(() => world.close());

  it.each(fixtures)(
    '$platform: $name is read as expected, whatever forms and style sheets do',
    async (fixture) => {
      served = fixture.html;
      await page.goto(fixture.expected.address);
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      const answer = await ask(page, fixture);
      expect(answer.failure).toBeUndefined();
      expect(shown(answer.reading)).toEqual(fixture.expected.reading);
      expect(answer.composer).toBe(fixture.expected.composer);
      expect(await ask(page, fixture), 'twice alike').toEqual(answer);
      const after = await page.evaluate(() => document.documentElement.outerHTML);
      expect(after, 'left as it was').toBe(before);

      await page.evaluate(hideProperties, HIDDEN);
      const inForms = await ask(page, fixture);
      expect(inForms, 'forms hide nothing').toEqual(answer);

      if (answer.box === null) return;
      expect(await page.evaluate(isInSight, answer.box), 'the box can be seen').toBe(true);
      for (const css of ['display: none', 'visibility: hidden', 'content-visibility: hidden']) {
        await page.evaluate((rule) => {
          const style = document.querySelector('style.practice') ?? document.createElement('style');
          style.className = 'practice';
          style.textContent = `form, .d-messageForm { ${rule} }`;
          document.body.append(style);
        }, css);
        expect((await ask(page, fixture)).box, css).toBe(null);
      }
    },
  );
});

/** Names that a form's controls take away from it in Chromium, in every world. */
const HIDDEN = [
  'querySelector',
  'querySelectorAll',
  'closest',
  'matches',
  'getAttribute',
  'action',
  'textContent',
  'children',
  'parentNode',
];

/** Lays a form around the whole page, and such controls into every form. */
function hideProperties(names: readonly string[]): void {
  const around = document.createElement('form');
  around.append(...document.body.childNodes);
  document.body.append(around);
  for (const form of document.querySelectorAll('form')) {
    for (const name of names) {
      const input = document.createElement('input');
      input.type = 'hidden';
      input.name = name;
      Element.prototype.append.call(form, input);
    }
  }
}

function isInSight(index: number): boolean {
  const { width, height } =
    document.querySelectorAll('textarea, [contenteditable]')[index]?.getBoundingClientRect() ??
    new DOMRect();
  return width > 0 && height > 0;
}

/** Asks the adapters about the page as it stands. */
async function ask(page: Page, { expected }: Fixture): Promise<AdapterAnswer> {
  const question: AdapterQuestion = {
    loadedAt: Date.parse(expected.loadedAt),
    lookedAt: Date.parse(expected.lookedAt),
  };
  const answer = await page.evaluate(
    (detail) =>
      new Promise<string>((resolve) => {
        document.addEventListener(
          'practice-answer',
          (event) => resolve((event as CustomEvent<string>).detail),
          { once: true },
        );
        document.dispatchEvent(new CustomEvent('practice-ask', { detail }));
      }),
    JSON.stringify(question),
  );
  return JSON.parse(answer) as AdapterAnswer;
}
