import type { CommitmentSummary } from '@/lib/domain/commitment';
import { formatDuration } from '@/lib/domain/duration';
import { wholePercent } from '@/lib/domain/figures/share';
import { ABOUT_FROM_SECONDS, type Summary } from '@/lib/domain/figures/summary';
import { useLanguage, useWords } from './use-words';
import './strip.css';

/** One window's figures, and how many of its turns wait for any answer, those in no figure included. */
export interface StripLine {
  readonly summary: Summary;
  readonly waiting: number;
}

/** The week's other figures, without which acknowledgements are not shown (metrics §8). */
export interface StripBeside {
  readonly substantive: Summary;
  /** Undefined until they are read. */
  readonly promises: CommitmentSummary | undefined;
  /** The share of the week in which an inbox was seen, 0–1; null of a week without length. */
  readonly coverage: number | null | undefined;
}

interface Props {
  readonly today: StripLine;
  readonly week: StripLine;
  readonly beside: StripBeside;
  readonly targetMinutes: number;
}

/** Today and seven days, in two lines; below them what the week's acknowledgements are to be seen beside. */
export function Strip({ today, week, beside, targetMinutes }: Props) {
  const words = useWords();
  return (
    <table
      class="strip"
      data-testid="strip"
      {...rawFigures('today', today)}
      {...rawFigures('week', week)}
    >
      <caption class="hidden">{words.strip.title}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.strip.within(targetMinutes)}</th>
          <th scope="col">{words.strip.median}</th>
          <th scope="col">{words.strip.answered}</th>
          <th scope="col">{words.strip.waiting}</th>
        </tr>
      </thead>
      <tbody>
        <Line name={words.strip.today} line={today} />
        <Line name={words.strip.week} line={week} />
      </tbody>
      <tfoot>
        <Beside {...beside} />
      </tfoot>
    </table>
  );
}

function Line({ name, line: { summary, waiting } }: { name: string; line: StripLine }) {
  const words = useWords();
  const medianText = useMedianText();
  const { within, counted, aboutYes, aboutNo } = summary.withinTarget;
  const tooCoarse =
    summary.leftOut.find(({ reason }) => reason === 'lowPrecision')?.indices.length ?? 0;
  const isList = summary.values !== null;
  // None that is known: what no page has shown may have been all the same.
  const count = (items: number) => (items === 0 ? words.strip.none : words.strip.items(items));
  return (
    <tr title={tooCoarse > 0 ? words.strip.tooCoarse(tooCoarse) : undefined}>
      <th scope="row">{name}</th>
      <td>
        {counted === 0
          ? words.strip.none
          : `${aboutYes + aboutNo > 0 ? words.queue.about : ''}${within}/${counted}`}
      </td>
      <td class={isList ? 'strip-values' : ''} title={isList ? words.strip.fewAnswers : undefined}>
        {medianText(summary)}
      </td>
      <td>{count(summary.answered)}</td>
      <td>{count(waiting)}</td>
    </tr>
  );
}

function Beside({ substantive, promises, coverage }: StripBeside) {
  const words = useWords();
  const medianText = useMedianText();
  const { median, none } = words.strip;
  const kept =
    promises && promises.counted > 0
      ? `${promises.aboutYes.length + promises.aboutNo.length > 0 ? words.queue.about : ''}${promises.kept}/${promises.counted}`
      : none;
  return (
    <tr>
      <td colSpan={5} title={substantive.values ? words.strip.fewAnswers : undefined}>
        {words.strip.beside(
          [substantive.values ? '' : median, medianText(substantive)].join(' ').trim(),
          kept,
          // A little is not nothing.
          coverage === null || coverage === undefined
            ? words.strip.noCoverage
            : coverage < 0.01
              ? words.strip.leastCoverage
              : words.strip.coverage(wholePercent(coverage)),
        )}
      </td>
    </tr>
  );
}

/** The median in words; few values one by one. */
function useMedianText(): (summary: Summary) => string {
  const words = useWords();
  const language = useLanguage();
  return ({ values, median, longestMs }) => {
    if (values) {
      const lengths = values.map(({ durationMs, widthSeconds }) =>
        formatDuration(durationMs, language, widthSeconds >= ABOUT_FROM_SECONDS),
      );
      return lengths.join(language === 'ja' ? '、' : ', ') || words.strip.none;
    }
    if (median && median.ms !== null) return formatDuration(median.ms, language, median.isAbout);
    if (longestMs === null) return words.strip.none;
    return words.strip.undetermined(formatDuration(longestMs, language, false));
  };
}

/** The same figures unrounded, for tests to read. */
function rawFigures(
  window: string,
  { summary, waiting }: StripLine,
): Record<string, string | number | undefined> {
  const { within, counted } = summary.withinTarget;
  return {
    [`data-${window}-within`]: within,
    [`data-${window}-counted`]: counted,
    [`data-${window}-answered`]: summary.answered,
    [`data-${window}-waiting`]: waiting,
    [`data-${window}-median-ms`]: summary.median?.ms ?? undefined,
    [`data-${window}-values-ms`]: summary.values?.map(({ durationMs }) => durationMs).join(' '),
  };
}
