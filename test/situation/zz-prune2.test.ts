import { readFileSync, writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { fold } from '@/lib/domain/situation/fold';
import { readSentences } from '@/lib/domain/situation/sentences';
import { known, own } from './messages';
function split(src: string): string[] {
  const out: string[] = []; let depth = 0, cls = false, from = 0;
  for (let i = 0; i < src.length; i++) {
    const c = src[i];
    if (c === '\\') { i++; continue; }
    if (cls) { if (c === ']') cls = false; continue; }
    if (c === '[') cls = true; else if (c === '(') depth++; else if (c === ')') depth--;
    else if (c === '|' && depth === 0) { out.push(src.slice(from, i)); from = i + 1; }
  }
  out.push(src.slice(from)); return out;
}
it('prunes', () => {
  const plains = [...known, ...own].map((m) => readSentences(fold(m.text).text).filter((s) => s.role !== 'quote' && s.role !== 'signature').map((s) => s.plain));
  const rep: string[] = [];
  for (const f of ['reply']) {
    const path = `lib/domain/situation/${f}.ts`;
    const src = readFileSync(path, 'utf8');
    const outp = src.split('\n').map((line) => {
      const c = /^( +)r`(.*)`,$/.exec(line);
      if (!c) return line;
      const wrap = /^(\\b\(\?:)(.*)(\)\\b)$/.exec(c[2]!);
      const inner = wrap && split(c[2]!).length === 1 && split(wrap[2]!).length > 1;
      const alts = inner ? split(wrap![2]!) : split(c[2]!);
      const kept = alts.filter((alt) => {
        const re = new RegExp(inner ? `${wrap![1]}${alt}${wrap![3]}` : alt);
        const n = plains.filter((p) => p.some((x) => re.test(x))).length;
        rep.push(`${n} ${f} ${alt}`);
        return n > 1;
      });
      if (!kept.length) return null;
      return `${c[1]}r\`${inner ? `${wrap![1]}${kept.join('|')}${wrap![3]}` : kept.join('|')}\`,`;
    }).filter((x) => x !== null).join('\n');
    if (process.env.WRITE) writeFileSync(path, outp);
  }
  writeFileSync('/tmp/mine/sit/prune2.txt', rep.sort((a, b) => Number.parseInt(a) - Number.parseInt(b)).join('\n'));
});
