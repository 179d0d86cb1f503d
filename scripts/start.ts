import { requireBrowser } from './browsers.ts';
import { practise } from './practise.ts';
import { runScript } from './run.ts';
import { playTour } from './tour.ts';

/**
 * `npm start`: the main job. With a display you play it yourself; without one (or with `--headless`) it
 * plays itself, says what happened and ends.
 */
async function start(): Promise<void> {
  requireBrowser('chromium');
  console.log('拡張機能をビルドしています… / Building the extension …');
  const build = await runScript('build');
  if (!build.ok) throw new Error(`The build failed:\n${build.output.trim()}`);
  const headless = process.argv.includes('--headless') || !hasDisplay();
  await (headless ? playTour() : practise());
}

/** Whether somebody sits before this machine, who would see a window. */
function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

try {
  await start();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
