import { describe, expect, it } from 'vitest';
import { isReadAsSite, platformById, platformOfUrl, platforms, withSites } from './platform';
import { type Site, siteOfUrl } from './site';

const NOW = 1_700_000_000_000;
const composer = { composer: '.box' };

describe('sites', () => {
  it.each([
    ['https://work.example/messages?x=1', 'work.example', 'https://work.example/*'],
    ['https://work.example:8443/', 'work.example:8443', 'https://work.example:8443/*'],
  ])('%s is the site %s', (url, id, host) => {
    expect(siteOfUrl(url, NOW)).toEqual({ id, name: id, hosts: [host], changedAt: NOW });
  });
  it.each(['http://work.example/', 'about:blank', 'chrome://extensions', 'work.example', ''])(
    '%j is none',
    (url) => expect(siteOfUrl(url, NOW)).toBeUndefined(),
  );
});

describe('platforms and sites', () => {
  const added = siteOfUrl('https://work.example/', NOW) as Site;
  it('built-in ids have no dot, so no host is mistaken for one', () => {
    expect(platforms.filter(({ id }) => id.includes('.'))).toEqual([]);
    expect(new Set(platforms.map(({ id }) => id)).size).toBe(platforms.length);
  });
  it('no two built-in platforms share a host', () => {
    const hosts = platforms.flatMap((platform) => platform.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const host of hosts) expect(host).toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/);
  });
  it('every inbox lies on one of its platform’s hosts', () => {
    for (const { id, inboxes } of platforms) {
      for (const { url } of inboxes) expect(platformOfUrl(url)?.id).toBe(id);
    }
  });
  it('an added site is a platform read by general signs, taught or not', () => {
    const [untaught] = withSites([added]).slice(-1);
    expect(untaught).toMatchObject({ id: 'work.example', evidence: 'unverified' });
    expect(untaught?.inboxes[0]?.url).toBe('https://work.example/');
    const [taught] = withSites([{ ...added, definition: composer }]).slice(-1);
    expect(taught?.evidence).toBe('taught');
    expect(platformOfUrl('https://work.example/x', withSites([added]))?.id).toBe('work.example');
    expect(platformOfUrl('https://work.example/x')).toBeUndefined();
  });
  it('teaching a built-in platform changes how it is read, and nothing else', () => {
    const site: Site = {
      id: 'coconala',
      name: '?',
      hosts: [],
      changedAt: NOW,
      definition: composer,
    };
    const all = withSites([site]);
    const before = platformById('coconala');
    const { reads } = withSites([{ ...added, definition: composer }]).at(-1) ?? {};
    expect(platformById('coconala', all)).toEqual({ ...before, evidence: 'taught', reads });
    expect(all.length).toBe(platforms.length);
    expect(before && isReadAsSite(before)).toBe(false);
    expect(all.filter(isReadAsSite).some(({ id }) => id === 'coconala')).toBe(true);
  });
});
