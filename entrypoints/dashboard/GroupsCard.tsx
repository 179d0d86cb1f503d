import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { useLanguage } from '@/components/use-words';
import { byPhase, byPlatform, type Group } from '@/lib/domain/figures/breakdown';
import type { Summary } from '@/lib/domain/figures/summary';
import { platformById } from '@/lib/domain/platform';
import { Card } from './Card';
import { Table } from './chart/ChartTable';
import type { Figures } from './figures';
import { useExplain } from './selection';
import { useDashboardWords } from './use-dashboard-words';
import { useFigureWords } from './use-figure-words';

interface Props<Key> {
  readonly id: string;
  readonly title: string;
  readonly column: string;
  readonly figures: Figures;
  readonly groupsOf: (figures: Figures) => readonly Group<Key>[];
  readonly nameOf: (key: Key) => string;
}

/** The acknowledgements of one sort against those of the others. */
function GroupsCard<Key>({ id, title, column, figures, groupsOf, nameOf }: Props<Key>) {
  const words = useDashboardWords();
  const say = useFigureWords();
  const figureCells = useFigureCells();
  const groups = useMemo(() => groupsOf(figures), [figures, groupsOf]);
  return (
    <Card id={id} title={title}>
      <Table
        caption={title}
        columns={[
          column,
          words.figure.median,
          words.table.within(say.duration(figures.options.targetMs)),
          words.table.count,
        ]}
        rows={groups.map(({ key, summary }) => [
          nameOf(key),
          ...figureCells({
            title: nameOf(key),
            pick: (of) => groupsOf(of).find((group) => group.key === key)?.summary.indices ?? [],
            summary,
          }),
        ])}
      />
      <FewNote groups={groups} />
    </Card>
  );
}

/** That what stands under 「中央値」 are single values, where a group has too few for one (metrics §4). */
export function FewNote({ groups }: { readonly groups: readonly { readonly summary: Summary }[] }) {
  const words = useDashboardWords();
  const isFew = groups.some(({ summary }) => summary.values !== null);
  return isFew ? <p class="soft">{words.figure.few}</p> : null;
}

interface RowsProps {
  readonly title: string;
  readonly pick: (figures: Figures) => readonly number[];
  /** Why these: how acknowledgements are measured, if absent. */
  readonly definition?: string;
  readonly children: ComponentChildren;
}

/** The median, the share within the target and the number of one group, each of which shows its records. */
export function useFigureCells() {
  const words = useDashboardWords();
  const say = useFigureWords();
  return ({ summary, ...of }: Omit<RowsProps, 'children'> & { readonly summary: Summary }) => [
    <Rows key="median" {...of}>
      {say.median(summary)}
    </Rows>,
    <Rows key="within" {...of} definition={words.definitions.within}>
      {say.within(summary)}
    </Rows>,
    <Rows key="count" {...of}>
      {summary.indices.length}
    </Rows>,
  ];
}

/** What shows the records that it is made of. */
export function Rows(props: RowsProps) {
  const words = useDashboardWords();
  const explain = useExplain();
  return (
    <button
      type="button"
      class="button button-plain"
      title={words.figure.explain(props.title)}
      onClick={() =>
        explain({
          title: props.title,
          definition: props.definition ?? words.definitions.ART,
          pick: props.pick,
        })
      }
    >
      {props.children}
    </button>
  );
}

const platformsOf = ({ art }: Figures) => byPlatform(art.sample);
const phasesOf = ({ art }: Figures) => byPhase(art.sample);

/** By platform. */
export function PlatformsCard({ figures }: { figures: Figures }) {
  const words = useDashboardWords();
  const language = useLanguage();
  return (
    <GroupsCard
      id="platforms"
      title={words.platforms.title}
      column={words.platforms.platform}
      figures={figures}
      groupsOf={platformsOf}
      nameOf={(id) => platformById(id)?.name[language] ?? id}
    />
  );
}

/** Before, during and after the contract, where a platform tells it. */
export function PhasesCard({ figures }: { figures: Figures }) {
  const words = useDashboardWords();
  const isTold = useMemo(() => phasesOf(figures).some(({ key }) => key !== null), [figures]);
  if (!isTold) return null;
  return (
    <GroupsCard
      id="phases"
      title={words.phases.title}
      column={words.phases.phase}
      figures={figures}
      groupsOf={phasesOf}
      nameOf={(phase) => words.phases[phase ?? 'unknown']}
    />
  );
}
