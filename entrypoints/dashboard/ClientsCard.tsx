import { useMemo } from 'preact/hooks';
import { useNames } from '@/components/use-names';
import { byClient, type ClientKey, clientIdOf } from '@/lib/domain/figures/breakdown';
import { hiredAgain } from '@/lib/domain/figures/hired-again';
import { Card } from './Card';
import { Table } from './chart/ChartTable';
import type { Figures } from './figures';
import { FewNote, useFigureCells } from './GroupsCard';
import { useExplain } from './selection';
import { useDashboardWords } from './use-dashboard-words';
import { useFigureWords } from './use-figure-words';
import { useFirst } from './use-first';
import type { Subjects } from './use-judging';

interface Props {
  readonly figures: Figures;
  /** Conversation id to the client's name. */
  readonly clientOf: ReadonlyMap<string, string>;
  /** Conversations whose client hired again, as the worker marked them. */
  readonly marked: ReadonlySet<string>;
  readonly onMark: (conversations: Subjects, hiredAgain: boolean) => void;
}

/** The acknowledgements by client, and whether those who hired again were answered sooner. */
export function ClientsCard({ figures, clientOf, marked, onMark }: Props) {
  const words = useDashboardWords();
  const say = useFigureWords();
  const explain = useExplain();
  const figureCells = useFigureCells();
  const names = useNames();
  const { sample } = figures.art;
  const groups = useMemo(() => byClient(sample, clientOf), [sample, clientOf]);
  const { again, others } = useMemo(
    () => hiredAgain(sample, marked, clientOf),
    [sample, marked, clientOf],
  );
  const { shown, more } = useFirst(groups);
  if (groups.length === 0) return null;
  const idOf = ({ conversations }: ClientKey) => clientIdOf(conversations[0] ?? '', clientOf);
  const markedClients = new Set([...marked].map((id) => clientIdOf(id, clientOf)));
  // One mark covers all conversations of a client, so all of them lose it together.
  const mark = ({ conversations }: ClientKey, isMarked: boolean) => {
    const known = isMarked
      ? conversations.slice(0, 1)
      : conversations.filter((id) => marked.has(id));
    const [first, ...others] = known.map((conversation) => ({ conversation }));
    if (first) onMark([first, ...others], isMarked);
  };
  const found = (part: 'again' | 'others', sentence: string) => (
    <button
      type="button"
      class="tile-button"
      onClick={() =>
        explain({
          title: sentence,
          definition: words.definitions.ART,
          pick: ({ art }) => hiredAgain(art.sample, marked, clientOf)[part].summary.indices,
        })
      }
    >
      {sentence}
    </button>
  );
  return (
    <Card id="clients" title={words.clients.title} wide>
      {again.clients > 0 && (
        <p data-again={again.clients}>
          {found('again', words.clients.foundAgain(say.namedMedian(again.summary)))}{' '}
          {found('others', words.clients.foundOthers(say.namedMedian(others.summary)))}{' '}
          <span class="soft">{words.clients.note}</span>
        </p>
      )}
      <Table
        caption={words.clients.title}
        columns={[
          words.clients.client,
          words.figure.median,
          words.table.within(say.duration(figures.options.targetMs)),
          words.table.count,
          words.clients.again,
        ]}
        rows={shown.map(({ key, summary }) => {
          const name = key.client === undefined ? words.clients.nameless : names.of(key.client);
          const id = idOf(key);
          return [
            name,
            ...figureCells({
              title: name,
              pick: ({ art }) =>
                byClient(art.sample, clientOf).find((group) => idOf(group.key) === id)?.summary
                  .indices ?? [],
              summary,
            }),
            <input
              key={id}
              type="checkbox"
              data-action="hired-again"
              aria-label={words.clients.markAgain(name)}
              checked={markedClients.has(id)}
              onChange={(event) => mark(key, event.currentTarget.checked)}
            />,
          ];
        })}
      />
      {more}
      <FewNote groups={shown} />
    </Card>
  );
}
