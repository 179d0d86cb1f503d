// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { useKeptFocus } from './use-kept-focus';

function List({ rows }: { rows: readonly string[] }) {
  const root = useKeptFocus(rows.join());
  return (
    <section ref={root}>
      {rows.map((row) => (
        <div key={row} class="row">
          <button type="button" class="row-open">
            {row}
          </button>
          <button type="button" data-done={row}>
            done
          </button>
        </div>
      ))}
    </section>
  );
}

const draw = (...rows: string[]) => render(<List rows={rows} />, document.body);
const focused = () => document.activeElement?.textContent;
const pressDone = (row: string) =>
  document.querySelector<HTMLElement>(`[data-done="${row}"]`)?.focus();

it('the row that comes into the place of one that went has the focus, else the last', () => {
  draw('a', 'b', 'c');
  pressDone('b');
  draw('a', 'c');
  expect(focused()).toBe('c');
  pressDone('c');
  draw('a');
  expect(focused()).toBe('a');
});

it('takes no focus that was elsewhere', () => {
  draw('a', 'b');
  pressDone('a');
  const outside = document.body.appendChild(document.createElement('button'));
  outside.focus();
  outside.blur();
  draw('b');
  expect(document.activeElement).toBe(document.body);
});
