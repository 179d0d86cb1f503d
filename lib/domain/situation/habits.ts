import { type Situation, situations } from '../template';
import { HABITS } from './habit-table';

/** Scraps are at most so many characters of Japanese, or a word of English. */
const LONGEST_SCRAP = 2;
const ENDING = /(?:ing|ed|es|s|ly|'s)$/;
/** Shorter words have no ending to speak of. */
const LONGEST_UNCUT = 4;
const RUN = /[a-z']+(?: [a-z']+)*|[^a-z'\n]+/g;

/** What `npm run learn` has learnt. */
export interface Habits {
  /** What a digit more weighs. */
  readonly step: number;
  /** The digit that says nothing. */
  readonly none: number;
  /** By situation, in their order; the last is for needing no reply. */
  readonly bias: readonly number[];
  /** English words without their endings. */
  readonly words: string;
  /** Japanese scraps: in each line a character, then all that follow it; a tab where it stands alone. */
  readonly pairs: string;
  /** A line for each situation, and one for needing no reply, with a digit for each scrap. */
  readonly weights: string;
}

interface Table {
  /** What a scrap weighs for each situation and for needing no reply, in steps. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
  readonly bias: readonly number[];
  readonly step: number;
}

/** What the scraps of a message's words speak for. */
export interface Reading {
  /** How probable each situation is, 0–1, together 1. */
  readonly probable: Readonly<Record<Situation, number>>;
  /** How much speaks for needing no reply, as logarithmic odds. */
  readonly quiet: number;
}

let table: Table | undefined;

/** They are read when the first message is. */
function shipped(): Table {
  table ??= readHabits(HABITS);
  return table;
}

/** Makes habits ready for `habitsOf`. */
export function readHabits({ words, pairs, weights, none, bias, step }: Habits): Table {
  const columns = weights.split('\n');
  const rows = listedScraps(words, pairs).map(
    (scrap, nth) => [scrap, columns.map((column) => Number(column[nth]) - none)] as const,
  );
  return { weights: new Map(rows), bias, step };
}

function listedScraps(words: string, pairs: string): string[] {
  return [
    ...words.split(' '),
    ...pairs.split('\n').flatMap((line) => {
      const first = line.charAt(0);
      return [...line.slice(1)].map((next) => (next === '\t' ? first : first + next));
    }),
  ];
}

/** "links", "linked" and "linking" are one. */
function stemOf(word: string): string {
  return word.length > LONGEST_UNCUT ? word.replace(ENDING, '') : word;
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
      for (const word of run.split(' ')) scraps.add(stemOf(word));
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
 * What the scraps of words alone speak for, as they stood in the examples of `test/situation`. It knows no
 * grammar; the form of the message (`evidence.ts`) is weighed beside it.
 */
export function habitsOf(text: string, { weights, bias, step }: Table = shipped()): Reading {
  const found = [...scrapsOf(text)].flatMap((scrap) => {
    const row = weights.get(scrap);
    return row ? [row] : [];
  });
  const length = Math.sqrt(found.length) || 1;
  const odds = bias.map(
    (one, nth) => one + (found.reduce((sum, row) => sum + (row[nth] ?? 0), 0) * step) / length,
  );
  return { probable: probabilitiesOf(odds), quiet: odds[situations.length] ?? 0 };
}

/** Probabilities of the situations, from logarithmic odds in their order. */
export function probabilitiesOf(odds: readonly number[]): Readonly<Record<Situation, number>> {
  const own = odds.slice(0, situations.length);
  const most = Math.max(...own);
  const shares = own.map((one) => Math.exp(one - most));
  const all = shares.reduce((total, one) => total + one, 0);
  return Object.fromEntries(
    situations.map((situation, nth) => [situation, (shares[nth] ?? 0) / all]),
  ) as Record<Situation, number>;
}
