import { formatDuration } from '@/lib/domain/duration';
import { ABOUT_FROM_SECONDS, type Summary } from '@/lib/domain/figures/summary';
import { useLanguage, useWords } from './use-words';
import './strip.css';

/** One window's figures, and how many of its turns wait for any answer, those in no figure included. */
export interface StripLine {
  readonly summary: Summary;
  readonly waiting: number;
}

interface Props {
  readonly today: StripLine;
  readonly week: StripLine;
  readonly targetMinutes: number;
}

/** Today and seven days, in two lines. */
export function Strip({ today, week, targetMinutes }: Props) {
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
    </table>
  );
}

function Line({ name, line: { summary, waiting } }: { name: string; line: StripLine }) {
  const words = useWords();
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
        <Median summary={summary} />
      </td>
      <td>{count(summary.answered)}</td>
      <td>{count(waiting)}</td>
    </tr>
  );
}

function Median({ summary }: { summary: Summary }) {
  const words = useWords();
  const language = useLanguage();
  const { values, median, longestMs } = summary;
  if (values) {
    const lengths = values.map(({ durationMs, widthSeconds }) =>
      formatDuration(durationMs, language, widthSeconds >= ABOUT_FROM_SECONDS),
    );
    return <>{lengths.join(language === 'ja' ? '、' : ', ') || words.strip.none}</>;
  }
  if (median && median.ms !== null) {
    return <>{formatDuration(median.ms, language, median.isAbout)}</>;
  }
  if (longestMs === null) return <>{words.strip.none}</>;
  return <>{words.strip.undetermined(formatDuration(longestMs, language, false))}</>;
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
