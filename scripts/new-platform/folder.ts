import type { Identity } from './identity.ts';

/** The files of a platform of which nothing is known yet, by their place in its folder. */
export function filesOf(identity: Identity, month: string): Readonly<Record<string, string>> {
  const { constant, id, host, en } = identity;
  return {
    'selectors.ts': `/**
 * What the adapter looks for on ${en}'s pages, imported as one namespace so that the names cost the page
 * nothing: one constant each. Where each comes from stands in \`evidence.ts\`. Nothing is known yet.
 */
export {};
`,
    'evidence.ts': `import type { EvidenceOf } from '@/lib/platforms/selector';
import type * as css from './selectors';

/** Where each of them comes from. */
export const evidence: EvidenceOf<typeof css> = {};
`,
    'adapter.ts': `import type { Adapter } from '@/lib/platforms/adapter';
import { unreadable } from '@/lib/platforms/page-readings';

/** ${en}'s scheme and host. */
const origin = 'https://${host}';

/** ${en}: nothing of its pages is known yet, so nothing is read. */
export const ${constant}: Adapter = {
  id: '${id}',
  readPage(_document, url) {
    return url.origin === origin && url.pathname === '/' ? unreadable : undefined;
  },
  findComposer() {
    return { refusal: 'noComposer' };
  },
};
`,
    'fixtures/unknown.html': `<!-- rebuilt from docs/platforms.md ("${en}") in ${month}, not captured. Nothing of its pages is known: this one is empty. -->
<!doctype html>
<html><head><title></title></head><body></body></html>
`,
    'fixtures/unknown.expected.json': `${JSON.stringify(expectationOf(host, month), null, 2)}\n`,
  };
}

function expectationOf(host: string, month: string) {
  return {
    address: `https://${host}/`,
    loadedAt: `${month}-01T10:00:00+09:00`,
    lookedAt: `${month}-01T10:00:02+09:00`,
    composer: 'noComposer',
    reading: {
      page: 'elsewhere',
      unread: { state: 'unknown', why: 'anchorsMissing' },
      previews: [],
    },
  };
}
