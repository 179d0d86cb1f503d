import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { untilComposed } from './composed';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** What `untilComposed` says, once it says it, and when. */
function ask(isComposing: () => boolean) {
  const begunAt = Date.now();
  const said: { answer?: boolean; afterMs?: number } = {};
  void untilComposed(isComposing).then((answer) => {
    Object.assign(said, { answer, afterMs: Date.now() - begunAt });
  });
  return said;
}

it('waits for nothing where nothing is composed', async () => {
  const said = ask(() => false);
  await vi.advanceTimersByTimeAsync(0);
  expect(said).toEqual({ answer: true, afterMs: 0 });
});

it('waits for the end, and for what the editor does then', async () => {
  let isComposing = true;
  const said = ask(() => isComposing);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(said).toEqual({});
  isComposing = false;
  await vi.advanceTimersByTimeAsync(100);
  expect(said).toEqual({});
  await vi.advanceTimersByTimeAsync(100);
  expect(said.answer).toBe(true);
});

it('waits on when the next word is begun at once', async () => {
  let isComposing = true;
  const said = ask(() => isComposing);
  for (const next of [false, true]) {
    isComposing = next;
    await vi.advanceTimersByTimeAsync(100);
  }
  await vi.advanceTimersByTimeAsync(1_000);
  expect(said).toEqual({});
});

it('gives up in the end', async () => {
  const said = ask(() => true);
  await vi.advanceTimersByTimeAsync(11_000);
  expect(said.answer).toBe(false);
  expect(said.afterMs).toBeGreaterThanOrEqual(10_000);
});
