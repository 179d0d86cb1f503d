import { groupBy } from './breakdown';
import { localSlots } from './local-slot';
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
export function heatmap(sample: Sample, timeZone: string): HeatmapCell[] {
  const slotOf = localSlots(timeZone);
  const groups = groupBy(sample, ({ startAt }) => {
    const { weekday, hour } = slotOf(startAt);
    return weekday * 24 + hour;
  });
  const summaries = new Map(groups.map(({ key, summary }) => [key, summary]));
  const medians = [...summaries.values()].flatMap(({ median }) => median?.ms ?? []);
  medians.sort((a, b) => a - b);
  return Array.from({ length: 7 * 24 }, (_, index) => {
    const summary = summaries.get(index) ?? null;
    const slot = { weekday: Math.floor(index / 24), hour: index % 24 };
    return { ...slot, summary, step: stepOf(summary, medians) };
  });
}

function stepOf(summary: Summary | null, medians: readonly number[]): HeatmapCell['step'] {
  // All of a cell's rows may have been left out.
  if (!summary || summary.indices.length === 0) return 'none';
  const { median } = summary;
  if (!median) return 'few';
  if (median.ms === null) return 'undetermined';
  return Math.floor((5 * medians.indexOf(median.ms)) / medians.length) as 0 | 1 | 2 | 3 | 4;
}
