import type { Page } from 'puppeteer-core';
import { bundled } from './bundled.ts';

/** These files as the page knows them; functions that are evaluated there may call them. */
declare global {
  const inPage: typeof import('./in-page.ts');
  const lookInPage: typeof import('./look-in-page.ts');
  const importInPage: typeof import('./import-in-page.ts');
}

let built: Promise<string> | undefined;

/** Puts `in-page.ts`, and with it the product's own store, into a page of the extension. */
export async function addInPage(page: Page): Promise<void> {
  built ??= bundle(new URL('in-page.ts', import.meta.url), 'inPage');
  // By the debugger, which the page's content security policy does not bind.
  await page.evaluate(await built);
}

/** Puts `look-in-page.ts`, and with it the reader of undocumented pages, into a page. */
export async function addLookInPage(page: Page): Promise<void> {
  await page.evaluate(await bundle(new URL('look-in-page.ts', import.meta.url), 'lookInPage'));
}

/** Puts `import-in-page.ts`, and with it the product's own store, into a page of the extension. */
export async function addImportInPage(page: Page): Promise<void> {
  await page.evaluate(await bundle(new URL('import-in-page.ts', import.meta.url), 'importInPage'));
}

async function bundle(file: URL, name: string): Promise<string> {
  const code = await bundled(file, name);
  // As a property of the page, not as a declaration, which would stand for this one evaluation only.
  return `globalThis.${name} = (() => {${code}; return ${name};})();0`;
}
