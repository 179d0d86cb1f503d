import { useEffect, useMemo, useState } from 'preact/hooks';
import { FailureNotice } from '@/components/FailureNotice';
import { type Status, StatusLine } from '@/components/StatusLine';
import { useNow } from '@/components/use-now';
import { useWatched } from '@/components/use-watched';
import { WINDOW_DAYS, type WindowDays } from '@/lib/domain/figures/windows';
import { arrangeQueue } from '@/lib/domain/queue';
import { type StoreFailure, watch } from '@/lib/store';
import { Card } from './Card';
import { Clients } from './Clients';
import { DistributionCard } from './DistributionCard';
import { PhasesCard, PlatformsCard } from './GroupsCard';
import { Headline } from './Headline';
import { HeatmapCard } from './HeatmapCard';
import { Ledger } from './Ledger';
import { MirrorsCard } from './MirrorsCard';
import { ResponseCard } from './ResponseCard';
import { type OpenRecords, readOpenRecords } from './records';
import { ExplainProvider, type Selection } from './selection';
import { Today } from './Today';
import { TrendCard } from './TrendCard';
import { useDashboardWords } from './use-dashboard-words';
import { useFigures } from './use-figures';
import { WhenNear } from './WhenNear';
import { WindowChoice } from './WindowChoice';
import '@/components/sheet.css';

const MINUTE_MS = 60_000;

/** What matters today first, then how the window went, and below the record that all of it stands on. */
export function Dashboard({ targetMs }: { targetMs: number }) {
  const words = useDashboardWords();
  const [days, setDays] = useState<WindowDays>(28);
  const [withProbableClosers, setWithClosers] = useState(false);
  const [selection, setSelection] = useState<Selection>();
  const [status, setStatus] = useState<Status>();
  const now = useNow(MINUTE_MS);
  const { records, figures, covered, failure } = useFigures({
    now,
    days,
    targetMs,
    withProbableClosers,
  });
  const { value: open } = useWatched<OpenRecords, StoreFailure>(watch, readOpenRecords);
  const queue = useMemo(
    () => open && arrangeQueue(open.turns, open.conversations, now, targetMs),
    [open, now, targetMs],
  );
  const ready = failure !== undefined || (figures !== undefined && queue !== undefined);
  useEffect(() => {
    if (ready) document.body.dataset.ready = '';
  }, [ready]);
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
          {records?.isCurrent === false && (
            <p class="notice" role="status">
              {words.countingAnew}
            </p>
          )}
          {records && figures && queue && (
            <div class="cards">
              <Today figures={figures} queue={queue} />
              {records.turns.length === 0 && <Empty />}
              <Headline figures={figures} coverage={covered} />
              <TrendCard figures={figures} />
              <WhenNear name="distribution">
                {() => <DistributionCard figures={figures} />}
              </WhenNear>
              <WhenNear name="platforms">
                {() => (
                  <>
                    <PlatformsCard figures={figures} />
                    <PhasesCard figures={figures} />
                  </>
                )}
              </WhenNear>
              <WhenNear name="heatmap" wide>
                {() => <HeatmapCard figures={figures} />}
              </WhenNear>
              <WhenNear name="clients" wide>
                {() => <Clients figures={figures} onStatus={setStatus} />}
              </WhenNear>
              <WhenNear name="mirrors" wide>
                {() => <MirrorsCard now={now} />}
              </WhenNear>
              <WhenNear name="card" wide>
                {() => <ResponseCard figures={figures} coverage={covered} onStatus={setStatus} />}
              </WhenNear>
            </div>
          )}
          {figures && (
            <Ledger
              options={figures.options}
              selection={selection}
              onSelection={setSelection}
              onStatus={setStatus}
            />
          )}
        </main>
      </ExplainProvider>
      <div class="dashboard-status">
        <StatusLine status={status} />
      </div>
    </div>
  );
}

/** What will stand here, and what makes it so. */
function Empty() {
  const words = useDashboardWords();
  return (
    <Card id="empty" title={words.empty.title} wide>
      <p>{words.empty.text}</p>
    </Card>
  );
}
