import { browser } from 'wxt/browser';
import { isReadAsSite, type Platform, type PlatformId } from '@/lib/domain/platform';
import { tellPage } from '@/lib/messaging/messenger';
import { forgetConfirmation, recordSwitchedOn, switchedOnPlatforms } from '@/lib/store';
import { onSitesChanged } from '@/lib/store/sites';
import { refreshAlerts } from './alerts';
import { refreshBadge } from './badge';
import { platformsInUse } from './grants';

/** Built-in adapters come in one script; what is taught, and the general signs, in the other. */
const SCRIPTS = { builtIn: '/platform-page.js', site: '/site-page.js' } as const;

/**
 * A platform is on while the user grants its hosts. Its script is registered then, and again at every
 * start and update; when the grant goes, script and readings go with it.
 */
export function watchPlatforms(): void {
  browser.runtime.onInstalled.addListener(() => void inTurn(afterUpdate));
  browser.runtime.onStartup.addListener(() => void inTurn(synchronize));
  browser.permissions.onAdded.addListener(() => void inTurn(synchronize));
  browser.permissions.onRemoved.addListener(() => void inTurn(synchronize));
  onSitesChanged((ids) => void inTurn(() => afterTeaching(ids)));
  // Neither switching the extension off and on again nor a worker that died half-way is told by any event.
  void inTurn(synchronize);
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: two events at once must not register a script twice. */
function inTurn(task: () => Promise<void>): Promise<void> {
  const run = last.then(task);
  last = run.catch((error: unknown) => console.error('platform scripts', error));
  return run;
}

/** Makes registrations what the grants are. */
async function synchronize(): Promise<void> {
  const inUse = await platformsInUse();
  const registered = await browser.scripting.getRegisteredContentScripts();
  for (const { id } of registered) {
    if (!inUse.some((platform) => platform.id === id)) await removeScript(id);
  }
  await forgetGrants(inUse);
  for (const platform of inUse) {
    if (!registered.some(({ id }) => id === platform.id)) await switchOn(platform);
  }
  await Promise.all([refreshBadge(), refreshAlerts()]);
}

/** Pages that are open are read anew, as the site is taught now. */
async function afterTeaching(ids: readonly PlatformId[]): Promise<void> {
  // What was confirmed is how they were read before; where there are no records, nothing was.
  await Promise.allSettled(ids.map(forgetConfirmation));
  const scripts = await browser.scripting.getRegisteredContentScripts({ ids: [...ids] });
  for (const { id } of scripts) await removeScript(id);
  await synchronize();
}

/** An update or reload leaves open tabs with a script that cannot reach us any more: all get a new one. */
async function afterUpdate(): Promise<void> {
  await browser.scripting.unregisterContentScripts();
  await synchronize();
}

async function switchOn(platform: Platform): Promise<void> {
  // First of all: what a page reports is new or old against this instant.
  await noteSwitchedOn(platform);
  const script = isReadAsSite(platform) ? SCRIPTS.site : SCRIPTS.builtIn;
  await browser.scripting.registerContentScripts([
    {
      id: platform.id,
      matches: [...platform.hosts],
      js: [script],
      allFrames: platform.frames ?? false,
      runAt: 'document_end',
      persistAcrossSessions: false,
    },
  ]);
  await injectNow(platform, script);
}

const GRANT_PREFIX = 'granted:';

/** Registered anew at a browser's start is not switched on anew: the first note of a grant counts. */
async function noteSwitchedOn({ id }: Platform): Promise<void> {
  const key = GRANT_PREFIX + id;
  try {
    const stored = await browser.storage.local.get(key);
    if (stored[key] && (await switchedOnPlatforms()).has(id)) return;
    await recordSwitchedOn(id, Date.now());
    await browser.storage.local.set({ [key]: true });
  } catch (error) {
    // Firefox's permanent private mode keeps no database; templates work all the same.
    console.warn('switching-on not recorded', error);
  }
}

/** Also of those that were switched off while nobody listened: granted again is switched on anew. */
async function forgetGrants(inUse: readonly Platform[]): Promise<void> {
  const stored = Object.keys(await browser.storage.local.get(null));
  const granted = stored.filter((key) => key.startsWith(GRANT_PREFIX));
  await browser.storage.local.remove(
    granted.filter((key) => !inUse.some(({ id }) => key === GRANT_PREFIX + id)),
  );
}

async function injectNow(
  { hosts, frames }: Platform,
  script: (typeof SCRIPTS)[keyof typeof SCRIPTS],
): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...hosts] });
  await Promise.allSettled(
    tabs.map(({ id: tabId = -1 }) =>
      browser.scripting.executeScript({
        target: { tabId, ...(frames && { allFrames: true }) },
        files: [script],
      }),
    ),
  );
}

async function removeScript(id: PlatformId): Promise<void> {
  await browser.scripting.unregisterContentScripts({ ids: [id] });
  // Without the grant tabs do not tell their address, so all are told; others do not listen.
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map((tab) => tellPage(tab.id ?? -1, { type: 'switchedOff', platform: id })),
  );
}
