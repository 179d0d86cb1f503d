import type { Identity } from './identity.ts';

/** Makes a file's new text of its old one. */
type Edit = (text: string) => string;

/** Where a platform is registered, and how. Biome lays the lines out afterwards. */
export function editsOf(identity: Identity): Readonly<Record<string, Edit>> {
  return {
    'lib/domain/built-in-platforms.ts': (text) =>
      insertInto(text, 'export const builtInPlatforms', '];', entryOf(identity)),
    'lib/platforms/index.ts': (text) => registerAdapter(text, identity),
    'test/platform-laws.test.ts': (text) => registerLaws(text, identity),
    'docs/platforms.md': (text) => `${text.trimEnd()}\n\n${sectionOf(identity)}`,
  };
}

function entryOf({ id, host, ja, en }: Identity): string {
  return `{
    id: '${id}',
    name: { ja: '${ja}', en: '${en}' },
    hosts: ['https://${host}/*'],
    inboxes: [{ name: { ja: 'トップページ', en: 'Home page' }, url: 'https://${host}/' }],
    evidence: 'documented',
    reads: { ja: 'まだ何も読みません。', en: 'Reads nothing yet.' },
  }`;
}

function registerAdapter(text: string, { id, constant, host }: Identity): string {
  const imported = importInto(text, `import { ${constant} } from './${id}/adapter';`);
  const listed = insertInto(imported, 'export const adapters', '];', constant);
  return insertInto(listed, 'const origins', '};', `'https://${host}': ${constant}`);
}

function registerLaws(text: string, { id, constant, host }: Identity): string {
  const folder = `@/lib/platforms/${id}`;
  const imported = importInto(
    importInto(text, `import { evidence as ${constant}Evidence } from '${folder}/evidence';`),
    `import * as ${constant}Selectors from '${folder}/selectors';`,
  );
  const selectors = `'${id}': { css: ${constant}Selectors, evidence: ${constant}Evidence }`;
  const addresses = [`http://${host}/`, `https://${host}/about`, `https://${host}.example/`];
  const unrelated = `'${id}': [${addresses.map((one) => `'${one}'`).join(', ')}]`;
  return insertInto(
    insertInto(imported, 'const selectors', '};', selectors),
    'const UNRELATED',
    '};',
    unrelated,
  );
}

function sectionOf({ host, ja, en }: Identity): string {
  return `## ${en}

\`https://${host}\` (${ja}). Sources:

- none yet.

### ${en}: not known

- Everything: the addresses of its message pages, rows, unread marks, authors, times, the box; what its terms say.
`;
}

/** Before the first import: biome sorts them. */
function importInto(text: string, line: string): string {
  const at = text.search(/^import /m);
  if (at < 0) throw new Error('A file to register in has no imports any more.');
  return `${text.slice(0, at)}${line}\n${text.slice(at)}`;
}

/** One more entry at the end of the list or object that this declaration begins. */
function insertInto(text: string, declaration: string, end: string, entry: string): string {
  const start = text.indexOf(`${declaration}: `);
  const at = text.indexOf(end, start);
  if (start < 0 || at < 0) {
    throw new Error(
      `"${declaration} … ${end}" is not found any more: scripts/new-platform/registration.ts must follow.`,
    );
  }
  const before = text.slice(0, at).trimEnd();
  const comma = /[[{,]$/.test(before) ? '' : ',';
  return `${before}${comma}\n  ${entry},\n${text.slice(at)}`;
}
