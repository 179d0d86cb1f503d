// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { dashboardWordsIn } from '@/lib/words/dashboard';
import { useFirst } from './use-first';

function List({ rows }: { rows: readonly number[] }) {
  const { shown, more } = useFirst(rows);
  return (
    <>
      <p>{shown.join(' ')}</p>
      {more}
    </>
  );
}

const rowsTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
const draw = (last: number) => {
  render(null, document.body);
  act(() => render(<List rows={rowsTo(last)} />, document.body));
};
const shown = () => document.querySelector('p')?.textContent?.split(' ').map(Number);
const button = () => document.querySelector('button');

it('ten rows stand, and a button says how many more there are, and brings them', () => {
  draw(12);
  expect(shown()).toEqual(rowsTo(10));
  expect(button()?.textContent).toBe(dashboardWordsIn('ja').table.more(2));
  act(() => button()?.click());
  expect(shown()).toEqual(rowsTo(12));
  expect(button()).toBe(null);
});

it('ten rows are no long list', () => {
  draw(10);
  expect(shown()).toEqual(rowsTo(10));
  expect(button()).toBe(null);
});
