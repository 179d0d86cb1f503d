import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { fold } from '@/lib/domain/situation/fold';
import { readSentences } from '@/lib/domain/situation/sentences';
import { isNegated } from '@/lib/domain/situation/context';
import type { LabelledMessage } from './labelled-message';
function split(src: string): string[] {
  const out: string[] = []; let depth = 0, cls = false, from = 0, br = 0;
  for (let i = 0; i < src.length; i++) {
    const c = src[i];
    if (c === '\\') { i++; continue; }
    if (c === '$' && src[i + 1] === '{') { br++; i++; continue; }
    if (br && c === '}') { br--; continue; }
    if (cls) { if (c === ']') cls = false; continue; }
    if (c === '[') cls = true; else if (c === '(') depth++; else if (c === ')') depth--;
    else if (c === '|' && depth === 0) { out.push(src.slice(from, i)); from = i + 1; }
  }
  out.push(src.slice(from)); return out;
}
it('prunes', () => {
  const read = (p: string): LabelledMessage[] => JSON.parse(readFileSync(p, 'utf8'));
  const all: { m: LabelledMessage; fresh: boolean; ss: any[] }[] = [];
  const add = (b: LabelledMessage[], fresh: boolean) => b.forEach((m) => all.push({ m, fresh, ss: readSentences(fold(m.text).text).filter((s) => s.role !== 'quote' && s.role !== 'signature') }));
  add(read('test/situation/messages-dev.json').filter((m) => !(Number(m.id.slice(1)) <= 180 && m.lang === 'ja' && Number(m.id.slice(1)) % 3 === 0)), false);
  add(read('test/situation/own-messages.json'), false);
  add(read('/tmp/mine/t/messages.json').filter((_, n) => n % 2 === 0), true);
  for (const f of ['u', 'v', 'w', 'x']) if (existsSync(`/tmp/mine/t/${f}.json`)) add(read(`/tmp/mine/t/${f}.json`).slice(0, 200), true);
  const rep: string[] = [];
  for (const l of ['ja', 'en'] as const) {
    const path = `lib/domain/situation/cues-${l}.ts`;
    const src = readFileSync(path, 'utf8');
    const consts: Record<string, string> = {};
    for (const [, k, v] of src.matchAll(/const ([A-Z]+) =\s*'([^']*)'/g)) consts[k!] = v!;
    let sit = '';
    const lines = src.split('\n').map((line) => {
      const h = /^ {2}(\w+): \[$/.exec(line); if (h) sit = h[1]!;
      const c = /^ {4}\[([\d.]+), r`(.*)`(?:, '(asks|tells)')?\],$/.exec(line);
      if (!c) return line;
      const kept: string[] = [];
      // alternatives inside one \b(?:...)\b
      const wrap = /^(\\b\(\?:)(.*)(\)\\b)$/.exec(c[2]!);
      const inner = wrap && split(c[2]!).length === 1 && split(wrap[2]!).length > 1;
      const alts = inner ? split(wrap![2]!) : split(c[2]!);
      for (const alt of alts) {
        const whole = inner ? `${wrap![1]}${alt}${wrap![3]}` : alt;
        const re = new RegExp(whole.replace(/\$\{(\w+)\}/g, (_, k) => consts[k]!.replace(/\\\\/g, '\\')));
        let right = 0, wrong = 0, fr = 0, fw = 0;
        for (const { m, fresh, ss } of all) {
          if (!ss.some((s) => {
            if (s.language !== l || (s.role !== 'body')) return false;
            if (c[3] && (c[3] === 'asks') !== (s.asks !== null)) return false;
            const x = re.exec(s.plain); if (!x) return false;
            return !isNegated(s.plain.slice(0, x.index), s.plain.slice(x.index + x[0].length), s.language);
          })) continue;
          const ok = m.best === sit;
          if (ok) right++; else if (!m.accept.includes(sit as never)) wrong++;
          if (fresh) { if (ok) fr++; else if (!m.accept.includes(sit as never)) fw++; }
        }
        const value = right - 0.25 * wrong;
        const bytes = Buffer.byteLength(alt);
        const need = Number(process.env.NEED ?? 2) + bytes / Number(process.env.PER ?? 60);
        const drop = process.env.BASE ? value < need || right / (right + wrong + 1e-9) < 0.2 : right <= 1 || right / (right + wrong) < 0.2;
        rep.push(`${drop ? 'DROP' : 'keep'} ${l} ${sit} ${c[1]} right ${right} wrong ${wrong} fresh ${fr}/${fw} ${alt}`);
        if (!drop) kept.push(alt);
      }
      if (kept.length === 0) return null;
      const tail = c[3] ? `, '${c[3]}'` : '';
      return `    [${c[1]}, r\`${inner ? `${wrap![1]}${kept.join('|')}${wrap![3]}` : kept.join('|')}\`${tail}],`;
    }).filter((x) => x !== null);
    if (process.env.WRITE) writeFileSync(path, lines.join('\n'));
  }
  writeFileSync('/tmp/mine/sit/prune.txt', rep.join('\n'));
}, 600000);
