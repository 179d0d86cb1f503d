/** A hybrid logical clock reading: orders what users decide even when a device's clock was set back. */
export interface Stamp {
  /** Epoch milliseconds of the deciding device, never running backwards there. */
  readonly wall: number;
  /** Tie-breaker within one millisecond. */
  readonly counter: number;
  readonly device: string;
}

/** Below 0 where `a` is the older one, 0 only for the same stamp. */
export function compareStamps(a: Stamp, b: Stamp): number {
  return (
    a.wall - b.wall ||
    a.counter - b.counter ||
    (a.device === b.device ? 0 : a.device < b.device ? -1 : 1)
  );
}

/** The stamp of what is decided at `now` (epoch ms): later than `last`, the latest that this device knows of. */
export function stampAfter(
  last: Pick<Stamp, 'wall' | 'counter'> | undefined,
  now: number,
  device: string,
): Stamp {
  if (!last || last.wall < now) return { wall: now, counter: 0, device };
  return { wall: last.wall, counter: last.counter + 1, device };
}
