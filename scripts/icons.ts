import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from './browsers.ts';

/** `npm run icons`: draws the icons of all sizes from their two SVGs, by Chromium. */

const ROOT = join(import.meta.dirname, '..');
const ICONS = join(ROOT, 'public/icon');

/** Up to this size (pixels) the mark is drawn from `icon-small.svg`, whose arrow lies on the pixel grid. */
const SMALL = 16;

/** Toolbars and pages (16–48), Mozilla's listing (64, 96), Chrome's (128), Edge's (300). */
const FILES: ReadonlyMap<number, string> = new Map([
  ...[16, 24, 32, 48, 64, 96, 128].map((size) => [size, join(ICONS, `${size}.png`)] as const),
  [300, join(ROOT, 'store/edge-logo-300.png')],
]);

const browser = await puppeteer.launch({
  executablePath: requireBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  for (const [size, file] of FILES) {
    const svg = readFileSync(join(ICONS, size > SMALL ? 'icon.svg' : 'icon-small.svg'), 'utf8');
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
    writeFileSync(file, await page.screenshot({ omitBackground: true }));
    console.log(file);
  }
} finally {
  await browser.close();
}
