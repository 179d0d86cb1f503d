import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { packageFile } from './packages.ts';
import { runCommand } from './run.ts';

/**
 * `npm run zip:verify`, after `npm run zip`: makes the Firefox package once more, in another folder from
 * nothing but its sources, as Mozilla's reviewers do, and fails unless it is the same byte for byte.
 */
const folder = mkdtempSync(join(tmpdir(), 'sokuresu-sources-'));
try {
  for (const [name, content] of Object.entries(unzipSync(readFileSync(packageFile('sources'))))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  // The lock file stands for what `npm ci` would bring.
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
  const { ok, output } = await runCommand('wxt zip -b firefox', { folder });
  if (!ok) throw new Error(output);
  const [ours, theirs] = [process.cwd(), folder].map((root) =>
    readFileSync(join(root, packageFile('firefox'))),
  );
  if (!ours || !theirs?.equals(ours)) throw new Error('The sources build to another package.');
  console.log('The sources build to the same Firefox package, byte for byte.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
