import type { ArchiveRecord } from './record';

/** Two machines' clocks may differ by this much, no more. */
export const CLOCK_SKEW_MS = 24 * 60 * 60 * 1000;

/**
 * Whether a record claims that something was seen, said or erased later than now (epoch ms). Kept, it would
 * outrank all that is seen until then: a tombstone from the future erases what is yet to come.
 */
export function isFromFuture(record: ArchiveRecord, now: number): boolean {
  return seenInstants(record).some((instant) => instant > now + CLOCK_SKEW_MS);
}

/** The instants at which somebody looked, spoke or erased; not those that a page printed or that are due. */
function seenInstants([kind, value]: ArchiveRecord): number[] {
  switch (kind) {
    case 'tombstone':
      return [value.before];
    case 'platform':
      return [...(value.switchedOn ?? []), value.lookedAt ?? 0];
    case 'conversation': {
      const { url, client, title, side, end, emptied = [] } = value;
      return [...[url, client, title, side, end].map((one) => one?.at ?? 0), ...emptied];
    }
    case 'message':
      return [
        value.seenTo,
        value.seenFrom,
        value.lastTo ?? 0,
        ...value.before.map((one) => one[2]),
      ];
    case 'claim':
      return [value.seenTo, value.seenFrom];
    case 'judgement':
      return [value.stamp.wall];
    case 'pledge':
      return [value.madeAt];
    case 'pick':
    case 'reminder':
      return [value.at];
    case 'looks':
      return value.spans.map(({ to }) => to);
    default:
      return [];
  }
}
