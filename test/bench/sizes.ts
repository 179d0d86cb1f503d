import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { shippedBuild } from '../e2e/builds.ts';
import type { Figure } from './figures.ts';

const BUILD = shippedBuild.chromium;

/** What the shipped build weighs; the same on every machine. */
export function measureSizes(): Figure[] {
  return [
    {
      name: 'content script, gzipped',
      value: gzipped('platform-page.js'),
      unit: 'bytes',
      meaning: 'Every page of a platform that is switched on loads and runs this.',
      goal: 16_000,
      gate: 16_000,
    },
    {
      name: 'script of undocumented pages, gzipped',
      value: gzipped('site-page.js'),
      unit: 'bytes',
      meaning: 'Every page of a site that was added or taught loads and runs this.',
      goal: 16_000,
      gate: 16_000,
    },
    {
      name: 'background, gzipped',
      value: gzipped('background.js'),
      unit: 'bytes',
      meaning: 'Loaded anew whenever the browser wakes the worker.',
    },
    {
      name: 'popup, gzipped',
      value: filesOf('popup.html').reduce((sum, file) => sum + gzipped(file), 0),
      unit: 'bytes',
      meaning: 'All scripts and styles that stand between a click and the open popup.',
    },
  ];
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(join(BUILD, file)), { level: 9 }).length;
}

function filesOf(page: string): string[] {
  const html = readFileSync(join(BUILD, page), 'utf8');
  const links = html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g);
  return [page, ...[...links].map(([, file]) => file as string)];
}
