// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { privacySections } from '../scripts/privacy-page.ts';

const policy = readFileSync(join(import.meta.dirname, '../PRIVACY.md'), 'utf8');

/** What a reader sees of a Markdown or HTML text, in one line. */
const words = (text: string) =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/\]\([^)]*\)/g, '')
    .replace(/^\|[ -|]*-\|$/gm, '')
    .replace(/[\s|*#[\]-]/g, '');

describe('the page of the privacy policy', () => {
  const sections = new DOMParser().parseFromString(privacySections(policy), 'text/html');

  it('says all that PRIVACY.md says but its title, each language in a section of its own', () => {
    const [, text = ''] = policy.split(/^# .*$/m);
    expect(words(sections.body.textContent ?? '')).toBe(words(text));
    expect([...sections.body.children].map(({ outerHTML }) => outerHTML.slice(0, 19))).toEqual([
      '<section lang="ja">',
      '<section lang="en">',
    ]);
    for (const section of sections.querySelectorAll('section')) {
      expect(section.querySelectorAll('tbody tr').length).toBeGreaterThan(10);
    }
  });

  it('leads nowhere that the package has not', () => {
    expect([...sections.querySelectorAll('[href], [src]')]).toEqual([]);
  });

  it('does not guess where a language begins', () => {
    expect(() => privacySections('# P\n\nja')).toThrow('1 parts instead of 2');
  });
});
