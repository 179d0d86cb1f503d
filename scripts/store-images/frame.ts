import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { Language } from '../../lib/domain/template.ts';
import type { Caption } from './captions.ts';

/** A picture's size in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const icon = readFileSync(join(import.meta.dirname, '../../public/icon/icon.svg'), 'utf8');

// The colours of components/tokens.css, by day.
const STYLE = `
  * { box-sizing: border-box; margin: 0 }
  body { width: 100vw; height: 100vh; overflow: hidden; color: #1b2a2b; word-break: auto-phrase;
    background: #dceeec; font: 22px/1.6 "Noto Sans CJK JP", sans-serif }
  h1 { font-size: 40px; line-height: 1.35; white-space: pre-line; text-wrap: balance }
  p { color: #4b5f60; margin-top: 20px; white-space: pre-line; text-wrap: pretty }
  img { display: block; border-radius: 12px; box-shadow: 0 12px 48px rgb(20 50 50 / 22%), 0 0 0 1px #d3dedd }
  .beside { display: grid; grid-template-columns: 1fr 420px; gap: 72px; align-items: center; padding: 0 88px }
  .beside img { width: 420px }
  .beside svg { width: 72px; margin-bottom: 28px }
  .above { padding: 44px 90px; text-align: center }
  .above svg { display: none }
  .above p { margin: 8px 0 32px; font-size: 20px }
  .above img { width: 100% }
  .tile { display: flex; gap: 28px; align-items: center; justify-content: center; font-size: 20px }
  .tile svg { width: 112px }
  .tile p { margin-top: 4px; line-height: 1.45 }`;

/** Draws pictures for the stores: one of the extension, or none, with what is said beside it. */
export async function framePicture(
  browser: Browser,
  language: Language,
  { title, text }: Caption,
  { picture, size }: { readonly picture?: Uint8Array | undefined; readonly size: Size },
): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setViewport(size);
  const isNarrow = picture && widthOf(picture) < size.width;
  const sort = picture ? (isNarrow ? 'beside' : 'above') : 'tile';
  const shown = picture ? `<img src="${sourceOf(picture)}">` : '';
  await page.setContent(
    `<html lang="${language}"><style>${STYLE}</style><body class="${sort}">${picture ? '' : icon}<div>${picture ? icon : ''}<h1>${title}</h1><p>${text}</p></div>${shown}`,
  );
  const framed = await page.screenshot();
  await page.close();
  return framed;
}

/** The same picture at half its size, for pages that people read. */
export async function halvePicture(browser: Browser, picture: Uint8Array): Promise<Uint8Array> {
  const page = await browser.newPage();
  const width = widthOf(picture) / 2;
  await page.setViewport({ width, height: 100 });
  await page.setContent(
    `<body style="margin:0"><img style="display:block;width:${width}px" src="${sourceOf(picture)}">`,
  );
  const halved = await page.screenshot({ fullPage: true });
  await page.close();
  return halved;
}

function sourceOf(picture: Uint8Array): string {
  return `data:image/png;base64,${Buffer.from(picture).toString('base64')}`;
}

/** It stands at a fixed place of a PNG. */
function widthOf(picture: Uint8Array): number {
  return Buffer.from(picture).readUInt32BE(16);
}
