import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `npm run zip` makes: a package for each store, and the sources that Mozilla's reviewers build. */
export type Package = 'chrome' | 'edge' | 'firefox' | 'sources';

const ROOT = join(import.meta.dirname, '..');

/** The version that package.json says; the manifests and the packages' names have it from there. */
export const version = (
  JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
).version;

/** Where WXT puts a package. */
export function packageFile(name: Package): string {
  return join('.output', `sokuresu-${version}-${name}.zip`);
}
