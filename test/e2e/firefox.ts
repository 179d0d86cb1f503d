import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';
import puppeteer, { type Page } from 'puppeteer-core';
import { requireBrowser } from '../../scripts/browsers.ts';
import { firefoxId } from './builds.ts';
import { type Driver, eventually, type LaunchOptions, readBadge } from './driver.ts';

/** Firefox gives every installation a random host name; tests fix it, to find the extension's pages. */
const HOST = '5f0c21aa-7712-4e0b-9d3c-000000000001';

/** Starts Firefox with the extension installed over WebDriver BiDi. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  if (options.profile !== undefined) packIntoProfile(options.build, options.profile);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: !options.headed && options.display === undefined,
    acceptInsecureCerts: true,
    defaultViewport: null,
    ...(options.profile !== undefined && { userDataDir: options.profile }),
    // Extension pages may be driven only by somebody who may drive the browser itself.
    args: ['--remote-allow-system-access', '--width=1100', '--height=800'],
    env: {
      ...process.env,
      TZ: 'Asia/Tokyo',
      ...(options.display !== undefined && { DISPLAY: options.display }),
    },
    extraPrefsFirefox: {
      // Its own notifications: a screen that nobody sees has no desktop that would show them.
      'alerts.useSystemBackend': false,
      'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: HOST }),
      'extensions.openPopupWithoutUserGesture.enabled': true,
      'intl.locale.requested': options.language ?? 'ja',
      'intl.accept_languages': options.language ?? 'ja',
      ...(options.downloads !== undefined && {
        'browser.download.folderList': 2,
        'browser.download.dir': options.downloads,
      }),
      'browser.privatebrowsing.autostart': options.alwaysPrivate ?? false,
      'xpinstall.signatures.required': false,
      'extensions.autoDisableScopes': 0,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': options.proxyPort,
    },
  });
  const root = `moz-extension://${HOST}/`;
  await install(browser, options);

  const openOwn = async (path: string): Promise<Page> => {
    const isThere = (page: Page) =>
      eventually(
        () => page.evaluate(() => location.href + document.readyState).catch(() => ''),
        (answer) => answer === `${root}${path}complete`,
        5_000,
      );
    // Of an extension's page no load event is told, and while the extension reloads none can be opened.
    for (let attempt = 1; ; attempt++) {
      try {
        const page = await browser.newPage();
        page.goto(root + path).catch(() => {});
        await isThere(page);
        await page.bringToFront();
        return page;
      } catch (failure) {
        if (attempt === 4) throw failure;
      }
    }
  };
  let desk = await openOwn('welcome.html');
  const pageAt = (address: string, known: readonly Page[]) =>
    eventually(
      async () => {
        for (const page of await browser.pages()) {
          if (known.includes(page)) continue;
          const href = await page.evaluate(() => location.href).catch(() => '');
          if (href === address) return page;
        }
        return undefined;
      },
      (page) => page !== undefined,
    ) as Promise<Page>;
  return {
    name: 'firefox',
    root,
    get desk() {
      return desk;
    },
    async open(url, prepare) {
      const page = await browser.newPage();
      await prepare?.(page);
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    openOwn,
    async openPopup() {
      // The real popup is no page that BiDi can drive; the same document in a window of its own is.
      const known = await browser.pages();
      await desk.evaluate(async (url) => {
        await chrome.windows.create({ url, type: 'popup', width: 380, height: 620 });
      }, `${root}popup.html`);
      const popup = await pageAt(`${root}popup.html`, known);
      await popup.waitForSelector('body[data-ready]');
      return popup;
    },
    closePopup: (popup) => popup.close(),
    badge: () => readBadge(desk),
    async reload() {
      await desk.evaluate(() => chrome.runtime.reload()).catch(() => {});
      desk = await openOwn('welcome.html');
    },
    async update(build) {
      await browser.installExtension(build);
      desk = await openOwn('welcome.html');
    },
    killBackground: () => killEventPage(browser),
    process: browser.process(),
    close: () => browser.close(),
  };
}

type Bidi = {
  connection: { send(method: string, parameters: object): Promise<{ result: unknown }> };
};

/** Puts the build, packed as Firefox wants it, where a profile's lasting extensions lie. */
function packIntoProfile(build: string, profile: string): void {
  const files = readdirSync(build, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const packed = zipSync(
    Object.fromEntries(
      files.map((file) => [relative(build, file).replaceAll('\\', '/'), readFileSync(file)]),
    ),
  );
  mkdirSync(join(profile, 'extensions'), { recursive: true });
  writeFileSync(join(profile, `extensions/${firefoxId}.xpi`), packed);
}

async function install(
  browser: Awaited<ReturnType<typeof puppeteer.launch>>,
  options: LaunchOptions,
): Promise<void> {
  // What lies in the profile is installed for good; anything else lasts until the browser is closed.
  if (options.profile !== undefined) return;
  if (!options.alwaysPrivate) {
    await browser.installExtension(options.build);
    return;
  }
  await (browser as unknown as Bidi).connection.send('webExtension.install', {
    extensionData: { type: 'path', path: options.build },
    'moz:allowPrivateBrowsing': true,
  });
}

/** Ends the event page the way Firefox does when it is idle. */
async function killEventPage(browser: object): Promise<void> {
  const { connection } = browser as Bidi;
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    result: { contexts: { context: string }[] };
  };
  const answer = (await connection.send('script.evaluate', {
    expression: `WebExtensionPolicy.getByID(${JSON.stringify(firefoxId)}).extension
      .terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })
      .then(() => 'ended')`,
    target: { context: tree.result.contexts[0]?.context },
    awaitPromise: true,
  })) as { result: { type: string } };
  if (answer.result.type !== 'success') throw new Error(JSON.stringify(answer.result));
}
