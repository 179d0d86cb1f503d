import type { Acknowledgement, LookContinued, PageObserved } from '@/lib/messaging/protocol';
import { isSame } from './coverage';

/** What a page's reporter says to the background. */
export type Report = PageObserved | LookContinued;

/** Reports that wait at most. */
export const MAX_WAITING = 100;

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 30_000;

/** A background that hangs (a blocked database) must not hold the queue for ever. */
const ANSWER_MS = 30_000;

export interface Outbox {
  add(report: Report): void;
  /** The page goes away: says all at once, without waiting for answers. */
  flush(): void;
  stop(): void;
}

/**
 * Delivers reports in order, each repeated until it is acknowledged, so that a background that dies
 * at any moment loses nothing. Kept in memory only.
 */
export function createOutbox(
  send: (report: Report) => Promise<Acknowledgement | undefined>,
): Outbox {
  const waiting: Report[] = [];
  let asked: Report | undefined;
  let delay = FIRST_DELAY_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = 0;
  let stopped = false;

  const next = async () => {
    clearTimeout(timer);
    timer = undefined;
    const head = waiting[0];
    if (stopped || asked || !head) return;
    asked = head;
    const done = isDone(await answerOf(send, head));
    asked = undefined;
    if (stopped) return;
    if (done) {
      remove(waiting, head);
      delay = FIRST_DELAY_MS;
      void next();
    } else {
      wakeIn(delay);
      delay = Math.min(delay * 2, LONGEST_DELAY_MS);
    }
  };
  const wakeIn = (ms: number) => {
    clearTimeout(timer);
    dueAt = performance.now() + ms;
    timer = setTimeout(next, ms);
  };
  return {
    add(report) {
      if (stopped) return;
      if (!extendsLast(waiting, report, asked)) waiting.push(report);
      shorten(waiting, asked);
      // News is worth an early try, but a page that changes all the time must not make it a storm.
      if (timer === undefined) void next();
      else wakeIn(Math.min(dueAt - performance.now(), FIRST_DELAY_MS));
    },
    flush() {
      for (const report of waiting.filter((one) => one !== asked)) {
        // Should the page come back (bfcache), what was heard need not be said again.
        void answerOf(send, report).then((answer) => isDone(answer) && remove(waiting, report));
      }
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      waiting.length = 0;
    },
  };
}

async function answerOf(
  send: (report: Report) => Promise<Acknowledgement | undefined>,
  report: Report,
): Promise<Acknowledgement | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ANSWER_MS, undefined);
  });
  try {
    return await Promise.race([send(report), late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** Only what is an acknowledgement to the letter: anything else may be the sound of a worker dying. */
function isDone(answer: Acknowledgement | undefined): boolean {
  return answer?.recorded === true || answer?.retry === false;
}

function remove(waiting: Report[], report: Report): void {
  const index = waiting.indexOf(report);
  if (index >= 0) waiting.splice(index, 1);
}

/** Two looks that touch are one. */
function extendsLast(waiting: Report[], report: Report, asked: Report | undefined): boolean {
  const last = waiting.at(-1);
  if (report.type !== 'lookContinued' || last?.type !== 'lookContinued' || last === asked) {
    return false;
  }
  if (last.to !== report.from || !isSame(last, report)) return false;
  waiting[waiting.length - 1] = { ...report, from: last.from };
  return true;
}

/** Keeps the queue bounded: what a later look at the same most likely says as well goes first, then the middle. */
function shorten(waiting: Report[], asked: Report | undefined): void {
  if (waiting.length <= MAX_WAITING) return;
  const covered = waiting.findIndex(
    (report, index) =>
      report !== asked && waiting.slice(index + 1).some((later) => isLaterLook(report, later)),
  );
  waiting.splice(covered >= 0 ? covered : Math.floor(waiting.length / 2), 1);
}

/** A hidden look proves less than a visible one, and a middle less than a beginning. */
function isLaterLook(report: Report, later: Report): boolean {
  if (report.type !== 'pageObserved' || later.type !== 'pageObserved') return false;
  const [a, b] = [report.reading, later.reading];
  return (
    a.page === b.page &&
    a.conversation?.conversation.id === b.conversation?.conversation.id &&
    (later.visible || !report.visible) &&
    (b.conversation?.reachesStart || !a.conversation?.reachesStart)
  );
}
