import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtInPlatforms } from '../lib/domain/built-in-platforms.ts';
import { fillSkeleton, parseSkeleton } from './fixture/fill-skeleton.ts';

/**
 * `npm run fixture -- <skeleton file> <platform> <name>`: makes a fixture of a page skeleton that somebody
 * copied. What it shows is for a person to say: until then the platform's laws fail.
 */

const USAGE = 'npm run fixture -- <skeleton file> <platform> <name>';
const PLATFORMS = join(import.meta.dirname, '../lib/platforms');

function makeFixture(): void {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [file = '', platform = '', name = ''] = positionals;
  if (positionals.length !== 3) throw new Error(`Usage: ${USAGE}`);
  const origin = originOf(platform);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
    throw new Error(
      `"${name}" is no name of a fixture: small letters, digits and hyphens, as in "inbox-unread".`,
    );
  }
  const target = join(PLATFORMS, platform, 'fixtures', name);
  if (existsSync(`${target}.html`) || existsSync(`${target}.expected.json`)) {
    throw new Error(`${platform} has a fixture "${name}" already. Choose another name.`);
  }
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  const skeleton = parseSkeleton(readFileSync(file, 'utf8'));
  const filled = fillSkeleton(skeleton);
  writeFileSync(`${target}.html`, pageOf(filled.html, skeleton.month));
  writeFileSync(`${target}.expected.json`, draftOf(origin + filled.path, skeleton.month));
  if (skeleton.html.includes('…cut')) console.warn('The skeleton was cut: the page went on.');
  console.log(`Made ${platform}/fixtures/${name}.html and its draft .expected.json.
Left to do: look at the page, write into the .expected.json what a person sees there, and delete its line
"unchecked". Until then \`npx vitest run platform\` fails.`);
}

function originOf(platform: string): string {
  const host = builtInPlatforms.find(({ id }) => id === platform)?.hosts[0];
  if (!host || !existsSync(join(PLATFORMS, platform, 'fixtures'))) {
    throw new Error(
      `There is no platform "${platform}" with a folder in lib/platforms. \`npm run new:platform\` makes one.`,
    );
  }
  return host.replace(/\/\*$/, '');
}

/** test/platform-laws.test.ts knows this first line. */
function pageOf(html: string, month: string): string {
  return `<!-- made from a page skeleton copied in ${month}; its words, names and times are invented. -->
<!doctype html>
${html}
`;
}

function draftOf(address: string, month: string): string {
  const draft = {
    unchecked:
      'Nobody has compared this with the page yet. Correct what stands below, then delete this line.',
    address,
    loadedAt: `${month}-15T23:50:00+09:00`,
    lookedAt: `${month}-15T23:50:02+09:00`,
    composer: 'noComposer',
    reading: 'unchecked',
  };
  return `${JSON.stringify(draft, null, 2)}\n`;
}

try {
  makeFixture();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
