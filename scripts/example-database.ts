import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

/**
 * `npm run example-database`: plays `test/databases/story.ts` on today's store and keeps what that left on
 * disk as the example of its schema version. To be run before a version is released, and never again after.
 */

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'test/databases');

const { module } = await runnerImport<typeof import('../test/databases/write.ts')>(
  join(FOLDER, 'write.ts'),
  { configFile: false, root: ROOT, resolve: { alias: { '@': ROOT } } },
);
const example = await module.exampleDatabase();
const file = join(FOLDER, `version-${example.version}.json`);
writeFileSync(file, `${JSON.stringify(example, null, 1)}\n`);
console.log(`Written: ${file}`);
