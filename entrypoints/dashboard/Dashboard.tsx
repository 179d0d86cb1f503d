import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { FailureNotice } from '@/components/FailureNotice';
import { type Status, StatusLine } from '@/components/StatusLine';
import { useNow } from '@/components/use-now';
import { useRead } from '@/components/use-read';
import { useWatched } from '@/components/use-watched';
import { coverage } from '@/lib/domain/coverage';
import { WINDOW_DAYS, type WindowDays, windowsOf } from '@/lib/domain/figures/windows';
import { arrangeQueue } from '@/lib/domain/queue';
import { workingTime as countWorkingTime } from '@/lib/domain/schedule';
import type { CountedTurn } from '@/lib/domain/turn';
import { conversationsHiredAgain, type StoreFailure, watch } from '@/lib/store';
import { onSchedulesChanged, readSchedules } from '@/lib/store/schedules';
import { Card } from './Card';
import { ClientsCard } from './ClientsCard';
import { DistributionCard } from './DistributionCard';
import { figuresOf } from './figures';
import { PhasesCard, PlatformsCard } from './GroupsCard';
import { Headline } from './Headline';
import { HeatmapCard } from './HeatmapCard';
import { Ledger } from './Ledger';
import { MirrorsCard } from './MirrorsCard';
import { ResponseCard } from './ResponseCard';
import {
  conversationsOf,
  type FigureRecords,
  type OpenRecords,
  readFigureRecords,
  readOpenRecords,
  timeZone,
} from './records';
import { ExplainProvider, type Selection } from './selection';
import { Today } from './Today';
import { TrendCard } from './TrendCard';
import { useDashboardWords } from './use-dashboard-words';
import { useJudging } from './use-judging';
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
  const readFigures = useCallback(() => readFigureRecords(days), [days]);
  const { value: records, failure } = useWatched<FigureRecords, StoreFailure>(watch, readFigures);
  const { value: open } = useWatched<OpenRecords, StoreFailure>(watch, readOpenRecords);
  const [schedules] = useRead(readSchedules, onSchedulesChanged);
  const workingTime = useMemo(
    () =>
      schedules && schedules.length > 0
        ? (from: number, to: number) => countWorkingTime(from, to, schedules)
        : undefined,
    [schedules],
  );
  const options = useMemo(
    () => ({ now, timeZone: timeZone(), days, targetMs, withProbableClosers, workingTime }),
    [now, days, targetMs, withProbableClosers, workingTime],
  );
  const figures = useMemo(
    () => (schedules && records?.days === days ? figuresOf(records.turns, options) : undefined),
    [schedules, records, options, days],
  );
  const covered = useMemo(() => {
    if (!records) return undefined;
    const { from } = windowsOf(now, timeZone(), records.days).current;
    return coverage(records.looks, { from, to: now }, workingTime);
  }, [records, now, workingTime]);
  const queue = useMemo(
    () => open && arrangeQueue(open.turns, open.conversations, now, targetMs),
    [open, now, targetMs],
  );
  const clientOf = useClients(records?.turns);
  const { value: marked = NOBODY } = useWatched<ReadonlySet<string>, StoreFailure>(
    watch,
    conversationsHiredAgain,
  );
  const judge = useJudging(setStatus);
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
              <DistributionCard figures={figures} />
              <HeatmapCard figures={figures} />
              <PlatformsCard figures={figures} />
              <PhasesCard figures={figures} />
              <ClientsCard
                figures={figures}
                clientOf={clientOf}
                marked={marked}
                onMark={(subjects, isMarked) => judge(subjects, 'hiredAgain', isMarked)}
              />
              <MirrorsCard now={now} />
              <ResponseCard figures={figures} coverage={covered} onStatus={setStatus} />
            </div>
          )}
          <Ledger
            options={options}
            selection={selection}
            onSelection={setSelection}
            onStatus={setStatus}
          />
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

const NOBODY: ReadonlySet<string> = new Set();

/** The clients' names by conversation; read after the figures, which do not wait for them. */
function useClients(turns: readonly CountedTurn[] | undefined): ReadonlyMap<string, string> {
  const [clients, setClients] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    if (!turns) return undefined;
    let isWanted = true;
    conversationsOf(turns).then(
      (conversations) => {
        // A longer window's names may come after those of the one that was chosen since.
        if (!isWanted) return;
        setClients(
          new Map([...conversations].flatMap(([id, { client }]) => (client ? [[id, client]] : []))),
        );
      },
      // The figures' own watch says what is wrong with the store.
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [turns]);
  return clients;
}
