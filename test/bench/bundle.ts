import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';

/** `in-page.ts` as the page knows it; functions that are evaluated there may call it. */
declare global {
  const inPage: typeof import('./in-page.ts');
}

const root = fileURLToPath(new URL('../..', import.meta.url));

let built: Promise<string> | undefined;

/** Puts `in-page.ts`, and with it the product's own store, into a page of the extension. */
export async function addInPage(page: Page): Promise<void> {
  built ??= bundle();
  // By the debugger, which the page's content security policy does not bind.
  await page.evaluate(await built);
}

async function bundle(): Promise<string> {
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
        entry: fileURLToPath(new URL('in-page.ts', import.meta.url)),
        name: 'inPage',
        formats: ['iife'],
      },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('unexpected build result');
  // As a property of the page, not as a declaration, which would stand for this one evaluation only.
  return `globalThis.inPage = (() => {${output.output[0].code}; return inPage;})();0`;
}
