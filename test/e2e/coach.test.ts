import axeCore from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { eventually } from './driver.ts';
import { placeOf } from './places.ts';
import { boxOf, heardOn, openPlace, waitForInsertion, worldOfGroup } from './scenes.ts';

declare const axe: typeof axeCore;

const talkroom = placeOf('Coconala talkroom');
const reproach =
  'お世話になっております。資料の3ページに記載されているのですが、ご覧いただけましたでしょうか。';

/** A question made in the popup, by the keyboard alone. */
describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  const started = worldOfGroup({ browser });

  it('mends trust, makes the good question, points at what reads badly, and inserts it', async () => {
    const world = started();
    const { site, conversation } = talkroom;
    world.practice.clientWrites(site, { conversation, text: reproach });
    const page = await openPlace(world, talkroom);
    let popup = await open();

    // What the client's answer may mean, and the reply that mends it.
    await popup.waitForSelector('[data-testid="reproach"]');
    await popup.focus('[data-action="repair"]');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('[data-testid="blanks"]');
    expect(await textOf('[data-testid="preview"]')).toContain('見落としておりました');
    await popup.keyboard.press('Escape');
    await popup.waitForSelector('[role="listbox"]');

    // The form, its first field focused; what is typed grows into the message.
    await popup.keyboard.press('q');
    await popup.waitForSelector('[data-question="material"]:focus');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('[data-question="places"]:focus');
    await popup.keyboard.type('3ページ、7ページ');
    await popup.keyboard.press('Enter');
    await popup.keyboard.type('{理由}');
    await preview((text) => text.includes('{理由}。'));
    expect(await kinds()).toEqual(['placeholder', 'noDate']);
    await expectAccessible();

    // Half filled, it is there again; and what was pointed at is mended.
    await world.driver.closePopup(popup);
    await page.bringToFront();
    popup = await world.driver.openPopup();
    await popup.waitForSelector('[data-question="material"]:focus');
    expect(await fieldOf('seen')).toBe('{理由}');
    await popup.keyboard.type('仕様書');
    await popup.focus('[data-question="seen"]');
    await popup.keyboard.down('Control');
    await popup.keyboard.press('a');
    await popup.keyboard.up('Control');
    await popup.keyboard.type('金額が違います');
    await popup.focus('[data-question="byWhen"]');
    await popup.keyboard.type('11月6日(金)15時');
    await eventually(kinds, (found) => found.length === 0);

    const said = await textOf('[data-testid="preview"]');
    expect(said).toContain(
      '仕様書を拝見しました。3ページと7ページについて、1点確認させてください。',
    );
    // From the last field on, Enter inserts; the client reads what stood in the preview, unsent.
    await popup.keyboard.press('Enter');
    await waitForInsertion(popup);
    expect(await boxOf(page, talkroom)).toBe(said);
    expect(await heardOn(page)).toEqual([]);
    await popup.waitForSelector('[role="listbox"]');

    // Taken back, it stands in the form again.
    await popup.click('[data-action="undo"]');
    await popup.waitForSelector('[data-testid="question"]');
    expect(await fieldOf('seen')).toBe('金額が違います');
    expect(await boxOf(page, talkroom)).toBe('');

    async function open(): Promise<Page> {
      const opened = await world.driver.openPopup();
      await opened.waitForFunction(() => document.activeElement?.role === 'listbox');
      return opened;
    }

    function textOf(selector: string): Promise<string> {
      return popup.$eval(selector, (element) => element.textContent ?? '');
    }

    function preview(isReady: (text: string) => boolean): Promise<string> {
      return eventually(() => textOf('[data-testid="preview"]'), isReady);
    }

    function kinds(): Promise<(string | null)[]> {
      return popup.$$eval('[data-finding]', (all) =>
        all.map((one) => one.getAttribute('data-finding')),
      );
    }

    function fieldOf(field: string): Promise<string> {
      return popup.$eval(
        `[data-question="${field}"]`,
        (element) => (element as HTMLTextAreaElement).value,
      );
    }

    async function expectAccessible() {
      // One engine's word is enough: axe looks at the same tree in both.
      if (browser !== 'chromium') return;
      await popup.evaluate(axeCore.source);
      const violations = await popup.evaluate(async () => {
        const { violations: found } = await axe.run(document);
        return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
      });
      expect(violations).toEqual([]);
    }
  });
});
