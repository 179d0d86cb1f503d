import type { Sample } from './sample';
import type { Summary } from './summary';

/** One hour of the week. */
export interface HeatmapCell {
  /** 0 (Sunday) – 6, and 0–23, in local time. */
  readonly weekday: number;
  readonly hour: number;
  /** Null where no turn started in it. Its `values` are not null where fewer than five were answered. */
  readonly summary: Summary | null;
  /**
   * How slow its median is among the cells that have one: 0 (fastest fifth) – 4 (slowest fifth), equal
   * medians alike. `few`: fewer than five answers, so no median; `undetermined`: fewer than half are
   * answered; `none`: no rows.
   */
  readonly step: 0 | 1 | 2 | 3 | 4 | 'few' | 'undetermined' | 'none';
}

/** All 168 cells, weekday by weekday from Sunday, by the start of the turns. */
export function heatmap(_sample: Sample, _timeZone: string): HeatmapCell[] {
  throw new Error('Not yet');
}
