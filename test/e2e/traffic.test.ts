import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostOfSite, type PracticeRequest } from '../practice/practice.ts';
import { shippedBuild } from './builds.ts';
import { eventually } from './driver.ts';
import { everyHost, fieldPlaces, type Place } from './places.ts';
import { type ProxyRequest, strangersIn } from './proxy.ts';
import { addTemplate, boxOf, chooseReply, modelOf, waitForInsertion } from './scenes.ts';
import { makeStandIn } from './stand-in.ts';
import { startWorld, type World } from './world.ts';

/** What the worker answers: by our popup, or typed. */
const ANSWER = '資料は改めて確認します。\nまたご連絡します。';

const lists = [
  'https://coconala.com/message',
  'https://coconala.com/mypage/received_orders/open',
  'https://crowdworks.jp/messages/received',
];

/** What a page can see of what happens to it. */
interface Seen {
  /** Every change of its document, once. */
  readonly changes: readonly string[];
  /** Events that only somebody else could have sent. */
  readonly messages: readonly string[];
  /** The document’s elements and their attributes’ names, in order. */
  readonly skeleton: string;
  readonly globals: readonly string[];
}

/** What is left of a day’s work in a browser. */
interface Trace {
  readonly requests: readonly PracticeRequest[];
  readonly proxied: readonly ProxyRequest[];
  readonly seen: readonly (readonly [string, Seen])[];
}

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  let world: World;
  let ours: Trace;
  let bare: Trace;
  beforeAll(async () => {
    const other = await startWorld({ browser, build: makeStandIn(browser) });
    bare = await playDay(other, false).finally(() => other.close());
    world = await startWorld({ browser, hosts: everyHost });
    ours = await playDay(world, true);
  });
  afterAll(() => world?.close());

  it('the sites are asked for exactly what they are asked for without the extension', () => {
    expect(askedFor(ours)).toEqual(askedFor(bare));
    // Each document as often, too: nothing is opened or loaded again by itself.
    expect(documentsOf(ours)).toEqual(documentsOf(bare));
  });

  it('every request carries the marks of a page’s own, or is one that the user made', () => {
    const own = Object.values(hostOfSite).map((host) => `https://${host}`);
    const opened = [
      ...lists,
      ...fieldPlaces.map((place) => world.practice.urlOf(place.conversation)),
    ];
    expect(ours.requests.length).toBeGreaterThan(20);
    for (const request of ours.requests) {
      const { host, path, site, mode, dest, origin, referer } = request;
      const said = JSON.stringify(request);
      expect([undefined, 'null', ...own], said).toContain(origin);
      if (referer !== undefined) expect(own, said).toContain(new URL(referer).origin);
      if (site === 'same-origin') continue;
      expect({ site, mode, dest }, said).toEqual({
        site: 'none',
        mode: 'navigate',
        dest: 'document',
      });
      expect(opened, said).toContain(`https://${host}${path}`);
    }
  });

  it('nobody else is asked for anything, but for what browsers ask on their own', () => {
    const strangers = strangersIn(ours.proxied);
    expect(strangers).toEqual([]);
    expect(
      ours.proxied.some(({ allowed }) => allowed),
      'the log is no empty one',
    ).toBe(true);
  });

  it('the pages see no change of their documents, no message and no name of ours', () => {
    expect(ours.seen.map(([url]) => url)).toEqual(bare.seen.map(([url]) => url));
    const without = new Map(bare.seen);
    for (const [url, seen] of ours.seen) {
      expect(seen.changes.length, 'the watch was on').toBeGreaterThan(0);
      expect(seen, url).toEqual(without.get(url));
    }
  });

  it('the pages reach no file of the extension', async () => {
    const page = await world.driver.open(lists[0] ?? '');
    const files = readdirSync(shippedBuild[browser], { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name, parentPath }) =>
        `${parentPath}/${name}`.slice(shippedBuild[browser].length + 1),
      );
    expect(files).toContain('manifest.json');
    const reached = await page.evaluate(
      async (root, paths) => {
        const tries = paths.flatMap((path) => [
          fetch(root + path, { mode: 'no-cors' }).then(() => `fetched ${path}`),
          new Promise<string>((resolve, reject) => {
            const image = new Image();
            image.onload = () => resolve(`saw ${path}`);
            image.onerror = reject;
            image.src = root + path;
          }),
        ]);
        const answers = await Promise.allSettled(tries);
        return answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
      },
      world.driver.root,
      files,
    );
    expect(reached).toEqual([]);
  });
});

/** A whole run: lists, conversations, an answer in each, and the extension’s own pages in between. */
async function playDay(world: World, withOurs: boolean): Promise<Trace> {
  const { driver, practice, proxy } = world;
  const seen: [string, Seen][] = [];
  const open: Page[] = [];
  const openWatched = async (url: string) => {
    const page = await driver.open(url, watch(driver.root));
    open.push(page);
    return page;
  };
  if (withOurs) await addTemplate(driver, { id: 'own', title: '確認', body: ANSWER });
  for (const list of lists) await openWatched(list);
  for (const place of fieldPlaces) {
    const page = await openWatched(practice.urlOf(place.conversation));
    await page.waitForSelector(place.box);
    practice.clientWrites(place.site, { conversation: place.conversation, text: 'お願いします。' });
    await waitForText(page, 'お願いします。');
    if (withOurs) {
      await eventually(driver.badge, ({ text }) => text === '1');
      const popup = await driver.openPopup();
      await popup.waitForSelector('[data-testid="waiting"] .row');
      await chooseReply(popup, 'own');
      await waitForInsertion(popup);
      await driver.closePopup(popup);
    } else {
      await page.click(place.box);
      await page.keyboard.type(ANSWER);
    }
    seen.push([`${place.name}, unsent`, await readSeen(page)]);
    await send(page, place, practice);
    if (withOurs) await eventually(driver.badge, ({ text }) => text === '');
  }
  for (const own of withOurs ? ['options.html', 'welcome.html', 'popup.html'] : []) {
    const ownPage = await driver.openOwn(own);
    await ownPage.close();
  }
  for (const page of open) {
    await page.bringToFront();
    seen.push([new URL(page.url()).pathname, await readSeen(page)]);
    await page.close();
  }
  return { requests: [...practice.requests], proxied: [...proxy.log], seen };
}

async function send(page: Page, place: Place, practice: World['practice']): Promise<void> {
  expect(await boxOf(page, place)).toBe(ANSWER);
  expect(await modelOf(page)).toBe(ANSWER);
  const before = practice.sent.length;
  await page.bringToFront();
  await page.click(place.send);
  await eventually(
    async () => practice.sent.length,
    (count) => count === before + 1,
  );
  await waitForText(page, '資料は改めて確認します');
  await eventually(
    () => boxOf(page, place).catch(() => '?'),
    (left) => left === '',
  );
}

function waitForText(page: Page, text: string): Promise<string> {
  return eventually(
    () => page.$eval('main', (main) => main.textContent ?? '').catch(() => ''),
    (shown) => shown.includes(text),
  );
}

/** The requests by method and address. Which tab is in front is the test’s doing, not the sites’. */
function askedFor({ requests }: Trace): string[] {
  const all = requests.map(({ method, host, path }) => {
    const url = new URL(`https://${host}${path}`);
    url.searchParams.delete('hidden');
    return `${method} ${url}`;
  });
  return [...new Set(all)].sort();
}

function documentsOf({ requests }: Trace): string[] {
  return requests
    .filter(({ dest }) => dest === 'document')
    .map(({ method, host, path }) => `${method} ${host}${path}`)
    .sort();
}

/** Installs the page’s watch before its first script. */
function watch(root: string) {
  return (page: Page) =>
    page.evaluateOnNewDocument((id: string) => {
      const changes = new Set<string>();
      const messages: string[] = [];
      Object.defineProperty(window, 'practiceSeen', {
        value: { changes, messages },
        enumerable: false,
      });
      /** Where a node stands, by what the site’s build does not make up anew each time. */
      const placeOfNode = (node: Node | null): string => {
        if (!(node instanceof Element)) {
          return node?.parentNode ? `${placeOfNode(node.parentNode)} ${node.nodeName}` : '';
        }
        const css = node.className.toString().replace(/_\w{5}_\d+/g, '');
        const name = `${node.localName}${css && `.${css}`}`;
        return `${node.parentElement ? `${placeOfNode(node.parentElement)} ` : ''}${name}`;
      };
      new MutationObserver((records) => {
        for (const { type, target, attributeName, addedNodes } of records) {
          if (!target.isConnected) continue;
          if (type !== 'childList') changes.add(`${type} ${attributeName} ${placeOfNode(target)}`);
          for (const added of addedNodes) {
            changes.add(`added ${added.nodeName} ${placeOfNode(target)}`);
          }
        }
      }).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      const names = [id, 'sokuresu', 'sokuresu@sokuresu.example'].flatMap((name) => [
        name,
        `${name}:content:wxt:content-script-started`,
        `${name}:platform-page:wxt:content-script-started`,
        `${name}:wxt:locationchange`,
      ]);
      for (const type of ['message', 'messageerror', 'wxt:locationchange', ...names]) {
        window.addEventListener(type, (event) => messages.push(event.type), true);
        document.addEventListener(type, (event) => messages.push(event.type), true);
      }
    }, new URL(root).host);
}

function readSeen(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const { changes, messages } = (
      window as unknown as { practiceSeen: { changes: Set<string>; messages: string[] } }
    ).practiceSeen;
    const skeleton = [...document.querySelectorAll('*')]
      .map((element) => `${element.localName}[${element.getAttributeNames().sort()}]`)
      .join(' ');
    return {
      changes: [...changes].sort(),
      messages,
      skeleton,
      globals: Object.getOwnPropertyNames(window).sort(),
    };
  });
}
