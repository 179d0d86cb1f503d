import type { Figure } from './figures.ts';
import { loadModule } from './module.ts';

/** What it takes to derive all turns of a million messages in memory (metrics §0.7: exact, from raw instants). */
export async function measureDerive(): Promise<Figure[]> {
  const { derive } = await loadModule<typeof import('./deriving.ts')>('deriving.ts');
  // Warms the code.
  derive(200, 50);
  const short = derive(10_000, 50);
  const long = derive(1, 50_000);
  const perMessage = ({ ms, messages }: typeof short) => ms / messages;
  return [
    {
      name: 'deriving 10,000 conversations of 100 messages',
      value: short.ms,
      unit: 'ms',
      meaning: `${short.turns.toLocaleString('en')} turns of ${short.messages.toLocaleString('en')} messages, in memory.`,
      goal: 10_000,
    },
    {
      name: 'deriving one conversation of 100,000 messages',
      value: long.ms,
      unit: 'ms',
      meaning: `${long.turns.toLocaleString('en')} turns.`,
    },
    {
      name: 'a message in it against one in a short one',
      value: perMessage(long) / perMessage(short),
      unit: '×',
      meaning: 'A thousand times the length: nothing is quadratic.',
      gate: 20,
    },
  ];
}
