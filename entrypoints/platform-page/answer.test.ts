import { expect, it, vi } from 'vitest';
import type { ToPage } from '@/lib/messaging/protocol';
import { createAnswer, isOwnPage } from './answer';
import type { Answer } from './attended-page';

const asked: ToPage = { type: 'describePage' };

it('answers with what the popup brought first, and nothing before', async () => {
  let brought: Answer | undefined;
  const answer = createAnswer({ platform: 'a', popup: () => brought, stop: () => {} });
  expect(answer(asked)).toBeUndefined();
  brought = async () => 'first';
  expect(await answer(asked)).toBe('first');
  brought = async () => 'second';
  expect(await answer(asked)).toBe('first');
});

it('stops for its own platform only, and then answers no more', () => {
  const stop = vi.fn();
  const answer = createAnswer({ platform: 'a', popup: () => async () => 'here', stop });
  answer({ type: 'switchedOff', platform: 'b' });
  expect(stop).not.toHaveBeenCalled();
  expect(answer(asked)).toBeDefined();
  answer({ type: 'switchedOff', platform: 'a' });
  expect(stop).toHaveBeenCalled();
  expect(answer(asked)).toBeUndefined();
});

it.each([
  [true, { id: 'us' }],
  [true, { id: 'us', tab: {}, url: 'chrome-extension://us/popup.html' }],
  [false, { id: 'us', tab: {}, url: 'https://coconala.com/chrome-extension://us/' }],
  [false, { id: 'us', tab: {} }],
  [false, { id: 'them' }],
  [false, { url: 'chrome-extension://us/popup.html' }],
])('may ask: %s, %j', (expected, sender) => {
  expect(isOwnPage(sender, { id: 'us', root: 'chrome-extension://us/' })).toBe(expected);
});
