import type { Coverage } from '@/lib/domain/coverage';
import type { Summary } from '@/lib/domain/figures/summary';
import { Card } from './Card';
import { useCommitments } from './commitments';
import { Foot } from './Foot';
import type { Figures, MetricFigures } from './figures';
import { useExplain } from './selection';
import { useDashboardWords } from './use-dashboard-words';
import { useFigureWords } from './use-figure-words';

interface Props {
  readonly figures: Figures;
  readonly coverage: Coverage | undefined;
  /** The window before has been read too. */
  readonly isWhole: boolean;
}

/**
 * The headline. Acknowledgements never stand alone (the anti-gaming rule, metrics §8): the substantive
 * replies and the promises beside them, with how many were answered and wait, and the coverage.
 */
export function Headline({ figures, coverage, isWhole }: Props) {
  const words = useDashboardWords();
  const say = useFigureWords();
  return (
    <Card id="headline" title={words.headline.title} wide>
      <div class="headline">
        <Metric name="art" figures={figures} isWhole={isWhole} />
        <Metric name="srt" figures={figures} isWhole={isWhole} />
        <Metric name="fcr" figures={figures} isWhole={isWhole} />
        <Promises />
      </div>
      <details class="soft">
        <summary>{say.coverage(coverage)}</summary>
        {words.definitions.coverage}
      </details>
    </Card>
  );
}

/** PKR and PRE, always as n/N (metrics §3); the rows stand in a card of their own. */
function Promises() {
  const commitments = useCommitments();
  const words = useDashboardWords();
  const say = useFigureWords();
  const { kept = 0, counted = 0 } = commitments?.promises ?? {};
  const warnings = commitments?.warnings;
  return (
    <div class="metric" data-metric="PKR" data-kept={kept} data-counted={counted}>
      <h3>{words.headline.PKR}</h3>
      <p class="metric-value">
        <a
          class="tile-button"
          href="#near-commitments"
          title={words.figure.explain(words.headline.PKR)}
        >
          {say.share(commitments?.promises)}
        </a>
      </p>
      <p class="soft">{counted === 0 ? words.headline.noneDecided : ''}</p>
      {warnings && warnings.counted > 0 && (
        <p data-metric="PRE">
          <a
            class="tile-button"
            href="#near-commitments"
            title={words.figure.explain(words.headline.PRE)}
          >
            {words.headline.warned(say.share(warnings))}
          </a>
        </p>
      )}
    </div>
  );
}

const METRICS = { art: 'ART', srt: 'SRT', fcr: 'FCR' } as const;

interface Of {
  readonly name: keyof typeof METRICS;
  readonly figures: Figures;
}

interface MetricProps extends Of {
  readonly isWhole: boolean;
}

function Metric({ name, figures, isWhole }: MetricProps) {
  const words = useDashboardWords();
  const say = useFigureWords();
  const explain = useExplain();
  const { summary } = figures[name];
  const label = words.headline[summary.metric];
  const explainAs = (title: string, definition: string) => () =>
    explain({ title, definition, pick: (of) => of[name].summary.indices });
  const target = words.headline.within(say.duration(summary.targetMs));
  return (
    <div class="metric" data-metric={summary.metric} {...raw(summary)}>
      <h3>{label}</h3>
      <p class="metric-value">
        <button
          type="button"
          class="tile-button"
          title={words.figure.explain(label)}
          onClick={explainAs(label, words.definitions[summary.metric])}
        >
          {!summary.values && <small>{words.figure.median}</small>} {say.median(summary)}
        </button>
      </p>
      <p class="soft">{summary.values ? words.figure.few : say.interval(summary.median)}</p>
      <p>
        {words.figure.p90}{' '}
        <Explained
          name={`${label} ${words.figure.p90}`}
          value={say.p90(summary)}
          onExplain={explainAs(`${label} ${words.figure.p90}`, words.definitions.p90)}
        />
      </p>
      {name !== 'srt' && (
        <p>
          {target}{' '}
          <Explained
            name={`${label} ${target}`}
            value={say.within(summary)}
            onExplain={explainAs(`${label} ${target}`, words.definitions.within)}
          />
        </p>
      )}
      <OtherClock name={name} figures={figures} />
      <p class="soft">{isWhole ? <Change name={name} figures={figures} /> : words.loading}</p>
      <Foot summary={summary} of={(of) => of[name].summary} />
    </div>
  );
}

/** A figure in a line of text, and the way to what it is made of. */
function Explained({
  name,
  value,
  onExplain,
}: {
  name: string;
  value: string;
  onExplain: () => void;
}) {
  const words = useDashboardWords();
  return (
    <button
      type="button"
      class="tile-button"
      aria-label={`${value} ${words.figure.explain(name)}`}
      onClick={onExplain}
    >
      <b>{value}</b>
    </button>
  );
}

/** The same on the clock that is not the headline's, where there are two (metrics §6). */
function OtherClock({ name, figures }: Of) {
  const words = useDashboardWords();
  const say = useFigureWords();
  const { card } = figures[name];
  if (!card.working) return null;
  return (
    <p class="soft">
      <Sentence name={name} of={words.headline.clock.calendar} pick={(of) => of.card.calendar}>
        {words.headline.inClockTime(say.namedMedian(card.calendar))}
      </Sentence>
    </p>
  );
}

function Change({ name, figures }: Of) {
  const words = useDashboardWords();
  const say = useFigureWords();
  const { previous, comparison } = figures[name];
  if (comparison.median.difference === null) return <>{words.change.none}</>;
  return (
    <Sentence name={name} of={words.headline.before} pick={(of) => of.previous}>
      {words.change[comparison.median.change](say.median(previous))}
    </Sentence>
  );
}

/** A figure within a sentence, which shows what it is made of. */
function Sentence(props: {
  readonly name: keyof typeof METRICS;
  readonly of: string;
  readonly pick: (figures: MetricFigures) => Summary;
  readonly children: string;
}) {
  const words = useDashboardWords();
  const explain = useExplain();
  const metric = METRICS[props.name];
  const title = `${words.headline[metric]} ${props.of}`;
  return (
    <button
      type="button"
      class="tile-button"
      title={words.figure.explain(title)}
      onClick={() =>
        explain({
          title,
          definition: words.definitions[metric],
          pick: (of) => props.pick(of[props.name]).indices,
        })
      }
    >
      {props.children}
    </button>
  );
}

/** The same figures unrounded, for tests to read. */
function raw(summary: Summary): Record<string, string | number | undefined> {
  return {
    'data-median-ms': summary.median?.ms ?? undefined,
    'data-p90-ms': summary.p90?.ms ?? undefined,
    'data-answered': summary.answered,
    'data-waiting': summary.waiting,
    'data-within': summary.withinTarget.within,
    'data-counted': summary.withinTarget.counted,
    'data-values-ms': summary.values?.map(({ durationMs }) => durationMs).join(' '),
  };
}
