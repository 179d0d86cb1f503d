import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { findOnPath, installPackages } from './programs.ts';

/** The two families of browsers that the extension is built for. */
export type BrowserName = 'chromium' | 'firefox';

/** Commands under which a browser may lie on the path, the likeliest first. */
const COMMANDS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const applications = ['/Applications', join(homedir(), 'Applications')];
const programs = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined);

/** Where installers put them on macOS and Windows, where they are not on the path. */
const PLACES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    ...applications.flatMap((folder) => [
      join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
      join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
      join(folder, 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
      join(folder, 'Brave Browser.app/Contents/MacOS/Brave Browser'),
    ]),
    ...programs.flatMap((folder) => [
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      join(folder, 'BraveSoftware/Brave-Browser/Application/brave.exe'),
    ]),
  ],
  firefox: [
    ...applications.map((folder) => join(folder, 'Firefox.app/Contents/MacOS/firefox')),
    ...programs.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
  ],
};

/** A variable that names the browser's file outright. */
const VARIABLE: Readonly<Record<BrowserName, string>> = {
  chromium: 'CHROMIUM_PATH',
  firefox: 'FIREFOX_PATH',
};

/** What Debian calls what a browser needs; fonts, or Japanese would be drawn as boxes. */
const PACKAGES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'fonts-noto-cjk'],
  firefox: ['firefox-esr', 'fonts-noto-cjk'],
};

/**
 * The file of a browser, installed first where there is none and this machine allows it (apt, as root).
 * Throws with the exact command to type where it does not.
 */
export function requireBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  const packages = PACKAGES[name];
  const failure = installPackages(packages);
  const installed = findBrowser(name);
  if (installed) return installed;
  throw new Error(
    [
      `No ${name} here, and none could be installed (${failure ?? 'apt brought none'}).`,
      `Install it with one of these, or name its file in ${VARIABLE[name]}:`,
      `  Debian:   sudo apt-get install -y ${packages.join(' ')}`,
      `  Ubuntu:   sudo snap install ${name}`,
      `  Fedora:   sudo dnf install ${name}`,
      `  macOS:    brew install --cask ${name === 'firefox' ? 'firefox' : 'chromium'}`,
      `  Windows:  winget install ${name === 'firefox' ? 'Mozilla.Firefox' : 'Google.Chrome'}`,
    ].join('\n'),
  );
}

function findBrowser(name: BrowserName): string | undefined {
  const named = process.env[VARIABLE[name]];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${VARIABLE[name]} names ${named}, where there is nothing.`);
  }
  return findOnPath(COMMANDS[name]) ?? PLACES[name].find((file) => existsSync(file));
}
