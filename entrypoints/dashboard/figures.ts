import { startOfDay } from '@/lib/domain/calendar';
import { cardSamples, DAY_TARGET_MS, summarizeCard } from '@/lib/domain/figures/card';
import { compareSummaries } from '@/lib/domain/figures/comparison';
import { type Sample, sampleOf, type WorkingTime } from '@/lib/domain/figures/sample';
import { windowsOf, within } from '@/lib/domain/figures/windows';
import type { CountedTurn } from '@/lib/domain/turn';

/** How the figures of the page are to be made. */
export interface FigureOptions {
  readonly now: number;
  readonly timeZone: string;
  /** The window's length. */
  readonly days: number;
  readonly targetMs: number;
  readonly withProbableClosers: boolean;
  readonly workingTime?: WorkingTime | undefined;
}

/** A metric in the chosen window and the one before, on its headline's clock. */
export type MetricFigures = ReturnType<typeof metricFigures>;

/** All that the page shows of one set of turns: those of the chosen window and the one before. */
export interface Figures {
  /** What they were made of. */
  readonly turns: readonly CountedTurn[];
  readonly options: FigureOptions;
  readonly art: MetricFigures;
  readonly srt: MetricFigures;
  readonly fcr: MetricFigures;
}

/**
 * The same function for the screen, the ledger behind each figure, and the CSV (metrics §0.7): indices in what
 * it gives are places in the turns that it was given.
 */
export function figuresOf(turns: readonly CountedTurn[], options: FigureOptions): Figures {
  return {
    turns,
    options,
    art: metricFigures(turns, 'ART', options.targetMs, options),
    // It has no target of its own; a day is as coarse as a figure of hours may be (metrics §3).
    srt: metricFigures(turns, 'SRT', DAY_TARGET_MS, options),
    // Within a day of the calendar, as platforms count it (metrics §3): 24 hours of work would be three days.
    fcr: metricFigures(turns, 'FCR', DAY_TARGET_MS, { ...options, workingTime: undefined }),
  };
}

/** Today's acknowledgements; always in clock time, as the live clocks are (metrics §6). */
export function todayOf(
  turns: readonly CountedTurn[],
  options: Pick<FigureOptions, 'now' | 'timeZone' | 'targetMs' | 'withProbableClosers'>,
): Sample {
  const { now, timeZone } = options;
  const today = { from: startOfDay(now, timeZone), to: Number.POSITIVE_INFINITY };
  return within(sampleOf(turns, 'ART', options), today);
}

function metricFigures(
  turns: readonly CountedTurn[],
  metric: 'ART' | 'SRT' | 'FCR',
  targetMs: number,
  { now, timeZone, days, withProbableClosers, workingTime }: FigureOptions,
) {
  const samples = cardSamples(turns, metric, { now, targetMs, withProbableClosers, workingTime });
  const { current, previous } = windowsOf(now, timeZone, days);
  const cut = (span: typeof current) => ({
    calendar: within(samples.calendar, span),
    working: samples.working && within(samples.working, span),
  });
  const [windowed, before] = [cut(current), cut(previous)];
  const [card, cardBefore] = [summarizeCard(windowed), summarizeCard(before)];
  // On one clock: a schedule that came in between would compare hours of work with hours of the day.
  const clock = card.headline.clock;
  const previousSummary = cardBefore[clock] ?? cardBefore.calendar;
  return {
    samples,
    card,
    /** All rows of the chosen window, in no figure or not. */
    window: windowed.calendar.entries,
    /** The chosen window's rows on the headline's clock. */
    sample: (clock === 'working' && windowed.working) || windowed.calendar,
    summary: card.headline,
    previous: previousSummary,
    comparison: compareSummaries(card.headline, previousSummary),
  };
}
