import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Site, SiteDefinition } from '@/lib/domain/site';
import { isHostPattern } from '@/lib/domain/site-host';
import { parseDefinition, parseSiteFile, siteFileOf } from './site-file';

const site: Site = {
  id: 'jobs.example',
  name: 'みほん仕事',
  hosts: ['https://jobs.example/*'],
  inboxUrl: 'https://jobs.example/inbox?tab=all',
  definition: {
    badge: { anchor: 'a[href="/inbox"]', badge: '.badge' },
    inbox: { list: '#rooms', row: '[role="row"]', unread: '.unread', client: '.name' },
    conversation: { list: '.log', message: '.bubble', mine: '.own', time: 'time' },
    composer: 'chat-app >>> textarea',
  },
  changedAt: 1,
};

/** The site's file with one place changed. */
function changed(path: string, value: unknown): string {
  const file = JSON.parse(siteFileOf(site)) as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() as string;
  let place = file;
  for (const key of keys) place = place[key] as Record<string, unknown>;
  place[last] = value;
  return JSON.stringify(file);
}

describe('a site as a file', () => {
  it('says what it is, and nothing of when or by whom it was taught', () => {
    expect(JSON.parse(siteFileOf(site))).toEqual({
      format: 'sokuresu-site',
      version: 1,
      site: {
        name: site.name,
        hosts: site.hosts,
        inboxUrl: site.inboxUrl,
        definition: site.definition,
      },
    });
  });

  it.each<[string, string, unknown, string?]>([
    ['notASite', 'format', 'something-else'],
    ['notASite', 'version', 0],
    ['newerVersion', 'version', 2],
    ['notASite', 'site', null],
    ['notASite', 'site.name', ''],
    ['notASite', 'site.name', '\u3000'],
    ['notASite', 'site.name', 'moc.elpmaxe\u202e'],
    ['notASite', 'site.name', 'x'.repeat(101)],
    ['badHost', 'site.hosts', [], 'https://jobs.example/inbox?tab=all'],
    ['notASite', 'site.hosts', Array.from({ length: 9 }, () => 'https://jobs.example/*')],
    ['badHost', 'site.hosts', ['https://*/*'], 'https://*/*'],
    ['badHost', 'site.hosts', ['https://*.example/*'], 'https://*.example/*'],
    ['badHost', 'site.inboxUrl', 'https://other.example/', 'https://other.example/'],
    ['badHost', 'site.inboxUrl', 'javascript:alert(1)', 'javascript:alert(1)'],
    ['badHost', 'site.inboxUrl', 'https://a:b@jobs.example/', 'https://a:b@jobs.example/'],
    ['notASite', 'site.definition', 'row'],
    ['missingPart', 'site.definition.inbox.row', undefined, 'inbox.row'],
    ['missingPart', 'site.definition.conversation.mine', undefined, 'conversation.mine'],
    ['notASite', 'site.definition.inbox', 'li', 'inbox'],
    ['notASite', 'site.definition.composer', /x/.source.length, 'composer'],
    ['unsoundSelector', 'site.definition.inbox.row', ':has(*)', 'inbox.row'],
    ['unsoundSelector', 'site.definition.inbox.unread', 'a, b', 'inbox.unread'],
    ['unsoundSelector', 'site.definition.composer', '', 'composer'],
  ])('is refused as %s with a wrong %s', (why, path, value, detail) => {
    expect(parseSiteFile(changed(path, value))).toEqual({
      ok: false,
      why,
      ...(detail && { detail }),
    });
  });

  it('is refused when it is no JSON, or far too long', () => {
    expect(parseSiteFile('{')).toEqual({ ok: false, why: 'notJson' });
    expect(parseSiteFile(`${siteFileOf(site)}${' '.repeat(100_000)}`)).toEqual({
      ok: false,
      why: 'notASite',
    });
  });

  it('loses what is not in the schema', () => {
    const text = changed('site.definition.inbox.regex', '.*').replace('"regex"', '"__proto__"');
    expect(parseSiteFile(text)).toEqual(parseSiteFile(siteFileOf(site)));
  });

  it('cannot be made of a site that was not taught', () => {
    const { definition: _, ...untaught } = site;
    expect(() => siteFileOf(untaught)).toThrow();
  });
});

const selector = fc.constantFrom('.row', '#list > li', '[data-testid="x y"]', 'a.b:not(.c)', 'p');
const perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const definition = fc.record(
  {
    badge: fc.record({ anchor: selector, badge: selector }),
    inbox: fc.record(
      { list: selector, row: selector, unread: selector, client: perhaps(selector) },
      { requiredKeys: ['list', 'row', 'unread'] },
    ),
    conversation: fc.record(
      { list: selector, message: selector, mine: selector, theirs: perhaps(selector) },
      { requiredKeys: ['list', 'message', 'mine'] },
    ),
    composer: selector,
  },
  { requiredKeys: [] },
) as fc.Arbitrary<SiteDefinition>;

/** What a file brings back of a definition: keys without a value are as good as none. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

describe('any site', () => {
  it('comes back from its file as it went in', () => {
    fc.assert(
      fc.property(
        definition,
        fc.stringMatching(/^[a-zぁ-ん一-龠][a-z ぁ-ん]{0,60}$/u),
        (taught, name) => {
          const parsed = parseSiteFile(siteFileOf({ ...site, name, definition: taught }));
          expect(parsed).toEqual({
            ok: true,
            site: { name, hosts: site.hosts, inboxUrl: site.inboxUrl, definition: plain(taught) },
          });
        },
      ),
    );
  });

  it('comes back from the text in which it is edited', () => {
    fc.assert(
      fc.property(definition, (taught) => {
        expect(parseDefinition(JSON.stringify(taught))).toEqual({
          ok: true,
          definition: plain(taught),
        });
      }),
    );
  });
});

describe('any text', () => {
  it('never throws, and is no site', () => {
    const json = fc.json({ maxDepth: 4 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), json), (text) => {
        expect(parseSiteFile(text).ok).toBe(false);
        expect(() => parseDefinition(text)).not.toThrow();
      }),
    );
  });

  it('never throws in the place of one of a site’s parts', () => {
    const paths = fc.constantFrom(
      'version',
      'site',
      'site.name',
      'site.hosts',
      'site.inboxUrl',
      'site.definition',
      'site.definition.badge',
      'site.definition.inbox.row',
    );
    fc.assert(
      fc.property(paths, fc.jsonValue(), (path, value) => {
        const parsed = parseSiteFile(changed(path, value));
        if (parsed.ok) expect(parsed.site.hosts.every(isHostPattern)).toBe(true);
      }),
    );
  });
});

describe('a host', () => {
  it.each([
    [true, 'https://jobs.example/*'],
    [true, 'https://xn--eckwd4c7c.example/*'],
    [false, 'http://jobs.example/*'],
    [false, 'https://jobs.example/'],
    [false, 'https://jobs.example/inbox/*'],
    [false, 'https://Jobs.example/*'],
    [false, 'https://しごと.example/*'],
    [true, 'https://jobs.example:8443/*'],
    [false, 'https://jobs.example:*/*'],
    [false, 'https://localhost/*'],
    [false, 'https://127.0.0.1/*'],
    [false, 'https://127.1/*'],
    [false, 'https://a..example/*'],
    [false, 'https://user@jobs.example/*'],
    [false, '<all_urls>'],
  ])('%s: %s', (expected, pattern) => {
    expect(isHostPattern(pattern)).toBe(expected);
  });
});
