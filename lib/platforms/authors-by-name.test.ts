import { expect, it } from 'vitest';
import { authorsByName } from './authors-by-name';

/** Who the names are, one after the other, where the client's is any of `clients`. */
function told(names: readonly string[], ...clients: string[]) {
  return names.map(authorsByName(names, (name) => clients.includes(name)));
}

it('beside the client the one other name is the worker, however often each is shown', () => {
  expect(told(['c', 'w', 'w', 'c'], 'c')).toEqual(['client', 'worker', 'worker', 'client']);
  expect(told(['c', 'c'], 'c')).toEqual(['client', 'client']);
});

it.each([
  ['the client is not there', ['w', 'w'], [undefined, undefined]],
  ['two names, neither the client’s', ['w', 'x'], [undefined, undefined]],
  ['a message shows no name', ['c', '', 'w'], ['client', undefined, 'worker']],
  ['a third person', ['c', 'w', 'x'], ['client', undefined, undefined]],
])('what cannot be told is nobody’s: %s', (_, names, authors) => {
  expect(told(names, 'c')).toEqual(authors);
});

it('two names that both pass for the client’s tell nothing', () => {
  expect(told(['Anna E.', 'Anna Example'], 'Anna E.', 'Anna Example')).toEqual([
    undefined,
    undefined,
  ]);
});
