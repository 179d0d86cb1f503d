import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axeCore from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../lib/domain/site.ts';
import { parseSiteFile } from '../../lib/sites/site-file.ts';
import { ja } from '../../lib/words/ja.ts';
import { hostOfKit } from '../kits/kits.ts';
import { type Display, startDisplay } from './display.ts';
import { eventually } from './driver.ts';
import { answerPrompt } from './prompt.ts';
import { startWorld, type World } from './world.ts';

/** Taught sites on the options page: edited, shared, taken in by the browser's own prompt, forgotten. */

let display: Display;
let world: World;
let folder: string;

beforeAll(async () => {
  display = await startDisplay();
  folder = mkdtempSync(join(tmpdir(), 'sokuresu-sites-'));
});
afterEach(() => world?.close());
afterAll(() => {
  display?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** In functions that run in the page, once the source is there. */
declare const axe: typeof axeCore;

const ID = hostOfKit('chatscope');
const HOSTS = [`https://${ID}/*`];
const definition = {
  inbox: { list: '.cs-conversation-list', row: '.cs-conversation', unread: '.cs-unread' },
  composer: '.cs-message-input__content-editor',
};
const taught: Site = { id: ID, name: '練習の仕事場', hosts: HOSTS, definition, changedAt: 1 };
const override: Site = {
  id: 'coconala',
  name: 'ココナラ',
  hosts: ['https://coconala.com/*'],
  definition: { composer: 'textarea' },
  changedAt: 2,
};

/** As much as can stand in the working hours at once. */
const SCHEDULES = [
  { effectiveFrom: '1970-01-01', timeZone: 'Asia/Tokyo', spans: {} },
  {
    effectiveFrom: '2026-04-01',
    timeZone: 'America/Argentina/ComodRivadavia',
    spans: {
      wed: [
        ['09:00', '12:00'],
        ['20:00', '26:00'],
      ],
    },
    exceptions: { '2026-12-31': [] },
    holidaysOff: true,
  },
];

const fileOf = (site: object, version = 1) =>
  JSON.stringify({ format: 'sokuresu-site', version, site });
const shared = { name: taught.name, hosts: HOSTS, definition };

/** The options page over these sites. */
async function openSites(...sites: readonly Site[]): Promise<Page> {
  const { desk } = world.driver;
  const entries = Object.fromEntries(sites.map((site) => [`site:${site.id}`, site]));
  await desk.evaluate((all) => chrome.storage.local.set(all), entries);
  const page = await world.driver.openOwn('options.html');
  await page.waitForSelector('body[data-ready]');
  await page.waitForSelector('[data-action="site-import"]');
  return page;
}

const kept = (id: string) =>
  world.driver.desk.evaluate(
    async (key) => (await chrome.storage.local.get(key))[key] as Site | undefined,
    `site:${id}`,
  );
const scripts = () =>
  world.driver.desk.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id),
  );
const isGranted = () =>
  world.driver.desk.evaluate((origins) => chrome.permissions.contains({ origins }), HOSTS);

async function choose(page: Page, text: string): Promise<void> {
  const path = join(folder, 'site.json');
  writeFileSync(path, text);
  const input = await page.waitForSelector('[data-field="site-file"]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

async function rewrite(page: Page, from: string, to: string): Promise<void> {
  await page.$eval(
    '[data-field="site-definition"]',
    (field, before, after) => {
      const { value } = field as HTMLTextAreaElement;
      const at = value.indexOf(before);
      (field as HTMLTextAreaElement).setSelectionRange(at, at + before.length);
      (field as HTMLTextAreaElement).focus();
      document.execCommand('insertText', false, after);
    },
    from,
    to,
  );
}

const textOf = (page: Page, css: string) => page.$eval(css, (one) => one.textContent ?? '');
const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement).dataset.action);

/** What of the groups sticks out of the window or of its own room, in words. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    return [
      document.documentElement,
      ...document.querySelectorAll('#sites *, #platforms *, #goals *'),
    ]
      .filter((one) => getComputedStyle(one).display !== 'inline' && one.clientWidth > 1)
      .filter(
        (one) =>
          one.scrollWidth > one.clientWidth + 1 ||
          (one !== document.documentElement && one.getBoundingClientRect().right > clientWidth + 1),
      )
      .map((one) => `${one.tagName}.${one.className} ${one.scrollWidth} in ${one.clientWidth}`);
  });

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  it('a taught site is edited as text, exported, set back and forgotten', async () => {
    world = await startWorld({ browser, hosts: [...HOSTS, ...override.hosts] });
    const page = await openSites(taught, override);
    const card = `[data-site="${ID}"]`;
    await page.waitForSelector(card);
    const { parts } = ja.sites;
    for (const said of [taught.name, ID, parts.inbox, parts.composer]) {
      expect(await textOf(page, card)).toContain(said);
    }
    expect(await textOf(page, card)).not.toContain(`${parts.conversation}、`);
    await eventually(scripts, (ids) => ids.includes(ID) && ids.includes('coconala'));

    // A wrong selector is pointed at; nothing is lost, and nobody is moved.
    await page.focus(`${card} [data-action="site-edit"]`);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-field="site-definition"]');
    await rewrite(page, '.cs-unread', ':has(*)');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-trouble="unsoundSelector"]');
    expect(await textOf(page, '[data-trouble]')).toContain('inbox.unread');
    expect(await textOf(page, '[data-trouble]')).toContain(ja.sites.trouble.unsoundSelector);
    expect(await focused(page)).toBe('site-save');
    expect((await kept(ID))?.definition).toEqual(definition);
    expect(
      await page.$eval('[data-field="site-definition"]', (one) => 'value' in one && one.value),
    ).toContain(':has(*)');

    // So is a part that is missing, in words.
    await rewrite(page, '"unread": ":has(*)"', '"unmarked": ".cs-other"');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-trouble="missingPart"]');
    expect(await textOf(page, '[data-trouble]')).toContain(ja.sites.needed['inbox.unread']);

    // A right one is kept, and the pages are read anew.
    await rewrite(page, '"unmarked"', '"unread"');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually(
      () => kept(ID),
      (site) => site?.definition?.inbox?.unread === '.cs-other',
    );
    await eventually(
      () => focused(page),
      (action) => action === 'site-edit',
    );
    await eventually(scripts, (ids) => ids.includes(ID));

    // The file that is handed out is one that is taken in.
    await page.evaluate(() => {
      const made = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => {
          document.body.dataset.exported = text;
        });
        return made(blob);
      };
      HTMLAnchorElement.prototype.click = function click() {
        document.body.dataset.file = this.download;
      };
    });
    await page.click(`${card} [data-action="site-export"]`);
    await page.waitForSelector('body[data-exported]');
    const text = await page.$eval('body', ({ dataset }) => dataset.exported ?? '');
    const parsed = parseSiteFile(text);
    expect(parsed.ok && parsed.site).toEqual({
      ...shared,
      definition: { ...definition, inbox: { ...definition.inbox, unread: '.cs-other' } },
    });
    expect(await page.$eval('body', ({ dataset }) => dataset.file)).toBe(`sokuresu-${ID}.json`);

    // A built-in platform is read as built in again, and stays in use.
    const builtIn = '[data-site="coconala"] [data-action="site-remove"]';
    expect(await textOf(page, builtIn)).toBe(ja.sites.setBack);
    expect(await textOf(page, '[data-platform="coconala"]')).toContain(ja.platform.evidence.taught);
    await page.click(builtIn);
    await page.waitForFunction(() => !document.querySelector('[data-site="coconala"]'));
    await eventually(
      () => textOf(page, '[data-platform="coconala"]'),
      (shown) => shown.includes(ja.platform.evidence.documented) && shown.includes(ja.platform.on),
    );
    await eventually(scripts, (ids) => ids.includes('coconala'));
    await page.click('[data-action="undo"]');
    await page.waitForSelector('[data-site="coconala"]');
  });

  it('a file is shown, asked for, taken in only if the user agrees, and given back', async () => {
    world = await startWorld({ browser, build: 'shipped', display: display.name });
    const desk = await openSites();
    const asked: World = { ...world, driver: { ...world.driver, desk } };

    for (const [why, text] of [
      ['notJson', '{'],
      ['notASite', '{"format":"something-else"}'],
      ['newerVersion', fileOf(shared, 2)],
      ['badHost', fileOf({ ...shared, hosts: ['https://*/*'] })],
      ['unsoundSelector', fileOf({ ...shared, definition: { composer: 'a:has(*)' } })],
    ] as const) {
      await choose(desk, text);
      await desk.waitForSelector(`[data-trouble="${why}"]`);
      expect(await textOf(desk, '#sites [role="alert"]')).toContain(ja.sites.trouble[why]);
      expect(await desk.$('[data-testid="site-preview"]')).toBe(null);
    }

    // What a file says of a built-in platform's name and of other hosts does not count.
    const hosts = [...HOSTS, 'https://coconala.com/*'];
    await choose(desk, fileOf({ ...shared, name: '別の名前', hosts }));
    await desk.waitForSelector('[data-testid="site-preview"]');
    const disguised = await textOf(desk, '[data-testid="site-preview"]');
    expect(disguised).toContain('coconala.com');
    expect(disguised).not.toContain('別の名前');
    // That the other host is not taken along is said.
    expect(disguised).toContain(ja.sites.previewLeftOut(ID));
    await desk.click('[data-action="site-decline"]');
    expect(await focused(desk)).toBe('site-import');

    await choose(desk, fileOf(shared));
    await desk.waitForSelector('[data-testid="site-preview"]');
    expect(await textOf(desk, '[data-testid="site-preview"]')).toContain(ID);
    expect(await kept(ID)).toBeUndefined();
    const accept = (answer: 'allow' | 'deny') =>
      answerPrompt(asked, display, answer, {
        click: () => desk.click('[data-action="site-accept"]'),
        isAnswered: async () =>
          answer === 'allow'
            ? (await kept(ID)) !== undefined
            : (await desk.$('[data-trouble="declined"]')) !== null,
      });
    await accept('deny');
    expect([await kept(ID), await isGranted(), await scripts()]).toEqual([undefined, false, []]);
    await accept('allow');
    await desk.waitForSelector(`[data-site="${ID}"]`);
    expect(await isGranted()).toBe(true);
    await eventually(scripts, (ids) => ids.join() === ID);

    await desk.click(`[data-site="${ID}"] [data-action="site-remove"]`);
    await eventually(scripts, (ids) => ids.length === 0);
    await eventually(isGranted, (granted) => !granted);
    expect(await kept(ID)).toBeUndefined();
    await desk.waitForSelector('[data-action="undo"]');
  });

  it('nothing is cut off at 320 pixels, in any language or light, and axe finds nothing', async () => {
    world = await startWorld({ browser, hosts: HOSTS });
    const long = { ...taught, name: 'とてもながいなまえのしごとば'.repeat(7).slice(0, 98) };
    const page = await openSites(long, override);
    await page.setViewport({ width: 320, height: 800 });
    await page.click('[data-action="site-edit"]');
    await rewrite(page, '.cs-unread', ':has(*)');
    await page.click('[data-action="site-save"]');
    await choose(page, fileOf(shared));
    await page.waitForSelector('[data-testid="site-preview"]');
    await world.driver.desk.evaluate((entry) => chrome.storage.local.set(entry), {
      'setting:schedules': SCHEDULES,
    });
    await page.waitForSelector('[data-date]');
    await page.click('[data-action="hours-copy"]');
    await page.$$eval('details', (all) => {
      for (const one of all) one.open = true;
    });
    for (const language of ['ja', 'en'] as const) {
      for (const theme of ['light', 'dark'] as const) {
        await world.driver.desk.evaluate((entry) => chrome.storage.local.set(entry), {
          'setting:language': language,
          'setting:theme': theme,
        });
        await page.waitForSelector(`html[lang="${language}"][data-theme="${theme}"]`);
        expect.soft(await cutOff(page), `${language} ${theme}`).toEqual([]);
        // One engine's word is enough: axe looks at the same tree in both.
        if (browser !== 'chromium') continue;
        await page.evaluate(axeCore.source);
        const found = await page.evaluate(async () =>
          (await axe.run(document)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        );
        expect.soft(found, `${language} ${theme}`).toEqual([]);
      }
    }
  });
});
