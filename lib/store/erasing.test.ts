import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { forget } from '@/test/model/store';
import { connection } from './connection';
import { eraseUpTo } from './erasure';

afterEach(forget);

const known = (...ids: readonly string[]) =>
  connection.run(({ conversations }) =>
    conversations.bulkPut(
      ids.map((id) => ({ id, platform: id.split('/')[0] ?? '', url: { value: '', at: 1 } })),
    ),
  );

test.each([
  ['*', [3, 3]],
  ['coconala', [2, 2]],
])('how far the erasure of %s is', async (scope, last) => {
  await known('coconala/1', 'coconala/2', 'lancers/1');
  const told: (readonly [number, number])[] = [];
  await eraseUpTo(scope, 2, (done, of) => told.push([done, of]));
  expect(told.at(-1)).toEqual(last);
});
