import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The house's own laws (CONTRIBUTING.md, "The map"). IndexedDB opened in a content script is the
 * site's database, so a wrong import here is not untidy but wrong.
 */

const ROOT = join(import.meta.dirname, '..');

/** Which room may import which, beside itself. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  'lib/domain': [],
  'lib/words': ['lib/domain', 'lib/archive'],
  'lib/page': ['lib/domain'],
  'lib/platforms': ['lib/domain', 'lib/page'],
  'lib/sites': ['lib/domain'],
  'lib/archive': ['lib/domain'],
  'lib/store': ['lib/domain', 'lib/sites', 'lib/archive'],
  'lib/sync': ['lib/domain', 'lib/archive', 'lib/store'],
  'lib/messaging': ['lib/domain', 'lib/sites'],
  'lib/tabs': ['lib/domain', 'lib/store', 'lib/messaging'],
  'lib/reporting': ['lib/domain', 'lib/page', 'lib/platforms', 'lib/messaging'],
  components: ['lib/domain', 'lib/words'],
  'entrypoints/background': [
    'lib/domain',
    'lib/words',
    'lib/store',
    'lib/sync',
    'lib/messaging',
    'lib/tabs',
  ],
  'entrypoints/platform-page': [
    'lib/domain',
    'lib/page',
    'lib/platforms',
    'lib/messaging',
    'lib/reporting',
  ],
  // The same script with another adapter.
  'entrypoints/site-page': ['lib/platforms', 'lib/messaging', 'entrypoints/platform-page'],
  'entrypoints/picker': [
    'lib/domain',
    'lib/words',
    'lib/page',
    'lib/platforms',
    'lib/messaging',
    'lib/reporting',
  ],
  'entrypoints/popup': [
    'lib/domain',
    'lib/words',
    'lib/store',
    'lib/sync',
    'lib/messaging',
    'lib/tabs',
    'components',
  ],
  // The same app in another frame.
  'entrypoints/sidepanel': ['entrypoints/popup'],
  'entrypoints/options': [
    'lib/domain',
    'lib/words',
    'lib/sites',
    'lib/archive',
    'lib/sync',
    'lib/store',
    'lib/messaging',
    'lib/tabs',
    'components',
  ],
  'entrypoints/dashboard': ['lib/domain', 'lib/words', 'lib/store', 'lib/messaging', 'components'],
  'entrypoints/welcome': [
    'lib/domain',
    'lib/words',
    'lib/store',
    'lib/messaging',
    'lib/tabs',
    'components',
  ],
  'entrypoints/skeleton': ['lib/domain', 'lib/words', 'lib/store', 'components'],
  'entrypoints/privacy': ['lib/words', 'lib/store', 'components'],
  'entrypoints/skeleton-page': ['lib/page'],
  // What the popup asks of the page to which the other script attends.
  'entrypoints/inserter': [
    'lib/domain',
    'lib/page',
    'lib/platforms',
    'lib/messaging',
    'entrypoints/platform-page',
  ],
};

/** What a room may take from the registry; the page's rooms pay for every byte. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  // For schedule-hours.ts, which no page's script loads (docs/decisions/0007).
  'lib/domain': ['temporal-polyfill', '@holiday-jp/holiday_jp'],
  'lib/words': [],
  'lib/page': [],
  'lib/platforms': [],
  'lib/reporting': [],
  'lib/sites': ['zod/mini'],
  'lib/archive': ['zod/mini'],
  'lib/store': ['dexie', 'wxt/browser', 'zod/mini'],
  'lib/sync': ['wxt/browser', 'zod/mini'],
  'lib/messaging': ['@wxt-dev/browser', 'zod/mini'],
  'lib/tabs': ['wxt/browser'],
  components: ['preact', 'lucide-preact'],
  'entrypoints/background': ['wxt/browser', 'wxt/utils/define-background'],
  'entrypoints/platform-page': ['@wxt-dev/browser', 'wxt/utils/define-unlisted-script'],
  'entrypoints/site-page': ['wxt/utils/define-unlisted-script'],
  'entrypoints/picker': ['wxt/utils/define-unlisted-script'],
  'entrypoints/skeleton-page': ['wxt/utils/define-unlisted-script'],
  'entrypoints/inserter': ['wxt/utils/define-unlisted-script'],
};

const IMPORT =
  /(?:^|\n)(?:import|export)\s[^'"=]*?from\s*['"]([^'"]+)['"]|(?:^|\n)import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .filter((file) => !/\.test\.tsx?$/.test(file));
}

function roomOf(path: string): string {
  const [first, second] = path.split('/');
  return first === 'components' ? 'components' : `${first}/${second}`;
}

const files = ['entrypoints', 'lib', 'components'].flatMap(sourceFiles);

const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)].map((match) => {
    const specifier = (match[1] ?? match[2] ?? match[3]) as string;
    const target = specifier.startsWith('@/')
      ? specifier.slice(2)
      : specifier.startsWith('.')
        ? normalize(join(dirname(file), specifier))
        : specifier;
    return { file, room: roomOf(file), target };
  }),
);

const isOurs = (target: string) => /^(entrypoints|lib|components)\b/.test(target);

describe('the house', () => {
  it('has a rule for every room', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(DOORS).sort());
  });

  it('is seen by this test: every room imports something somewhere', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it.each(Object.keys(DOORS))('%s opens only its doors', (room) => {
    const wrong = imports
      .filter((one) => one.room === room && isOurs(one.target))
      .filter(({ target }) => roomOf(target) !== room && !DOORS[room]?.includes(roomOf(target)));
    expect(wrong).toEqual([]);
  });

  it.each(Object.keys(PACKAGES))('%s takes only its packages', (room) => {
    const wrong = imports.filter(
      (one) =>
        one.room === room &&
        !isOurs(one.target) &&
        !PACKAGES[room]?.some((name) => one.target === name || one.target.startsWith(`${name}/`)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the domain', () => {
  const code = (file: string) =>
    readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  // What is learnt is words of clients, who write "document" and "window" too.
  const domain = files.filter(
    (file) => roomOf(file) === 'lib/domain' && !/(?:habit|due)-table\.ts$/.test(file),
  );

  it.each(domain)('%s names no clock, page or browser', (file) => {
    expect(code(file)).not.toMatch(
      /\bDate\.now\b|\bnew Date\(\)|\bdocument\b|\bwindow\b|\bbrowser\./,
    );
  });
});

describe('every file', () => {
  const code = (file: string) => readFileSync(join(ROOT, file), 'utf8');

  it.each(files)(
    '%s makes no request, sets no markup and asks for no machine but the browser',
    (file) => {
      const source = code(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      expect(source).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/);
      expect(source).not.toMatch(
        /dangerouslySetInnerHTML|innerHTML\s*=|insertAdjacentHTML|\beval\(/,
      );
      // It is there in tests and in a page's bundle, and missing in the background.
      expect(source).not.toMatch(/\bprocess\./);
    },
  );
});
