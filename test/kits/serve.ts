import { fileURLToPath } from 'node:url';
import { buildPages, type PageFiles } from '../practice/bundle.ts';
import { escapeHtml } from '../practice/html.ts';
import { hostOfKit, JOBHUB, type Kit, type KitName, kitNames, kits } from './kits.ts';

/** A file or page of a kit's host. */
export interface KitAnswer {
  readonly type: string;
  readonly body: string | Uint8Array;
  /** The page's Content-Security-Policy, where it has one. */
  readonly policy?: string;
}

const ASSETS = '/kits/assets/';

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  woff2: 'font/woff2',
};

const built = new Map<KitName, Promise<PageFiles>>();

/** A kit's own files; each kit is bundled when it is first asked for, once a process. */
function filesOf(kit: KitName): Promise<PageFiles> {
  const { page, styled }: Kit = kits[kit];
  const files =
    built.get(kit) ?? buildPages({ page: fileURLToPath(new URL(page, import.meta.url)) }, styled);
  built.set(kit, files);
  return files;
}

function pageOf(kit: KitName, files: PageFiles): string {
  const styles = [...files.keys()]
    .filter((name) => name.endsWith('.css'))
    .map((name) => `<link rel="stylesheet" href="${ASSETS}${name}">`);
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(kits[kit].title)}</title>
${styles.join('\n')}
</head>
<body>
<div id="root"></div>
<script type="module" src="${ASSETS}page.js"></script>
</body>
</html>`;
}

/** As strict as a kit's page can be served: its own files, no inline style or script, no markup from strings. */
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'";

/** Which kit is played at a host; at Job-Hub's it is the one that is given. */
export function kitAt(host: string, atJobHub: KitName): KitName | undefined {
  if (host === JOBHUB) return atJobHub;
  return kitNames.find((kit) => hostOfKit(kit) === host);
}

/** Answers for a kit's host: its files, and under every other address its page (`?strict`: under a policy). */
export async function answerKit(
  kit: KitName,
  { pathname: path, searchParams }: URL,
): Promise<KitAnswer | undefined> {
  if (path === '/favicon.ico') return undefined;
  const files = await filesOf(kit);
  if (!path.startsWith(ASSETS)) {
    const page = { type: 'text/html; charset=utf-8', body: pageOf(kit, files) };
    return searchParams.has('strict') ? { ...page, policy: STRICT } : page;
  }
  const name = path.slice(ASSETS.length);
  const body = files.get(name);
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return body === undefined ? undefined : { type, body };
}
