import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { version } from '../../scripts/packages.ts';
import { readManifest, shippedBuild } from './builds.ts';

/** What the stores ask of a package, held on the builds as they are shipped. */

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** What stands in code in the first column of the tables below a heading. */
function namesUnder(heading: string, document: string): string[] {
  const section = document.split(/^## /m).find((one) => one.startsWith(heading)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(nameIn));
}

const nameIn = ([, name = '']: RegExpMatchArray) => name;

it('every permission is justified in the README, and none that nobody asks for', () => {
  const asked = Object.values(shippedBuild).flatMap((build) =>
    Object.entries(readManifest(build))
      .filter(([key]) => key.endsWith('permissions'))
      .flatMap(([, names]) => names as string[]),
  );
  expect(namesUnder('Permissions', read('README.md')).sort()).toEqual([...new Set(asked)].sort());
});

it('package, manifests and changelog have one version', () => {
  const [, latest] = /^## (\S+) – /m.exec(read('CHANGELOG.md')) ?? [];
  expect(latest).toBe(version);
  for (const build of Object.values(shippedBuild))
    expect(readManifest(build).version).toBe(version);
});

it('every kept release is the package that was released', () => {
  const sums = read('releases/SHA256SUMS').trim().split('\n');
  const kept = readdirSync(join(ROOT, 'releases')).filter((name) => name.endsWith('.zip'));
  expect(sums.map((line) => line.split('  ')[1]).sort()).toEqual(kept.sort());
  for (const line of sums) {
    const [sum, name = ''] = line.split('  ');
    const content = readFileSync(join(ROOT, 'releases', name));
    expect(createHash('sha256').update(content).digest('hex'), name).toBe(sum);
  }
});

it.each(['chromium', 'firefox'] as const)(
  'the build for %s has an icon of every size',
  (browser) => {
    const { icons } = readManifest(shippedBuild[browser]);
    expect(Object.keys(icons as object)).toEqual(['16', '24', '32', '48', '64', '96', '128']);
    for (const [size, file] of Object.entries(icons as Record<string, string>)) {
      const png = readFileSync(join(shippedBuild[browser], file));
      // Width and height stand at fixed places of a PNG's first chunk.
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
  },
);

it('Mozilla’s linter finds no error, and no warning that is not explained', async () => {
  const linter = join(ROOT, 'node_modules/addons-linter/bin/addons-linter');
  const words = [linter, '--output=json', shippedBuild.firefox];
  // It ends with a failure where it finds errors, and has printed them all the same.
  const run = promisify(execFile)(process.execPath, words, { maxBuffer: 2 ** 26 });
  const { stdout } = await run.catch((failure: { stdout: string }) => failure);
  const { errors, warnings, notices } = JSON.parse(stdout) as Record<string, { code: string }[]>;
  expect(errors).toEqual([]);
  const explained = namesUnder('What Mozilla’s linter says', read('docs/stores.md'));
  const said = [...(warnings ?? []), ...(notices ?? [])].map(({ code }) => code);
  expect([...new Set(said)].sort()).toEqual(explained.sort());
});
