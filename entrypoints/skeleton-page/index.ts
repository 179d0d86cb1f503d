import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { skeletonOf } from '@/lib/page/skeleton/skeleton';

// Run in a tab when the user asks for its skeleton, and left where entrypoints/skeleton/read-tab.ts asks for
// it: minifiers drop a script's last value, which `executeScript` would give back.
export default defineUnlistedScript(() => {
  const world = globalThis as { [key: symbol]: unknown };
  world[Symbol.for('sokuresu.skeleton')] = skeletonOf(document);
});
