import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComposerRefusal } from '@/lib/domain/composer';
import type { Adapter, Look } from '@/lib/platforms/adapter';
import { findOpenComposer } from '@/lib/platforms/open-composer';
import { standInForLayout } from './stand-in-layout.ts';

// Some platforms print the viewer's own time; the fixtures' viewer lives in Japan.
process.env.TZ = 'Asia/Tokyo';

/** Where the platforms' folders lie. */
export const PLATFORMS = join(import.meta.dirname, '..', 'lib', 'platforms');

/** What stands beside a fixture. Moments in it are written as Japan's clocks show them. */
interface Expectation {
  /** A draft of scripts/fixture.ts: no person has compared it with the page yet. */
  readonly unchecked?: string;
  readonly address: string;
  /** When the document was loaded, and when it was looked at (ISO). */
  readonly loadedAt: string;
  readonly lookedAt: string;
  readonly composer: 'box' | ComposerRefusal;
  /** What is read floats over a page whose address is none of the message pages'. */
  readonly anywhere?: true;
  /** The page's reading as `shown` gives it; null where the address is none of the message pages. */
  readonly reading: unknown;
}

/** A page rebuilt from the documents, and what an adapter must make of it. */
export interface Fixture {
  readonly platform: string;
  readonly name: string;
  readonly html: string;
  readonly expected: Expectation;
}

/** All fixtures of a platform; one without an expectation is an error, never a new baseline. */
export function fixturesOf(platform: string): Fixture[] {
  const folder = join(PLATFORMS, platform, 'fixtures');
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return files.sort().map((file) => {
    const name = file.slice(0, -'.html'.length);
    const expected = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8'));
    return { platform, name, html: readFileSync(join(folder, file), 'utf8'), expected };
  });
}

/** One fixture by name. */
export function fixtureOf(platform: string, name: string): Fixture {
  const fixture = fixturesOf(platform).find((one) => one.name === name);
  if (!fixture) throw new Error(`No fixture ${platform}/${name}`);
  return fixture;
}

/** The fixture's document. */
export function openFixture({ html }: Pick<Fixture, 'html'>): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** A look at a document whose texts were all there when it was loaded. */
export function lookAt({ expected }: Pick<Fixture, 'expected'>): Look {
  const [earliest, latest] = [Date.parse(expected.loadedAt), Date.parse(expected.lookedAt)];
  return { appearedAt: () => ({ earliest, latest }) };
}

/** What the adapter reads from the fixture, or from a document made of it. */
export function readFixture(adapter: Adapter, fixture: Fixture, document = openFixture(fixture)) {
  return adapter.readPage(document, new URL(fixture.expected.address), lookAt(fixture));
}

/** 'box', or why there is none to be used. */
export function composerOf(adapter: Adapter, fixture: Fixture, document = openFixture(fixture)) {
  const composer = findOpenComposer(adapter, document, new URL(fixture.expected.address));
  return composer.box ? 'box' : composer.refusal;
}

/** A reading as expectations are written: null for none, moments as text a reader can check. */
export function shown(reading: unknown): unknown {
  return JSON.parse(JSON.stringify(reading ?? null), (key, value) =>
    key === 'moment'
      ? `${inJapan(value.earliest)} to ${inJapan(value.latest)}, ${value.source}`
      : value,
  );
}

function inJapan(at: number): string {
  return new Date(at + 9 * 3_600_000).toISOString().replace('T', ' ').slice(0, -1);
}

/**
 * Makes happy-dom answer as browsers do, where adapters ask for it. It lays nothing out: what is
 * visible is decided here from what hides things in the fixtures, `hidden` and the inline style. And
 * it keeps `textContent` on each kind of node, where browsers keep it on Node. In test/e2e real
 * browsers run the same adapters.
 */
export function standInForBrowser(): void {
  const hides = (element: Element) =>
    element.hasAttribute('hidden') ||
    /display:\s*none|visibility:\s*hidden/.test(element.getAttribute('style') ?? '');
  const isShown = (element: Element): boolean => {
    for (let one: Element | null = element; one; one = one.parentElement) {
      if (hides(one)) return false;
    }
    return element.isConnected;
  };
  standInForLayout(isShown);
  Element.prototype.checkVisibility = function () {
    return isShown(this);
  };
  Element.prototype.getClientRects = function () {
    return (isShown(this) ? [{}] : []) as unknown as DOMRectList;
  };
  Object.defineProperty(Node.prototype, 'textContent', {
    configurable: true,
    get() {
      return this instanceof Element ? Reflect.get(Element.prototype, 'textContent', this) : null;
    },
  });
}
