// Not the polyfill (wxt/browser): this runs on a page that is not ours.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendToBackground } from '@/lib/messaging/messenger';
import { openPicker, type Picker } from './picker';

/** Our mark in the script's own world, which the page cannot see: a second script calls the first. */
const OPEN = Symbol.for('sokuresu.picker');

export default defineUnlistedScript(async () => {
  const world = globalThis as { [OPEN]?: Picker | 'opening' | undefined };
  const open = world[OPEN];
  if (open === 'opening') return;
  if (open) return open.focus();
  world[OPEN] = 'opening';
  const site = await sendToBackground({ type: 'describeSite' });
  world[OPEN] =
    site &&
    openPicker({
      site,
      save: async (definition) =>
        (await sendToBackground({ type: 'teachSite', definition })) ?? { saved: false },
      onClosed: () => {
        world[OPEN] = undefined;
      },
    });
});
