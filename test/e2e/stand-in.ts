import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../../scripts/browsers.ts';
import { artifactFolder, readManifest, shippedBuild } from './builds.ts';

/**
 * An extension of the same id that does nothing, so that a browser with it can be compared with one
 * that has ours; or that runs `script` in the platforms' pages (or those of `hosts`), in a world like that of ours.
 */
export function makeStandIn(
  browser: BrowserName,
  script?: string,
  hosts?: readonly string[],
): { readonly folder: string } {
  const { browser_specific_settings, ...shipped } = readManifest(shippedBuild[browser]);
  const matches = hosts ?? shipped.optional_host_permissions;
  const name = script === undefined ? 'bare' : 'script';
  const folder = artifactFolder(`${browser}-stand-in-${name}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Stand-in',
    version: '1.0',
    permissions: ['storage'],
    host_permissions: matches,
    // Chromium's driver waits for the page that our extension opens after its installation.
    ...(browser === 'chromium' && { background: { service_worker: 'background.js' } }),
    ...(browser_specific_settings !== undefined && { browser_specific_settings }),
    ...(script !== undefined && {
      content_scripts: [{ matches, js: ['script.js'], all_frames: true }],
    }),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'welcome.html'), '<!doctype html><title>Stand-in</title>');
  writeFileSync(
    join(folder, 'background.js'),
    "chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: '/welcome.html' }));",
  );
  if (script !== undefined) writeFileSync(join(folder, 'script.js'), script);
  return { folder };
}
