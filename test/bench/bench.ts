import { requireBrowser } from '../../scripts/browsers.ts';
import { runScript } from '../../scripts/run.ts';
import { startWorld } from '../e2e/world.ts';
import { measureBadge } from './badge.ts';
import { measureDerive } from './derive.ts';
import { type Figure, report } from './figures.ts';
import { measureImport } from './import.ts';
import { measurePageCost } from './page-cost.ts';
import { measureRecord } from './record.ts';
import { measureScale } from './scale.ts';
import { measureSiteLook } from './site-look.ts';
import { measureSituation } from './situation.ts';
import { measureSizes } from './sizes.ts';

/**
 * `npm run bench`: the figures that the project holds itself to. Milliseconds are goals; sizes and ratios
 * within this run are gates, and one that fails fails the run.
 */
const parts: Readonly<Record<string, () => Figure[] | Promise<Figure[]>>> = {
  sizes: measureSizes,
  derive: measureDerive,
  situation: measureSituation,
  badge: measureBadge,
  scale: measureScale,
  import: measureImport,
  page: measurePageCost,
  look: measureSiteLook,
  record: async () => {
    const world = await startWorld({ browser: 'chromium' });
    try {
      return await measureRecord(world.driver.desk);
    } finally {
      await world.close();
    }
  },
};
/** `npm run bench -- scale` measures that part alone. */
const wanted = process.argv.slice(2);

requireBrowser('chromium');
const build = await runScript('build');
if (!build.ok) throw new Error(`The build failed:\n${build.output.trim()}`);
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  try {
    for (const figure of await measure()) if (!report(figure)) process.exitCode = 1;
  } catch (error) {
    // The other figures are worth knowing all the same.
    console.error(error);
    process.exitCode = 1;
  }
}
