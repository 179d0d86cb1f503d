import { describe, expect, it } from 'vitest';
import type { Site } from '@/lib/domain/site';
import { importedSite } from './imported-site';

const definition = { composer: 'textarea' };
const at = (...names: string[]) => names.map((name) => `https://${name}/*`);
const fileOf = (...names: string[]) => ({
  name: 'もらった読み方',
  hosts: at(...names),
  definition,
});
const siteAt = (name: string, ...names: string[]): Site => ({
  id: names[0] as string,
  name,
  hosts: at(...names),
  changedAt: 1,
});

describe('a file', () => {
  it('of hosts that nobody reads is kept as it is', () => {
    expect(importedSite(fileOf('a.example', 'b.example'), [], 'ja')).toEqual({
      site: { ...fileOf('a.example', 'b.example'), id: 'a.example', changedAt: 0 },
      leftOut: [],
    });
  });

  it('is about the site that is read at any of its hosts, which keeps its other hosts', () => {
    const known = siteAt('わたしの仕事場', 'b.example', 'c.example');
    const { site, replaces, leftOut } = importedSite(
      fileOf('a.example', 'b.example'),
      [known],
      'ja',
    );
    expect([site.id, site.hosts]).toEqual(['b.example', at('b.example', 'c.example', 'a.example')]);
    expect([replaces, leftOut]).toEqual(['わたしの仕事場', []]);
  });

  it('leaves the hosts of a second site to that site', () => {
    const sites = [siteAt('一つ目', 'a.example'), siteAt('二つ目', 'b.example')];
    const { site, replaces, leftOut } = importedSite(
      fileOf('b.example', 'new.example', 'a.example'),
      sites,
      'ja',
    );
    expect([site.id, site.hosts]).toEqual(['b.example', at('b.example', 'new.example')]);
    expect([replaces, leftOut]).toEqual(['二つ目', at('a.example')]);
  });

  it('that names a built-in host is about that platform alone, whatever else it names', () => {
    const shared = {
      ...fileOf('a.example', 'coconala.com'),
      inboxUrl: 'https://a.example/inbox',
    };
    const { site, replaces, leftOut } = importedSite(shared, [siteAt('一つ目', 'a.example')], 'en');
    expect(site).toMatchObject({ id: 'coconala', name: 'Coconala' });
    expect(site.hosts).toContain('https://coconala.com/*');
    expect(site.inboxUrl).toBeUndefined();
    expect([replaces, leftOut]).toEqual(['Coconala', at('a.example')]);
  });
});
