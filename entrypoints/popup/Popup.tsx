import { useEffect, useRef, useState } from 'preact/hooks';
import { FailureNotice } from '@/components/FailureNotice';
import { Looks } from '@/components/Looks';
import { QueueList } from '@/components/QueueList';
import { rowWords, useClientName } from '@/components/QueueRow';
import type { Status } from '@/components/StatusLine';
import { Unreadable } from '@/components/Unreadable';
import { useNow } from '@/components/use-now';
import { useRead } from '@/components/use-read';
import { useWatched } from '@/components/use-watched';
import type { Health } from '@/lib/domain/health';
import type { PlatformId } from '@/lib/domain/platform';
import { type StoreFailure, watch } from '@/lib/store';
import { onRecordingChanged, recordingFailure } from '@/lib/store/recording';
import type { Settings } from '@/lib/store/settings';
import { Answers } from './Answers';
import { type AskedReply, Commitments } from './Commitments';
import { entryBehind } from './entry-behind';
import { FolderNotice } from './FolderNotice';
import { Foot } from './Foot';
import { Head } from './Head';
import { HeadButtons } from './HeadButtons';
import { type Layer, Layers } from './Layers';
import { NewSite } from './NewSite';
import { PageCheck } from './PageCheck';
import type { Frame } from './panel';
import { popupActions } from './popup-actions';
import { Replies } from './Replies';
import {
  type OpenRecords,
  readOpenRecords,
  readWeekBeside,
  readWeekRecords,
  type WeekBeside,
  type WeekRecords,
} from './records';
import { SnoozeBar, SnoozeBell } from './SnoozeBar';
import { Start } from './Start';
import { goTo } from './tabs';
import { Unseen } from './Unseen';
import { useDisplay } from './use-display';
import { useEntryJudging } from './use-entry-judging';
import { useBehind } from './use-page-behind';
import { usePanel } from './use-panel';
import { usePlatformsInUse, useUnreadable } from './use-platforms';
import { usePopupKeys } from './use-popup-keys';
import { useQueue } from './use-queue';
import { useSnooze } from './use-snooze';
import { useSteadyClicks } from './use-steady-clicks';
import { useTemplates } from './use-templates';
import { WeekStrip } from './WeekStrip';

/** The waiting queue, the quick replies for the page behind, and today. */
export function Popup({ settings, frame }: { settings: Settings; frame: Frame }) {
  const { targetMinutes, language } = settings;
  const now = useNow(1000);
  const targetMs = targetMinutes * 60_000;
  const open = useWatched<OpenRecords, StoreFailure>(watch, readOpenRecords);
  const week = useWatched<WeekRecords, StoreFailure>(watch, readWeekRecords);
  const beside = useWatched<WeekBeside, StoreFailure>(watch, readWeekBeside);
  const platforms = usePlatformsInUse();
  const unreadable = useUnreadable(platforms);
  const seen = useBehind();
  const { tab, page: behind } = seen ?? {};
  const [status, setStatus] = useState<Status>();
  const [asked, setAsked] = useState<AskedReply>();
  const [layer, setLayer] = useState<Layer>();
  const judge = useEntryJudging(setStatus);
  const snoozing = useSnooze(now, setStatus);
  const display = useDisplay(settings, setStatus);
  const nameOf = useClientName();
  const templates = useTemplates(language);
  const repliesKeys = useRef<(event: KeyboardEvent) => boolean>(() => false);
  const records = open.value;
  const queue = useQueue(records, platforms, { now, targetMs });
  const openEntry = queue && entryBehind(queue, behind);
  const judgeOpen = (letter: string) => {
    const judgement = openEntry && rowWords(openEntry).find(({ key }) => key === letter);
    if (judgement) judge(openEntry, judgement.kind);
    return judgement !== undefined;
  };
  const conversationOpen = behind?.description?.conversation !== undefined;
  const onPanel = usePanel(frame, setStatus);
  const actions = popupActions({
    settings,
    behind,
    undo: status?.undo,
    onPanel,
    onKeys: () => setLayer('keys'),
    onAsk: conversationOpen ? () => setAsked({ question: true }) : undefined,
    snoozing,
    onStatus: setStatus,
    show: display.show,
  });
  useSteadyClicks();
  usePopupKeys({
    replies: repliesKeys,
    actions,
    judge: judgeOpen,
    onPalette: () => setLayer('palette'),
  });
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
  const listed = queue ? [...queue.waiting, ...queue.owed, ...queue.perhaps] : [];
  // The keys of the open conversation, else those of the rows.
  const keysOf = openEntry ?? (conversationOpen ? undefined : (listed[0] ?? queue?.closers[0]));
  return (
    <div class="popup">
      <Head queue={queue} platforms={platforms} looks={looks} unreadable={unreadable}>
        <SnoozeBell snoozing={snoozing} />
        <HeadButtons
          hidesNames={display.hideNames}
          onShowNames={() => display.show('hideNames', false)}
          onPanel={onPanel}
        />
      </Head>
      <SnoozeBar snoozing={snoozing} now={now} />
      <main class="popup-main">
        {trouble && <FailureNotice failure={trouble} />}
        {platforms.length === 0 && <Start />}
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
            templates={templates ?? []}
            now={now}
            behind={behind}
            onStatus={setStatus}
            onWrite={setAsked}
          />
        )}
        {queue && listed.length === 0 && week.value && <Answers answers={week.value.answers} />}
        {tab && !behind && <NewSite tab={tab} />}
        {frame === 'panel' && seen && !tab && <Unseen />}
        {behind && (
          <Replies
            behind={behind}
            asked={asked}
            onAsked={() => setAsked(undefined)}
            entry={openEntry}
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
            beside={beside.value}
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
        <FolderNotice />
      </main>
      <Foot
        status={status}
        keys={keysOf ? rowWords(keysOf) : []}
        onPalette={() => setLayer('palette')}
      />
      <Layers
        layer={layer}
        offer={{
          language,
          queue,
          openEntry,
          templates: (conversationOpen && templates) || [],
          actions,
          nameOf,
          onOpen: ({ url }) => void goTo(url),
          onJudge: judge,
          onTemplate: ({ id }) => setAsked({ template: id }),
        }}
        canOpenPanel={onPanel !== undefined}
        onClose={() => setLayer(undefined)}
      />
    </div>
  );
}
