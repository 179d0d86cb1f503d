import { readFileSync, writeFileSync } from 'node:fs';
import { loadModule } from '../bench/module.ts';
import type { LabelledMessage } from './labelled-message.ts';

/**
 * `npm run learn`: writes lib/domain/situation/habit-table.ts anew from the examples beside this file. The
 * held-out ones have no part in it.
 */
const { learn } = await loadModule<typeof import('./learning.ts')>('../situation/learning.ts');

const read = (file: string): LabelledMessage[] =>
  JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

const { step, none, bias, rows } = learn([
  ...read('messages-dev.json'),
  ...read('own-messages.json'),
]);
const columns = bias.map((_, nth) => rows.map(([, digits]) => digits[nth]).join(''));
writeFileSync(
  new URL('../../lib/domain/situation/habit-table.ts', import.meta.url),
  `/**
 * Written by \`npm run learn\` from the examples of test/situation; do not edit. A line of \`weights\` is one of
 * \`situations\`, in their order, with a digit for each scrap: \`none\` says nothing, more speaks for it, less
 * against it.
 */
// biome-ignore format: written by a program
export const HABITS = {
  step: ${step},
  none: ${none},
  bias: [${bias.join(', ')}],
  scraps: \`${rows.map(([scrap]) => scrap).join('\n')}\`,
  weights: \`${columns.join('\n')}\`,
} as const;
`,
);
console.log(`${rows.length} scraps`);
