import type { ComponentChildren } from 'preact';
import { useDashboardWords } from '../use-dashboard-words';

interface Props {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell names its row. */
  readonly rows: readonly (readonly ComponentChildren[])[];
}

/** The figures behind a chart, as a table that unfolds. */
export function ChartTable(props: Props) {
  const words = useDashboardWords();
  return (
    <details class="chart-table">
      <summary>{words.table.show}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section class="chart-table-frame" tabIndex={0} aria-label={props.caption}>
        <Table {...props} />
      </section>
    </details>
  );
}

/** A plain table of figures. */
export function Table({ caption, columns, rows }: Props) {
  return (
    <div class="figures-frame">
      <table class="figures">
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a table that is drawn as a whole.
            <tr key={index}>
              <th scope="row">{name}</th>
              {cells.map((cell, nth) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: its column.
                <td key={nth}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Which colour is which series. */
export function Legend({
  items,
}: {
  items: readonly { readonly label: string; readonly tone: string }[];
}) {
  return (
    <ul class="chart-legend" aria-hidden="true">
      {items.map(({ label, tone }) => (
        <li key={label} data-tone={tone}>
          <i />
          {label}
        </li>
      ))}
    </ul>
  );
}
