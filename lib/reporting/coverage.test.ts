import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createCoverage } from './coverage';

beforeEach(() => vi.useFakeTimers({ now: 0 }));
afterEach(() => vi.useRealTimers());

function setUp() {
  const said: string[] = [];
  const coverage = createCoverage({
    now: () => Date.now(),
    emit: ({ from, to, page, conversation }) =>
      said.push(`${page}${conversation ? ` ${conversation}` : ''} ${from / 1000}-${to / 1000}`),
  });
  return { said, coverage };
}

const inbox = { page: 'inbox' } as const;

it('is said once a minute, and at the end', () => {
  const { said, coverage } = setUp();
  coverage.show(inbox);
  for (let i = 0; i < 130; i++) {
    vi.advanceTimersByTime(1_000);
    coverage.show({ ...inbox });
  }
  expect(said).toEqual(['inbox 0-60', 'inbox 60-120']);
  coverage.show(undefined);
  expect(said[2]).toBe('inbox 120-130');
  vi.advanceTimersByTime(600_000);
  expect(said.length).toBe(3);
});

it('begins anew with another conversation', () => {
  const { said, coverage } = setUp();
  coverage.show({ page: 'conversation', conversation: 'a' });
  vi.advanceTimersByTime(10_000);
  coverage.show({ page: 'conversation', conversation: 'b' });
  vi.advanceTimersByTime(5_000);
  coverage.show(undefined);
  expect(said).toEqual(['conversation a 0-10', 'conversation b 10-15']);
});

it.each([
  ['slept', 3_600_000, ['inbox 3660-3720']],
  ['had its clock set back', -3_600_000, ['inbox -3540--3480']],
])('claims nothing of the time in which the machine %s', (_, jump, expected) => {
  const { said, coverage } = setUp();
  coverage.show(inbox);
  vi.setSystemTime(Date.now() + jump);
  vi.advanceTimersByTime(120_000);
  expect(said).toEqual(expected);
});
