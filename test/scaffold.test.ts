import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

/** `npm run new:platform` and `npm run fixture`, in a copy of the tree, as a contributor would. */

// Compilers and tests are run, on machines that may be busy.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const ROOT = join(import.meta.dirname, '..');
const copy = mkdtempSync(join(tmpdir(), 'sokuresu-tree-'));

function copyTree(): void {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: ROOT,
  });
  for (const file of String(listed).split('\0')) {
    if (!file || !existsSync(join(ROOT, file))) continue;
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(ROOT, file), join(copy, file));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
}

/** Runs one of the copy's scripts; gives what it said, and whether it was content. */
function npmRun(script: string, ...words: string[]): { ok: boolean; said: string } {
  try {
    const said = execFileSync('npm', ['run', '--silent', script, '--', ...words], {
      cwd: copy,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return { ok: true, said: String(said) };
  } catch (error) {
    const { stdout, stderr } = error as { stdout: Buffer; stderr: Buffer };
    return { ok: false, said: `${stdout}${stderr}` };
  }
}

/** The titles of the laws about the new platform: those that hold and those that do not. */
function laws(): { passed: string[]; failed: string[] } {
  const report = join(copy, 'laws.json');
  npmRun(
    'test:unit',
    'test/platform-laws.test.ts',
    '-t',
    ID,
    '--reporter=json',
    `--outputFile=${report}`,
  );
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    testResults: { assertionResults: { status: string; fullName: string }[] }[];
  };
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  const of = (status: string) =>
    all.filter((one) => one.status === status).map(({ fullName }) => fullName);
  return { passed: of('passed'), failed: of('failed') };
}

/** Everything that the scripts may touch, by its content. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of ['lib/platforms', 'lib/domain', 'docs']) {
    for (const entry of readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name);
      hash.update(file);
      if (entry.isFile()) hash.update(readFileSync(file));
    }
  }
  hash.update(readFileSync(join(ROOT, 'test/platform-laws.test.ts')));
  return hash.digest('hex');
}

const ID = 'paper-crane';
const WORDS = [ID, 'www.paper-crane.example', '折り鶴ボード', 'Paper Crane'] as const;
const SKELETON = `<!-- page skeleton 1 of /messages/0000, copied in 2026-11 -->
<html lang="ja">
 <body>
  <ul class="message-list">
   <li class="message unread" id="message-0000">
    <a class="user-name" href="/users/0000">漢漢</a>
    <p class="α">漢あ漢ああ。</p>
    <time datetime="0000-00-00T00:00:00+00:00">0分前</time>
   </li>
  </ul>
 </body>
</html>
`;

let before = '';
beforeAll(() => {
  before = fingerprint();
  copyTree();
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('npm run new:platform', () => {
  it.each([
    [[], /Usage/],
    [[ID, 'a.example', '名'], /Usage/],
    [['Paper Crane', 'a.example', '名', 'Name'], /is no id/],
    [['../crane', 'a.example', '名', 'Name'], /is no id/],
    [[ID, 'https://a.example/', '名', 'Name'], /is no host/],
    [[ID, 'localhost', '名', 'Name'], /is no host/],
    [[ID, 'a.example', '名', "It's"], /is no name/],
    [[ID, 'a.example', ' ', 'Name'], /is no name/],
    [['coconala', 'a.example', '名', 'Name'], /already/],
    [['lancers', 'a.example', '名', 'Name'], /already/],
    [['site', 'a.example', '名', 'Name'], /already/],
    [[ID, 'coconala.com', '名', 'Name'], /belongs to "coconala"/],
  ])('%j is refused, and nothing is made', (words, why) => {
    const { ok, said } = npmRun('new:platform', ...words);
    expect(said).toMatch(why);
    expect(said).not.toMatch(/\n\s+at /);
    expect(ok).toBe(false);
    expect(existsSync(join(copy, 'lib/platforms', ID))).toBe(false);
  });

  it('makes a platform that compiles and keeps every law but the one that it names', () => {
    const { ok, said } = npmRun('new:platform', ...WORDS);
    expect(said).toContain(`"${ID}: every expectation belongs to a fixture" fails`);
    expect(ok).toBe(true);
    expect(npmRun('types')).toEqual({ ok: true, said: '' });
    expect(npmRun('lint').ok).toBe(true);
    const { passed, failed } = laws();
    expect(failed).toEqual([
      `the folders and the registry ${ID}: every expectation belongs to a fixture`,
    ]);
    expect(passed.length).toBeGreaterThan(8);
    expect(npmRun('new:platform', ...WORDS)).toMatchObject({ ok: false });
  });
});

describe('npm run fixture', () => {
  const file = join(copy, 'skeleton.html');
  const made = join(copy, 'lib/platforms', ID, 'fixtures/inbox-unread');

  it.each([
    [[], /Usage/],
    [['missing.html', ID, 'inbox'], /There is no file/],
    [['README.md', ID, 'inbox'], /is no page skeleton/],
    [['skeleton.html', 'lancers', 'inbox'], /no platform "lancers" with a folder/],
    [['skeleton.html', ID, '../inbox'], /is no name of a fixture/],
    [['skeleton.html', ID, 'unknown'], /already/],
  ])('%j is refused, and nothing is made', (words, why) => {
    writeFileSync(file, SKELETON);
    const { ok, said } = npmRun('fixture', ...words);
    expect(said).toMatch(why);
    expect(said).not.toMatch(/\n\s+at /);
    expect(ok).toBe(false);
  });

  it('makes a page with invented words and a draft that fails until a person has checked it', () => {
    expect(npmRun('fixture', 'skeleton.html', ID, 'inbox-unread')).toMatchObject({ ok: true });
    const html = readFileSync(`${made}.html`, 'utf8');
    expect(html).toContain('<a class="user-name" href="/users/1000002">依頼者A</a>');
    expect(html).toContain('<time datetime="2026-11-04T08:00:00+09:00">5分前</time>');
    const title = `${ID}: inbox-unread`;
    const failedOf = () => laws().failed.filter((law) => law.startsWith(title));
    expect(failedOf()).toEqual([
      `${title} is read as expected`,
      `${title} has been compared with the page by a person`,
    ]);

    const { unchecked, ...draft } = JSON.parse(readFileSync(`${made}.expected.json`, 'utf8'));
    expect(unchecked).toMatch(/delete this line/);
    expect(draft.address).toBe('https://www.paper-crane.example/messages/1000003');
    writeFileSync(`${made}.expected.json`, JSON.stringify({ ...draft, reading: null }));
    expect(failedOf()).toEqual([]);
  });
});

it('leaves nothing in the tree itself', () => {
  expect(fingerprint()).toBe(before);
});
