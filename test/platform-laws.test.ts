// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { platformOfUrl, platforms } from '@/lib/domain/platform';
import type { PageReading } from '@/lib/domain/reading';
import { parseToBackground } from '@/lib/messaging/schemas';
import { adapterOfUrl, adapters } from '@/lib/platforms';
import type { Adapter } from '@/lib/platforms/adapter';
import { evidence as coconalaEvidence } from '@/lib/platforms/coconala/evidence';
import * as coconalaSelectors from '@/lib/platforms/coconala/selectors';
import { evidence as crowdworksEvidence } from '@/lib/platforms/crowdworks/evidence';
import * as crowdworksSelectors from '@/lib/platforms/crowdworks/selectors';
import { evidence as fiverrEvidence } from '@/lib/platforms/fiverr/evidence';
import * as fiverrSelectors from '@/lib/platforms/fiverr/selectors';
import { evidence as freelancerEvidence } from '@/lib/platforms/freelancer/evidence';
import * as freelancerSelectors from '@/lib/platforms/freelancer/selectors';
import { evidence as kworkEvidence } from '@/lib/platforms/kwork/evidence';
import * as kworkSelectors from '@/lib/platforms/kwork/selectors';
import { unreadable } from '@/lib/platforms/page-readings';
import type { SelectorEvidence } from '@/lib/platforms/selector';
import { evidence as upworkEvidence } from '@/lib/platforms/upwork/evidence';
import * as upworkSelectors from '@/lib/platforms/upwork/selectors';
import { boundReading } from '@/lib/reporting/bounds';
import {
  composerOf,
  type Fixture,
  fixturesOf,
  openFixture,
  PLATFORMS,
  readFixture,
  shown,
  standInForBrowser,
} from './platform-fixtures';

/** The laws that every adapter keeps, over every fixture of every platform. */

standInForBrowser();
// Hundreds of pages are parsed, on machines that may be busy.
vi.setConfig({ testTimeout: 120_000 });

interface Selectors {
  readonly css: Readonly<Record<string, string>>;
  readonly evidence: Readonly<Record<string, SelectorEvidence>>;
}

const selectors: Readonly<Record<string, Selectors>> = {
  coconala: { css: coconalaSelectors, evidence: coconalaEvidence },
  crowdworks: { css: crowdworksSelectors, evidence: crowdworksEvidence },
  upwork: { css: upworkSelectors, evidence: upworkEvidence },
  fiverr: { css: fiverrSelectors, evidence: fiverrEvidence },
  freelancer: { css: freelancerSelectors, evidence: freelancerEvidence },
  kwork: { css: kworkSelectors, evidence: kworkEvidence },
};

/** Addresses that look like a message page of the platform and are none. */
const UNRELATED: Readonly<Record<string, readonly string[]>> = {
  coconala: [
    'https://coconala.com/',
    'https://coconala.com/services/1',
    'https://coconala.com/mypage/messages',
    'https://coconala.com/message/1',
    'https://coconala.com/mypage/talkrooms/8200001',
    'https://coconala.com/talkrooms/new',
    'https://coconala.com/mypage/direct_message',
    'https://coconala.com/mypage/received_orders/8200001',
    'http://coconala.com/message',
    'https://coconala.com.example/message',
    'https://mag.coconala.com/message',
  ],
  crowdworks: [
    'https://crowdworks.jp/',
    'https://crowdworks.jp/messages/371240103',
    'https://crowdworks.jp/messages/sent',
    'https://crowdworks.jp/proposals/new',
    'https://crowdworks.jp/contracts',
    'https://crowdworks.jp/e/proposals',
    'https://crowdworks.jp/notifications',
    'http://crowdworks.jp/messages',
    'https://blog.crowdworks.jp/messages',
    'https://crowdworks.jp.example/messages',
  ],
  upwork: [
    'https://www.upwork.com/',
    'https://www.upwork.com/ab/messages',
    'https://www.upwork.com/ab/messages/att/5c9fa1b2-7d3e-4f60-9a1b-c0ffee123456',
    'https://www.upwork.com/ab/messages/file/1',
    'https://www.upwork.com/ab/messages/files',
    'https://www.upwork.com/ab/messages/rooms/new',
    'https://www.upwork.com/ab/proposals/1800000000000000001',
    'https://www.upwork.com/nx/messages',
    'https://www.upwork.com/nx/messages/8200001',
    'http://www.upwork.com/ab/messages/rooms',
    'https://upwork.com/ab/messages/rooms',
    'https://support.upwork.com/ab/messages/rooms',
    'https://www.upwork.com.example/ab/messages/rooms',
  ],
  // Every page of its own hosts may have the header's dot.
  fiverr: [
    'http://www.fiverr.com/inbox',
    'https://fiverr.com/inbox',
    'https://help.fiverr.com/inbox',
    'https://www.fiverr.com.example/inbox',
    'https://wwwxfiverr.com/inbox',
  ],
  // Every page of its own host may have a chat that floats over it.
  freelancer: [
    'http://www.freelancer.com/messages',
    'https://freelancer.com/messages',
    'https://www.freelancer.com.au/messages/thread/7100001',
    'https://api.freelancer.com/messages',
    'https://www.freelancer.com.example/messages',
  ],
  kwork: [
    'https://kwork.ru/',
    'https://kwork.ru/projects',
    'https://kwork.ru/inbox/client_a/files',
    'https://kwork.ru/inbox_old',
    'http://kwork.ru/inbox',
    'https://kwork.com/inbox',
    'https://blog.kwork.ru/inbox/client_a',
    'https://kwork.ru.example/inbox',
  ],
};

/** Made by scripts/fixture.ts: nothing but the structure is the page's. */
const FROM_SKELETON =
  /^<!-- made from a page skeleton copied in 20\d\d-\d\d; its words, names and times are invented\. -->$/;

const folders = readdirSync(PLATFORMS, { withFileTypes: true })
  // `site` is no platform: it reads those that nobody has documented.
  .filter((entry) => entry.isDirectory() && entry.name !== 'site')
  .map(({ name }) => name);

const cases = adapters.flatMap((adapter) =>
  fixturesOf(adapter.id).map((fixture) => ({
    title: `${adapter.id}: ${fixture.name}`,
    adapter,
    fixture,
  })),
);
/** What nobody has checked fails its own law, and none that would need to know what it shows. */
const messagePages = cases.filter(
  ({ fixture: { expected } }) =>
    expected.reading !== null && !expected.anywhere && !expected.unchecked,
);

function read(adapter: Adapter, fixture: Fixture, document?: Document): PageReading {
  const reading = readFixture(adapter, fixture, document);
  if (!reading) throw new Error(`${fixture.name} is none of ${adapter.id}'s message pages`);
  return reading;
}

/** What the background makes of a report of this reading: null if it refuses it. */
function asReported(reading: PageReading) {
  const report = { document: 'd', observedAt: 2, since: 1, visible: true };
  return parseToBackground({ type: 'pageObserved', ...report, reading: boundReading(reading) });
}

/** Makes the element one that no selector knows, with the same things inside. */
function anonymise(element: Element): void {
  const plain = element.ownerDocument.createElement('section');
  plain.append(...element.childNodes);
  element.replaceWith(plain);
}

describe('the folders and the registry', () => {
  it('every folder is registered, and every registration has a folder, a platform and selectors', () => {
    const ids = adapters.map(({ id }) => id).sort();
    expect(ids).toEqual([...folders].sort());
    const documented = platforms.filter(({ evidence }) => evidence !== 'unverified');
    expect(ids).toEqual(documented.map(({ id }) => id).sort());
    expect(ids).toEqual(Object.keys(selectors).sort());
    expect(ids).toEqual(Object.keys(UNRELATED).sort());
  });

  it.each(folders)('%s: every expectation belongs to a fixture', (id) => {
    const names = fixturesOf(id).map(({ name }) => `${name}.expected.json`);
    const files = readdirSync(join(PLATFORMS, id, 'fixtures'));
    expect(files.filter((file) => !file.endsWith('.html')).sort()).toEqual(names.sort());
    expect(names.length, `${id} needs more than 10 fixtures`).toBeGreaterThan(10);
  });
});

describe.each(cases)('$title', ({ adapter, fixture }) => {
  const address = fixture.expected.address;

  it('is matched by this platform and no other', () => {
    expect(adapterOfUrl(new URL(address))).toBe(adapter);
    expect(platformOfUrl(address)?.id).toBe(adapter.id);
    for (const other of adapters.filter((one) => one !== adapter)) {
      expect(readFixture(other, fixture)).toBeUndefined();
      expect(composerOf(other, fixture)).toBe('noComposer');
    }
  });

  it('is read as expected', () => {
    expect(shown(readFixture(adapter, fixture))).toEqual(fixture.expected.reading);
    expect(composerOf(adapter, fixture)).toBe(fixture.expected.composer);
  });

  it('is read twice alike, and left as it was', () => {
    const document = openFixture(fixture);
    const before = document.documentElement.outerHTML;
    const first = readFixture(adapter, fixture, document);
    const composer = composerOf(adapter, fixture, document);
    expect(readFixture(adapter, fixture, document)).toEqual(first);
    expect(composerOf(adapter, fixture, document)).toBe(composer);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('gives nothing at another address', () => {
    const document = openFixture(fixture);
    for (const unrelated of UNRELATED[adapter.id] ?? []) {
      const url = new URL(unrelated);
      const look = { appearedAt: () => ({ earliest: 1, latest: 2 }) };
      expect(adapter.readPage(document, url, look)).toBeUndefined();
      expect(adapter.findComposer(document, url)).toEqual({ refusal: 'noComposer' });
    }
  });

  it('says on its first line what it was made from and when, and is no capture', () => {
    const first = fixture.html.slice(0, fixture.html.indexOf('\n'));
    if (FROM_SKELETON.test(first)) return;
    expect(first).toMatch(
      /^<!-- rebuilt from docs\/platforms\.md \(".+"\S*.*\) in 20\d\d-\d\d, not captured\.[^<>]* -->$/,
    );
    const [, heading] = /\("([^"]+)"/.exec(first) ?? [];
    expect(headings()).toContain(heading);
  });

  it('has been compared with the page by a person', () => {
    expect(fixture.expected).not.toHaveProperty('unchecked');
  });

  it('holds no script, address or name', () => {
    expect(fixture.html).not.toMatch(
      /<script|<iframe|<object|<embed|<link|\son\w+\s*=|javascript:/i,
    );
    expect(fixture.html).not.toMatch(
      /[\w.+-]+@[\w-]+|https?:|["'(]\/\/|www\.|〒|丁目|\d{2,4}-\d{3,4}-\d{3,4}/,
    );
    const names = openFixture(fixture).querySelectorAll(
      '.threadUserName, .threadParticipants a, .d-messageInfo_userName, .d-userInfo_name, [class*="_senderName_"], img[alt="送信者画像"] + span, [data-test="room-name"], .item-title, .room-title, .user-name, .user-info p, .sender, .username, .Message-headerText > span:first-child, .chat__list-user, .username-c',
    );
    for (const { textContent } of names) {
      expect(textContent).toMatch(
        /^$|^(?:依頼者|依頼先|受注者|発注者)[A-Z]$|^自分$|^ココナラ$|^(?:Me|Moi)$|^(?:Client|Worker|Colleague|Helper) [A-Z][a-z.]*(?:, Client [A-Z][a-z.]*)?$|^Design of a logo$|^(?:client|worker|helper)_[a-z]$|^(?:Клиент|Работник) [АВ]$/,
      );
    }
  });
});

describe.each(messagePages)('$title, a message page', ({ adapter, fixture }) => {
  const { css } = selectors[adapter.id] as Selectors;
  const reading = read(adapter, fixture);

  it('fits what the background takes, unchanged', () => {
    expect(asReported(reading)).toMatchObject({ reading });
  });

  /** The readings of the page after a change to all that a selector matches, for each that does. */
  const readingsAfter = (change: (element: Element) => void) =>
    Object.values(css).flatMap((selector) => {
      const document = openFixture(fixture);
      const elements = [...document.querySelectorAll(selector)];
      elements.forEach(change);
      return elements.length > 0 ? [{ selector, reading: read(adapter, fixture, document) }] : [];
    });
  const isUnreadable = (one: { readonly reading: PageReading }) => one.reading === unreadable;

  it('whatever part the site renames, it never comes to say that nothing is unread', () => {
    const renamed = readingsAfter(anonymise);
    const said = renamed.filter((one) => one.reading.unread.state === 'none');
    if (reading.unread.state !== 'none') expect(said).toEqual([]);
    // And without its anchors it is unreadable: gone is no better than renamed.
    const anchors = renamed.filter(isUnreadable).map(({ selector }) => selector);
    // What can go without any change was never needed.
    const gone = readingsAfter((element) => element.remove()).filter(
      (one) => isUnreadable(one) || isDeepStrictEqual(one.reading, reading),
    );
    expect(gone.map(({ selector }) => selector)).toEqual(expect.arrayContaining(anchors));
    if (reading.page !== 'elsewhere') expect(anchors).not.toEqual([]);
  });

  it('without anything that is known it is unreadable', () => {
    const bare = new DOMParser().parseFromString('<p>loading</p>', 'text/html');
    expect(read(adapter, fixture, bare)).toEqual(unreadable);
  });
});

describe.each(adapters.map(({ id }) => id))("%s's selectors", (id) => {
  const { css, evidence } = selectors[id] as Selectors;
  const documents = fixturesOf(id).map(openFixture);
  const parts = Object.entries(css).flatMap(([name, selector]) =>
    selector.split(/,\s*/).map((part) => ({ name, part })),
  );

  it.each(parts)('$name: some fixture has $part', ({ part }) => {
    expect(documents.some((document) => document.querySelector(part))).toBe(true);
  });

  it.each(Object.keys(css))('%s has evidence that can be looked up', (name) => {
    const { mark, year, source } = evidence[name] as SelectorEvidence;
    expect(mark).toMatch(/^(?:A-?|B\+?)$/);
    expect(year).toMatch(/^(?:20\d\d(?:-\d\d)?|undated)$/);
    const [, heading, sources = ''] = /^"([^"]+)": (.+)$/.exec(source) ?? [];
    expect(headings()).toContain(heading);
    for (const one of sources.split(', ')) expect(platformDocument()).toContain(`- **${one}**:`);
  });

  it('are all used', () => {
    const code = readdirSync(join(PLATFORMS, id))
      .filter((file) => file.endsWith('.ts') && !/selectors|test/.test(file))
      .map((file) => readFileSync(join(PLATFORMS, id, file), 'utf8'))
      .join('\n');
    const unused = Object.keys(css).filter((name) => !new RegExp(`css\\.${name}\\b`).test(code));
    expect(unused).toEqual([]);
  });
});

describe('whatever is done to a page', () => {
  /**
   * In Chrome a form shows its controls as properties of their names, before its own. happy-dom does
   * not, so it is done here, for all names but those that happy-dom's own code depends on
   * (`getAttribute`); test/e2e has real forms.
   */
  function clobber(element: Element): void {
    const form = element.ownerDocument.createElement('form');
    element.replaceWith(form);
    form.append(element);
    for (const one of [form, element]) hideProperties(one);
  }

  const HIDDEN = 'querySelector querySelectorAll closest matches textContent action form';

  function hideProperties(element: Element): void {
    const input = element.ownerDocument.createElement('input');
    for (const name of [...HIDDEN.split(' '), 'checkVisibility', 'getClientRects']) {
      Object.defineProperty(element, name, { configurable: true, get: () => input });
    }
  }

  const changes: Readonly<Record<string, (element: Element, by: number) => void>> = {
    remove: (element) => element.remove(),
    empty: (element) => element.replaceChildren(),
    anonymise,
    copy: (element) => element.after(element.cloneNode(true)),
    strip: (element, by) => {
      const names = element.getAttributeNames();
      const name = names[by % Math.max(1, names.length)];
      if (name) element.removeAttribute(name);
    },
    garble: (element, by) => {
      const name = ['href', 'data', 'datetime', 'action', 'id'][by % 5] as string;
      element.setAttribute(
        name,
        ['', '//', 'http://[', '{"id":', 'javascript:0'][by % 4] as string,
      );
    },
    garbleText: (element, by) =>
      element.replaceChildren(['昨日', '2026年13月', '99+', ' '][by % 4] as string),
    clobber,
  };
  const change = fc.record({
    how: fc.constantFrom(...Object.keys(changes)),
    which: fc.nat({ max: 10_000 }),
    by: fc.nat({ max: 100 }),
  });

  it('adapters do not throw, and what they read still fits', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...messagePages),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        ({ adapter, fixture }, all) => {
          const document = openFixture(fixture);
          for (const { how, which, by } of all) {
            const elements = [...document.body.querySelectorAll('*')];
            const element = elements[which % Math.max(1, elements.length)];
            if (element) changes[how]?.(element, by);
          }
          composerOf(adapter, fixture, document);
          expect(asReported(read(adapter, fixture, document))).not.toBeNull();
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each(messagePages)(
    '$title: a form around everything hides nothing',
    ({ adapter, fixture }) => {
      const document = openFixture(fixture);
      for (const element of [...document.body.children]) clobber(element);
      for (const element of document.querySelectorAll('form')) hideProperties(element);
      expect(shown(read(adapter, fixture, document))).toEqual(fixture.expected.reading);
      expect(composerOf(adapter, fixture, document)).toBe(fixture.expected.composer);
    },
  );
});

function platformDocument(): string {
  return readFileSync(join(PLATFORMS, '..', '..', 'docs', 'platforms.md'), 'utf8');
}

function headings(): string[] {
  return [...platformDocument().matchAll(/^#{2,3} (.+)$/gm)].map(([, heading = '']) => heading);
}
