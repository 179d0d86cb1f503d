import { runCommand } from './run.ts';

/**
 * `npm run proof`: the laws that `npm test` checks on a thousand random histories, on many more. It prints
 * the seed (`PROPERTY_SEED=7 npm run proof` repeats a run), how often each law was tried and the time it
 * took, and fails when one does not hold.
 */

/** How often each law of a file is tried. */
const parts: readonly { readonly file: string; readonly runs: number }[] = [
  // Turns against the slow oracle (test/model/oracle.ts), in memory.
  { file: 'turns', runs: 100_000 },
  { file: 'merge', runs: 100_000 },
  // On the real store: a thousand times slower.
  { file: 'facts', runs: 300 },
  { file: 'judgements', runs: 300 },
  { file: 'previews', runs: 300 },
  { file: 'open-ends', runs: 300 },
  { file: 'erasure', runs: 300 },
  { file: 'days', runs: 300 },
  { file: 'archive', runs: 300 },
  { file: 'exchange', runs: 60 },
];

const seed = process.env.PROPERTY_SEED ?? String(Math.floor(Math.random() * 2 ** 31));
const lines: string[] = [];
for (const { file, runs } of parts) {
  process.env.PROPERTY_SEED = seed;
  process.env.PROPERTY_RUNS = String(runs);
  const { ok, ms } = await runCommand(`npx vitest run test/${file}.property.test.ts`, {
    shown: true,
  });
  const seconds = `${(ms / 1000).toFixed(0)} s`;
  lines.push(
    `${file.padEnd(12)} ${runs.toLocaleString('en').padStart(8)} runs of each law  ${seconds.padStart(7)}  ${ok ? 'held' : 'FAILED'}`,
  );
  if (!ok) process.exitCode = 1;
}
process.stdout.write(`\nseed ${seed}\n${lines.join('\n')}\n`);
