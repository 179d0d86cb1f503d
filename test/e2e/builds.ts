import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { BrowserName } from '../../scripts/browsers.ts';
import { version } from '../../scripts/packages.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Where the packages of every release are kept. */
const RELEASES = join(ROOT, 'releases');

/** The shipped build of each browser, as `npm run build` left it. */
export const shippedBuild: Readonly<Record<BrowserName, string>> = {
  chromium: join(ROOT, '.output/chrome-mv3'),
  firefox: join(ROOT, '.output/firefox-mv3'),
};

/** The extension's id in Firefox, from its manifest. */
export const firefoxId = 'sokuresu@sokuresu.example';

/** What the tests need of a manifest. */
export interface Manifest {
  readonly optional_host_permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly [key: string]: unknown;
}

/** A build's manifest. */
export function readManifest(build: string): Manifest {
  return JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as Manifest;
}

/** The hosts that most journeys have granted. */
export const usualHosts: readonly string[] = ['https://coconala.com/*', 'https://crowdworks.jp/*'];

/** A folder of that name for this test run's worker alone: two files of tests are played side by side. */
export function artifactFolder(name: string): string {
  const worker = process.env.VITEST_POOL_ID;
  return join(ROOT, '.artifacts', worker === undefined ? name : `${name}-${worker}`);
}

/**
 * A copy of the shipped build that differs in one key of its manifest: these hosts are granted at
 * install, which spares most journeys the browser's own prompt. `builds.test.ts` holds that it is the only one.
 */
export function makeGrantedBuild(browser: BrowserName, hosts = usualHosts): string {
  const name = hosts === usualHosts ? 'granted' : hosts.join().replace(/\W+/g, '-');
  return makeCopy(browser, name, { host_permissions: hosts });
}

/** The version of the release before this build; its packages lie in `releases/`. */
export function previousVersion(): string {
  const versions = readdirSync(RELEASES)
    .map((name) => /^sokuresu-(.+)-chrome\.zip$/.exec(name)?.[1])
    .filter((one) => one !== undefined && one !== version)
    .sort((a, b) => a?.localeCompare(b ?? '', 'en', { numeric: true }) ?? 0);
  const last = versions.at(-1);
  if (last === undefined) throw new Error(`No earlier release in ${RELEASES}`);
  return last;
}

/** The release before this build, unpacked, with the journeys' hosts granted at install. */
export function makePreviousBuild(browser: BrowserName): string {
  const store = { chromium: 'chrome', firefox: 'firefox' }[browser];
  const packed = readFileSync(join(RELEASES, `sokuresu-${previousVersion()}-${store}.zip`));
  const folder = artifactFolder(`${browser}-previous`);
  rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of Object.entries(unzipSync(packed))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  writeManifest(folder, { ...readManifest(folder), host_permissions: usualHosts });
  return folder;
}

/** The keys of the build's commands, as xdotool names them: a test presses them for real. */
export const commandKeys = { open: 'alt+shift+k', insert: 'alt+shift+j' } as const;

function makeCopy(browser: BrowserName, name: string, changes: Partial<Manifest>): string {
  const shipped = shippedBuild[browser];
  if (!existsSync(shipped)) throw new Error(`No build in ${shipped}: npm run build makes it.`);
  const copy = artifactFolder(`${browser}-${name}`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(shipped, copy, { recursive: true });
  writeManifest(copy, { ...readManifest(shipped), ...changes });
  return copy;
}

function writeManifest(folder: string, manifest: Manifest): void {
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
}
