import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from './browsers.ts';
import { captions, tile } from './store-images/captions.ts';
import { framePicture, halvePicture } from './store-images/frame.ts';
import { takeViews, type View } from './store-images/views.ts';

/**
 * `npm run store-images`, after `npm run build`: the pictures of the listings (`store/images`) and of the
 * README (`docs/images`), of the real extension at work among invented clients.
 */

const ROOT = join(import.meta.dirname, '..');
const SCREENSHOT = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };

function save(folder: string, name: string, picture: Uint8Array): void {
  const file = join(folder, name);
  writeFileSync(join(ROOT, file), picture);
  console.log(file);
}

const browser = await puppeteer.launch({
  executablePath: requireBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  mkdirSync(join(ROOT, 'docs/images'), { recursive: true });
  for (const language of ['ja', 'en'] as const) {
    const folder = `store/images/${language}`;
    const views = await takeViews(language);
    // Once the new ones are there: where they could not be taken, the old ones stay.
    rmSync(join(ROOT, folder), { recursive: true, force: true });
    mkdirSync(join(ROOT, folder), { recursive: true });
    for (const [view, picture] of views) {
      save('docs/images', `${view}-${language}.png`, await halvePicture(browser, picture));
    }
    for (const [index, [view, caption]] of Object.entries(captions[language]).entries()) {
      const framed = { picture: views.get(view as View), size: SCREENSHOT };
      save(
        folder,
        `${index + 1}-${view}.png`,
        await framePicture(browser, language, caption, framed),
      );
    }
    save(folder, 'tile.png', await framePicture(browser, language, tile[language], { size: TILE }));
  }
} finally {
  await browser.close();
}
