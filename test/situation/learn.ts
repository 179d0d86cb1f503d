import { readFileSync, writeFileSync } from 'node:fs';
import { loadModule } from '../bench/module.ts';
import type { LabelledMessage } from './labelled-message.ts';

/**
 * `npm run learn`: writes lib/domain/situation/habit-table.ts anew from the examples beside this file. The
 * held-out ones have no part in it. `npm run learn -- --leave-out` writes nothing, but learns without each
 * batch in turn and says how habits alone do on it (a minute).
 */
const { learn, leaveOneBatchOut } = await loadModule<typeof import('./learning.ts')>(
  '../situation/learning.ts',
);

const read = (file: string): LabelledMessage[] =>
  JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
const messages = [...read('messages-dev.json'), ...read('own-messages.json')];

if (process.argv.includes('--leave-out')) {
  const batches = leaveOneBatchOut(messages);
  const sum = (of: 'messages' | 'right') => batches.reduce((all, batch) => all + batch[of], 0);
  for (const { batch, right, messages: all } of batches) console.log(`${batch}: ${right}/${all}`);
  console.log(`all: ${((100 * sum('right')) / sum('messages')).toFixed(1)} %`);
} else write();

function write() {
  const { step, none, bias, scraps, weights } = learn(messages);
  writeFileSync(
    new URL('../../lib/domain/situation/habit-table.ts', import.meta.url),
    `/** Written by \`npm run learn\` from the examples of test/situation; do not edit. \`Habits\` says what it is. */
// biome-ignore format: written by a program
export const HABITS = {
  step: ${step},
  none: ${none},
  bias: [${bias.join(', ')}],
  scraps: \`${scraps}\`,
  weights: \`${weights}\`,
} as const;
`,
  );
  console.log(`${scraps.split('\n').length} scraps`);
}
