import { useEffect, useState } from 'preact/hooks';
import { FailureNotice } from '@/components/FailureNotice';
import { type Status, StatusLine } from '@/components/StatusLine';
import { useNow } from '@/components/use-now';
import { useWatched } from '@/components/use-watched';
import { WINDOW_DAYS, type WindowDays } from '@/lib/domain/figures/windows';
import { arrangeQueue } from '@/lib/domain/queue';
import { type StoreFailure, watch } from '@/lib/store';
import { readTodayRecords, type TodayRecords } from './records';
import { ExplainProvider, type Selection } from './selection';
import { Today } from './Today';
import { useDashboardWords } from './use-dashboard-words';
import { WindowCards } from './WindowCards';
import { WindowChoice } from './WindowChoice';
import '@/components/sheet.css';

const MINUTE_MS = 60_000;

/**
 * What matters today first; how the window went is read once that stands, for it may be a thousand times
 * as much.
 */
export function Dashboard({ targetMs }: { targetMs: number }) {
  const words = useDashboardWords();
  const [days, setDays] = useState<WindowDays>(28);
  const [withProbableClosers, setWithClosers] = useState(false);
  const [selection, setSelection] = useState<Selection>();
  const [status, setStatus] = useState<Status>();
  const now = useNow(MINUTE_MS);
  const { value: today, failure } = useWatched<TodayRecords, StoreFailure>(watch, readTodayRecords);
  const isPainted = usePainted(today !== undefined || failure !== undefined);
  const chosen = { now, days, targetMs, withProbableClosers };
  const queue = today && arrangeQueue(today.open, today.conversations, now, targetMs);
  return (
    <div class="sheet sheet-wide">
      <header class="sheet-head">
        <img src="/icon/icon.svg" width="32" height="32" alt="" />
        <h1>{words.title}</h1>
        <WindowChoice
          days={days}
          all={WINDOW_DAYS}
          onDays={setDays}
          withClosers={withProbableClosers}
          onWithClosers={setWithClosers}
        />
      </header>
      <ExplainProvider value={setSelection}>
        <main>
          {failure && <FailureNotice failure={failure} />}
          {today && queue && <Today records={today} queue={queue} {...chosen} />}
          {isPainted && queue && !failure && (
            <WindowCards
              chosen={chosen}
              // Those too that no page has shown for days: nobody must look away to seem quick.
              waiting={queue.waiting.length + queue.unconfirmed.length}
              selection={selection}
              onSelection={setSelection}
              onStatus={setStatus}
            />
          )}
        </main>
      </ExplainProvider>
      <div class="status-float">
        <StatusLine status={status} />
      </div>
    </div>
  );
}

/** Whether what matters today has been painted; says so to tests and to whoever waits for the page. */
function usePainted(isThere: boolean): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    if (!isThere) return undefined;
    document.body.dataset.ready = '';
    // A task of its own, so that the browser paints before.
    const timer = setTimeout(() => setPainted(true));
    return () => clearTimeout(timer);
  }, [isThere]);
  return isPainted;
}
