import type { browser } from '@wxt-dev/browser';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browsers.ts';

declare global {
  /** In functions that run in the extension's own pages; both browsers know this name. */
  const chrome: typeof browser;
}

/** What the toolbar button shows. */
export interface ShownBadge {
  readonly text: string;
  readonly title: string;
  /** Red, green, blue, opacity: 0–255. */
  readonly color: readonly number[];
}

/** How a browser is started. */
export interface LaunchOptions {
  /** Folder of the build to load. */
  readonly build: string;
  readonly proxyPort: number;
  /** A window on the display, where there is one. */
  readonly headed?: boolean;
  /** The display to draw on, if it is not the user's own. */
  readonly display?: string;
  /** The browser's own language. */
  readonly language?: 'ja' | 'en';
  /** A profile that outlives the browser; without one, a fresh one each time. */
  readonly profile?: string;
  /** Firefox's permanent private mode (Chromium has none). */
  readonly alwaysPrivate?: boolean;
  /** The folder into which the browser saves files, without asking. */
  readonly downloads?: string;
}

/** A real browser with the extension in it. */
export interface Driver {
  readonly name: BrowserName;
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  readonly root: string;
  /** A page of the extension that stays open, for asking the extension's own interfaces. */
  readonly desk: Page;
  /**
   * Opens an address in a new tab, brings it to the front and waits for its load; `prepare` has the
   * empty tab before.
   */
  open(url: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page>;
  /** Opens a page of the extension in a new tab. */
  openOwn(path: string): Promise<Page>;
  /** Opens the popup over the page that was last used. */
  openPopup(): Promise<Page>;
  closePopup(popup: Page): Promise<void>;
  badge(): Promise<ShownBadge>;
  /** Reloads the extension, as an update does: the tabs' scripts are orphaned. The desk is a new page. */
  reload(): Promise<void>;
  /**
   * Installs another build over the one that runs, as an update does: pages of the extension are closed, the
   * tabs' scripts are orphaned. In Chromium it takes the folder's place from which the first was loaded.
   */
  update(build: string): Promise<void>;
  /** Kills the background worker (or event page), as browsers do at any time. */
  killBackground(): Promise<void>;
  /** The browser's process, the first of its group, to be killed or stopped without warning. */
  readonly process: { readonly pid?: number | undefined; kill(signal: 'SIGKILL'): boolean } | null;
  close(): Promise<void>;
}

/** Asks the extension's own interfaces what its button shows. */
export async function readBadge(desk: Page): Promise<ShownBadge> {
  return desk.evaluate(async () => {
    return {
      text: await chrome.action.getBadgeText({}),
      title: await chrome.action.getTitle({}),
      color: [...(await chrome.action.getBadgeBackgroundColor({}))],
    };
  });
}

/** Repeats a question until the answer fits; fails with the last answer after the patience is spent. */
export async function eventually<T>(
  ask: () => Promise<T>,
  fits: (answer: T) => boolean,
  patienceMs = 20_000,
): Promise<T> {
  const giveUpAt = Date.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (fits(answer)) return answer;
    if (Date.now() > giveUpAt) {
      throw new Error(`Still not so after ${patienceMs} ms: ${JSON.stringify(answer)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Reloads a page, also one that is just leaving its document, say because a form was sent: browsers refuse that. */
export async function reload(page: Page): Promise<void> {
  await eventually(
    () =>
      page.reload().then(
        () => '',
        (error: Error) => error.message,
      ),
    (failure) => failure === '',
  );
}
