import { readFileSync, writeFileSync } from 'node:fs';
import { loadModule } from '../bench/module.ts';
import type { LabelledMessage } from './labelled-message.ts';

/**
 * `npm run learn`: writes habit-table.ts, due-table.ts and mix-table.ts of lib/domain/situation anew from the examples beside
 * this file. The held-out ones have no part in it. `npm run learn -- --leave-out` writes nothing, but learns
 * without each fresh batch in turn and says how the reader does on it (a minute).
 */
const { learn, leaveOneBatchOut } = await loadModule<typeof import('./learning.ts')>(
  '../situation/learning.ts',
);
const THRESHOLDS = [0.3, 0.4, 0.5, 0.6, 0.7];

const read = (file: string): LabelledMessage[] =>
  JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
const messages = [
  'messages-dev',
  'own-messages',
  'own-messages-like-given',
  'own-messages-with-times',
].flatMap((file) => read(`${file}.json`));

if (process.argv.includes('--leave-out')) report();
else write();

function report() {
  const batches = leaveOneBatchOut(messages);
  for (const { batch, read } of [
    ...batches,
    { batch: 'all', read: batches.flatMap(({ read }) => read) },
  ]) {
    const percent = (some: typeof read, holds: (one: (typeof read)[number]) => boolean) =>
      ((100 * some.filter(holds).length) / some.length).toFixed(1);
    const needing = read.filter(({ needsReply }) => needsReply);
    const others = read.filter(({ needsReply }) => !needsReply);
    console.log(
      `${batch}: ${read.length} messages, deadlines ${percent(
        read.filter(({ dated }) => dated),
        ({ due }) => due === 'found',
      )}, invented ${percent(
        read.filter(({ dated }) => !dated),
        ({ due }) => due !== 'none',
      )}, first ${percent(read, ({ first }) => first)}, among three ${percent(read, ({ among }) => among)}, no reply found / silenced at ${THRESHOLDS.map(
        (least) =>
          `${least}: ${percent(others, ({ quiet }) => quiet >= least)} / ${percent(needing, ({ quiet }) => quiet >= least)}`,
      ).join(', ')}`,
    );
  }
}

function write() {
  const { habits, dues, mix } = learn(messages);
  const { step, none, bias, words, pairs, weights } = habits;
  save(
    'habit-table.ts',
    `/** Written by \`npm run learn\` from the examples of test/situation; do not edit. \`Habits\` says what it is. */
// biome-ignore format: written by a program
export const HABITS = {
  step: ${step},
  none: ${none},
  bias: [${bias.join(', ')}],
  words: \`${words}\`,
  pairs: \`${pairs}\`,
  weights: \`${weights}\`,
} as const;
`,
  );
  save(
    'due-table.ts',
    `/** Written by \`npm run learn\` from the examples of test/situation; do not edit. \`LearntDues\` says what it is. */
// biome-ignore format: written by a program
export const DUES = {
  bias: ${dues.bias},
  step: ${dues.step},
  none: ${dues.none},
  signs: \`${dues.signs}\`,
} as const;
`,
  );
  save(
    'mix-table.ts',
    `/** Written by \`npm run learn\` from the examples of test/situation; do not edit. \`Mix\` says what it is. */
// biome-ignore format: written by a program
export const MIX = {
  bias: [${mix.bias.join(', ')}],
  rows: {
${Object.entries(mix.rows)
  .map(([name, row]) => `    '${name}': [${row.join(', ')}],`)
  .join('\n')}
  },
};
`,
  );
}

function save(file: string, text: string) {
  writeFileSync(new URL(`../../lib/domain/situation/${file}`, import.meta.url), text);
}
