import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { erase } from './erase';

vi.mock('wxt/browser', () => ({ browser: { storage: fakeBrowser.storage } }));
const marked = vi.hoisted(() => vi.fn());
const finished = vi.hoisted(() => vi.fn());
vi.mock('./erasure', () => ({ markErased: marked }));
vi.mock('./erasing', async (original) => ({
  ...(await original<typeof import('./erasing')>()),
  finishErasing: finished,
}));

const kept = () => fakeBrowser.storage.local.get(null).then((all) => Object.keys(all).sort());

beforeEach(async () => {
  await fakeBrowser.storage.local.set({
    'draft:dm/1': {},
    'draft:dm/2': {},
    'question:dm/1': {},
    'template:a': {},
    'template-draft:a': {},
    'setting:language': 'ja',
    registers: {},
  });
});
afterEach(() => {
  fakeBrowser.reset();
  vi.resetAllMocks();
});

test('with a client goes what was begun for them, and nothing else', async () => {
  await erase({ scopes: ['coconala/dm/1'], withKept: false }, 5);
  expect(marked).toHaveBeenCalledWith(
    [{ scope: 'coconala/dm/1', before: 5 }],
    expect.any(Function),
  );
  expect(await kept()).toEqual(
    ['draft:dm/2', 'registers', 'setting:language', 'template-draft:a', 'template:a'].sort(),
  );
});

test('with a platform goes all that was begun for a client', async () => {
  await erase({ scopes: ['coconala'], withKept: false }, 5);
  expect(await kept()).toEqual(
    ['registers', 'setting:language', 'template-draft:a', 'template:a'].sort(),
  );
});

test('with everything go templates and settings, where the user says so', async () => {
  await erase({ scopes: ['*'], withKept: true }, 5);
  // What other machines are told of the deletion by (decision 17).
  expect(await kept()).toEqual(['registers']);
});

test('what was chosen goes before the long work, which a page that is closed leaves to the worker', async () => {
  const seen: string[][] = [];
  finished.mockImplementation(async () => void seen.push(await kept()));
  await erase({ scopes: ['*'], withKept: true }, 5);
  expect(seen).toEqual([['registers']]);
  expect(marked.mock.invocationCallOrder[0]).toBeLessThan(
    finished.mock.invocationCallOrder[0] ?? 0,
  );
});
