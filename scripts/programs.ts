import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The file of the first of these commands that lies on the path, or undefined. */
export function findOnPath(commands: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const files = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return files.find((file) => existsSync(file));
}

/**
 * Installs Debian packages where that needs nobody's leave (apt, as root), and says so. Returns why it
 * could not, or undefined.
 */
export function installPackages(packages: readonly string[]): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return 'not root, or no apt here';
  console.log(`Missing here: ${packages.join(', ')}. Installing with apt-get …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...words: string[]) =>
    execFileSync('apt-get', words, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    run('update', '-qq');
    run('install', '-y', '-qq', '--no-install-recommends', ...packages);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
