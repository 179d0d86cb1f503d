import { expect, it } from 'vitest';
import { isSameName } from './person-names';

it.each([
  ['Maria Galindez', 'Maria Galindez'],
  ['Maria G.', 'Maria Galindez'],
  ['Maria G', 'Maria Galindez'],
  ['maria  galindez ', 'Maria Galindez'],
  ['Ｍａｒｉａ Ｇ．', 'Maria Galindez'],
  ['Maria Luisa G.', 'Maria Luisa Galindez Soto'],
  ['M. Galindez', 'Maria Galindez'],
  ['Zoë Ö.', 'Zoë Östberg'],
  ['Maria G.', 'Maria G'],
  ['山田 太郎', '山田　太郎'],
  ['acme_studio', 'Acme_Studio'],
])('%s is %s', (a, b) => {
  expect(isSameName(a, b)).toBe(true);
  expect(isSameName(b, a)).toBe(true);
});

it.each([
  ['Maria Galindez', 'Maria Gomez'],
  ['Maria G.', 'Maria Soto'],
  ['Maria G.', 'Marta Galindez'],
  ['Maria', 'Maria Galindez'],
  ['Maria G.', 'Maria'],
  ['M. G.', 'Maria Galindez'],
  ['M.', 'Maria'],
  ['M.', 'M.'],
  ['Maria G.', 'G. Maria'],
  ['Maria Luisa G.', 'Maria Galindez'],
  ['Maria Galindez', 'Maria Galindez, Tom Becker'],
  // One letter, and all of a name.
  ['李 明', '李 明華'],
  ['', ''],
  [' ', 'Maria'],
])('%j is not %j', (a, b) => {
  expect(isSameName(a, b)).toBe(false);
  expect(isSameName(b, a)).toBe(false);
});
