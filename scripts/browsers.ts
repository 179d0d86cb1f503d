import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

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

const programs = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined);

/** Where installers put them on macOS and Windows, where they are not on the path. */
const PLACES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
    ...programs.flatMap((folder) => [
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      join(folder, 'BraveSoftware/Brave-Browser/Application/brave.exe'),
    ]),
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...programs.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
  ],
};

/** A variable that names the browser outright. */
const VARIABLE: Readonly<Record<BrowserName, string>> = {
  chromium: 'CHROMIUM_PATH',
  firefox: 'FIREFOX_PATH',
};

/** The file of an installed browser, or undefined. */
export function findBrowser(name: BrowserName): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = COMMANDS[name].flatMap((command) =>
    folders.map((folder) => join(folder, command)),
  );
  return [process.env[VARIABLE[name]], ...onPath, ...PLACES[name]].find(
    (file) => file !== undefined && existsSync(file),
  );
}

/** What Debian and Ubuntu call what the tests need; fonts, or Japanese would be drawn as boxes. */
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
  const packages = PACKAGES[name].join(' ');
  if (canInstall()) {
    console.log(`No ${name} found: installing ${packages} with apt-get …`);
    installPackages(PACKAGES[name]);
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  throw new Error(
    [
      `No ${name} found on this machine.`,
      `Install it with one of these, or name its file in ${VARIABLE[name]}:`,
      `  Debian, Ubuntu:  sudo apt-get install -y ${packages}`,
      `  macOS:           brew install --cask ${name === 'firefox' ? 'firefox' : 'chromium'}`,
      `  Windows:         winget install ${name === 'firefox' ? 'Mozilla.Firefox' : 'Google.Chrome'}`,
    ].join('\n'),
  );
}

/** Whether packages can be installed here without asking anybody. */
export function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs Debian packages; throws what apt says when it fails. */
export function installPackages(packages: readonly string[]): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...words: string[]) =>
    execFileSync('apt-get', words, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', ...packages);
}
