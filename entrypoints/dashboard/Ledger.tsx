import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { FailureNotice } from '@/components/FailureNotice';
import type { Status } from '@/components/StatusLine';
import { saveFile } from '@/components/save-file';
import { useWatched } from '@/components/use-watched';
import { type StoreFailure, watch } from '@/lib/store';
import { csvFileName, ledgerCsv } from './csv';
import { type FigureOptions, figuresOf } from './figures';
import { LedgerTable } from './LedgerTable';
import { type LedgerRow, ledgerRows } from './ledger-rows';
import { arrangeRows, type LedgerFilter, type LedgerView, reasonsIn } from './ledger-view';
import { ReasonNotes } from './ReasonNotes';
import { firstInstant, type LedgerRecords, readLedgerRecords } from './records';
import type { Selection } from './selection';
import { useDashboardWords } from './use-dashboard-words';
import { useJudging } from './use-judging';
import { useNearness } from './use-nearness';
import '@/components/group.css';
import './ledger.css';

const PAGE = 50;

interface Props {
  readonly options: FigureOptions;
  readonly selection: Selection | undefined;
  readonly onSelection: (selection: Selection | undefined) => void;
  readonly onStatus: (status: Status) => void;
}

/**
 * The floor on which all figures stand: every turn of the window, its evidence, and if it is in no figure, why.
 * Read when somebody comes near it: whole turns are many times larger than what figures are made of.
 */
export function Ledger({ options, selection, onSelection, onStatus }: Props) {
  const words = useDashboardWords();
  const section = useRef<HTMLElement>(null);
  const isNear = useNearness(section) || selection !== undefined;
  useEffect(() => {
    if (!selection) return;
    section.current?.scrollIntoView();
    section.current?.focus();
  }, [selection]);
  return (
    <section
      class="group ledger"
      id="ledger"
      ref={section}
      tabIndex={-1}
      aria-labelledby="ledger-title"
    >
      <h2 id="ledger-title">{words.ledger.title}</h2>
      {selection && (
        <div class="ledger-selection" data-testid="selection">
          <p>
            <b>{selection.title}</b>
          </p>
          <p class="soft">{selection.definition}</p>
          <button
            type="button"
            class="button"
            data-action="show-all"
            onClick={() => onSelection(undefined)}
          >
            {words.ledger.showAll}
          </button>
        </div>
      )}
      {isNear && <Rows options={options} selection={selection} onStatus={onStatus} />}
    </section>
  );
}

function Rows({ options, selection, onStatus }: Omit<Props, 'onSelection'>) {
  const words = useDashboardWords();
  const since = selection?.everything ? 0 : firstInstant(options.days);
  const read = useCallback(() => readLedgerRecords(since), [since]);
  const { value: records, failure } = useWatched<LedgerRecords, StoreFailure>(watch, read);
  const [view, setView] = useState<LedgerView>({
    sort: 'start',
    descending: true,
    query: '',
    filter: 'all',
    page: 0,
  });
  const judge = useJudging(onStatus);
  const rows = useMemo<readonly LedgerRow[] | undefined>(() => {
    if (records?.since !== since) return undefined;
    const all = ledgerRows(records.turns, records.conversations, options);
    const figures = figuresOf(records.turns, options);
    const shown = selection
      ? selection.pick(figures, records.turns)
      : figures.art.window.map(({ index }) => index);
    return shown.flatMap((index) => all[index] ?? []);
  }, [records, options, selection, since]);
  const reasons = useMemo(() => reasonsIn(rows ?? []), [rows]);
  const arranged = useMemo(() => rows && arrangeRows(rows, view), [rows, view]);
  if (!arranged) {
    return failure ? <FailureNotice failure={failure} /> : <p class="soft">{words.loading}</p>;
  }
  const first = Math.min(view.page * PAGE, Math.max(0, arranged.length - 1));
  const shown = arranged.slice(first, first + PAGE);
  const turnTo = (page: number) => setView({ ...view, page });
  const save = () => {
    const name = csvFileName(options.now, options.timeZone);
    saveFile(name, new Blob([ledgerCsv(arranged)], { type: 'text/csv' }));
    onStatus({ text: words.ledger.exported });
  };
  return (
    <>
      <div class="ledger-tools">
        <input
          type="search"
          class="field"
          placeholder={words.ledger.search}
          aria-label={words.ledger.search}
          value={view.query}
          onInput={(event) => setView({ ...view, query: event.currentTarget.value, page: 0 })}
        />
        <select
          class="field"
          aria-label={words.ledger.filter.label}
          data-field="ledger-filter"
          value={view.filter}
          onChange={(event) =>
            setView({ ...view, filter: event.currentTarget.value as LedgerFilter, page: 0 })
          }
        >
          <option value="all">{words.ledger.filter.all}</option>
          <option value="counted">{words.ledger.filter.counted}</option>
          <option value="waiting">{words.ledger.filter.waiting}</option>
          {reasons.map((reason) => (
            <option key={reason} value={reason}>
              {words.reasons[reason]}
            </option>
          ))}
        </select>
        <span data-testid="ledger-count">{words.ledger.count(arranged.length)}</span>
        <button
          type="button"
          class="button"
          data-action="csv"
          disabled={arranged.length === 0}
          onClick={save}
        >
          {words.ledger.exportCsv}
        </button>
      </div>
      <ReasonNotes reasons={reasons} />
      {arranged.length === 0 ? (
        <p>{words.ledger.empty}</p>
      ) : (
        <LedgerTable rows={shown} view={view} now={options.now} onView={setView} onJudge={judge} />
      )}
      {arranged.length > PAGE && (
        <nav class="ledger-pages" aria-label={words.ledger.title}>
          <button
            type="button"
            class="button"
            disabled={view.page === 0}
            onClick={() => turnTo(view.page - 1)}
          >
            {words.ledger.previous}
          </button>
          <span>{words.ledger.page(first + 1, first + shown.length, arranged.length)}</span>
          <button
            type="button"
            class="button"
            disabled={first + PAGE >= arranged.length}
            onClick={() => turnTo(view.page + 1)}
          >
            {words.ledger.next}
          </button>
        </nav>
      )}
    </>
  );
}
