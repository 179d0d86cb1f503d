import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';

/** `in-page.ts` and `look-in-page.ts` as the page knows them; functions that are evaluated there may call them. */
declare global {
  const inPage: typeof import('./in-page.ts');
  const lookInPage: typeof import('./look-in-page.ts');
}

const root = fileURLToPath(new URL('../..', import.meta.url));

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

async function bundle(entry: URL, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      target: 'esnext',
      lib: {
        entry: fileURLToPath(entry),
        name,
        formats: ['iife'],
      },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('unexpected build result');
  // As a property of the page, not as a declaration, which would stand for this one evaluation only.
  return `globalThis.${name} = (() => {${output.output[0].code}; return ${name};})();0`;
}
