import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { attend, isAttended } from '@/entrypoints/platform-page/attend';
import { sendToBackground } from '@/lib/messaging/messenger';
import { createSiteAdapter } from '@/lib/platforms/site/adapter';

/** How often, and how soon again, a background that does not answer (it is just starting) is asked. */
const ATTEMPTS = 5;
const AGAIN_MS = 1_000;

/** The script on the pages of a site that has no adapter of its own, or that the user has taught anew. */
export default defineUnlistedScript(async () => {
  for (let left = ATTEMPTS; left > 0 && !isAttended(); left--) {
    const site = await sendToBackground({ type: 'describeSite' });
    // Injected twice at once, the first one that has its answer attends.
    if (site?.id && !isAttended()) return attend(createSiteAdapter(site));
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
});
