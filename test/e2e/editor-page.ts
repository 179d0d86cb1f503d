import type { HTTPRequest, KeyInput, Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browsers.ts';
import { editorScripts } from '../practice/editors/bundle.ts';
import { answerRequests } from './answer-requests.ts';
import { bundleScript } from './bundle-script.ts';
import type { EditorOrder } from './editors.script.ts';
import { makeStandIn } from './stand-in.ts';
import { startWorld, type World } from './world.ts';

declare global {
  interface Window {
    /** What an editor's page tells of itself (`test/practice/editors/page.js`). */
    readonly practiceEditor: {
      box(): HTMLElement | null;
      model(): string;
      readonly saved: string;
      readonly heard?: string[];
    };
    readonly practiceSent?: number;
  }
}

/** The strictest policies that pages with editors are served with: no markup from strings, nothing of others. */
const STRICT = {
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
};

/** A browser whose content script is the inserter alone, and one tab in it. */
export interface EditorWorld {
  readonly page: Page;
  /** Shows an editor afresh, say `lexical?kind=plain`, with this draft in it, untouched by any user. */
  show(editor: string, draft?: string, options?: { readonly strict?: boolean }): Promise<void>;
  /** A click into the box; the cursor stands at the end of its line then. */
  clickBox(): Promise<void>;
  press(key: KeyInput, times: number, held?: 'Shift' | 'Control'): Promise<void>;
  insert(text: string, cursor?: number | null): Promise<string>;
  undo(): Promise<boolean>;
  /** The text in the editor's own model. */
  model(): Promise<string>;
  /** What the site's draft-saving kept last. */
  saved(): Promise<string>;
  /** How often the page sent. */
  sent(): Promise<number>;
  close(): Promise<void>;
}

/** Starts the browser; every address in it shows one of these editors, and nothing goes over the wire. */
export async function startEditorWorld(
  browser: BrowserName,
  editors: readonly string[],
): Promise<EditorWorld> {
  const scripts = await editorScripts(editors);
  const world: World = await startWorld({
    browser,
    build: makeStandIn(browser, await bundleScript('editors.script.ts')),
  });
  const page = await world.driver.open('about:blank');
  page.setDefaultTimeout(10_000);
  await answerRequests(page, (request) => answerTo(request, scripts));
  const order = (given: EditorOrder) => page.evaluate(giveOrder, JSON.stringify(given));
  return {
    page,
    async show(editor, draft = '', { strict = false } = {}) {
      const url = new URL(editor, 'https://crowdworks.jp/');
      if (draft) url.searchParams.set('draft', draft);
      if (strict) url.searchParams.set('strict', '');
      await page.goto(url.href);
      await page.waitForFunction(() => 'practiceEditor' in window && window.practiceEditor.box());
    },
    clickBox: () => clickBox(page),
    async press(key, times, held) {
      if (held) await page.keyboard.down(held);
      for (let count = 0; count < times; count++) {
        await page.keyboard.press(key);
        // Slate, still behind, would set the selection back over the next key's.
        if (held === 'Shift') await pause(150);
      }
      if (held) await page.keyboard.up(held);
    },
    insert: (text, cursor = null) => order({ kind: 'insert', text, cursor }),
    undo: async () => (await order({ kind: 'undo' })) === 'true',
    model: () => page.evaluate(() => window.practiceEditor.model()),
    saved: () => page.evaluate(() => window.practiceEditor.saved),
    sent: () => page.evaluate(() => window.practiceSent ?? 0),
    close: () => world.close(),
  };
}

/** Editors follow what happens with some delay; people are slower. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function clickBox(page: Page): Promise<void> {
  const [x, y] = await page.evaluate(() => {
    const box = window.practiceEditor.box();
    const { left, top, height } = box?.getBoundingClientRect() ?? new DOMRect();
    const frame = box?.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
    const [right, down] = [frame?.left ?? 0, frame?.top ?? 0];
    return [right + left + 20, down + top + Math.min(height / 2, 25)] as const;
  });
  await page.mouse.click(x, y);
  await page.keyboard.press('End');
  await pause(100);
}

/** Gives an order to our script in a page, or in a frame of it. */
export function giveOrder(detail: string): Promise<string> {
  return new Promise((resolve) => {
    const onDone = (event: Event) => resolve((event as CustomEvent<string>).detail);
    document.addEventListener('practice-done', onDone, { once: true });
    document.dispatchEvent(new CustomEvent('practice-order', { detail }));
  });
}

function answerTo(request: HTTPRequest, scripts: ReadonlyMap<string, string>) {
  const { pathname, searchParams } = new URL(request.url());
  const script = scripts.get(pathname.slice(1));
  if (script !== undefined) return { contentType: 'text/javascript; charset=utf-8', body: script };
  if (pathname === '/favicon.ico') return { status: 404 };
  return {
    headers: searchParams.has('strict') ? STRICT : {},
    contentType: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="ja"><title>Practice</title><div id="practice-place"></div>
      <script type="module" src="${pathname}.js"></script></html>`,
  };
}
