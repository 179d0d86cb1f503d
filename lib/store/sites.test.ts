import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Site } from '@/lib/domain/site';
import {
  allPlatforms,
  allSites,
  onSitesChanged,
  removeSite,
  saveSite,
  saveSiteIfGranted,
} from './sites';

vi.mock('wxt/browser', () => ({ browser: { storage: fakeBrowser.storage } }));
beforeEach(() => fakeBrowser.reset());

const site = (id: string, changedAt: number): Site => ({
  id,
  name: id,
  hosts: [`https://${id}/*`],
  changedAt,
});

test('sites are kept one by one, and whoever watches hears which', async () => {
  const heard = vi.fn();
  onSitesChanged(heard);
  await Promise.all([saveSite(site('b.example', 2)), saveSite(site('a.example', 1))]);
  expect((await allSites()).map(({ id }) => id)).toEqual(['a.example', 'b.example']);
  expect((await allPlatforms()).slice(-2).map(({ id }) => id)).toEqual(['a.example', 'b.example']);
  await removeSite('a.example');
  expect((await allSites()).map(({ id }) => id)).toEqual(['b.example']);
  expect(heard.mock.calls.flat(2).sort()).toEqual(['a.example', 'a.example', 'b.example']);
});

test.each([
  ['no host', { hosts: [] }],
  ['a host without encryption', { hosts: ['http://a.example/*'] }],
  ['every host', { hosts: ['https://*/*'] }],
  ['an endless name', { name: 'x'.repeat(101) }],
  ['a script for an inbox', { inboxUrl: 'javascript:alert(1)' }],
])('one with %s is not kept, and not believed where it stands', async (_, wrong) => {
  const bad = { ...site('a.example', 1), ...wrong };
  await expect(saveSite(bad)).rejects.toThrow();
  await fakeBrowser.storage.local.set({ 'site:a.example': bad });
  expect(await allSites()).toEqual([]);
});

test('a site is there while the browser asks, and gone when the user declines', async () => {
  let answer: (granted: boolean) => void = () => {};
  const asked = new Promise<boolean>((resolve) => {
    answer = resolve;
  });
  const done = saveSiteIfGranted(site('a.example', 1), asked);
  await vi.waitFor(async () => expect(await allSites()).toHaveLength(1));
  answer(false);
  expect(await done).toBe(false);
  expect(await allSites()).toEqual([]);
  expect(await saveSiteIfGranted(site('a.example', 1), Promise.reject(new Error('no')))).toBe(
    false,
  );
  expect(await saveSiteIfGranted(site('a.example', 1), Promise.resolve(true))).toBe(true);
  expect(await allSites()).toHaveLength(1);
});

test('a site that is granted is kept, though a second press was declined meanwhile', async () => {
  let answer = (_: boolean) => {};
  const asked = new Promise<boolean>((resolve) => {
    answer = resolve;
  });
  const first = saveSiteIfGranted(site('a.example', 1), asked);
  expect(await saveSiteIfGranted(site('a.example', 1), Promise.resolve(false))).toBe(false);
  answer(true);
  expect(await first).toBe(true);
  expect((await allSites()).map(({ id }) => id)).toEqual(['a.example']);
});
