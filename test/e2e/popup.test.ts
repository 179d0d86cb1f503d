import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Judgement } from '../../lib/domain/judgement.ts';
import { ja } from '../../lib/words/ja.ts';
import { eventually } from './driver.ts';
import { type Place, placeOf } from './places.ts';
import { readTable, readTurns } from './records.ts';
import {
  addTemplate,
  boxOf,
  chooseReply,
  openPlace,
  plainReply,
  waitForInsertion,
  waitForStatus,
  worldOfGroup,
} from './scenes.ts';
import type { World } from './world.ts';

const MINUTE = 60_000;
const coconalaInbox = 'https://coconala.com/message';
const received = 'https://crowdworks.jp/messages/received';

const directMessage = placeOf('Coconala direct message');
const talkroom = placeOf('Coconala talkroom');
const proposal = placeOf('CrowdWorks proposal');
const contract = placeOf('CrowdWorks contract');

/** What the worker does in the popup, by mouse and by keyboard alone. */
describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  const started = worldOfGroup({ browser });
  let world: World;
  beforeEach(async () => {
    world = started();
    Object.assign(world.practice.conduct, { live: true, signedOut: false, changed: false });
    await world.driver.desk.evaluate(() => chrome.storage.session.clear());
  });

  // First of all, before anybody was answered or judged.
  it('the queue: what is about to miss its target first, then over by age; a click goes there', async () => {
    // Minutes wide, so that no slow machine moves a conversation to another place.
    await set('targetMinutes', 60);
    await waitFor(talkroom, 200);
    await waitFor(proposal, 90);
    await waitFor(directMessage, 54);
    await (await waitFor(contract, 10)).close();
    await world.driver.open(received);
    await waitForBadge('4');
    let popup = await world.driver.openPopup();
    const rows = await popup.$$eval('[data-testid="waiting"] .row', (all) =>
      all.map((row) => ({
        name: row.querySelector('.row-name b')?.textContent,
        urgency: row.querySelector('[role="timer"]')?.getAttribute('data-urgency'),
      })),
    );
    expect(rows).toEqual([
      { name: directMessage.client, urgency: 'soon' },
      { name: contract.client, urgency: 'ample' },
      { name: talkroom.client, urgency: 'over' },
      { name: proposal.client, urgency: 'over' },
    ]);

    const clock = () => popup.$eval('[role="timer"]', (timer) => timer.textContent);
    const first = await clock();
    await eventually(clock, (now) => now !== first);

    // Open already: its tab comes to the front, none is opened. By mouse.
    const before = await platformTabs();
    await closing(popup.click('[data-testid="waiting"] .row:nth-child(4) .row-open'));
    await waitForActiveTab(`/proposals/${proposal.id.split('/').at(-1)}`);
    expect(await platformTabs(), 'no tab more').toEqual(before);
    await leave(popup);

    // Not open: one tab is opened. By keyboard, over a page that is no conversation.
    await (await tabAt(received)).bringToFront();
    popup = await world.driver.openPopup();
    // The first row has the focus where no conversation is open, once that is known.
    await popup.waitForSelector('.row-open:focus');
    await popup.keyboard.press('ArrowDown');
    expect(await focusedRow(popup)).toBe(contract.client);
    await closing(popup.keyboard.press('Enter'));
    await waitForActiveTab(`/contracts/${contract.id.split('/').at(-1)}`);
    expect(await platformTabs()).toHaveLength(before.length + 1);
    await leave(popup);
    await set('targetMinutes', 5);

    for (const place of [talkroom, proposal, directMessage, contract]) answers(place);
    await waitForBadge('');
  });

  it('arrows go from row to row; N, E and B judge the focused one, Z takes it back', async () => {
    await waitFor(directMessage, 8);
    await waitFor(proposal, 6);
    await world.driver.open(coconalaInbox);
    await waitForBadge('2');
    const popup = await world.driver.openPopup();
    // By itself, once the page behind has told that no conversation is open there.
    await eventually(
      () => focusedRow(popup),
      (row) => row === directMessage.client,
    );
    const walk = [
      ['ArrowDown', proposal],
      ['ArrowDown', proposal],
      ['ArrowUp', directMessage],
      ['End', proposal],
      ['Home', directMessage],
    ] as const;
    for (const [key, place] of walk) {
      await popup.keyboard.press(key);
      expect(await focusedRow(popup), key).toBe(place.client);
    }
    for (const { key, kind, badge } of [
      { key: 'n', kind: 'noReplyNeeded', badge: '1' },
      { key: 'E', kind: 'answeredElsewhere', badge: '1' },
      { key: 'b', kind: 'buyerSide', badge: '1' },
    ] as const) {
      await popup.keyboard.press(key);
      await waitForStatus(popup, ja.judgement.done[kind](directMessage.client));
      await waitForRows(popup, [proposal]);
      await waitForBadge(badge);
      expect(await judgementOf(kind)).toMatchObject({
        conversation: directMessage.id,
        value: true,
      });
      expect(await focusedRow(popup), 'the next row has the focus').toBe(proposal.client);
      await popup.keyboard.press('z');
      await waitForStatus(popup, ja.judgement.undone);
      await waitForRows(popup, [directMessage, proposal]);
      await waitForBadge('2');
      expect(await judgementOf(kind)).toMatchObject({ value: false });
      await popup.keyboard.press('Home');
      expect(await focusedRow(popup)).toBe(directMessage.client);
    }
    await popup.keyboard.press('n');
    await waitForRows(popup, [proposal]);
    await waitForBadge('1');

    // Needed no reply; what the client writes after it does.
    writesAgo(directMessage, 1);
    await world.driver.open(world.practice.urlOf(directMessage.conversation));
    await waitForBadge('2');
    const turns = (await readTurns(world.driver.desk)).filter(
      ({ conversation }) => conversation === directMessage.id,
    );
    expect(turns.at(-2)?.exclusions).toEqual(['noReplyNeeded']);
    expect(turns.at(-1)).toMatchObject({ attention: 'waiting', exclusions: [] });
    await leave(popup);
    for (const place of [proposal, directMessage]) answers(place);
    await waitForBadge('');
  });

  it('thanks after an answer are 返信不要かも, in no badge; R reopens, N confirms', async () => {
    const { site, conversation } = talkroom;
    await (await waitFor(talkroom, 8)).bringToFront();
    answers(talkroom);
    await waitForBadge('');
    const text = 'ありがとうございました。よろしくお願いいたします。';
    world.practice.clientWrites(site, { conversation, text });
    await eventually(
      () => readTurns(world.driver.desk),
      (turns) => turns.some(({ attention }) => attention === 'closer'),
    );
    await world.driver.open(coconalaInbox);
    const popup = await world.driver.openPopup();
    await popup.waitForSelector('[data-testid="closers"] .row-open:focus');
    expect(await popup.$('[data-testid="waiting"]')).toBeNull();
    await waitForBadge('');

    await popup.keyboard.press('r');
    await waitForStatus(popup, ja.judgement.done.replyNeeded(talkroom.client));
    await popup.waitForSelector('[data-testid="waiting"] .row-open:focus');
    await waitForBadge('1');
    await popup.keyboard.press('z');
    await popup.waitForSelector('[data-testid="closers"] .row-open:focus');
    await waitForBadge('');

    await popup.keyboard.press('n');
    await waitForStatus(popup, ja.judgement.done.noReplyNeeded(talkroom.client));
    await popup.waitForFunction(() => document.querySelector('.row') === null);
    const turns = (await readTurns(world.driver.desk)).filter(
      ({ conversation: id }) => id === talkroom.id,
    );
    expect(turns.at(-1)).toMatchObject({ exclusions: ['noReplyNeeded'] });
    await leave(popup);
  });

  describe('quick replies', () => {
    let page: Page;
    let popup: Page;
    beforeEach(async () => {
      await world.driver.desk.evaluate(() => {
        // What an earlier test wrote as its own template.
        return chrome.storage.local.remove(['template:own', 'template-position:own']);
      });
      page = await openPlace(world, talkroom);
    });

    it('are found by the keyboard alone, hiragana finding katakana', async () => {
      popup = await openReplies();
      const all = await options(popup);
      await popup.keyboard.press('/');
      expect(await popup.$eval('input[role="combobox"]', isFocused)).toBe(true);
      await popup.keyboard.type('でーた');
      const found = await eventually(
        () => options(popup),
        ({ length }) => length < all.length,
      );
      expect(found[0]).toBe('ja-materials-start-tonight');
      const texts = await popup.$$eval('[role="option"]', (shown) =>
        shown.map((one) => one.textContent),
      );
      expect(texts[0]).toContain('データ');
      await popup.keyboard.press('Escape');
      await eventually(
        () => options(popup),
        (shown) => shown.length === all.length,
      );
      expect(await popup.$eval('input[role="combobox"]', textIn)).toBe('');
      await popup.keyboard.type('でーた');
      await eventually(
        () => options(popup),
        ([first]) => first === 'ja-materials-start-tonight',
      );
      await popup.keyboard.press('Enter');
      await popup.waitForSelector('[data-testid="promises"]');
      await popup.keyboard.press('Enter');
      await waitForInsertion(popup);
      expect(await boxOf(page, talkroom)).toContain('データを受け取りました。');
    });

    it('are found by the mouse alone', async () => {
      popup = await openReplies();
      await popup.click('input[role="combobox"]');
      await popup.keyboard.type('シリョウ 改めて');
      await eventually(
        () => options(popup),
        (found) => found.length === 0,
      );
      await popup.click('input[role="combobox"]', { count: 3 });
      await popup.keyboard.type('資料 あらためて');
      await eventually(
        () => options(popup),
        (found) => found.length === 0,
      );
      await popup.click('input[role="combobox"]', { count: 3 });
      await popup.keyboard.type('資料 改めて');
      await eventually(
        () => options(popup),
        (found) => found.includes('ja-materials-read-later'),
      );
      await chooseReply(popup, 'ja-materials-read-later');
      await waitForInsertion(popup);
      expect(await boxOf(page, talkroom)).toContain('資料は改めて確認します');
    });

    it('are chosen by digits and by arrows, and Z takes the last one back', async () => {
      popup = await openReplies();
      const [, second, third] = await options(popup);
      await popup.keyboard.press('2');
      await popup.waitForSelector('[data-testid="promises"]');
      expect(await boxOf(page, talkroom), 'what is promised is seen first').toBe('');
      await popup.keyboard.press('Enter');
      await waitForInsertion(popup);
      const text = await boxOf(page, talkroom);
      expect(text).toContain((await bodyStart(popup, second)) ?? '?');
      await popup.keyboard.press('z');
      await waitForStatus(popup, ja.replies.takenBack);
      expect(await boxOf(page, talkroom)).toBe('');
      await popup.keyboard.press('ArrowDown');
      await popup.keyboard.press('ArrowDown');
      const active = await popup.$eval('[aria-selected="true"]', (option) =>
        option.getAttribute('data-template-id'),
      );
      expect(active).toBe(third);
      await popup.keyboard.press('Enter');
      await popup.waitForSelector('[data-testid="promises"]');
      await popup.keyboard.press('Enter');
      await waitForInsertion(popup);
      expect(await boxOf(page, talkroom)).toContain((await bodyStart(popup, third)) ?? '?');
    });

    it('go in once, however often they are clicked or a key repeats', async () => {
      popup = await openReplies();
      const option = `[role="option"][data-template-id="${plainReply}"]`;
      await popup.waitForSelector(option);
      await popup.click(option, { count: 2 });
      await popup.waitForSelector('[data-testid="promises"]');
      await popup.click('[data-action="insert"]', { count: 2 });
      await waitForInsertion(popup);
      const once = await boxOf(page, talkroom);
      expect(once.split(talkroom.client)).toHaveLength(2);
      await popup.keyboard.press('z');
      await waitForStatus(popup, ja.replies.takenBack);
      // Held down, the key that opens the form does not also insert what nobody has seen.
      for (let time = 0; time < 6; time++) await popup.keyboard.down('Enter');
      await popup.waitForSelector('[data-testid="promises"]');
      for (let time = 0; time < 6; time++) await popup.keyboard.down('Enter');
      await popup.keyboard.up('Enter');
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      expect(await boxOf(page, talkroom)).toBe('');
      await popup.keyboard.press('Enter');
      await waitForInsertion(popup);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect((await boxOf(page, talkroom)).split(talkroom.client)).toHaveLength(2);
    });

    it('leave the letters to the open conversation, wherever the focus is', async () => {
      writesAgo(talkroom, 1);
      await waitForBadge('1');
      popup = await openReplies();
      await popup.waitForSelector('[data-testid="waiting"] .row');
      await popup.keyboard.press('n');
      await waitForStatus(popup, ja.judgement.done.noReplyNeeded(talkroom.client));
      await waitForBadge('');
    });

    it('with blanks: unfilled nothing goes in, filled it does', async () => {
      const body = '{相手の名前} さま\n{空欄:ページ}ページの{空欄:点}を{空欄:ページ}で確認します。';
      await addTemplate(world.driver, { id: 'own', title: '空欄の試し', body });
      popup = await world.driver.openPopup();
      await chooseReply(popup, 'own');
      await popup.waitForSelector('[data-testid="blanks"]');
      expect(await popup.$$eval('[data-blank]', (all) => all.length), 'one field a label').toBe(2);
      expect(await popup.$eval('[data-blank]', isFocused)).toBe(true);
      const insert = '[data-action="insert"]';
      await popup.keyboard.press('Enter');
      await popup.click(insert);
      await popup.keyboard.type('３');
      await popup.keyboard.press('Enter');
      await popup.click(insert);
      await popup.keyboard.type('   ');
      await popup.click(insert);
      // The page answers in order: had anything been asked of it before, it would be done by now.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      expect(await boxOf(page, talkroom), 'an unfilled blank never reaches the site').toBe('');
      await popup.keyboard.type('表の色');
      await popup.keyboard.press('Enter');
      await waitForInsertion(popup);
      expect(await boxOf(page, talkroom)).toMatch(
        /^山田商店 さま\n３ページの\s*表の色を３で確認します。$/,
      );
    });

    it('begun, they are there again when the popup is opened again', async () => {
      const body = '{空欄:ページ}ページの{空欄:点}を確認します。';
      await addTemplate(world.driver, { id: 'own', title: '空欄の試し', body });
      popup = await openReplies();
      await popup.click('input[role="combobox"]');
      await popup.keyboard.type('試し');
      popup = await reopen(popup, page);
      expect(await popup.$eval('input[role="combobox"]', textIn)).toBe('試し');
      expect(await options(popup)).toEqual(['own']);
      await chooseReply(popup, 'own');
      await popup.waitForSelector('[data-testid="blanks"]');
      await popup.keyboard.type('12');
      popup = await reopen(popup, page);
      expect(await popup.$eval('[data-blank="ページ"]', textIn)).toBe('12');
      expect(await popup.$eval('[data-blank="点"]', isFocused), 'where it was left').toBe(true);
      await popup.keyboard.type('結論');
      await popup.keyboard.press('Enter');
      await waitForInsertion(popup);
      expect(await boxOf(page, talkroom)).toBe('12ページの結論を確認します。');
      popup = await reopen(popup, page);
      await popup.waitForSelector('[role="option"]');
      expect(await popup.$eval('input[role="combobox"]', textIn), 'done is done').toBe('');
    });
  });

  async function set(setting: string, value: unknown) {
    await world.driver.desk.evaluate((entry) => chrome.storage.local.set(entry), {
      [`setting:${setting}`]: value,
    });
  }

  /** The client wrote so many minutes ago. */
  function writesAgo({ site, conversation }: Place, minutes: number) {
    const at = Date.now() - minutes * MINUTE;
    world.practice.clientWrites(site, { conversation, text: 'ご確認をお願いします。', at });
  }

  /** The worker answers on the page that is open, or on another device. */
  function answers({ site, conversation }: Place) {
    world.practice.workerWrites(site, { conversation, text: '以上です。承知しました。' });
  }

  /** A client who waits, seen in the conversation. */
  async function waitFor(place: Place, minutes: number): Promise<Page> {
    writesAgo(place, minutes);
    const page = await world.driver.open(world.practice.urlOf(place.conversation));
    await eventually(
      () => readTurns(world.driver.desk),
      (turns) =>
        turns.some(
          ({ conversation, attention }) => conversation === place.id && attention === 'waiting',
        ),
    );
    return page;
  }

  function waitForBadge(text: string) {
    return eventually(world.driver.badge, (badge) => badge.text === text);
  }

  function platformTabs(): Promise<string[]> {
    return world.driver.desk.evaluate(async () => {
      const url = ['https://coconala.com/*', 'https://crowdworks.jp/*'];
      const tabs = await chrome.tabs.query({ url });
      return tabs.map(({ id, url: address }) => `${id} ${address}`).sort();
    });
  }

  function waitForActiveTab(path: string) {
    return eventually(
      () =>
        world.driver.desk.evaluate(async () => {
          const tabs = await chrome.tabs.query({ active: true, windowType: 'normal' });
          return tabs.map(({ url }) => new URL(url ?? 'about:blank').pathname);
        }),
      (paths) => paths.includes(path),
    );
  }

  async function tabAt(url: string): Promise<Page> {
    const pages = await world.driver.desk.browser().pages();
    const found = pages.find((page) => page.url() === url);
    if (!found) throw new Error(`No tab at ${url}`);
    return found;
  }

  /** A press on which the popup may close itself before the key or button is up again. */
  function closing(press: Promise<void>): Promise<void> {
    return press.catch((error: Error) => {
      if (!/closed/i.test(error.message)) throw error;
    });
  }

  /** Chromium’s popup closes itself when it has opened a page; Firefox’s stands in a window here. */
  async function leave(popup: Page) {
    if (!popup.isClosed()) await world.driver.closePopup(popup).catch(() => {});
  }

  /** The popup over a conversation, as soon as its list takes keys. */
  async function openReplies(): Promise<Page> {
    const popup = await world.driver.openPopup();
    await popup.waitForFunction(() => document.activeElement?.role === 'listbox');
    return popup;
  }

  async function reopen(popup: Page, page: Page): Promise<Page> {
    await world.driver.closePopup(popup);
    // The user is back in the page.
    await page.bringToFront();
    const again = await world.driver.openPopup();
    await again.waitForSelector('.replies-form');
    return again;
  }

  function focusedRow(popup: Page): Promise<string | null | undefined> {
    return popup.evaluate(
      () => document.activeElement?.closest('.row')?.querySelector('.row-name b')?.textContent,
    );
  }

  function waitForRows(popup: Page, expected: readonly Place[]) {
    const names = expected.map(({ client }) => client).join();
    return eventually(
      () =>
        popup.$$eval('[data-testid="waiting"] .row-name b', (all) =>
          all.map((one) => one.textContent).join(),
        ),
      (shown) => shown === names,
    );
  }

  async function judgementOf(kind: string): Promise<Judgement | undefined> {
    const judgements = await readTable<Judgement>(world.driver.desk, 'judgements');
    return judgements.find((judgement) => judgement.kind === kind);
  }

  function options(popup: Page): Promise<(string | null)[]> {
    return popup.$$eval('[role="option"]', (all) =>
      all.map((option) => option.getAttribute('data-template-id')),
    );
  }

  /** How a template's text begins after the client's name, as the list shows it. */
  function bodyStart(popup: Page, id: string | null | undefined): Promise<string | undefined> {
    return popup.$eval(`[data-template-id="${id}"] .reply-text`, (text) =>
      text.textContent?.slice(0, 10),
    );
  }
});

function isFocused(element: Element): boolean {
  return element === document.activeElement;
}

function textIn(element: Element): string {
  return (element as HTMLInputElement).value;
}
