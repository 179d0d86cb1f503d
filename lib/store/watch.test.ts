import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connection, StoreError, type StoreFailure } from './connection';
import { recordSwitchedOn } from './looks';
import { switchedOnPlatforms, watch } from './read';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await connection.run((database) => database.delete());
  connection.close();
});

/** A watch of the platforms, and what it has brought so far. */
function watching() {
  const values: number[] = [];
  const failures: StoreFailure[] = [];
  const stop = watch(
    switchedOnPlatforms,
    (platforms) => values.push(platforms.size),
    (failure) => failures.push(failure),
  );
  return { values, failures, stop };
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !condition(); tries++) {
    await vi.advanceTimersByTimeAsync(50);
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(condition()).toBe(true);
}

describe('a watch', () => {
  it('is told of what changes, also after its connection died', async () => {
    const { values, stop } = watching();
    await until(() => values.length === 1);
    await recordSwitchedOn('coconala', 1);
    await until(() => values.at(-1) === 1);
    (await connection.open()).close();
    await recordSwitchedOn('crowdworks', 1);
    await until(() => values.at(-1) === 2);
    stop();
  });

  it('recovers from a failure that passes', async () => {
    vi.spyOn(connection, 'run').mockRejectedValueOnce(new StoreError('blocked'));
    const { values, failures, stop } = watching();
    await until(() => failures.length === 1);
    await until(() => values.length === 1);
    expect(failures).toEqual(['blocked']);
    stop();
  });

  it.each<StoreFailure>(['newer', 'unavailable'])('does not go on asking when %s', async (why) => {
    const run = vi.spyOn(connection, 'run').mockRejectedValue(new StoreError(why));
    const { failures, stop } = watching();
    await until(() => failures.length === 1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(run).toHaveBeenCalledTimes(1);
    stop();
    run.mockRestore();
  });

  it('ends when it is stopped, also while it waits to ask again', async () => {
    const run = vi.spyOn(connection, 'run').mockRejectedValue(new StoreError('failed'));
    const { failures, stop } = watching();
    await until(() => failures.length === 1);
    stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(run).toHaveBeenCalledTimes(1);
    run.mockRestore();
  });
});
