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

/** How much room a report takes, by the texts in it. */
export function lengthOf(report: PageObserved | LookContinued): number {
  if (report.type !== 'pageObserved') return 0;
  return partsOf(report.reading).reduce((sum, part) => sum + part.length, 0);
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

const knownParts = new WeakMap<PageReading, readonly string[]>();

/** Each run and each row as one string, so that a part of a run is a part of its string. */
function partsOf(reading: PageReading): readonly string[] {
  let parts = knownParts.get(reading);
  if (!parts) {
    const runs = reading.conversation?.runs ?? [];
    parts = [
      ...runs.map((run) => run.map((message) => JSON.stringify(message)).join('\n')),
      ...reading.previews.map((preview) => JSON.stringify(preview)),
    ];
    knownParts.set(reading, parts);
  }
  return parts;
}
