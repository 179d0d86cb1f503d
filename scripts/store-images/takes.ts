import type { KeyInput, Page } from 'puppeteer-core';
import type { Language } from '../../lib/domain/template.ts';
import { PickerHand } from '../../test/e2e/picker-hand.ts';
import { forgetBegun } from '../../test/e2e/records.ts';
import type { World } from '../../test/e2e/world.ts';
import { hostOfKit, kits } from '../../test/kits/kits.ts';

/** Brings a view up and takes its picture (PNG). */
type Take = (world: World, language: Language) => Promise<Uint8Array>;

/** Pictures are taken twice as fine as they are shown. */
const deviceScaleFactor = 2;

const REPLY = '[data-testid="quick-replies"] [role="option"]';

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

/** The site that is taught: a chat kit's page, for we may show no platform's. */
export const taught = {
  id: hostOfKit('chatscope'),
  row: kits.chatscope.row as string,
  pattern: `https://${hostOfKit('chatscope')}/*`,
  name: { ja: '練習の仕事場', en: 'Practice Works' },
} as const;

/** Every view of which pictures are made, in the order in which they are taken. */
export const takes = {
  popup: inPopup(),
  async reply(world, language) {
    const popup = await openPopup(world);
    await popup.click(`[data-template-id="${PROMISING[language]}"]`);
    await popup.waitForSelector('[data-testid="promises"]');
    await popup.mouse.move(0, 0);
    return shoot(popup);
  },
  async question(world, language) {
    const popup = await openPopup(world);
    await popup.keyboard.press('q');
    for (const [field, text] of Object.entries(QUESTION[language])) {
      await popup.type(`[data-question="${field}"]`, text);
    }
    return shoot(popup, '[data-testid="question"]');
  },
  palette: inPopup('>', '[data-testid="palette"]'),
  keys: inPopup('?', '[data-testid="key-sheet"]'),
  panel: inTab('sidepanel.html', { ready: REPLY, width: 400 }),
  dashboard: inTab('dashboard.html', { ready: '[data-metric="ART"]', width: 1400 }),
  async hours(world) {
    const page = await openOwn(world, 'dashboard.html');
    // In four weeks too few hours have enough answers to be shaded.
    await page.click('[data-choice="days"] input[value="90"]');
    const place = await page.waitForSelector('#near-heatmap');
    await place?.evaluate((element) => element.scrollIntoView());
    await page.waitForSelector('.heatmap [data-step="4"]');
    return shoot(page, '#near-heatmap');
  },
  scores: inTab('dashboard.html', { part: '#near-mirrors', ready: '#near-mirrors section' }),
  ledger: inTab('dashboard.html', { part: '#ledger', ready: '#ledger [data-turn]' }),
  async templates(world, language) {
    const page = await openOwn(world, 'options.html');
    await page.click(`[data-choice="list-language"] input[value="${language}"]`);
    return shoot(page);
  },
  editor: inTab('options.html#new', { ready: '[data-testid="editor"]' }),
  alerts: inTab('options.html', { part: '#alerts', ready: '#alerts' }),
  machines: inTab('options.html', { part: '#two-machines', ready: '#two-machines' }),
  data: inTab('options.html', { part: '#data', ready: '[data-testid="room"]' }),
  welcome: inTab('welcome.html', { ready: 'main' }),
  practice: inTab('welcome.html#practice', { ready: '[role="option"]' }),
  async picker({ driver }, language) {
    const { id, row, pattern, name } = taught;
    const site = { id, name: name[language], hosts: [pattern], changedAt: 1 };
    await driver.desk.evaluate((added) => {
      return chrome.storage.local.set({ [`site:${added.id}`]: added });
    }, site);
    const page = await driver.open(`https://${id}/`);
    await page.setViewport({ width: 1080, height: 900, deviceScaleFactor });
    await page.waitForSelector(row);
    await PickerHand.start(driver, page);
    return shoot(page);
  },
  async skeleton(world) {
    const tab = await world.driver.desk.evaluate(async () => {
      const tabs = await chrome.tabs.query({ url: 'https://*/*' });
      return tabs[0]?.id;
    });
    return inTab(`skeleton.html?tab=${tab}`, { ready: 'main textarea' })(world, 'ja');
  },
  privacy: inTab('privacy.html', { ready: 'main' }),
} satisfies Readonly<Record<string, Take>>;

function inPopup(key?: KeyInput, ready = REPLY): Take {
  return async (world) => {
    const popup = await openPopup(world);
    if (key) await popup.keyboard.press(key);
    await popup.waitForSelector(ready);
    return shoot(popup);
  };
}

/** A page's part (without one its beginning) once what is looked for is there, which may come when the part is near. */
function inTab(
  path: string,
  { part = 'body', ready, width }: { part?: string; ready: string; width?: number },
): Take {
  return async (world) => {
    const page = await openOwn(world, path, width);
    const place = await page.waitForSelector(part);
    await place?.evaluate((element) => element.scrollIntoView());
    await page.waitForSelector(ready);
    return shoot(page, part);
  };
}

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
  await popup.waitForSelector(REPLY);
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
