import { useRead } from '@/components/use-read';
import { tellQueueChanged } from '@/lib/messaging/messenger';
import { readExchange } from '@/lib/store/exchange-folder';
import { exchangeFacts } from '@/lib/sync/exchange';
import { type ExchangeReport, onReportChanged, readReport } from '@/lib/sync/exchange-report';
import { type Folder, mayUse } from '@/lib/sync/folder';
import { type Progress, useTask } from '../data/use-task';

/** How it stands with the folder in which the user's machines meet. */
export interface ExchangeState {
  readonly folder?: Folder | undefined;
  /** Whether the browser lets us use it now, without asking. */
  readonly allowed: boolean;
  readonly encrypted: boolean;
  readonly report?: ExchangeReport | undefined;
}

/** The state after every exchange of anybody; what exchanges now; and how far that is. */
export function useExchange() {
  const [state, again] = useRead(readState, onReportChanged);
  const task = useTask();
  const run = async () => {
    await task.run(async (signal, report) => {
      const onProgress = (progress: Progress) => {
        signal.throwIfAborted();
        report(progress);
      };
      const done = await exchangeFacts(Date.now(), { onProgress });
      if (done && done.records > 0) await tellQueueChanged();
    });
    again();
  };
  return { state, again, run, task };
}

async function readState(): Promise<ExchangeState> {
  const [{ folder, secret }, report] = await Promise.all([readExchange(), readReport()]);
  const allowed = folder !== undefined && (await mayUse(folder));
  return { folder, allowed, encrypted: secret !== undefined, report };
}
