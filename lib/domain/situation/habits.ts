import { type Situation, situations } from '../template';
import { HABITS } from './habit-table';

/** Scraps are at most so many characters of Japanese, or two words of English. */
const LONGEST_SCRAP = 3;
const RUN = /[a-z']+(?: [a-z']+)*|[^a-z'\n]+/g;

/** What `npm run learn` has learnt. */
export interface Habits {
  /** What a digit more weighs. */
  readonly step: number;
  /** The digit that says nothing. */
  readonly none: number;
  /** By situation, in their order. */
  readonly bias: readonly number[];
  /** One a line. */
  readonly scraps: string;
  /** A line for each situation with a digit for each scrap. */
  readonly weights: string;
}

interface Table {
  /** What a scrap weighs for each situation, in steps. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
  readonly bias: readonly number[];
  readonly step: number;
}

let table: Table | undefined;

/** They are read when the first message is. */
function shipped(): Table {
  table ??= readHabits(HABITS);
  return table;
}

/** Makes habits ready for `habitsOf`. */
export function readHabits({ scraps, weights, none, bias, step }: Habits): Table {
  const columns = weights.split('\n');
  const rows = scraps
    .split('\n')
    .map((scrap, nth) => [scrap, columns.map((column) => Number(column[nth]) - none)] as const);
  return { weights: new Map(rows), bias, step };
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
export function habitsOf(
  text: string,
  { weights, bias, step }: Table = shipped(),
): Readonly<Record<Situation, number>> {
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
