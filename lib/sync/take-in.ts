import { mergeFacts } from '@/lib/store/merge';
import { contentsOf, type FileTrouble, openFile, readLines } from './exchange-file';
import { takeInRegisters } from './own-registers';
import type { Secret } from './seal';

/** How a file is taken in. */
export interface TakeInOptions {
  /** Epoch ms. */
  readonly now: number;
  readonly secret?: Secret | undefined;
  /** The sums of frames that were taken in before. */
  readonly known?: ReadonlySet<string>;
  /** Called after each frame, which is kept by then; where it rejects, nothing more is taken in. */
  readonly onFrame?: (frame: FrameProgress) => Promise<void> | void;
}

/** How far a file is: frames that were looked at, and all there are. */
export interface FrameProgress {
  readonly done: number;
  readonly of: number;
  /** The sums of those of which everything is known now. */
  readonly sums: readonly string[];
}

/** What came of a file. */
export interface TakenIn extends FileTrouble {
  /** Records of frames that were new. */
  readonly records: number;
  /** Of these, what this version does not know, or what claims to be from the future. */
  readonly unknown: number;
  /** The sums of the frames of which everything is known now. */
  readonly sums: readonly string[];
}

/**
 * Takes in a file of another machine, or a backup: its facts join those of this one, of its templates and
 * settings the newest count. Rejects where the store fails; what was taken in until then is sound.
 */
export async function takeInFile(
  bytes: Uint8Array<ArrayBuffer>,
  { now, secret, known, onFrame }: TakeInOptions,
): Promise<TakenIn> {
  const sums: string[] = [];
  const counts = { records: 0, unknown: 0 };
  const frames = openFile(bytes, secret, known);
  for (let done = 1; ; done++) {
    const next = await frames.next();
    if (next.done) return { ...next.value, ...counts, sums };
    const { sum, of, lines } = next.value;
    let isWhole = true;
    if (lines) {
      const { records, unknown } = readLines(lines, now);
      const { facts, registers } = contentsOf(records);
      await mergeFacts(facts);
      if (Object.keys(registers).length > 0) await takeInRegisters(registers, now);
      counts.records += records.length;
      counts.unknown += unknown;
      // A later version, or a later day, may know it.
      isWhole = unknown === 0;
    }
    if (isWhole) sums.push(sum);
    if (lines) await onFrame?.({ done, of, sums });
  }
}
