import { cpSync, rmSync } from 'node:fs';
import puppeteer, { type Page } from 'puppeteer-core';
import { requireBrowser } from '../../scripts/browsers.ts';
import { type Driver, eventually, type LaunchOptions, readBadge } from './driver.ts';

/** Starts Chromium with the extension loaded over its debugging pipe, which every Chromium allows. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: !options.headed && options.display === undefined,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    ...(options.profile !== undefined && { userDataDir: options.profile }),
    ...(options.downloads !== undefined && {
      downloadBehavior: { policy: 'allow', downloadPath: options.downloads },
    }),
    // An attached debugger keeps the worker alive, which no user's browser does.
    targetFilter: (target) => target.type() !== 'service_worker',
    env: {
      ...process.env,
      TZ: 'Asia/Tokyo',
      // Where Chromium has brought its languages along, its own parts of a page (a field of time) speak it.
      ...(options.language && { LANGUAGE: options.language }),
      ...(options.display !== undefined && { DISPLAY: options.display }),
    },
    args: [
      // Root has no sandbox to go into.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // For the extension's own worker too: a request of it must arrive, to be seen.
      '--ignore-certificate-errors',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--window-size=1100,800',
      `--proxy-server=127.0.0.1:${options.proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
    ],
  });
  const id = await browser.installExtension(options.build);
  const root = `chrome-extension://${id}/`;
  // Opened by the extension itself after its installation; a profile that knows it opens none.
  const installed = await browser
    .waitForTarget((target) => target.url() === `${root}welcome.html`, { timeout: 5_000 })
    .catch(() => undefined);
  let desk = (await installed?.page()) ?? (await openDesk());
  await isReady(desk);

  async function openDesk(): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(`${root}welcome.html`);
    return page;
  }

  /** The extension's id comes from its folder; loading that again is what an update of it does. */
  async function installAgain(): Promise<void> {
    await browser.installExtension(options.build);
    desk = await openDesk();
    await isReady(desk);
  }

  const open: Driver['open'] = async (url, prepare) => {
    const page = await browser.newPage();
    await prepare?.(page);
    await page.goto(url);
    await page.bringToFront();
    return page;
  };
  return {
    name: 'chromium',
    root,
    get desk() {
      return desk;
    },
    open,
    openOwn: (path) => open(root + path),
    async openPopup() {
      // Right after another popup was closed no window is the active one yet.
      await eventually(
        () =>
          desk.evaluate(() =>
            chrome.action.openPopup().then(
              () => '',
              (error: Error) => error.message,
            ),
          ),
        (failure) => failure === '',
      );
      const target = await browser.waitForTarget((one) => one.url() === `${root}popup.html`);
      const popup = await target.asPage();
      await popup.waitForSelector('body[data-ready]');
      return popup;
    },
    async closePopup(popup) {
      await popup.evaluate(() => window.close()).catch(() => {});
      await eventually(
        async () => browser.targets().some((target) => target.url() === `${root}popup.html`),
        (isOpen) => !isOpen,
      );
    },
    badge: () => readBadge(desk),
    reload: installAgain,
    async update(build) {
      rmSync(options.build, { recursive: true });
      cpSync(build, options.build, { recursive: true });
      await installAgain();
    },
    async killBackground() {
      const session = await desk.createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    process: browser.process(),
    close: () => browser.close(),
  };
}

function isReady(desk: Page): Promise<boolean> {
  return eventually(
    () =>
      desk
        .evaluate(() => document.readyState === 'complete' && 'storage' in chrome)
        // A page that is still on its way is not ready.
        .catch(() => false),
    (ready) => ready,
  );
}
