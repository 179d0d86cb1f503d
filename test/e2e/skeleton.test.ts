import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ja } from '../../lib/words/ja.ts';
import { eventually } from './driver.ts';
import { placeOf } from './places.ts';
import { openPlace, worldOfGroup } from './scenes.ts';
import type { World } from './world.ts';

declare global {
  interface Window {
    /** What the page handed out: to the clipboard, or as a file. */
    handedOut: string[];
  }
}

/** Puts words where no selector of ours looks: a shadow root, a frame, a class, a hidden value. */
function hide(): void {
  const host = document.createElement('section');
  host.attachShadow({ mode: 'open' }).innerHTML = '<p title="秘密会議">Kestrel Holdings</p>';
  const frame = document.createElement('iframe');
  frame.srcdoc = '<p class="row-tanaka">田中一郎</p><input type="hidden" value="tanaka4711">';
  document.body.append(host, frame);
}

const SHAPES = /^(?:漢+|あ+|ア+|既読|昨日|今日|時間|分前|時間前|日前)$/;

/** The page's own words: runs of Japanese, words of three letters, numbers of two digits. */
const wordsOn = (page: Page) =>
  page.evaluate(() => {
    const frame = document.querySelector('iframe')?.contentDocument?.body?.innerHTML ?? '';
    const shadow = document.querySelector('section:last-of-type')?.shadowRoot?.innerHTML ?? '';
    const text = `${document.body.textContent} ${document.title} ${frame} ${shadow}`;
    return [
      ...new Set(text.match(/[ぁ-ん]{2,}|[ァ-ヶー]{2,}|[一-龠]{2,}|[A-Z][a-z]{2,}|[1-9]\d+/g)),
    ];
  });

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  const started = worldOfGroup({ browser });

  const tabOf = (world: World, url: string) =>
    world.driver.desk.evaluate(async (address) => {
      const tabs = await chrome.tabs.query({});
      return tabs.find((tab) => tab.url?.startsWith(address))?.id ?? -1;
    }, url);

  const openSkeleton = async (world: World, tab: number) => {
    const page = await world.driver.openOwn(`skeleton.html?tab=${tab}`);
    await page.waitForSelector('body[data-ready]');
    return page;
  };

  it('shows the shape of a real page without a word of it; only then it is copied or saved', async () => {
    const world = started();
    const site = await openPlace(world, placeOf('Coconala talkroom'));
    await site.evaluate(hide);
    await eventually(
      () => wordsOn(site),
      (words) => words.includes('田中一郎') && words.includes('Kestrel'),
    );
    const before = await site.evaluate(() => document.documentElement.outerHTML);
    const page = await openSkeleton(world, await tabOf(world, site.url()));
    const skeleton = await page.$eval('textarea', ({ value }) => value);

    const [, ...lines] = skeleton.split('\n');
    const survivors = (await wordsOn(site)).filter(
      (word) => lines.join().includes(word) && !SHAPES.test(word),
    );
    expect(survivors).toEqual([]);
    expect(skeleton).not.toMatch(/tanaka|4711|山田|8200001/i);
    expect(skeleton).toMatch(
      /^<!-- page skeleton 1 of \/talkrooms\/0000, copied in 20\d\d-\d\d -->/,
    );
    expect(skeleton).toContain(
      'class="d-talkroomMessage d-messageListItem d-talkroomMessage-isOthers"',
    );
    expect(skeleton).toMatch(
      /<template shadowrootmode="open">\s*<p title="漢漢">Aaaa Aaaaaaaa<\/p>/,
    );
    expect(skeleton).toMatch(/<iframe>\s*<html>[\s\S]*<p class="row-[α-ω]">漢漢<\/p>/);
    expect(await site.evaluate(() => document.documentElement.outerHTML)).toBe(before);

    await page.evaluate(() => {
      window.handedOut = [];
      navigator.clipboard.writeText = async (text) => void window.handedOut.push(text);
      HTMLAnchorElement.prototype.click = function () {
        window.handedOut.push(`${this.download} ${this.href.slice(0, 5)}`);
      };
    });
    await page.click('[data-action="copy"]');
    await eventually(
      () => page.$eval('[role="status"]', ({ textContent }) => textContent),
      (text) => text === ja.skeleton.copied,
    );
    await page.click('[data-action="save"]');
    const [copied, saved] = await page.evaluate(() => window.handedOut);
    expect(copied).toBe(skeleton);
    expect(saved).toMatch(/^skeleton-20\d\d-\d\d\.html blob:$/);
  });

  it('says so where the page is gone or the browser does not let it be read', async () => {
    const world = started();
    const failureOf = async (tab: number) => {
      const page = await openSkeleton(world, tab);
      expect(await page.$('textarea, [data-action]')).toBeNull();
      return page.$eval('[data-failure]', (notice) => notice.getAttribute('data-failure'));
    };
    expect(await failureOf(987_654)).toBe('gone');
    expect(await failureOf(Number.NaN)).toBe('gone');
    expect(await failureOf(await tabOf(world, world.driver.root))).toBe('notPermitted');
  });
});
