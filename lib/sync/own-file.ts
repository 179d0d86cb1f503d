import { allFacts } from '@/lib/store/export';
import { type ExchangeRecord, encodeRecords, lineOf, openFile } from './exchange-file';
import { type Folder, writeFile } from './folder';
import { frameSum } from './frame';
import { takeInRegisters } from './own-registers';
import type { Secret } from './seal';

/** A file whose lines were mostly overtaken by newer ones is written anew. */
const MOST_LINES_PER_RECORD = 2;
const FEWEST_LINES = 1_000;
/** Each exchange that has something to say adds one; a file that was written anew has one for some hundred records. */
const MOST_ADDED_FRAMES = 100;
const FEWEST_RECORDS_IN_FRAME = 200;

/** Some of what this machine knows; conversations that were read so far, and all there are, about. */
export interface Part {
  readonly records: readonly ExchangeRecord[];
  readonly done: number;
  readonly of: number;
}

/** Everything that this machine knows, some hundred records at a time, those of a conversation together. */
export async function* everything(now: number): AsyncGenerator<Part> {
  const registers = Object.entries(await takeInRegisters({}, now));
  const records = registers.map(([key, register]) => ['register', { key, register }] as const);
  yield { records, done: 0, of: 1 };
  yield* allFacts();
}

/** What of a machine's own file stands in the folder. */
interface OwnFile {
  readonly folder: Folder;
  readonly name: string;
  /** Null where there is none yet. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  /** It says what was taken back since. */
  readonly stale: boolean;
  readonly secret?: Secret | undefined;
  /** Epoch ms. */
  readonly now: number;
  /** Told how far it is; where it throws, the file stays as it is. */
  readonly onProgress: (progress: Pick<Part, 'done' | 'of'>) => void;
}

/** What was written: so many records, in frames of these sums. */
export interface Written {
  readonly records: number;
  readonly sums: readonly string[];
}

/**
 * Brings this machine's file up to date, so that it alone is a whole backup: adds what it does not say yet, or
 * writes it anew where much of it is overtaken, taken back, damaged or locked, or where something was erased.
 */
export async function writeOwnFile(own: OwnFile): Promise<Written> {
  const said = await readOwn(own);
  if (said.anew || own.stale) return writeAnew(own);
  const news: ExchangeRecord[] = [];
  let records = 0;
  for await (const { records: some, done, of } of everything(own.now)) {
    own.onProgress({ done, of });
    records += some.length;
    news.push(...some.filter((record) => !said.lines.has(hashOf(lineOf(record)))));
  }
  const hasErased = news.some(([kind]) => kind === 'tombstone');
  if (hasErased || isOvertaken(said, records)) return writeAnew(own);
  const parts = await encodeRecords(news, own.secret);
  if (parts.length > 0) await writeFile(own.folder, own.name, parts, false);
  return { records: news.length, sums: parts.map(frameSum) };
}

async function writeAnew({ folder, name, secret, now, onProgress }: OwnFile): Promise<Written> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let records = 0;
  for await (const { records: some, done, of } of everything(now)) {
    onProgress({ done, of });
    records += some.length;
    parts.push(...(await encodeRecords(some, secret)));
  }
  await writeFile(folder, name, parts, true);
  return { records, sums: parts.map(frameSum) };
}

interface Said {
  readonly lines: ReadonlySet<number>;
  /** Lines in all, repeated ones included. */
  readonly count: number;
  readonly frames: number;
  /** What stands there cannot be added to. */
  readonly anew: boolean;
}

async function readOwn({ bytes, secret }: OwnFile): Promise<Said> {
  const lines = new Set<number>();
  const counts = { count: 0, frames: 0 };
  let inTheOpen = false;
  if (!bytes) return { lines, ...counts, anew: true };
  const frames = openFile(bytes, secret);
  for (;;) {
    const next = await frames.next();
    if (next.done) {
      const { torn, damaged, sealed } = next.value;
      const broken = torn || damaged > 0 || Object.keys(sealed).length > 0;
      return { lines, ...counts, anew: broken || inTheOpen };
    }
    counts.frames++;
    counts.count += next.value.lines?.length ?? 0;
    if (secret && !next.value.encrypted) inTheOpen = true;
    for (const line of next.value.lines ?? []) lines.add(hashOf(line));
  }
}

function isOvertaken({ count, frames }: Said, records: number): boolean {
  const mostFrames = MOST_ADDED_FRAMES + records / FEWEST_RECORDS_IN_FRAME;
  return frames > mostFrames || count > MOST_LINES_PER_RECORD * records + FEWEST_LINES;
}

/** 53 bits (cyrb53): among a million lines two are alike with a chance of one in ten thousand. */
function hashOf(text: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
