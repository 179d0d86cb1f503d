import { isUnreadable, type PageReading } from '@/lib/domain/reading';
import { subjectOf } from '@/lib/domain/snapshot';
import type { Acknowledgement } from '@/lib/messaging/protocol';
import { observe } from '@/lib/page/observe';
import type { Adapter } from '@/lib/platforms/adapter';
import { notAList, unreadable } from '@/lib/platforms/page-readings';
import { boundReading } from './bounds';
import { createCarryOverCheck } from './carry-over';
import { createCoverage } from './coverage';
import { createTextAges, type LookClock } from './look';
import { createOutbox, type Report } from './outbox';

/** Pages load in stages: one that shows nothing yet is believed only after it has stayed so. */
const SETTLING_MS = 3_000;

export interface ReporterOptions {
  readonly adapter: Adapter;
  readonly document: Document;
  /** Undefined, a rejection or `retry` all mean: say it again later. */
  send(report: Report): Promise<Acknowledgement | undefined>;
  /** False once the extension was reloaded, updated or removed under this page. */
  isAlive(): boolean;
  readonly clock?: LookClock;
}

export interface Reporter {
  /** What the page shows now; undefined when that is nothing of ours, or not yet what it says it is. */
  current(): PageReading | undefined;
  /** Says the present reading once more, though it was said before; false when this reporter has stopped. */
  reportAgain(): boolean;
  stop(): void;
}

/** Watches a platform's page and reports to the background what it shows, whenever that changes. */
export function createReporter(options: ReporterOptions): Reporter {
  const { adapter, document } = options;
  const clock = options.clock ?? clockOf(performance);
  const ages = createTextAges(clock);
  const isCarriedOver = createCarryOverCheck();
  let shown: { key: string; reading: PageReading | undefined; since: number } | undefined;
  let reported: { key: string; visible: boolean; unreadable: boolean } | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let settled = false;
  let stopped = false;

  const send = async (report: Report) => {
    if (options.isAlive()) return options.send(report);
    stop();
    return undefined;
  };
  const outbox = createOutbox(send);
  const coverage = createCoverage({ now: clock.now, emit: outbox.add });

  const read = (): PageReading | undefined => {
    ages.begin();
    let reading: PageReading | undefined;
    try {
      reading = adapter.readPage(document, new URL(document.URL), ages);
      reading &&= boundReading(reading);
    } catch (error) {
      if (shown?.reading !== unreadable) console.warn('Sokuresu:', error);
      return unreadable;
    }
    if (!reading || isCarriedOver(reading)) return undefined;
    if (!isUnreadable(reading)) ages.complete();
    return reading;
  };
  const look = () => {
    if (stopped) return;
    if (!options.isAlive()) return stop();
    const reading = read() ?? (reported?.unreadable ? ELSEWHERE : undefined);
    const key = JSON.stringify(reading) ?? '';
    if (shown?.key !== key) shown = { key, reading, since: clock.now() };
    if (!isBlank(reading)) {
      clearTimeout(settling);
      settling = undefined;
      settled = false;
    } else {
      settling ??= setTimeout(onSettled, SETTLING_MS);
      if (!settled && reported?.key !== key) return coverage.show(undefined);
    }
    if (!reading) return coverage.show(undefined);
    const { since } = shown;
    const visible = document.visibilityState === 'visible';
    // A look at a hidden page proves less, so the same seen by the user is said once more.
    if (reported?.key !== key || (visible && !reported.visible)) {
      const observedAt = Math.max(clock.now(), since);
      outbox.add({ type: 'pageObserved', observedAt, since, visible, reading });
      reported = { key, visible, unreadable: isUnreadable(reading) };
    }
    const isLook = visible && !isUnreadable(reading) && !reading.partial;
    coverage.show(isLook ? subjectOf(reading) : undefined);
  };
  /** The page has shown nothing for long enough. */
  const onSettled = () => {
    settled = true;
    look();
  };
  const onLeave = ({ isTrusted }: Event) => {
    // A page that dispatches it itself stays.
    if (!isTrusted) return;
    look();
    coverage.show(undefined);
    if (reported?.unreadable) {
      // Nobody shall go on warning of a page that is gone; should it come back, it is said anew.
      const now = clock.now();
      const gone = { observedAt: now, since: now, visible: false };
      outbox.add({ type: 'pageObserved', ...gone, reading: ELSEWHERE });
      reported = undefined;
    }
    outbox.flush();
  };
  const stop = () => {
    stopped = true;
    observer?.stop();
    clearTimeout(settling);
    coverage.stop();
    outbox.stop();
    document.defaultView?.removeEventListener('pagehide', onLeave);
  };

  document.defaultView?.addEventListener('pagehide', onLeave);
  let observer: ReturnType<typeof observe> | undefined;
  observer = observe(document, look, adapter.watch);
  if (stopped) observer.stop();
  return {
    current() {
      look();
      return shown?.reading;
    },
    reportAgain() {
      reported = undefined;
      look();
      return !stopped;
    },
    stop,
  };
}

/** Said after an unreadable page was left within its document, so that nobody goes on warning of it. */
const ELSEWHERE: PageReading = { ...unreadable, unread: notAList };

/** Holds no fact but an absence, which half-loaded pages show as well. */
function isBlank(reading: PageReading | undefined): boolean {
  if (!reading || reading === ELSEWHERE || reading.unread.state === 'some') return false;
  return reading.previews.length === 0 && !reading.conversation?.runs.length;
}

function clockOf(performance: Performance): LookClock {
  return {
    now: () => Date.now(),
    elapsed: () => performance.now(),
    loadedAt: performance.timeOrigin,
  };
}
