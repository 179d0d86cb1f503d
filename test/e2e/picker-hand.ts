import type { Page } from 'puppeteer-core';
import type { Site } from '../../lib/domain/site.ts';
import { type Driver, eventually } from './driver.ts';

/** What the picker's panel shows. Only the extension itself can look into its closed shadow root. */
export interface ShownPanel {
  readonly part: string;
  readonly heading: string;
  readonly trouble: string;
  readonly pointed: string;
  readonly reading: string;
  readonly said: string;
  readonly parts: readonly string[];
  readonly focused: string;
  readonly corner: string;
  /** How the panel is laid out and rounded: its sheet acts. */
  readonly style: string;
  readonly buttons: readonly { readonly action: string; readonly x: number; readonly y: number }[];
  readonly boxes: readonly { readonly kind: string; readonly label: string }[];
}

/** A user at the picker on one page, with mouse or keyboard; every click is counted. */
export class PickerHand {
  clicks = 0;
  readonly page: Page;
  readonly #driver: Driver;
  readonly #tabId: number;

  private constructor(driver: Driver, page: Page, tabId: number) {
    this.#driver = driver;
    this.page = page;
    this.#tabId = tabId;
  }

  /** Starts the picker on a page as the popup does, once more where it is open already. */
  static async start(driver: Driver, page: Page): Promise<PickerHand> {
    const hand = await PickerHand.at(driver, page);
    await hand.inject();
    await hand.panel();
    return hand;
  }

  /** At a page on which the picker was started by somebody else. */
  static async at(driver: Driver, page: Page): Promise<PickerHand> {
    const tabId = await driver.desk.evaluate(async (url) => {
      const tabs = await chrome.tabs.query({});
      return tabs.find((tab) => tab.url === url)?.id ?? -1;
    }, page.url());
    return new PickerHand(driver, page, tabId);
  }

  /** Puts the picker's script onto the page. */
  async inject(): Promise<void> {
    const fault = await this.#driver.desk.evaluate(async (tabId) => {
      const files = ['/picker.js' as never];
      const [answer] = await chrome.scripting.executeScript({ target: { tabId }, files });
      return String((answer as { error?: unknown }).error ?? '');
    }, this.#tabId);
    if (fault !== '') throw new Error(fault);
  }

  /** The panel as it is once it is there. */
  async panel(): Promise<ShownPanel> {
    return (await eventually(
      () => this.look(),
      (shown) => shown !== null,
    )) as ShownPanel;
  }

  /** The panel now; null where there is none. */
  async look(): Promise<ShownPanel | null> {
    return this.#driver.desk.evaluate(async (tabId) => {
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId },
        func: () => {
          const dom = (globalThis as { chrome?: { dom?: object } }).chrome?.dom as
            | { openOrClosedShadowRoot(element: Element): ShadowRoot | null }
            | undefined;
          const host = document.documentElement.lastElementChild as
            | (Element & { openOrClosedShadowRoot?: ShadowRoot | null })
            | null;
          const root =
            host && (dom ? dom.openOrClosedShadowRoot(host) : host.openOrClosedShadowRoot);
          const panel = root?.querySelector('.panel');
          if (!root || !panel) return null;
          const text = (css: string) => root.querySelector(css)?.textContent ?? '';
          return {
            part: text('h3'),
            heading: text('h2'),
            trouble: text('.trouble'),
            pointed: text('.pointed'),
            reading: text('.reading'),
            said: text('.live'),
            parts: [...root.querySelectorAll('.parts li span')].map(
              (each) => each.textContent ?? '',
            ),
            focused: (root.activeElement as HTMLElement | null)?.dataset.action ?? '',
            corner: (panel as HTMLElement).dataset.corner ?? '',
            style: `${getComputedStyle(panel).position} ${getComputedStyle(panel).borderTopLeftRadius}`,
            buttons: [...root.querySelectorAll<HTMLElement>('button')].map((button) => {
              const { left, top, width, height } = button.getBoundingClientRect();
              const action = button.dataset.action ?? '';
              return { action, x: left + width / 2, y: top + height / 2 };
            }),
            boxes: [...root.querySelectorAll<HTMLElement>('.box')].map((box) => ({
              kind: box.dataset.kind ?? '',
              label: box.textContent ?? '',
            })),
          };
        },
      });
      return (answer?.result as unknown) ?? null;
    }, this.#tabId) as Promise<ShownPanel | null>;
  }

  /** Waits until the panel asks something else than before `act`. */
  async #moved(act: () => Promise<unknown>): Promise<void> {
    const before = await this.panel();
    await act();
    await eventually(
      () => this.look(),
      (now) =>
        now?.heading !== before.heading ||
        now?.part !== before.part ||
        now.trouble !== before.trouble,
    );
  }

  /** Presses one of the panel's buttons with the mouse. */
  async press(action: string): Promise<void> {
    const button = (await this.panel()).buttons.find((each) => each.action === action);
    if (!button) throw new Error(`No button ${action}: ${JSON.stringify(await this.panel())}`);
    this.clicks++;
    await this.#moved(() => this.page.mouse.click(button.x, button.y));
  }

  /** Points at something of the page with the mouse and clicks it. */
  async pick(selector: string, which = 0): Promise<void> {
    const all = await this.page.$$(selector);
    const box = await all.at(which)?.boundingBox();
    if (!box) throw new Error(`Nothing at ${selector}`);
    this.clicks++;
    await this.#moved(() => this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2));
  }

  /** Presses a key. */
  async key(
    key: 'Enter' | 'Escape' | 'Tab' | 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight',
  ) {
    await this.page.keyboard.press(key);
  }

  /** Brings the focus to one of the panel's buttons. */
  async tabTo(action: string): Promise<void> {
    for (let count = 0; (await this.panel()).focused !== action; count++) {
      if (count > 20) throw new Error(`No way to ${action}`);
      await this.key('Tab');
    }
  }

  /** Walks with the arrow keys to what says these words. */
  async walkTo(key: 'ArrowUp' | 'ArrowDown', words: string): Promise<void> {
    await this.key('ArrowDown');
    for (let count = 0; !(await this.panel()).pointed.includes(words); count++) {
      if (count > 20) throw new Error(`No way to ${words}`);
      await this.key(key);
    }
  }

  /** Presses a key that leads to another question. */
  async keyOn(key: 'Enter' | 'Escape'): Promise<void> {
    await this.#moved(() => this.page.keyboard.press(key));
  }

  /** What the extension keeps of the page's site. */
  async saved(id: string): Promise<Site | undefined> {
    return this.#driver.desk.evaluate(
      async (key) => (await chrome.storage.local.get(key))[key] as Site | undefined,
      `site:${id}`,
    );
  }
}
