import { readFileSync } from 'node:fs';
import { type Figure, median } from './figures.ts';
import { loadModule } from './module.ts';

const ROUNDS = 10;

/** What it takes to read what a client's message wants. */
export async function measureSituation(): Promise<Figure[]> {
  const { timeReadings } =
    await loadModule<typeof import('./situation-reading.ts')>('situation-reading.ts');
  const file = readFileSync(new URL('../situation/messages-dev.json', import.meta.url), 'utf8');
  const texts = (JSON.parse(file) as { text: string }[]).map(({ text }) => text);
  const all = texts.join('\n');
  const message = median(timeReadings(texts, ROUNDS));
  const short = median(timeReadings([all.slice(0, 2000)], ROUNDS));
  const long = median(timeReadings([all.slice(0, 20_000)], ROUNDS));
  return [
    {
      name: 'reading a client’s message',
      value: message,
      unit: 'ms',
      meaning: `The middle one of ${texts.length} messages.`,
      goal: 2,
    },
    {
      name: 'the same against parsing the file of them',
      value: message / median(timeParsing(file)),
      unit: '×',
      meaning: 'JSON.parse of all the messages, in the same run.',
      gate: 4,
    },
    {
      name: 'reading 20,000 characters against 2,000',
      value: long / short,
      unit: '×',
      meaning: 'Ten times the length: nothing is quadratic.',
      gate: 30,
    },
  ];
}

function timeParsing(file: string): number[] {
  return Array.from({ length: 10 * ROUNDS }, () => {
    const startedAt = performance.now();
    JSON.parse(file);
    return performance.now() - startedAt;
  });
}
