import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync } from 'node:fs';
import { type Package, packageFile } from './packages.ts';
import { runCommand } from './run.ts';

/**
 * `npm run zip`: the builds of both browsers and the packages that the stores take, with their SHA-256.
 * WXT sorts the entries and writes no times into them, so the same sources give the same bytes.
 */
for (const command of ['wxt zip', 'wxt zip -b firefox']) {
  const { ok, output } = await runCommand(command);
  if (!ok) {
    console.error(output.trim());
    process.exit(1);
  }
}
// Edge takes Chrome's package as it is; under its own name nobody uploads the wrong one.
copyFileSync(packageFile('chrome'), packageFile('edge'));
for (const name of ['chrome', 'edge', 'firefox', 'sources'] satisfies Package[]) {
  const file = packageFile(name);
  console.log(`${createHash('sha256').update(readFileSync(file)).digest('hex')}  ${file}`);
}
