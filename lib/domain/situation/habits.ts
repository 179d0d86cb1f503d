import { type Situation, situations } from '../template';
import { HABITS } from './habit-table';

/** Scraps are at most so many characters of Japanese, or two words of English. */
const LONGEST_SCRAP = 3;
const RUN = /[a-z']+(?: [a-z']+)*|[^a-z'\n]+/g;

interface Table {
  /** What a scrap weighs for each situation, in steps. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
  readonly bias: readonly number[];
  readonly step: number;
}

let table: Table | undefined;

/** The table is read when the first message is. */
function readTable(): Table {
  const weights = new Map<string, readonly number[]>();
  const columns = HABITS.weights.split('\n');
  HABITS.scraps.split('\n').forEach((scrap, nth) => {
    weights.set(
      scrap,
      columns.map((column) => Number(column[nth]) - HABITS.none),
    );
  });
  return { weights, bias: HABITS.bias, step: HABITS.step };
}

/** The scraps of a text that is folded and spelled alike; numbers and addresses are all the same. */
export function scrapsOf(text: string): Set<string> {
  const scraps = new Set<string>();
  const plain = text
    .replace(/https?:\S+/g, 'U')
    .replace(/\d+/g, '0')
    .replace(/[ \t]+/g, ' ');
  for (const [run] of plain.matchAll(RUN)) {
    if (/^[a-z']/.test(run)) {
      const words = run.split(' ');
      words.forEach((word, nth) => {
        scraps.add(`${word} `);
        const next = words[nth + 1];
        if (next !== undefined) scraps.add(`${word} ${next}`);
      });
      continue;
    }
    for (let start = 0; start < run.length; start++) {
      for (let length = 1; length <= LONGEST_SCRAP && start + length <= run.length; length++) {
        scraps.add(run.slice(start, start + length));
      }
    }
  }
  return scraps;
}

/**
 * How probable each situation is (0–1, together 1) by the scraps of words alone, as they stood in the examples
 * of `test/situation`. It knows no grammar; it helps where no cue was written for what the client says.
 */
export function habitsOf(text: string): Readonly<Record<Situation, number>> {
  table ??= readTable();
  const { weights, bias, step } = table;
  const found = [...scrapsOf(text)].flatMap((scrap) => {
    const row = weights.get(scrap);
    return row ? [row] : [];
  });
  const length = Math.sqrt(found.length) || 1;
  const odds = situations.map((_, nth) => {
    const sum = found.reduce((total, row) => total + (row[nth] ?? 0), 0);
    return Math.exp((bias[nth] ?? 0) + (sum * step) / length);
  });
  const all = odds.reduce((total, one) => total + one, 0);
  return Object.fromEntries(
    situations.map((situation, nth) => [situation, (odds[nth] ?? 0) / all]),
  ) as Record<Situation, number>;
}
