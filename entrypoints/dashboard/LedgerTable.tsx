import { type Names, useNames } from '@/components/use-names';
import { useLanguage, useWords } from '@/components/use-words';
import { formatDuration } from '@/lib/domain/duration';
import { ABOUT_FROM_SECONDS } from '@/lib/domain/figures/summary';
import { midpoint, widthSeconds } from '@/lib/domain/interval';
import type { TurnWord } from '@/lib/domain/judgement';
import { platformById } from '@/lib/domain/platform';
import type { Turn } from '@/lib/domain/turn';
import { evidenceOf } from '@/lib/domain/turn-evidence';
import type { LedgerRow, Length } from './ledger-rows';
import { LEDGER_SORTS, type LedgerSort, type LedgerView } from './ledger-view';
import { useDashboardWords } from './use-dashboard-words';
import type { Subjects } from './use-judging';

interface Props {
  readonly rows: readonly LedgerRow[];
  readonly view: LedgerView;
  readonly now: number;
  readonly onView: (view: LedgerView) => void;
  readonly onJudge: (subjects: Subjects, kind: TurnWord, value: boolean) => void;
}

/** Some lines of the ledger. */
export function LedgerTable({ rows, view, onView, onJudge }: Props) {
  const words = useDashboardWords();
  const sortBy = (sort: LedgerSort) =>
    onView({ ...view, sort, descending: view.sort === sort ? !view.descending : true, page: 0 });
  return (
    <div class="ledger-frame">
      <table class="figures ledger-table">
        <caption class="hidden">{words.ledger.title}</caption>
        <thead>
          <tr>
            {LEDGER_SORTS.map((sort) => (
              <th
                key={sort}
                scope="col"
                aria-sort={
                  view.sort !== sort ? 'none' : view.descending ? 'descending' : 'ascending'
                }
              >
                <button
                  type="button"
                  class="ledger-sort"
                  title={words.ledger.sortBy(words.ledger.columns[sort])}
                  onClick={() => sortBy(sort)}
                >
                  {words.ledger.columns[sort]}
                  <span aria-hidden="true">
                    {view.sort !== sort ? '' : view.descending ? ' ▼' : ' ▲'}
                  </span>
                </button>
              </th>
            ))}
            <th scope="col">{words.ledger.columns.evidence}</th>
            <th scope="col">{words.ledger.columns.reason}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.turn.key} row={row} onJudge={onJudge} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ row, onJudge }: { row: LedgerRow; onJudge: Props['onJudge'] }) {
  const words = useDashboardWords();
  const language = useLanguage();
  const { queue } = useWords();
  const { turn, conversation } = row;
  const names = useNames();
  const { acknowledgement: given } = turn;
  const start = new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    year: 'numeric',
    // 11/12 is November to some readers of English, December to others.
    month: language === 'ja' ? 'numeric' : 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(midpoint(turn.waitingSince));
  const isAbout = widthSeconds(turn.waitingSince) > ABOUT_FROM_SECONDS;
  return (
    <tr data-turn={turn.key} data-counted={row.reasons.length === 0}>
      <td>
        {isAbout && queue.about}
        {start}
      </td>
      <th scope="row">
        <Whose conversation={conversation} names={names} />
      </th>
      <td>{platformById(turn.platform)?.name[language] ?? turn.platform}</td>
      <td>
        <LengthText length={row.acknowledgement} />
        {!given && turn.attention === 'waiting' && <small>{words.ledger.waiting}</small>}
        {given?.interim && <small>{words.ledger.interim}</small>}
        {given?.message !== undefined && (
          <button
            type="button"
            class="button button-plain"
            data-action="interim"
            onClick={() => onJudge([turn], 'interim', !given.interim)}
          >
            {given.interim ? words.ledger.unmarkInterim : words.ledger.markInterim}
          </button>
        )}
      </td>
      <td>
        {row.substantive ? (
          <LengthText length={row.substantive} />
        ) : (
          <small>{words.ledger.inherited}</small>
        )}
        {turn.attention === 'waiting' && row.substantive && <small>{words.ledger.waiting}</small>}
        {isSettledElsewhere(turn) && <small>{words.reasons.answeredElsewhere}</small>}
        {turn.attention === 'owed' && <small>{words.ledger.owed}</small>}
      </td>
      <td>
        <Evidence row={row} />
      </td>
      <td>
        {row.reasons.map((reason) => (
          <small key={reason}>{words.reasons[reason]}</small>
        ))}
        <Exclusions turn={turn} onJudge={onJudge} />
      </td>
    </tr>
  );
}

/** The client, with the way to the conversation. */
function Whose({ conversation, names }: { conversation: LedgerRow['conversation']; names: Names }) {
  const words = useDashboardWords();
  const { client, title, url } = conversation ?? {};
  const known = client ?? title;
  const name = known === undefined ? words.clients.nameless : names.of(known);
  // The browser shows where a link goes, and on some platforms the address names the client.
  if (!url || names.hidden) return <>{name}</>;
  return (
    <>
      <a href={url} target="_blank" rel="noreferrer" title={words.ledger.open}>
        {name}
      </a>
      {client && title && <small>{title}</small>}
    </>
  );
}

/** What the user can say of a turn: that it is in no figure and why, or that it counts after all. */
function Exclusions({ turn, onJudge }: { turn: Turn; onJudge: Props['onJudge'] }) {
  const words = useDashboardWords();
  const said = TAKEN_BACK.filter(
    (reason) =>
      turn.exclusions.includes(reason) ||
      (reason === 'answeredElsewhere' && isSettledElsewhere(turn)),
  );
  const offers: readonly (readonly [TurnWord, boolean, string])[] = [
    ...said.map((reason) => [reason, false, words.ledger.include] as const),
    ...(said.length === 0 ? USER_REASONS : []).map(
      (reason) => [reason, true, words.reasons[reason]] as const,
    ),
    ...(turn.probableCloser ? [['replyNeeded', true, words.ledger.replyNeeded] as const] : []),
  ];
  return (
    <>
      {offers.map(([kind, value, label]) => (
        <button
          key={kind}
          type="button"
          class="button button-plain"
          data-action={kind}
          onClick={() => onJudge([turn], kind, value)}
        >
          {label}
        </button>
      ))}
    </>
  );
}

const USER_REASONS = ['noReplyNeeded', 'spam', 'buyerSide'] as const;

/** After an interim reply the user said that the real answer was given on another device. */
function isSettledElsewhere({ acknowledgement, obligation }: Turn): boolean {
  const { own, settled } = obligation;
  return own && settled?.source === 'manual' && acknowledgement?.source !== 'manual';
}

/** Said in the queue, which then no longer shows what could be taken back. */
const TAKEN_BACK = [...USER_REASONS, 'answeredElsewhere'] as const;

/** What the line is known from, and what else is worth noting. */
function Evidence({ row: { turn, precisionSeconds } }: { row: LedgerRow }) {
  const words = useDashboardWords();
  const language = useLanguage();
  const { basis, start, acknowledgement, notes } = evidenceOf(turn);
  const sources = new Set([start.source, ...(acknowledgement ? [acknowledgement.source] : [])]);
  return (
    <>
      {basis === 'preview' && <small>{words.evidence.preview}</small>}
      {[...sources].map((source) => (
        <small key={source}>{words.evidence[source]}</small>
      ))}
      {precisionSeconds !== null && precisionSeconds >= ABOUT_FROM_SECONDS && (
        <small>
          {words.evidence.precision(formatDuration(precisionSeconds * 1000, language, false))}
        </small>
      )}
      {notes
        .filter((note) => note !== 'interim' && note !== 'inherits')
        .map((note) => (
          <small key={note}>{words.evidence[note]}</small>
        ))}
    </>
  );
}

/** On both clocks: a headline in working time is made of these, not of the nights between (metrics §7). */
function LengthText({ length }: { length: Length }) {
  const language = useLanguage();
  const words = useDashboardWords();
  const { strip } = useWords();
  const { calendarMs, workingMs, widthSeconds: width } = length;
  if (calendarMs === null) return <>{strip.none}</>;
  const say = (ms: number) => formatDuration(ms, language, (width ?? 0) >= ABOUT_FROM_SECONDS);
  return (
    <>
      {say(calendarMs)}
      {workingMs !== null && <small>{words.ledger.inWorkingTime(say(workingMs))}</small>}
    </>
  );
}
