import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Makes a fresh profile of Chromium in which a person finds the extension at once: its icon stands in
 * the toolbar, where Chromium would hide it, and nobody offers to translate the practice pages. The
 * folder goes when this process ends.
 */
export function makeProfile(build: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'sokuresu-'));
  mkdirSync(join(folder, 'Default'));
  const preferences = {
    extensions: { pinned_extensions: [idOfUnpacked(build)] },
    translate: { enabled: false },
  };
  writeFileSync(join(folder, 'Default/Preferences'), JSON.stringify(preferences));
  // The browser may still be writing its last words.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
  return folder;
}

/** The id that Chromium gives to an extension without a key: a hash of its folder, in letters a to p. */
function idOfUnpacked(folder: string): string {
  const path = Buffer.from(folder, process.platform === 'win32' ? 'utf16le' : 'utf8');
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
