import { expect, it, vi } from 'vitest';
import { platforms } from '@/lib/domain/platform';
import { siteAdder } from './site-adder';
import type { HostPermissions } from './use-grants';

function setUp(granted: boolean | Error) {
  const request = vi.fn(() =>
    granted instanceof Error ? Promise.reject(granted) : Promise.resolve(granted),
  );
  const save = vi.fn(async (_: unknown, asked: Promise<boolean>) => asked);
  const add = siteAdder({ request } as unknown as HostPermissions, platforms, save);
  return { add, request, save };
}

it.each(['work.example/inbox?x=1', ' https://work.example ', 'WORK.example'])(
  'asks for the one host of %j, within the click',
  async (address) => {
    const { add, request, save } = setUp(true);
    const added = add(address);
    // Before anything is awaited: browsers ask only then.
    expect(request).toHaveBeenCalledWith({ origins: ['https://work.example/*'] });
    expect(await added).toBeUndefined();
    expect(save.mock.calls[0]?.[0]).toMatchObject({ id: 'work.example' });
  },
);

it.each([
  ['', 'notASite'],
  ['仕事', 'notASite'],
  ['localhost', 'notASite'],
  ['http://work.example/', 'notASite'],
  ['javascript:alert(1)', 'notASite'],
  ['coconala.com', 'known'],
  ['https://jobhub.jp/x', 'known'],
])('%j is not asked for: %s', async (address, why) => {
  const { add, request } = setUp(true);
  expect(await add(address)).toBe(why);
  expect(request).not.toHaveBeenCalled();
});

it('a second press while the browser asks asks nothing, and forgets nothing', async () => {
  const { add, request, save } = setUp(true);
  const [first, second] = [add('work.example'), add('work.example')];
  expect(await second).toBeUndefined();
  expect(await first).toBeUndefined();
  expect([request.mock.calls.length, save.mock.calls.length]).toEqual([1, 1]);
  await add('work.example');
  expect(request).toHaveBeenCalledTimes(2);
});

it('says when the user declines, and when the browser fails', async () => {
  expect(await setUp(false).add('work.example')).toBe('declined');
  expect(await setUp(new Error('no')).add('work.example')).toBe('failed');
});
