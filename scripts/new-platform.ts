import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { filesOf } from './new-platform/folder.ts';
import { identityOf } from './new-platform/identity.ts';
import { editsOf } from './new-platform/registration.ts';
import { runCommand } from './run.ts';

/**
 * `npm run new:platform -- <id> <host> "<日本語名>" "<English name>"`: a platform's folder, registered and
 * honest: it reads nothing until somebody has found out how.
 */

const ROOT = join(import.meta.dirname, '..');

async function makePlatform(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const identity = identityOf(positionals);
  const folder = `lib/platforms/${identity.id}`;
  if (existsSync(join(ROOT, folder))) throw new Error(`${folder} is there already.`);

  // All texts first: where one cannot be made, nothing is written.
  const made = Object.entries(filesOf(identity, new Date().toISOString().slice(0, 7))).map(
    ([file, text]) => [`${folder}/${file}`, text] as const,
  );
  const edited = Object.entries(editsOf(identity)).map(
    ([file, edit]) => [file, edit(readFileSync(join(ROOT, file), 'utf8'))] as const,
  );
  for (const [file, text] of [...made, ...edited]) {
    mkdirSync(dirname(join(ROOT, file)), { recursive: true });
    writeFileSync(join(ROOT, file), text);
  }
  const code = edited.map(([file]) => file).filter((file) => file.endsWith('.ts'));
  const { ok, output } = await runCommand(`npx biome check --write ${folder} ${code.join(' ')}`);
  if (!ok) throw new Error(`The files are made, but biome has something to say:\n${output}`);
  console.log(`Made ${folder} and registered it in ${edited.map(([file]) => file).join(', ')}.
Left to do: what is known of its pages, in this order (CONTRIBUTING.md, "Add a platform"): docs/platforms.md,
selectors.ts with evidence.ts, adapter.ts, and more than 10 fixtures. Until there are so many, the law
"${identity.id}: every expectation belongs to a fixture" fails; it is the only one that does.`);
}

try {
  await makePlatform();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
