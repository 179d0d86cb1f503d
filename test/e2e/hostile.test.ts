import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from './driver.ts';
import { keepPromise, playJourney } from './journey.ts';
import { type Place, placeOf } from './places.ts';
import { readTable, readTurns } from './records.ts';
import { chooseReply } from './scenes.ts';
import { startWorld, type World } from './world.ts';

/** Everything from a page is hostile, and a page must not be able to stop or to fool what watches it. */

let world: World;
afterEach(() => world?.close());

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  const talkroom = placeOf('Coconala talkroom');
  const contract = placeOf('CrowdWorks contract');

  async function openPlace(place: Place): Promise<Page> {
    const page = await world.driver.open(world.practice.urlOf(place.conversation));
    await page.waitForSelector(place.box);
    return page;
  }
  const write = (place: Place, text: string) =>
    world.practice.clientWrites(place.site, { conversation: place.conversation, text });

  it('goes on though the page forges every event it might listen to, a thousand times', async () => {
    world = await startWorld({ browser });
    const page = await openPlace(talkroom);
    const id = new URL(world.driver.root).host;
    await page.evaluate((extension) => {
      const detail = { isFirst: true, id: 'sokuresu', contentScriptName: 'platform-page' };
      for (let time = 0; time < 1_000; time++) {
        for (const name of [extension, 'sokuresu@sokuresu.example']) {
          const type = `${name}:content:wxt:content-script-started`;
          document.dispatchEvent(new CustomEvent(type, { detail }));
          window.postMessage({ type, ...detail }, '*');
        }
        for (const type of ['visibilitychange', 'compositionstart', 'compositionend']) {
          document.dispatchEvent(new Event(type, { bubbles: true }));
        }
        // Not `pagehide`: the practice page itself would stop listening to its server.
        for (const type of ['pageshow', 'popstate', 'unload', 'freeze', 'beforeunload']) {
          window.dispatchEvent(new Event(type));
        }
        for (const type of ['switchedOff', 'pageObserved', 'describePage']) {
          window.postMessage({ type, platform: 'coconala' }, '*');
        }
      }
    }, id);
    write(talkroom, 'まだ届きますか');
    await eventually(world.driver.badge, ({ text }) => text === '1');
  });

  it('reads a page that clobbers the properties of its forms', async () => {
    world = await startWorld({ browser });
    const page = await openPlace(contract);
    await page.evaluate(() => {
      const names = ['querySelector', 'querySelectorAll', 'children', 'parentNode', 'textContent'];
      for (const form of document.querySelectorAll('form')) {
        for (const name of [...names, 'matches', 'closest', 'getAttribute', 'action', 'contains']) {
          const input = document.createElement('input');
          Object.assign(input, { type: 'hidden', name });
          form.append(input);
        }
      }
    });
    write(contract, 'Please read the leaflet');
    await eventually(world.driver.badge, ({ text }) => text === '1');
    const popup = await world.driver.openPopup();
    await popup.waitForSelector('[role="option"]');
    await popup.keyboard.press('Enter');
    await keepPromise(popup);
    await eventually(
      () => page.$eval('#practice-model', ({ textContent }) => textContent ?? ''),
      (text) => text.includes(contract.client),
    );
  });

  it('shows names and titles as text, whatever they hold', async () => {
    world = await startWorld({ browser });
    const name = '<img src=x onerror="document.title=1">{client}</textarea><script>1</script>';
    const conversation = world.practice.conversation(talkroom.conversation);
    Object.assign(conversation, { client: { ...conversation.client, name } });
    write(talkroom, '<b>資料</b>です');
    const page = await openPlace(talkroom);
    await eventually(world.driver.badge, ({ text }) => text === '1');
    const popup = await world.driver.openPopup();
    await popup.waitForSelector('[data-testid="waiting"] .row');
    expect(await popup.$eval('.row-name b', ({ textContent }) => textContent)).toBe(name);
    expect(await popup.$('img')).toBeNull();
    await chooseReply(popup, 'ja-materials-read-later');
    const held = await eventually(
      () => page.$eval('#practice-model', ({ textContent }) => textContent ?? ''),
      (text) => text !== '',
    );
    expect(held.split('\n')[0]).toContain(name);
    expect(await popup.title()).not.toBe('1');
  });

  it('is not held up by a page that floods it with made-up messages', async () => {
    world = await startWorld({ browser });
    const flooding = await openPlace(talkroom);
    const startedAt = Date.now();
    await flooding.evaluate(() => {
      const item = document.querySelector('.d-talkroomMessage-isOthers') as Element;
      let count = 0;
      const timer = setInterval(() => {
        for (let one = 0; one < 50; one++) {
          const copy = item.cloneNode(true) as Element;
          copy.id = `js-talkroomMessage-${700_000_000 + count++}`;
          item.parentElement?.append(copy);
        }
        if (count > 20_000) clearInterval(timer);
      }, 10);
    });
    await openPlace(contract);
    write(contract, 'And what about me?');
    await eventually(
      () => readTurns(world.driver.desk),
      (turns) => turns.some((turn) => turn.conversation.startsWith('crowdworks') && turn.attention),
      40_000,
    );
    // Bounded: a report holds 400 messages at most, and a page is read four times a second at most.
    const seconds = (Date.now() - startedAt) / 1000;
    const messages = await readTable<{ conversation: string }>(world.driver.desk, 'messages');
    expect(messages.length).toBeLessThan(400 * (4 * seconds + 2));
    await flooding.close();
  });

  it('keeps no word of any message at rest', async () => {
    world = await startWorld({ browser });
    await playJourney(world, talkroom, { text: '秘密の企画書「朝焼け」を送りました' });
    const dump = await world.driver.desk.evaluate(async () => {
      const settled = <R>(request: IDBRequest<R>) =>
        new Promise<R>((resolve) => {
          request.onsuccess = () => resolve(request.result);
        });
      const all: unknown[] = [
        await chrome.storage.local.get(null),
        await chrome.storage.session.get(null),
      ];
      for (const { name } of await indexedDB.databases()) {
        const database = await settled(indexedDB.open(name ?? ''));
        for (const table of database.objectStoreNames) {
          all.push(await settled(database.transaction(table).objectStore(table).getAll()));
        }
        database.close();
      }
      return JSON.stringify(all);
    });
    expect(dump).toContain('山田商店');
    for (const word of [
      '秘密',
      '企画書',
      '朝焼け',
      '確認しました',
      'よろしく',
      '購入',
      '取り掛かり',
    ]) {
      expect(dump).not.toContain(word);
    }
  });
});
