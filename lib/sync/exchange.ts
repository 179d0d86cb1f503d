import { changeExchange, type KeptExchange, readExchange } from '@/lib/store/exchange-folder';
import { deviceId } from '@/lib/store/judge';
import {
  type ExchangeReport,
  emptyReport,
  readReport,
  saveReport,
  withFile,
} from './exchange-report';
import { type Folder, type FolderFile, fileNameOf, filesIn, machineOf, mayUse } from './folder';
import { writeOwnFile } from './own-file';
import { type FrameProgress, takeInFile } from './take-in';

type Progress = Pick<FrameProgress, 'done' | 'of'>;

/** How facts are exchanged. */
export interface ExchangeOptions {
  /** No page of ours is open, which would lend its leave for the folder. */
  readonly lasting?: boolean;
  /** Told how far the file is that is taken in or written. What it throws ends the exchange, as failed. */
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Exchanges facts with the user's other machines through the chosen folder, once, and keeps how it went: takes
 * in what is new in all files, then adds to this machine's own what it does not say yet. Undefined where no
 * folder is chosen. Never rejects because of folder or files: whatever was done until then is sound, and the
 * next time goes on. `now` in epoch ms.
 */
export function exchangeFacts(
  now: number,
  { lasting = false, onProgress = () => {} }: ExchangeOptions = {},
): Promise<ExchangeReport | undefined> {
  // The background and a page of ours may both be at it.
  return navigator.locks.request('sokuresu exchange', async () => {
    const kept = await readExchange();
    if (!kept.folder) return undefined;
    const before = (await readReport()) ?? emptyReport(now);
    const report = await exchangeIn(kept.folder, kept, now, onProgress).catch((error: unknown) => {
      console.warn('exchange', error);
      const what = error instanceof Error ? error.name : undefined;
      return { ...before, at: now, outcome: 'failed' as const, ...(what && { what }) };
    });
    // Left meanwhile: a report of it would keep the background at it.
    if (!(await readExchange()).folder) return undefined;
    const told = report
      ? { ...report, lasting: lasting || before.lasting === true }
      : { ...before, at: now, outcome: 'asks' as const, lasting: false, records: 0 };
    await saveReport(told);
    return told;
  });
}

/** Undefined where the browser wants the user's leave first. */
async function exchangeIn(
  folder: Folder,
  { secret, taken, stale = false }: KeptExchange,
  now: number,
  onProgress: (progress: Progress) => void,
): Promise<ExchangeReport | undefined> {
  if (!(await mayUse(folder))) return undefined;
  const name = fileNameOf(await deviceId());
  const known = new Set(taken);
  const sums = new Set<string>();
  const machines = new Set([machineOf(name)]);
  let report = emptyReport(now);
  let own: FolderFile['bytes'] = null;
  const onFrame = async (progress: FrameProgress) => {
    // Whoever is killed goes on from here.
    await changeExchange({ taken: [...known, ...sums, ...progress.sums] });
    onProgress(progress);
  };
  for await (const file of filesIn(folder)) {
    if (file.name === name) own = file.bytes;
    machines.add(machineOf(file.name));
    const taken = file.bytes && (await takeInFile(file.bytes, { now, secret, known, onFrame }));
    for (const sum of taken?.sums ?? []) sums.add(sum);
    report = withFile(report, file.name, taken);
  }
  const written = await writeOwnFile({ folder, name, bytes: own, stale, secret, now, onProgress });
  for (const sum of written.sums) sums.add(sum);
  await changeExchange({ taken: [...sums], ...(stale && { stale: false }) });
  machines.delete(undefined);
  return { ...report, doneAt: now, machines: machines.size, written: written.records };
}
