import { type BrowserName, requireBrowser } from './browsers.ts';
import { findOnPath, installPackages } from './programs.ts';
import { runCommand } from './run.ts';

/**
 * `npm run test:e2e`: the journeys in real browsers, with what they need: both browsers, and on Linux a
 * screen of their own for the permission prompt. Further words go to vitest, say a part of a file's name.
 */
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];
for (const name of browsers) {
  try {
    requireBrowser(name);
  } catch (error) {
    // The other browser's journeys can be played all the same.
    console.error(error instanceof Error ? error.message : error);
  }
}

const SCREEN = { Xvfb: 'xvfb', xdotool: 'xdotool' };
const missing = Object.entries(SCREEN).filter(([command]) => !findOnPath([command]));
if (process.platform === 'linux' && missing.length > 0) {
  const packages = missing.map(([, name]) => name);
  if (installPackages(packages) !== undefined) {
    console.error(
      `The journeys through the permission prompt need: sudo apt-get install -y ${packages.join(' ')}`,
    );
  }
}

const words = process.argv.slice(2).map((word) => JSON.stringify(word));
const command = ['vitest run -c vitest.e2e.config.ts', ...words].join(' ');
const { ok } = await runCommand(command, { shown: true });
process.exitCode = ok ? 0 : 1;
