import type { ReadParts, TimePart, TimeWords } from './time-part';
import { timeWordsEn } from './time-words-en';
import { timeWordsJa } from './time-words-ja';

/** A time as a sentence states it: its words' positions, and what they say. */
export interface StatedTime {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly TimePart[];
}

const words: TimeWords = [...timeWordsJa, ...timeWordsEn];

/** All words in one pattern, and what reads each, by where its groups stand. */
interface Lexicon {
  readonly word: RegExp;
  readonly readers: readonly {
    readonly read: ReadParts;
    readonly group: number;
    readonly groups: number;
  }[];
}

let lexicon: Lexicon | undefined;

/** Made when the first message is read: it takes longer than the rest of the worker's start. */
function timeLexicon(): Lexicon {
  lexicon ??= {
    word: new RegExp(words.map(([pattern]) => `(${pattern})`).join('|'), 'g'),
    readers: numbered(words),
  };
  return lexicon;
}

/** What may stand between two parts of one time. */
const GLUE = /^[ ,、の()・]{0,3}(?:(?:at|on|by|the|in the|in|of|before|no later than) ?){0,2}$/;

/** All times that a folded sentence states, in order; parts that stand together are one. */
export function statedTimes(sentence: string): StatedTime[] {
  const times: { start: number; end: number; parts: TimePart[] }[] = [];
  const { word, readers } = timeLexicon();
  for (const match of sentence.matchAll(word)) {
    const parts = partsOf(match, readers);
    if (parts.length === 0) continue;
    const end = match.index + match[0].length;
    const last = times.at(-1);
    if (last && GLUE.test(sentence.slice(last.end, match.index)) && fits(last.parts, parts)) {
      last.end = end;
      last.parts.push(...parts);
    } else times.push({ start: match.index, end, parts: [...parts] });
  }
  return times;
}

/** 「12/1、12/3」 are two times, and so are 「3日以内、12/3」. */
function fits(before: readonly TimePart[], parts: readonly TimePart[]): boolean {
  const clocks = (some: readonly TimePart[]) =>
    some.every(({ kind }) => kind === 'clock' || kind === 'hours' || kind === 'zone');
  const counts = [...before, ...parts].some(({ kind }) => kind === 'after');
  if (counts && !clocks(parts)) return false;
  return !parts.some(
    ({ kind }) => kind !== 'weekday' && kind !== 'hours' && before.some((one) => one.kind === kind),
  );
}

function partsOf(match: RegExpExecArray, readers: Lexicon['readers']): readonly TimePart[] {
  const reader = readers.find(({ group }) => match[group] !== undefined);
  if (!reader) return [];
  const groups = match.slice(reader.group + 1, reader.group + 1 + reader.groups);
  const read = reader.read(groups, match[0]);
  return read === null ? [] : 'kind' in read ? [read] : read;
}

/** Where in the joined pattern the groups of each word stand. */
function numbered(all: TimeWords): Lexicon['readers'] {
  let group = 1;
  return all.map(([pattern, read]) => {
    const groups = (new RegExp(`${pattern}|`).exec('')?.length ?? 1) - 1;
    const reader = { read, group, groups };
    group += groups + 1;
    return reader;
  });
}
