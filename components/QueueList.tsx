import { useEffect, useRef, useState } from 'preact/hooks';
import { formatDuration } from '@/lib/domain/duration';
import { type Moment, midpoint } from '@/lib/domain/interval';
import type { Queue, QueueEntry } from '@/lib/domain/queue';
import { ClockRing, type RingState } from './ClockRing';
import { belongsToComposition } from './composition';
import { QueueRow, type RowActions, rowWords } from './QueueRow';
import { ThresholdNews } from './ThresholdNews';
import { takeFocus } from './take-focus';
import { useLanguage, useWords } from './use-words';
import { WaitClock } from './WaitClock';

interface Props extends RowActions {
  readonly queue: Queue;
  readonly now: number;
  readonly targetMs: number;
  /** Leave room for what stands below: the waiting list scrolls by itself. */
  readonly short: boolean;
  /** Nothing else on the page wants the keys: the first row has them. */
  readonly takesFocus: boolean;
}

/** 返信待ち, 本返信待ち, 返信不要かも, かもしれない and 未確認. One Tab stop; arrows go from row to row, letters judge a row. */
export function QueueList(props: Props) {
  const { queue, now, targetMs, short, takesFocus, onOpen, onJudge } = props;
  const words = useWords();
  const language = useLanguage();
  const root = useRef<HTMLDivElement>(null);
  const { waiting, owed, closers, perhaps, unconfirmed } = queue;
  const entries = [...waiting, ...owed, ...closers, ...perhaps, ...unconfirmed];
  const [current, setCurrent] = useState(0);
  const focused = useRef(false);
  const at = Math.min(current, Math.max(0, entries.length - 1));

  const keys = entries.map(({ turn }) => `${turn.key} ${turn.attention}`).join('\n');
  // A judged row goes away, or elsewhere, under the focus: the next one takes it, so that keys go on working.
  useEffect(() => {
    if (keys && focused.current && document.activeElement === document.body) focusRow(root, at);
  }, [keys, at]);

  useEffect(() => {
    if (!takesFocus) return;
    const first = root.current?.querySelector<HTMLElement>('ul:not(details ul) .row-open');
    if (document.activeElement === document.body) takeFocus(first);
  }, [takesFocus]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (belongsToComposition(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    if (!target.matches('.row-open')) return;
    const index = rowsOf(root).indexOf(target);
    const entry = entries[index];
    const words = entry ? rowWords(entry) : [];
    const judgement = words.find(({ key }) => key === event.key.toLowerCase());
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: entries.length - 1 }[
      event.key
    ];
    if (entry && judgement) onJudge(entry, judgement.kind);
    else if (to === undefined) return;
    else focusRow(root, to);
    event.preventDefault();
  };
  const onFocusIn = (event: FocusEvent) => {
    focused.current = true;
    const row = (event.target as HTMLElement)
      .closest('.row')
      ?.querySelector<HTMLElement>('.row-open');
    const index = row ? rowsOf(root).indexOf(row) : -1;
    if (index >= 0) setCurrent(index);
  };
  const row = (entry: QueueEntry, clock: preact.ComponentChildren) => (
    <QueueRow
      key={entry.turn.key}
      entry={entry}
      tabbable={entries[at] === entry}
      onOpen={onOpen}
      onJudge={onJudge}
    >
      {clock}
    </QueueRow>
  );
  /** A row on which no clock runs: how long ago, and what that counts from. */
  const still = (entry: QueueEntry, state: RingState, since: Moment, from?: string) =>
    row(
      entry,
      <>
        <ClockRing state={state} share={0} />
        <span class="clock">
          {from && <span class="clock-state">{from}</span>}
          <span class="clock-time-long">
            {formatDuration(Math.max(0, now - midpoint(since)), language, false)}
          </span>
        </span>
      </>,
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the rows' buttons
    <div
      ref={root}
      onKeyDown={onKeyDown}
      onFocusIn={onFocusIn}
      onFocusOut={(event) => {
        focused.current = event.relatedTarget === null;
      }}
    >
      <ThresholdNews waiting={waiting} now={now} targetMs={targetMs} />
      {queue.waiting.length > 0 && (
        <ul class={`queue-part ${short ? 'queue-short' : ''}`} data-testid="waiting">
          {queue.waiting.map((entry) =>
            row(entry, <WaitClock turn={entry.turn} now={now} targetMs={targetMs} />),
          )}
        </ul>
      )}
      {queue.owed.length > 0 && (
        <section class="queue-part" data-testid="owed">
          <div class="queue-heading">
            <h2>
              {words.queue.owed} {queue.owed.length}
            </h2>
            <span>{words.queue.owedNote}</span>
          </div>
          <ul>
            {queue.owed.map((entry) =>
              still(
                entry,
                'owed',
                entry.turn.acknowledgement?.at ?? entry.turn.waitingSince,
                words.queue.owedSince,
              ),
            )}
          </ul>
        </section>
      )}
      {queue.closers.length > 0 && (
        <section class="queue-part" data-testid="closers">
          <div class="queue-heading">
            <h2>
              {words.queue.closers} {queue.closers.length}
            </h2>
            <span>{words.queue.closersNote}</span>
          </div>
          <ul>
            {queue.closers.map((entry) => still(entry, 'unconfirmed', entry.turn.waitingSince))}
          </ul>
        </section>
      )}
      {queue.perhaps.length > 0 && (
        <section class="queue-part" data-testid="perhaps">
          <div class="queue-heading">
            <h2>
              {words.queue.perhaps} {queue.perhaps.length}
            </h2>
            <span>{words.queue.perhapsNote}</span>
          </div>
          <ul>
            {queue.perhaps.map((entry) => still(entry, 'unconfirmed', entry.turn.waitingSince))}
          </ul>
        </section>
      )}
      {queue.unconfirmed.length > 0 && (
        <details class="queue-part" data-testid="unconfirmed">
          <summary class="queue-heading">
            <h2>
              {words.queue.unconfirmed} {queue.unconfirmed.length}
            </h2>
          </summary>
          <p class="queue-note soft">{words.queue.unconfirmedNote}</p>
          <ul>
            {queue.unconfirmed.map((entry) => still(entry, 'unconfirmed', entry.turn.waitingSince))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** The rows that can take the focus: those of a folded list cannot. */
function rowsOf(root: { readonly current: HTMLElement | null }): HTMLElement[] {
  const rows = root.current?.querySelectorAll<HTMLElement>('.row-open') ?? [];
  return [...rows];
}

function focusRow(root: { readonly current: HTMLElement | null }, index: number): void {
  const rows = rowsOf(root);
  const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
  const folded = row?.closest('details');
  // Walking into 未確認 by keyboard unfolds it.
  if (folded) folded.open = true;
  row?.focus();
}
