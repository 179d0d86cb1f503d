import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Marked } from 'marked';
import type { Plugin } from 'vite';

/** Where the policy goes in `entrypoints/privacy/index.html`. */
const PLACE = '<!-- PRIVACY.md -->';

const file = join(import.meta.dirname, '../PRIVACY.md');

/** Where the repository is not, a file of it is only named. */
const markdown = new Marked({
  renderer: {
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens);
      return /^https:/.test(href) ? `<a href="${href}">${text}</a>` : text;
    },
  },
});

/**
 * PRIVACY.md as a section of HTML for each language, without its title, which the page says. Fails where the
 * file is not in two parts with a rule between: Japanese, English.
 */
export function privacySections(policy: string): string {
  const parts = policy.replace(/^# .*$/m, '').split(/^---$/m);
  if (parts.length !== 2) throw new Error(`PRIVACY.md: ${parts.length} parts instead of 2`);
  return ['ja', 'en']
    .map((language, index) => {
      const html = markdown.parse(parts[index] ?? '', { async: false });
      const looked = html.replaceAll('<table>', '<table class="figures">');
      return `<section lang="${language}">\n${looked}</section>`;
    })
    .join('\n');
}

/** Writes the policy into the page that shows it, when the extension is built: one text, no parser in it. */
export function privacyPage(): Plugin {
  return {
    name: 'privacy-page',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace(PLACE, () => privacySections(readFileSync(file, 'utf8'))),
    },
  };
}
