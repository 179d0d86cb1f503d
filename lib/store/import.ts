import type { KeptRecord } from '@/lib/archive/record';
import { type ArchiveSource, eachSlice } from './archive-slices';
import { changeExchange } from './exchange-folder';
import { applyKept, type KeptChoice, planKept, undoKept } from './kept';
import { beginImport, finishImport, lastImport } from './last-import';
import { mergeFacts } from './merge';
import { type UndoOptions, undoFacts } from './undo-import';

/** How an import is done. */
export interface ImportOptions {
  /** The file's name, for later. */
  readonly name: string;
  /** Epoch ms. */
  readonly now: number;
  readonly choice: KeptChoice;
  /** Stops it; what it has brought by then can be taken back. */
  readonly signal: AbortSignal;
}

/**
 * Takes an archive in, slice by slice: each is whole, and all of it can be taken back. Give what the preview
 * has read to its end. Throws ArchiveError, StoreError and the signal's reason.
 */
export async function runImport(
  source: ArchiveSource,
  { name, now, choice, signal }: ImportOptions,
): Promise<void> {
  await beginImport(name, now);
  const kept: KeptRecord[] = [];
  await eachSlice(source, now, async (facts, entries) => {
    signal.throwIfAborted();
    kept.push(...entries);
    await mergeFacts(facts, { undoable: true });
  });
  const changes = await planKept(kept, choice);
  // Noted first: taking back looks whether an entry is still as the import has made it.
  await finishImport(changes);
  await applyKept(changes);
}

/**
 * Takes the last import back: what it alone brought. Goes on where it was stopped or broken off. Throws
 * StoreError and the signal's reason.
 */
export async function undoImport(options?: UndoOptions): Promise<void> {
  await changeExchange({ stale: true });
  const last = await lastImport();
  if (last?.kept) await undoKept(last.kept);
  await undoFacts(options);
}
