import type { PageReading } from '@/lib/domain/reading';
import type { LookContinued, PageObserved } from '@/lib/messaging/protocol';

/** Whether the next report on the same subject says all that this one says. */
export function isCovered(
  report: PageObserved | LookContinued,
  later: readonly (PageObserved | LookContinued)[],
): boolean {
  if (report.type !== 'pageObserved') return false;
  const next = later.find((other) => other.type === 'pageObserved' && isSameSubject(report, other));
  return next?.type === 'pageObserved' && contains(next, report);
}

function isSameSubject(a: PageObserved, b: PageObserved): boolean {
  return (
    a.reading.page === b.reading.page &&
    a.reading.conversation?.conversation.id === b.reading.conversation?.conversation.id
  );
}

/** Neighbours of messages are facts too, so a run counts only where it stands whole in the newer one. */
function contains(newer: PageObserved, older: PageObserved): boolean {
  if (older.visible && !newer.visible) return false;
  if (older.reading.conversation?.reachesStart && !newer.reading.conversation?.reachesStart) {
    return false;
  }
  const wholes = partsOf(newer.reading);
  return partsOf(older.reading).every((part) => wholes.some((whole) => whole.includes(part)));
}

/** Each run and each row as one string, so that a part of a run is a part of its string. */
function partsOf(reading: PageReading): readonly string[] {
  const runs = reading.conversation?.runs ?? [];
  return [
    ...runs.map((run) => run.map((message) => JSON.stringify(message)).join('\n')),
    ...reading.previews.map((preview) => JSON.stringify(preview)),
  ];
}
