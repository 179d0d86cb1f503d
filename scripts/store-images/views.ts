import type { Page } from 'puppeteer-core';
import type { Language } from '../../lib/domain/template.ts';
import { eventually } from '../../test/e2e/driver.ts';
import { everyHost } from '../../test/e2e/places.ts';
import { forgetBegun, readTurns } from '../../test/e2e/records.ts';
import { startWorld, type World } from '../../test/e2e/world.ts';
import type { Seed } from '../../test/practice/seed.ts';
import { tellStory } from './story.ts';

/** The views of which pictures are made. */
export type View =
  | 'popup'
  | 'reply'
  | 'question'
  | 'dashboard'
  | 'ledger'
  | 'templates'
  | 'welcome';

/** Pictures are taken twice as fine as they are shown. */
const deviceScaleFactor = 2;

/** Pictures (PNG) of the real extension at work among invented clients. */
export async function takeViews(language: Language): Promise<ReadonlyMap<View, Uint8Array>> {
  const world = await startWorld({ browser: 'chromium', language, hosts: everyHost });
  try {
    await live(world, language);
    const pictures = new Map<View, Uint8Array>();
    for (const [view, take] of Object.entries(takes)) {
      pictures.set(view as View, await take(world, language));
    }
    return pictures;
  } finally {
    await world.close();
  }
}

/** Two months of work, read off the practice platform's pages; the open conversation is left in front. */
async function live({ driver, practice }: World, language: Language): Promise<void> {
  const { open, others } = tellStory(language, new Date());
  for (const seed of [...others, open]) {
    practice.begin(seed);
    const before = (await readTurns(driver.desk)).length;
    const page = await driver.open(practice.urlOf(keyOf(seed)));
    await eventually(
      () => readTurns(driver.desk),
      (turns) => turns.length > before,
    );
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  }
  await eventually(driver.badge, ({ text }) => text === '2');
}

function keyOf({ kind, id }: Seed): string {
  return `${kind}-${id}`;
}

/** A reply that names the time by which it will be followed. */
const PROMISING: Readonly<Record<Language, string>> = {
  ja: 'ja-materials-read-later',
  en: 'en-materials-read-later',
};

/** What is typed into the form that makes a question. */
const QUESTION: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ja: {
    material: '仕様書',
    places: '3ページ、7ページ',
    seen: '金額が違います',
    byWhen: '明日15時',
  },
  en: { material: 'brief', places: '3 and 7', seen: 'the sums differ', byWhen: 'tomorrow 3 pm' },
};

const takes: Readonly<Record<View, (world: World, language: Language) => Promise<Uint8Array>>> = {
  async popup(world) {
    const popup = await openPopup(world);
    await popup.waitForSelector('[data-testid="quick-replies"] [role="option"]');
    return shoot(popup);
  },
  async reply(world, language) {
    const popup = await openPopup(world);
    await popup.waitForSelector('[data-testid="quick-replies"] [role="option"]');
    await popup.click(`[data-template-id="${PROMISING[language]}"]`);
    await popup.waitForSelector('[data-testid="promises"]');
    await popup.mouse.move(0, 0);
    return shoot(popup);
  },
  async question(world, language) {
    const popup = await openPopup(world);
    await popup.waitForSelector('[data-testid="quick-replies"] [role="option"]');
    await popup.keyboard.press('q');
    for (const [field, text] of Object.entries(QUESTION[language])) {
      await popup.type(`[data-question="${field}"]`, text);
    }
    return shoot(popup, '[data-testid="question"]');
  },
  async dashboard(world) {
    const page = await openOwn(world, 'dashboard.html', 1400);
    await page.waitForSelector('[data-metric="ART"]');
    return shoot(page);
  },
  async ledger(world) {
    const page = await openOwn(world, 'dashboard.html');
    await page.waitForSelector('#ledger');
    await page.$eval('#ledger', (ledger) => ledger.scrollIntoView());
    await page.waitForSelector('#ledger [data-turn]');
    return shoot(page, '#ledger');
  },
  async templates(world, language) {
    const page = await openOwn(world, 'options.html');
    await page.click(`[data-choice="list-language"] input[value="${language}"]`);
    return shoot(page);
  },
  async welcome(world) {
    return shoot(await openOwn(world, 'welcome.html'));
  },
};

async function openOwn({ driver }: World, path: string, width = 1080): Promise<Page> {
  const page = await driver.openOwn(path);
  await page.setViewport({ width, height: 900, deviceScaleFactor });
  await page.waitForSelector('body[data-ready]');
  return page;
}

/** The popup in a window of its own: a real one is no larger than the screen of a browser that nobody sees. */
async function openPopup({ driver }: World): Promise<Page> {
  const url = `${driver.root}popup.html`;
  await forgetBegun(driver.desk);
  await driver.desk.evaluate(async (address) => {
    await chrome.windows.create({ url: address, type: 'popup' });
  }, url);
  const target = await driver.desk.browser().waitForTarget((one) => one.url() === url);
  const popup = await target.asPage();
  await popup.setViewport({ width: 360, height: 560, deviceScaleFactor });
  await popup.waitForSelector('body[data-ready]');
  return popup;
}

/** In one font wherever it is taken, as machines' own letters differ; from the part's beginning, or the page's. */
async function shoot(page: Page, part = 'body'): Promise<Uint8Array> {
  await page.evaluate(async (selector) => {
    document.documentElement.style.setProperty('--font', '"Noto Sans CJK JP"');
    // One who looks at a picture has pressed no key.
    (document.activeElement as HTMLElement | null)?.blur();
    for (const scrolled of document.querySelectorAll('*')) scrolled.scrollTop = 0;
    await document.fonts.ready;
    document.querySelector(selector)?.scrollIntoView();
  }, part);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}
