import { ChartNoAxesColumn, Settings } from 'lucide-preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { FailureNotice } from '@/components/FailureNotice';
import { Looks } from '@/components/Looks';
import { QueueList } from '@/components/QueueList';
import { rowWords } from '@/components/QueueRow';
import { type Status, StatusLine } from '@/components/StatusLine';
import { Unreadable } from '@/components/Unreadable';
import { useNow } from '@/components/use-now';
import { useRead } from '@/components/use-read';
import { useWatched } from '@/components/use-watched';
import { useWords } from '@/components/use-words';
import type { Health } from '@/lib/domain/health';
import type { PlatformId } from '@/lib/domain/platform';
import { arrangeQueue } from '@/lib/domain/queue';
import { type StoreFailure, watch } from '@/lib/store';
import { onRecordingChanged, recordingFailure } from '@/lib/store/recording';
import { Answers } from './Answers';
import { type AskedTemplate, Commitments } from './Commitments';
import { entryBehind } from './entry-behind';
import { Head } from './Head';
import { Keys } from './Keys';
import { NewSite } from './NewSite';
import { PageCheck } from './PageCheck';
import { Replies } from './Replies';
import { type OpenRecords, readOpenRecords, readWeekRecords, type WeekRecords } from './records';
import { goTo } from './tabs';
import { useJudging } from './use-judging';
import { useBehind } from './use-page-behind';
import { usePlatformsInUse, useUnreadable } from './use-platforms';
import { usePopupKeys } from './use-popup-keys';
import { useSteadyClicks } from './use-steady-clicks';
import { WeekStrip } from './WeekStrip';

/** The waiting queue, the quick replies for the page behind, and today. */
export function Popup({ targetMinutes }: { targetMinutes: number }) {
  const words = useWords();
  const now = useNow(1000);
  const targetMs = targetMinutes * 60_000;
  const open = useWatched<OpenRecords, StoreFailure>(watch, readOpenRecords);
  const week = useWatched<WeekRecords, StoreFailure>(watch, readWeekRecords);
  const platforms = usePlatformsInUse();
  const unreadable = useUnreadable(platforms);
  const { tab, page: behind } = useBehind() ?? {};
  const [status, setStatus] = useState<Status>();
  const [asked, setAsked] = useState<AskedTemplate>();
  const judge = useJudging(setStatus);
  const repliesKeys = useRef<(event: KeyboardEvent) => boolean>(() => false);
  // Arranged when facts change, not each second: a row must not move away under the pointer.
  const records = open.value;
  const queue = useMemo(() => {
    if (!records || !platforms) return undefined;
    // What was switched off is seen by nobody; it comes back with the platform.
    const turns = records.turns.filter((turn) => platforms.some(({ id }) => id === turn.platform));
    return arrangeQueue(turns, records.conversations, Date.now(), targetMs);
  }, [records, platforms, targetMs]);
  const openEntry = queue && entryBehind(queue, behind);
  const judgeOpen = (letter: string) => {
    const judgement = openEntry && rowWords(openEntry).find(({ key }) => key === letter);
    if (judgement) judge(openEntry, judgement.kind);
    return judgement !== undefined;
  };
  useSteadyClicks();
  usePopupKeys({ replies: repliesKeys, undo: status?.undo, judge: judgeOpen });
  const failure = open.failure;
  const [notRecorded] = useRead(recordingFailure, onRecordingChanged);
  const trouble = failure ?? notRecorded;
  const ready = platforms !== undefined && (queue !== undefined || failure !== undefined);
  useEffect(() => {
    if (ready) document.body.dataset.ready = '';
  }, [ready]);
  if (!ready) return <div class="popup" />;

  const looks = records?.looks ?? new Map();
  const health = records?.health ?? new Map<PlatformId, Health>();
  const conversationOpen = behind?.description?.conversation !== undefined;
  const listed = queue ? [...queue.waiting, ...queue.owed, ...queue.perhaps] : [];
  // The keys of the open conversation, else those of the rows.
  const keysOf = openEntry ?? (conversationOpen ? undefined : (listed[0] ?? queue?.closers[0]));
  return (
    <div class="popup">
      <Head queue={queue} platforms={platforms} looks={looks} unreadable={unreadable}>
        <button
          type="button"
          class="button-icon"
          data-action="dashboard"
          aria-label={words.strip.open}
          title={words.strip.open}
          onClick={() =>
            void browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') })
          }
        >
          <ChartNoAxesColumn size={18} aria-hidden="true" />
        </button>
        <button
          type="button"
          class="button-icon"
          aria-label={words.options.open}
          title={words.options.open}
          onClick={() => void browser.runtime.openOptionsPage()}
        >
          <Settings size={18} aria-hidden="true" />
        </button>
      </Head>
      <main class="popup-main">
        {trouble && <FailureNotice failure={trouble} />}
        {platforms.length === 0 && (
          <div class="popup-start">
            <p>{words.start.none}</p>
            <button
              type="button"
              class="button button-main"
              data-action="start"
              onClick={() =>
                void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
              }
            >
              {words.start.choose}
            </button>
          </div>
        )}
        {queue && (
          <QueueList
            queue={queue}
            now={now}
            targetMs={targetMs}
            short={conversationOpen}
            takesFocus={behind !== undefined && !conversationOpen}
            onOpen={({ url }) => void goTo(url)}
            onJudge={judge}
          />
        )}
        {records && platforms && (
          <Commitments
            records={records}
            platforms={platforms}
            now={now}
            behind={behind}
            onStatus={setStatus}
            onWrite={setAsked}
          />
        )}
        {queue && listed.length === 0 && week.value && <Answers answers={week.value.answers} />}
        {tab && !behind && <NewSite tab={tab} />}
        {behind && (
          <Replies
            behind={behind}
            asked={asked}
            entry={openEntry}
            commitments={records?.commitments ?? []}
            onStatus={setStatus}
            onKeys={repliesKeys}
          />
        )}
        <Unreadable unreadable={unreadable} platforms={platforms} health={health} now={now} />
        {behind && records && (
          <PageCheck
            behind={behind}
            health={health.get(behind.platform.id) ?? {}}
            unreadable={unreadable.includes(behind.platform.id)}
            now={now}
            onStatus={setStatus}
          />
        )}
        {queue && week.value && (platforms.length > 0 || week.value.turns.length > 0) && (
          <WeekStrip
            turns={week.value.turns}
            queue={queue}
            now={now}
            targetMinutes={targetMinutes}
          />
        )}
        <Looks
          platforms={platforms}
          lastLooks={looks}
          health={health}
          now={now}
          onOpen={(url) => void goTo(url)}
        />
      </main>
      <footer class="popup-foot">
        <StatusLine status={status} />
        {!status && keysOf && <Keys keys={rowWords(keysOf)} />}
      </footer>
    </div>
  );
}
