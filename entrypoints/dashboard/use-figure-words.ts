import { useLanguage, useWords } from '@/components/use-words';
import type { CommitmentSummary } from '@/lib/domain/commitment';
import type { Coverage } from '@/lib/domain/coverage';
import { formatDuration } from '@/lib/domain/duration';
import { wholePercent } from '@/lib/domain/figures/share';
import { ABOUT_FROM_SECONDS, type Quantile, type Summary } from '@/lib/domain/figures/summary';
import { useDashboardWords } from './use-dashboard-words';

/** Figures as a person reads them. */
export interface FigureWords {
  readonly duration: (ms: number) => string;
  /** The median; 「未確定（○以上）」 where fewer than half are known to be answered; few values one by one. */
  readonly median: (summary: Summary) => string;
  /** The same with its name: 「中央値 4分」; few values are none, 「1件ずつ 3分、4分」. */
  readonly namedMedian: (summary: Summary) => string;
  readonly p90: (summary: Summary) => string;
  /** 「7/8」, with 約 where a row was decided by midpoints alone. */
  readonly within: (summary: Summary) => string;
  /** 「3/4」 of promises or deadlines, 約 as above; – where none is decided. */
  readonly share: (summary: CommitmentSummary | undefined) => string;
  readonly interval: (quantile: Quantile | null) => string | undefined;
  /** 「計測カバー率 42%」, on the clock that has one; – where nothing is known. */
  readonly coverage: (coverage: Coverage | undefined) => string;
}

/** The figures' words in the page's language. */
export function useFigureWords(): FigureWords {
  const language = useLanguage();
  const { strip, queue } = useWords();
  const words = useDashboardWords();
  const duration = (ms: number) => formatDuration(ms, language, false);
  const quantile = (summary: Summary, of: Quantile | null) => {
    if (of?.ms !== null && of?.ms !== undefined) return formatDuration(of.ms, language, of.isAbout);
    return summary.longestMs === null
      ? strip.none
      : strip.undetermined(duration(summary.longestMs));
  };
  const values = (summary: Summary) =>
    summary.values
      ?.map(({ durationMs, widthSeconds }) =>
        formatDuration(durationMs, language, widthSeconds >= ABOUT_FROM_SECONDS),
      )
      .join(language === 'ja' ? '、' : ', ');
  const median = (summary: Summary) =>
    summary.values ? values(summary) || strip.none : quantile(summary, summary.median);
  return {
    duration,
    median,
    namedMedian: (summary) =>
      (summary.values ? words.figure.eachOf : words.figure.medianOf)(median(summary)),
    p90: (summary) => (summary.values ? strip.none : quantile(summary, summary.p90)),
    within: ({ withinTarget: { within, counted, aboutYes, aboutNo } }) =>
      counted === 0
        ? strip.none
        : `${aboutYes + aboutNo > 0 ? queue.about : ''}${within}/${counted}`,
    share: (of) =>
      !of || of.counted === 0
        ? strip.none
        : `${of.aboutYes.length + of.aboutNo.length > 0 ? queue.about : ''}${of.kept}/${of.counted}`,
    coverage: (of) => {
      const share = of?.working ?? of?.calendar;
      if (share === undefined || share === null) return words.figure.noCoverage;
      // A little is not nothing, and a look that was shorter than its note is not none.
      return share < 0.01 ? words.figure.leastCoverage : words.figure.coverage(wholePercent(share));
    },
    interval: (of) =>
      of?.fromMs === null || of?.fromMs === undefined
        ? undefined
        : words.figure.interval(
            duration(of.fromMs),
            of.toMs === null ? words.figure.noUpperEnd : duration(of.toMs),
          ),
  };
}
