import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetNameNumbers, numberNames, readNameNumbers } from './name-numbers';

vi.mock('wxt/browser', () => ({ browser: { storage: fakeBrowser.storage } }));
beforeEach(() => fakeBrowser.reset());

test('two pages that show names at once give each its one number', async () => {
  await Promise.all([
    numberNames(['山田商店', 'ミナト企画']),
    numberNames(['ミナト企画', 'Harbour Books', '山田商店']),
    numberNames(['__proto__']),
  ]);
  const numbers = await readNameNumbers();
  expect([...numbers.keys()].sort()).toEqual(
    ['Harbour Books', 'ミナト企画', '山田商店', '__proto__'].sort(),
  );
  expect([...numbers.values()].sort()).toEqual([1, 2, 3, 4]);
  await numberNames(['山田商店']);
  expect(await readNameNumbers()).toEqual(numbers);
});

test('they stand in memory alone, and are forgotten', async () => {
  await numberNames(['山田商店']);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  await forgetNameNumbers();
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

test('where the browser cannot say, nothing is known', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValueOnce(new Error('no'));
  expect(await readNameNumbers()).toEqual(new Map());
});
