/**
 * A moment read off a page, or seen by looking: some instant between `earliest` and `latest`,
 * both in epoch milliseconds, both inclusive (design §2, "Moments").
 */
export interface Moment {
  readonly earliest: number;
  readonly latest: number;
}

/** The instant in the middle, which durations are computed from (metrics §1). */
export function midpoint(moment: Moment): number {
  return (moment.earliest + moment.latest) / 2;
}

/** How wide the moment is, in whole seconds rounded up: a one-minute stamp is 60 (metrics §1). */
export function widthSeconds(moment: Moment): number {
  return Math.ceil((moment.latest - moment.earliest) / 1000);
}

/** The smallest interval that holds both. */
export function hull(a: Moment, b: Moment): Moment {
  return { earliest: Math.min(a.earliest, b.earliest), latest: Math.max(a.latest, b.latest) };
}

/** What both agree on, or null where they cross. */
export function intersection(a: Moment, b: Moment): Moment | null {
  const earliest = Math.max(a.earliest, b.earliest);
  const latest = Math.min(a.latest, b.latest);
  return earliest <= latest ? { earliest, latest } : null;
}
