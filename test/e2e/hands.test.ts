import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handWords } from '../../lib/words/hands.ts';
import { eventually } from './driver.ts';
import { placeOf } from './places.ts';
import { boxOf, openPlace, plainReply, waitForStatus } from './scenes.ts';
import { startWorld, type World } from './world.ts';

/** The panel beside the page, the palette, the hiding of names, and the menu on message boxes. */

const talkroom = placeOf('Coconala talkroom');
const proposal = placeOf('CrowdWorks proposal');
const words = handWords.ja;

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  let world: World;
  let yamada: Page;
  let minato: Page;
  beforeAll(async () => {
    world = await startWorld({ browser });
    yamada = await openPlace(world, talkroom);
    minato = await openPlace(world, proposal);
  });
  afterAll(() => world?.close());

  it('the panel opens from the popup, follows the tab in front, and inserts without going away', async () => {
    const popup = await world.driver.openOwn('popup.html');
    await popup.waitForSelector('[data-action="panel"]');
    await popup.click('[data-action="panel"]');
    await eventually(
      () => panel((view) => view.document.body?.dataset.ready),
      (ready) => ready === '',
    );
    // One of our own pages is in front.
    await panelHas('[data-testid="unseen"]');
    await popup.close();

    await yamada.bringToFront();
    await eventually(whoseReplies, (client) => client === talkroom.client);
    await minato.bringToFront();
    await eventually(whoseReplies, (client) => client === proposal.client);

    // Who writes in the page goes on writing there while the panel changes beside it.
    await minato.click(proposal.box);
    await minato.keyboard.type('お世話に');
    const { site, conversation } = proposal;
    world.practice.clientWrites(site, { conversation, text: '資料をお送りしました。' });
    await panelHas('[data-testid="asked"]');
    await minato.keyboard.type('なっております。');
    expect(await boxOf(minato, proposal)).toBe('お世話になっております。');

    await pressIn(`[role="option"][data-template-id="${plainReply}"]`);
    await pressIn('[data-testid="blanks"] [data-action="insert"]');
    await panelHas('[data-action="undo"]');
    expect(await boxOf(minato, proposal)).toContain('お世話になっております。');
    expect(await boxOf(minato, proposal)).toContain('資料は改めて確認します');
    expect(world.practice.sent).toEqual([]);
    await pressIn('[data-action="undo"]');
    await eventually(
      () => boxOf(minato, proposal),
      (text) => text === 'お世話になっております。',
    );
    await panel((view) => view.close());
  });

  it('the palette finds by a word of either language, and hides names that still go in whole', async () => {
    await minato.bringToFront();
    const popup = await world.driver.openPopup();
    await popup.waitForSelector('[role="option"]');
    await press(popup, 'Control', 'k');
    await popup.waitForSelector('[data-testid="palette"]');
    await popup.keyboard.type('かくす');
    expect(await shownIn(popup)).toEqual([]);
    await popup.keyboard.press('Escape');
    await popup.waitForSelector('[data-testid="palette"]', { hidden: true });
    await popup.keyboard.press('>');
    await popup.waitForSelector('[data-testid="palette"]');
    await popup.keyboard.type('hide names');
    expect(await shownIn(popup)).toEqual(['hideNames']);
    await popup.keyboard.press('Enter');
    await waitForStatus(popup, words.names.hidden);
    await popup.waitForSelector('[data-action="show-names"]');
    const shown = await popup.$eval('.replies-heading .soft', (one) => one.textContent);
    expect(shown).toMatch(/^クライアント\d$/);
    // The number under which every other page knows them.
    const numbered = () =>
      popup.evaluate(
        async () => (await chrome.storage.session.get('name-numbers'))['name-numbers'],
      );
    await eventually(numbered, (names) => {
      const at = Array.isArray(names) ? names.indexOf(proposal.client) : -1;
      return `クライアント${at + 1}` === shown;
    });

    await press(popup, 'Control', 'k');
    await popup.waitForSelector('[data-testid="palette"]');
    await popup.keyboard.type('資料は改めて');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('[data-testid="preview"]');
    expect(await popup.$eval('[data-testid="preview"]', (one) => one.textContent)).toMatch(
      /^クライアント\d/,
    );
    // The palette gives the focus back when it closes; the form takes it.
    await popup.waitForSelector('[data-testid="blanks"] [data-action="insert"]:focus');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('[data-action="undo"]');
    expect(await boxOf(minato, proposal)).toContain(proposal.client);
    await popup.keyboard.press('h');
    await waitForStatus(popup, words.names.shown);
    await world.driver.closePopup(popup);
  });

  it('stands in the menu of message boxes, in the chosen language', async () => {
    // That it works is pressed in suggestions.test.ts; what is not in the menu cannot be changed.
    await eventually(
      () =>
        world.driver.desk.evaluate(() =>
          chrome.contextMenus.update('insert-suggestion', {}).then(
            () => true,
            () => false,
          ),
        ),
      (isThere) => isThere,
    );
  });

  /** The panel is a page of the same extension, which the desk can look into. */
  function panel<T>(question: (view: Window, given: string) => T, given = ''): Promise<T> {
    return world.driver.desk.evaluate(
      `(() => {
        const view = chrome.extension.getViews().find(({ location }) => location.pathname === '/sidepanel.html');
        return view && (${question})(view, ${JSON.stringify(given)});
      })()`,
    ) as Promise<T>;
  }

  const panelHas = (selector: string) =>
    eventually(
      () => panel((view, css) => view.document.querySelector(css) !== null, selector),
      (isThere) => isThere,
    );

  async function pressIn(selector: string) {
    await panelHas(selector);
    await panel((view, css) => view.document.querySelector<HTMLElement>(css)?.click(), selector);
  }

  const whoseReplies = () =>
    panel((view) => view.document.querySelector('.replies-heading .soft')?.textContent);
});

async function press(page: Page, held: 'Control', key: 'k') {
  await page.keyboard.down(held);
  await page.keyboard.press(key);
  await page.keyboard.up(held);
}

/** Which entries the palette has. */
function shownIn(popup: Page): Promise<(string | undefined)[]> {
  return popup.$$eval('.palette-entry', (all) =>
    all.map((one) => (one as HTMLElement).dataset.entry),
  );
}
