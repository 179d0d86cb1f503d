// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import type { QueueEntry } from '@/lib/domain/queue';
import { ThresholdNews } from './ThresholdNews';

const MINUTE = 60_000;
const START = 1_700_000_000_000;

const entry = (key: string, client: string) =>
  ({
    turn: { key, waitingSince: { earliest: START, latest: START } },
    conversation: { client },
  }) as unknown as QueueEntry;

function said(waiting: readonly QueueEntry[], minutes: number): string {
  const now = START + minutes * MINUTE;
  render(<ThresholdNews waiting={waiting} now={now} targetMs={5 * MINUTE} />, document.body);
  return document.body.textContent ?? '';
}

it('tells of each threshold once, and is silent while a clock only ticks', () => {
  const one = [entry('a', '山田商店')];
  expect(said(one, 1)).toBe('');
  expect(said(one, 2)).toBe('');
  expect(said(one, 4.9)).toBe('山田商店 まもなく');
  expect(said(one, 4.95)).toBe('山田商店 まもなく');
  expect(said(one, 5.1)).toBe('山田商店 超過');
  // Who comes late is in the list already; nothing new is said of it.
  expect(said([...one, entry('b', 'ミナト企画')], 5.2)).toBe('山田商店 超過');
});
