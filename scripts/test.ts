import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { type Count, countTests, failuresIn } from './count.ts';
import { type Outcome, runScript } from './run.ts';

/**
 * `npm test`: every part, one after the other, also after one that failed. Its last line is the count;
 * each part that is not a set of tests counts as one.
 */

const FOLDER = '.artifacts';

/** One thing that is proved. */
interface Part {
  readonly name: string;
  /** In package.json. */
  readonly script: string;
  /** A set of tests; else it counts as one. */
  readonly tests?: true;
  readonly args?: string;
}

/** Leaves the builds that the journeys are played on, too. */
const packages: Part = { name: 'packages for the stores', script: 'zip' };
const parts: readonly Part[] = [
  { name: 'types', script: 'types' },
  { name: 'lint', script: 'lint' },
  { name: 'dead code', script: 'dead-code' },
  { name: 'unit tests', script: 'test:unit', tests: true },
  packages,
  { name: 'the same from its sources', script: 'zip:verify' },
];
/** The README's first command, as it goes without a display. */
const start: Part = { name: 'npm start, headless', script: 'start', args: '--headless' };
const journeys: Part = { name: 'journeys in both browsers', script: 'test:e2e', tests: true };

const lines: string[] = [];
const failures: string[] = [];
const total = { passed: 0, failed: 0, skipped: 0 };

async function play(part: Part): Promise<boolean> {
  console.log(`\n== ${part.name}`);
  const report = `${FOLDER}/${part.script.replace(':', '-')}.json`;
  rmSync(report, { force: true });
  const outcome = await runScript(part.script, {
    shown: part.tests ?? false,
    ...(part.args && { args: part.args }),
    ...(part.tests && {
      args: `--reporter=default --reporter=json --outputFile.json=${report}`,
    }),
  });
  if (!part.tests && !outcome.ok) console.log(outcome.output.trim());
  if (part.tests) failures.push(...failuresIn(report));
  note(part, part.tests ? countTests(report, outcome.ok) : countOne(outcome), outcome.ms);
  return outcome.ok;
}

function countOne({ ok }: Outcome): Count {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

function note({ name }: Part, count: Count, ms: number, why = ''): void {
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
  const seconds = `${(ms / 1000).toFixed(1)} s`;
  lines.push(`${name.padEnd(26)} ${seconds.padStart(8)}  ${inWords(count)}${why}`);
  console.log(lines.at(-1));
}

function inWords({ passed, failed, skipped }: Count): string {
  const skippedToo = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${passed} passed, ${failed} failed${skippedToo}`;
}

mkdirSync(FOLDER, { recursive: true });
rmSync(`${FOLDER}/summary.txt`, { force: true });
const broken: Part[] = [];
for (const part of parts) if (!(await play(part))) broken.push(part);
if (broken.includes(packages)) {
  // What an earlier build left would prove nothing about this one.
  note(journeys, { passed: 0, failed: 1, skipped: 0 }, 0, ' (not played: a build failed)');
} else {
  await play(journeys);
  await play(start);
}

for (const failure of failures) console.log(`\nFAILED ${failure}`);
const summary = `${lines.join('\n')}\n\n${inWords(total)}\n`;
writeFileSync(`${FOLDER}/summary.txt`, summary);
process.exitCode = total.failed > 0 ? 1 : 0;
process.stdout.write(`\n${summary}`);
