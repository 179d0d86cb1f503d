import { FailureNotice } from '@/components/FailureNotice';
import type { Status } from '@/components/StatusLine';
import { Card } from './Card';
import { Clients } from './Clients';
import { CommitmentsCard } from './CommitmentsCard';
import { CountingAnew } from './CountingAnew';
import { CommitmentsProvider } from './commitments';
import { DistributionCard } from './DistributionCard';
import type { FigureOptions } from './figures';
import { PhasesCard, PlatformsCard } from './GroupsCard';
import { Headline } from './Headline';
import { HeatmapCard } from './HeatmapCard';
import { Ledger } from './Ledger';
import { MirrorsCard } from './MirrorsCard';
import { ResponseCard } from './ResponseCard';
import type { Selection } from './selection';
import { TrendCard } from './TrendCard';
import { useDashboardWords } from './use-dashboard-words';
import { useFigures } from './use-figures';
import { WhenNear } from './WhenNear';

interface Props {
  readonly chosen: Pick<FigureOptions, 'now' | 'days' | 'targetMs' | 'withProbableClosers'>;
  /** How many wait now. */
  readonly waiting: number;
  readonly selection: Selection | undefined;
  readonly onSelection: (selection: Selection | undefined) => void;
  readonly onStatus: (status: Status) => void;
}

/** How the window went, card by card, and below the record that all of it stands on. */
export function WindowCards({ chosen, waiting, selection, onSelection, onStatus }: Props) {
  const words = useDashboardWords();
  const { records, figures, covered, failure } = useFigures(chosen);
  if (failure) return <FailureNotice failure={failure} />;
  if (!records || !figures) return <p class="soft">{words.loading}</p>;
  const ledger = (
    <Ledger
      options={figures.options}
      selection={selection}
      onSelection={onSelection}
      onStatus={onStatus}
    />
  );
  if (records.turns.length === 0) {
    // Who waits may have written before both windows, and the platforms' own scores have windows of their own.
    return (
      <CommitmentsProvider now={chosen.now} days={chosen.days}>
        <div class="cards">
          <Empty />
          <CommitmentsCard now={chosen.now} ifAny />
          <MirrorsCard now={chosen.now} ifAny />
        </div>
        {selection && ledger}
      </CommitmentsProvider>
    );
  }
  return (
    <CommitmentsProvider now={chosen.now} days={chosen.days}>
      <CountingAnew />
      <div class="cards">
        <Headline figures={figures} coverage={covered} isWhole={records.isWhole} />
        <TrendCard figures={figures} isWhole={records.isWhole} />
        <WhenNear name="distribution">{() => <DistributionCard figures={figures} />}</WhenNear>
        <WhenNear name="platforms">
          {() => (
            <>
              <PlatformsCard figures={figures} />
              <PhasesCard figures={figures} />
            </>
          )}
        </WhenNear>
        <WhenNear name="heatmap" wide>
          {() => <HeatmapCard figures={figures} />}
        </WhenNear>
        <WhenNear name="clients" wide>
          {() => <Clients figures={figures} onStatus={onStatus} />}
        </WhenNear>
        <WhenNear name="commitments" wide>
          {() => <CommitmentsCard now={chosen.now} />}
        </WhenNear>
        <WhenNear name="mirrors" wide>
          {() => <MirrorsCard now={chosen.now} />}
        </WhenNear>
        <WhenNear name="card" wide>
          {() => (
            <ResponseCard
              figures={figures}
              waiting={waiting}
              coverage={covered}
              onStatus={onStatus}
            />
          )}
        </WhenNear>
      </div>
      {ledger}
    </CommitmentsProvider>
  );
}

/** What will stand here, and what makes it so. */
function Empty() {
  const words = useDashboardWords();
  return (
    <Card id="empty" title={words.empty.title} wide>
      <p>{words.empty.text}</p>
    </Card>
  );
}
