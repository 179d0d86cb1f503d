import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ja } from '../../lib/words/ja.ts';
import { eventually, reload } from './driver.ts';
import { everyHost, fieldPlaces, type Place, placeOf } from './places.ts';
import {
  addTemplate,
  boxOf,
  chooseReply,
  cursorIn,
  goBack,
  heardOn,
  modelOf,
  openPlace,
  readStuck,
  waitForInsertion,
  waitForStatus,
  worldOfGroup,
  writeDraft,
} from './scenes.ts';
import type { World } from './world.ts';

/** The scenes in which a reply must not go in, or must go in without any harm. */
describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  const talkroom = placeOf('Coconala talkroom');
  const contract = placeOf('CrowdWorks contract');
  const deliveryBox = 'form[action$="/complete"] textarea';
  const started = worldOfGroup({ browser, hosts: everyHost });
  let world: World;
  let maySend = false;
  beforeEach(async () => {
    world = started();
    maySend = false;
    world.practice.reset();
    await world.driver.desk.evaluate(() => chrome.storage.session.clear());
  });
  afterEach(() => {
    expect(maySend || world.practice.sent.length === 0, 'nothing was ever sent').toBe(true);
  });

  /** A page with the popup over it; from here on whatever the page hears is not the user's doing. */
  async function open(place: Place, arrange: (page: Page) => Promise<unknown> = async () => {}) {
    const page = await openPlace(world, place);
    await arrange(page);
    const popup = await world.driver.openPopup();
    await heardOn(page);
    return { page, popup };
  }

  /** The popup refuses a reply with this sentence, and the box stays what it was. */
  async function expectRefusal(
    { page, popup }: { page: Page; popup: Page },
    place: Place,
    refusal: keyof typeof ja.refusal,
  ) {
    const before = await boxOf(page, place);
    const model = await modelOf(page);
    await chooseReply(popup);
    const stuck = await readStuck(popup);
    expect(stuck).toMatchObject({ refusal, sentence: ja.refusal[refusal] });
    expect(stuck.text, 'the text is not lost').toContain('資料は改めて確認します');
    expect(await boxOf(page, place), 'the box is as it was').toBe(before);
    expect(await modelOf(page), 'and so is the site’s own copy').toBe(model);
    expect(await heardOn(page), 'no key, no click, no sending').toEqual([]);
  }

  /** The popup inserts a reply, and nothing else happens to the page. Answers what went in. */
  async function expectInsertion(
    { page, popup }: { page: Page; popup: Page },
    place: Place,
    template?: string,
  ) {
    await chooseReply(popup, template);
    await waitForInsertion(popup);
    const text = await boxOf(page, place);
    await eventually(
      () => modelOf(page),
      (model) => model === text,
    );
    expect(await heardOn(page), 'no key, no click, no sending').toEqual([]);
    return text;
  }

  it('Coconala: 正式な納品 ticked refuses; unticked, the reply goes in', async () => {
    const check = '.d-messageFormButtonArea_item-deliveryCheck input';
    const scene = await open(talkroom, (page) => page.click(check));
    await expectRefusal(scene, talkroom, 'formalDelivery');
    const isTicked = await scene.page.$eval(check, (box) => (box as HTMLInputElement).checked);
    expect(isTicked, 'the tick is the user’s').toBe(true);
    // A click on the page closes the popup.
    await world.driver.closePopup(scene.popup);
    await scene.page.bringToFront();
    await scene.page.click(check);
    await heardOn(scene.page);
    // The reply stands where it was left.
    const again = await world.driver.openPopup();
    await again.waitForSelector('[data-testid="blanks"]');
    await again.click('[data-action="insert"]');
    await waitForInsertion(again);
    expect(await boxOf(scene.page, talkroom)).toContain('資料は改めて確認します');
  });

  it('CrowdWorks: the delivery report open and focused refuses', async () => {
    const scene = await open(contract, async (page) => {
      await page.click('#practice-deliver');
      await page.click(deliveryBox);
    });
    await expectRefusal(scene, contract, 'completionForm');
    expect(await boxOf(scene.page, { box: deliveryBox })).toBe('');
  });

  it('CrowdWorks: the delivery report open but not focused: only the conversation’s box is written to', async () => {
    const scene = await open(contract, (page) => page.click('#practice-deliver'));
    expect(await expectInsertion(scene, contract)).toContain('資料は改めて確認します');
    expect(await boxOf(scene.page, { box: deliveryBox })).toBe('');
  });

  it.each(fieldPlaces)('$name: too long, two boxes, a locked box: each refuses', async (place) => {
    const scene = await open(place);
    const { page, popup } = scene;
    await page.$eval(place.box, (box) => box.setAttribute('maxlength', '30'));
    await expectRefusal(scene, place, 'tooLong');
    await goBack(popup);

    await page.$eval(place.box, (box) => {
      box.removeAttribute('maxlength');
      box.after(box.cloneNode());
    });
    await expectRefusal(scene, place, 'severalComposers');
    const all = await page.$$eval(place.box, (boxes) =>
      boxes.map((box) => (box as HTMLTextAreaElement).value),
    );
    expect(all).toEqual(['', '']);
    await goBack(popup);

    world.practice.conversation(place.conversation).locked = true;
    await reload(page);
    await page.waitForSelector(place.box);
    await expectRefusal(scene, place, 'disabled');
  });

  it('a box that went away leaves the text in the clipboard', async () => {
    const { page, popup } = await open(talkroom);
    await page.$eval('.d-messageForm', (form) => form.remove());
    await chooseReply(popup);
    const stuck = await readStuck(popup);
    expect(stuck).toMatchObject({ refusal: 'noComposer', sentence: ja.refusal.noComposer });
    // Without another click.
    await waitForStatus(popup, ja.replies.copied);
    await world.driver.closePopup(popup);
    await reload(page);
    await page.waitForSelector(talkroom.box);
    await page.click(talkroom.box);
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    expect(await boxOf(page, talkroom)).toBe(stuck.text);
  });

  it.each([
    { place: talkroom, other: 'talkroom-8200002' },
    { place: contract, other: 'proposal-5500001' },
  ])(
    '$place.name: the popup follows to another conversation, and writes into that one',
    async (given) => {
      const { place, other } = given;
      const scene = await open(place, async (page) => {
        await page.click(`[data-practice-open="${other}"]`);
        await page.waitForFunction((path) => location.pathname === path, {}, pathOf(other));
        await eventually(
          () => page.$eval('main', (main) => main.textContent ?? ''),
          (text) => text.includes(world.practice.messages(other).at(-1)?.text ?? '?'),
        );
      });
      // Away for as long as the page behind is asked.
      const shown = () =>
        scene.popup.evaluate(() => document.querySelector('.replies-heading')?.textContent ?? '');
      const nameOf = (id: string) => world.practice.conversation(id).client.name;
      await eventually(shown, (text) => text.includes(nameOf(other)));
      // Back by the history: no document is loaded. Until the popup knows, the page refuses (answer-popup.test.ts).
      await scene.page.evaluate(() => history.back());
      await scene.page.waitForFunction((path) => location.pathname === path, {}, pathOf(place));
      await eventually(
        () => scene.page.$eval('main', (main) => main.textContent ?? ''),
        (text) => text.includes(world.practice.messages(place.conversation).at(-1)?.text ?? '?'),
      );
      await eventually(shown, (text) => text.includes(nameOf(place.conversation)));
      expect(await expectInsertion(scene, place)).not.toContain(nameOf(other));
    },
  );

  it.each(fieldPlaces)(
    '$name: a draft survives the reply and both sorts of undo',
    async (place) => {
      const draft = 'お世話に😀なります。敬具';
      const scene = await open(place, (page) => writeDraft(page, place, draft, draft.length - 2));
      const { page, popup } = scene;
      const text = await expectInsertion(scene, place);
      expect(text.startsWith('お世話に😀なります。')).toBe(true);
      expect(text.endsWith('敬具')).toBe(true);
      expect(text.slice(draft.length - 2, -2)).toContain('資料は改めて確認します');
      expect(await cursorIn(page, place)).toEqual([text.length - 2, text.length - 2]);

      await popup.click('[data-action="undo"]');
      await waitForStatus(popup, ja.replies.takenBack);
      expect(await boxOf(page, place)).toBe(draft);
      expect(await modelOf(page)).toBe(draft);
      expect(await cursorIn(page, place)).toEqual([draft.length - 2, draft.length - 2]);
      expect(await heardOn(page)).toEqual([]);

      expect(await expectInsertion(scene, place), 'the same again').toBe(text);
      await world.driver.closePopup(popup);
      await page.bringToFront();
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
      await eventually(
        () => boxOf(page, place),
        (now) => now === draft,
      );
      expect(await modelOf(page)).toBe(draft);
    },
  );

  it('undo in the popup leaves alone what was typed since', async () => {
    const scene = await open(talkroom);
    const inserted = await expectInsertion(scene, talkroom);
    await scene.page.focus(talkroom.box);
    await scene.page.keyboard.type('追伸');
    await heardOn(scene.page);
    await scene.popup.click('[data-action="undo"]');
    await waitForStatus(scene.popup, ja.replies.notTakenBack);
    expect(await boxOf(scene.page, talkroom)).toBe(`${inserted}追伸`);
  });

  it('a composition in progress is waited for; when it has ended, the reply goes in', async () => {
    const scene = await open(talkroom, (page) => page.click(talkroom.box));
    const finish = await compose(scene.page, 'かんがえ');
    await chooseReply(scene.popup);
    await waitForStatus(scene.popup, ja.replies.waiting);
    expect(await boxOf(scene.page, talkroom)).toBe('かんがえ');
    await finish('考え');
    await waitForInsertion(scene.popup);
    const text = await boxOf(scene.page, talkroom);
    expect(text.startsWith('考え')).toBe(true);
    expect(text).toContain('資料は改めて確認します');
  });

  it.each(fieldPlaces)('$name: emoji, line ends and Japanese arrive intact', async (place) => {
    const lines = ['絵文字👩‍💻🇯🇵と𠮷野家、ﾊﾝｶｸ', '', '  字下げ <b>&amp;"’ \\n', 'おわり〜'];
    await addTemplate(world.driver, { id: 'own', title: '試し', body: lines.join('\r\n') });
    const scene = await open(place);
    const text = await expectInsertion(scene, place, 'own');
    expect(text).toBe(lines.join('\n'));
    await world.driver.closePopup(scene.popup);
    maySend = true;
    await scene.page.bringToFront();
    await scene.page.click(place.send);
    const [sent] = await eventually(
      async () => world.practice.sent,
      ({ length }) => length === 1,
    );
    expect(sent).toMatchObject({ text: lines.join('\n'), box: lines.join('\n'), delivery: false });
    await eventually(
      () => scene.page.$eval('main', (main) => main.textContent ?? '').catch(() => ''),
      (shown) => shown.includes('おわり〜'),
    );
  });

  function pathOf(place: Place | string): string {
    const key = typeof place === 'string' ? place : place.conversation;
    return new URL(world.practice.urlOf(key)).pathname;
  }

  /** Begins a composition with an input method in the focused box; answers how to end it. */
  async function compose(page: Page, reading: string): Promise<(chosen: string) => Promise<void>> {
    if (browser === 'chromium') {
      const session = await page.createCDPSession();
      await session.send('Input.imeSetComposition', {
        text: reading,
        selectionStart: reading.length,
        selectionEnd: reading.length,
      });
      return (chosen) => session.send('Input.insertText', { text: chosen });
    }
    // WebDriver BiDi knows no input method: the events and the value as one makes them.
    const write = (text: string, before: string[], after: string[]) =>
      page.$eval(
        talkroom.box,
        (box, value, first, then) => {
          const fire = (type: string) =>
            box.dispatchEvent(new CompositionEvent(type, { bubbles: true, data: value }));
          for (const type of first) fire(type);
          (box as HTMLTextAreaElement).value = value;
          box.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
          for (const type of then) fire(type);
          // Vue takes a composition's text over when it has ended.
          if (then.includes('compositionend')) {
            box.dispatchEvent(new InputEvent('input', { bubbles: true }));
          }
        },
        text,
        before,
        after,
      );
    await write(reading, ['compositionstart', 'compositionupdate'], []);
    return (chosen) => write(chosen, [], ['compositionend']);
  }
});
