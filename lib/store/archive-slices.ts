import { type ArchiveHeader, readArchive } from '@/lib/archive/file';
import {
  type ArchiveRecord,
  type FactRecord,
  type KeptRecord,
  scopeOf,
} from '@/lib/archive/record';
import { readKept } from './kept';

/** So many facts are taken at once, and the rest of a conversation. */
const SLICE = 1_000;
/** Nothing that is grouped by conversations, as we write it, is longer. */
const LONGEST_SLICE = 2_000;

/** An archive that can be read again from its beginning: a chosen file's text. */
export type ArchiveSource = () => AsyncIterable<string>;

/**
 * Reads an archive to its end, slice by slice, the facts of one conversation together; entries that this
 * version would not keep are left out. Throws ArchiveError.
 */
export async function eachSlice(
  source: ArchiveSource,
  now: number,
  take: (facts: readonly FactRecord[], kept: readonly KeptRecord[]) => Promise<void>,
): Promise<ArchiveHeader> {
  const reading = readArchive(source(), now);
  let facts: FactRecord[] = [];
  let kept: KeptRecord[] = [];
  for (;;) {
    const { value, done } = await reading.next();
    if (done || isFull(facts, value)) {
      await take(facts, kept);
      facts = [];
      kept = [];
    }
    if (done) return value;
    if (value[0] !== 'kept') facts.push(value);
    else {
      const entry = readKept(value[1].key, value[1].value);
      if (entry) kept.push(entry);
    }
  }
}

function isFull(facts: readonly FactRecord[], next: ArchiveRecord): boolean {
  const last = facts.at(-1);
  if (!last || facts.length < SLICE) return false;
  return facts.length >= LONGEST_SLICE || next[0] === 'kept' || scopeOf(next) !== scopeOf(last);
}
