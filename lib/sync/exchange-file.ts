import { isFromFuture } from '@/lib/archive/instants';
import { parseJson } from '@/lib/archive/json';
import type { FactRecord } from '@/lib/archive/record';
import { parseRecord } from '@/lib/archive/schemas';
import type { Register } from '@/lib/domain/register';
import { decodeFrames, encodeFrame, type Frames, KINDS } from './frame';
import { type KeyedRegister, parseRegister } from './register-record';
import { openFrame, SealError, type SealTrouble, type Secret, sealFrame } from './seal';

/**
 * The file of one machine, and a backup: frames of lines (frame.ts), each line a fact as archives hold it
 * (lib/archive), or the register of a template, a setting or a site. Frames may come in any order and more
 * than once; of what an older version of the extension cannot read it reads the rest.
 */
export interface Contents {
  readonly facts: readonly FactRecord[];
  readonly registers: Readonly<Record<string, Register>>;
}

/** One line of a file, and what it says. */
export type ExchangeRecord = FactRecord | readonly [kind: 'register', value: KeyedRegister];

/** So many records stand in a frame: what is torn off is little, and what is unfolded at once too. */
const RECORDS_IN_FRAME = 1_000;

/** The bytes of frames with these records. */
export async function encodeRecords(
  records: readonly ExchangeRecord[],
  secret?: Secret,
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const frames: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < records.length; at += RECORDS_IN_FRAME) {
    const lines = records.slice(at, at + RECORDS_IN_FRAME).map(lineOf);
    frames.push(await encodeFrame(await sealFrame(lines.join('\n'), secret)));
  }
  return frames;
}

/** A record as it stands in a file. */
export function lineOf(record: ExchangeRecord): string {
  return JSON.stringify(record);
}

/** What one frame of a file holds. */
export interface FileFrame {
  readonly sum: string;
  /** How many frames the file has. */
  readonly of: number;
  readonly encrypted: boolean;
  /** Null where the frame is known already. */
  readonly lines: readonly string[] | null;
}

/** What of a file could not be opened. */
export type FileTrouble = Omit<Frames, 'frames'> & {
  /** Frames that cannot be opened, by the reason. */
  readonly sealed: Readonly<Partial<Record<SealTrouble, number>>>;
};

/**
 * The lines of a file's frames, one frame after the other, but for those whose sums are known; returns what
 * could not be opened. Never rejects because of what is in the file.
 */
export async function* openFile(
  bytes: Uint8Array<ArrayBuffer>,
  secret?: Secret,
  known: ReadonlySet<string> = new Set(),
): AsyncGenerator<FileFrame, FileTrouble> {
  const { frames, damaged, torn } = await decodeFrames(bytes);
  const sealed: Partial<Record<SealTrouble, number>> = {};
  for (const frame of frames) {
    const { sum, kind } = frame;
    try {
      const lines = known.has(sum) ? null : (await openFrame(frame, secret)).split('\n');
      yield { sum, of: frames.length, encrypted: kind === KINDS.encrypted, lines };
    } catch (error) {
      if (!(error instanceof SealError)) throw error;
      sealed[error.trouble] = (sealed[error.trouble] ?? 0) + 1;
    }
  }
  return { torn, damaged, sealed };
}

/**
 * What a frame's lines say; `unknown` counts those that this version does not know, and facts that claim to be
 * from the future (`now` in epoch ms).
 */
export function readLines(
  lines: readonly string[],
  now: number,
): { readonly records: readonly ExchangeRecord[]; readonly unknown: number } {
  const records = lines.flatMap((line) => parseLine(line, now) ?? []);
  return { records, unknown: lines.length - records.length };
}

/** The records of a batch by what becomes of them. */
export function contentsOf(records: readonly ExchangeRecord[]): Contents {
  return {
    facts: records.flatMap((record) => (record[0] === 'register' ? [] : [record])),
    registers: Object.fromEntries(
      records.flatMap((record) =>
        record[0] === 'register' ? [[record[1].key, record[1].register]] : [],
      ),
    ),
  };
}

function parseLine(line: string, now: number): readonly [ExchangeRecord] | undefined {
  const value = parseJson(line);
  const register = parseRegister(value);
  // Of whatever time: who hears of it says what they say next by a later stamp.
  if (register) return [['register', register]];
  const parsed = parseRecord(value);
  if (!parsed.ok || parsed.record[0] === 'kept' || isFromFuture(parsed.record, now)) return;
  return [parsed.record];
}
