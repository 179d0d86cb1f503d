import { expect, it, vi } from 'vitest';
import { isSamePage } from './open-page';

vi.mock('wxt/browser', () => ({ browser: {} }));

const site = 'https://example.com';

it.each([
  ['/talkrooms/1', '/talkrooms/1', true],
  ['/talkrooms/1?from=mail#last', '/talkrooms/1', true],
  ['/talkrooms/2', '/talkrooms/1', false],
  // What tells conversations apart may stand in the query, or behind `#`.
  ['/chat?id=1&ref=a', '/chat?id=1', true],
  ['/chat?id=2', '/chat?id=1', false],
  ['/chat', '/chat?id=1', false],
  ['/#/room/1', '/#/room/1', true],
  ['/#/room/2', '/#/room/1', false],
])('a tab at %s shows %s: %j', (tab, wanted, same) => {
  expect(isSamePage(site + tab, site + wanted)).toBe(same);
});

it.each([
  ['another host', 'https://example.org/talkrooms/1'],
  ['no address', 'about:blank'],
  ['none at all', ''],
])('a tab of %s shows it not', (_, tab) => {
  expect(isSamePage(tab, `${site}/talkrooms/1`)).toBe(false);
});
