import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { readSituation } from '@/lib/domain/situation';
import { fold } from '@/lib/domain/situation/fold';
import { habitsOf, scrapsOf } from '@/lib/domain/situation/habits';
import { readSentences, wordsOf } from '@/lib/domain/situation/sentences';
import { handsOver } from '@/lib/domain/situation/attachments';
import { isNotice, isAutomatic } from '@/lib/domain/situation/notices';
import { closingShare } from '@/lib/domain/situation/reply';
import { cuesJa } from '@/lib/domain/situation/cues-ja';
import { cuesEn } from '@/lib/domain/situation/cues-en';
import { isNegated, weightOf } from '@/lib/domain/situation/context';
import { situations } from '@/lib/domain/template';
import { isHeldOut, type LabelledMessage } from './labelled-message';
const reference = { now: Date.parse('2026-11-26T01:00:00Z'), timeZone: 'Asia/Tokyo' };
const WEIGHT: any = { body: 1, closing: 0.3, greeting: 0.3, cited: 0.3, signature: 0, quote: 0 };
it('dumps', () => {
  const read = (p: string): LabelledMessage[] => JSON.parse(readFileSync(p, 'utf8'));
  const all: any[] = [];
  const cueNames: string[] = [];
  const compiled: any = { ja: [], en: [] };
  for (const [l, cues] of [['ja', cuesJa], ['en', cuesEn]] as const)
    for (const s of situations) cues[s].forEach(([strength, pattern, where]: any, n: number) => {
      compiled[l].push({ id: cueNames.length, s: situations.indexOf(s), strength, re: new RegExp(pattern), where });
      cueNames.push(`${l} ${s} ${n} ${strength} ${pattern.slice(0, 60)}`);
    });
  const add = (b: LabelledMessage[], file: string) => b.forEach((m, n) => {
    const folded = fold(m.text);
    const ss = readSentences(folded.text);
    const x = readSituation(m.text, reference);
    const words = wordsOf(ss);
    const own = ss.filter((s) => s.role !== 'quote' && s.role !== 'signature');
    const asked = ss.some(({ role, asks }) => role === 'body' && asks !== null);
    const cues: any[] = [];
    for (const s of ss) if (WEIGHT[s.role]) for (const c of compiled[s.language]) {
      if (c.where !== undefined && (c.where === 'asks') !== (s.asks !== null)) continue;
      const mt = c.re.exec(s.plain); if (!mt) continue;
      const bf = s.plain.slice(0, mt.index), af = s.plain.slice(mt.index + mt[0].length);
      const neg = isNegated(bf, af, s.language);
      cues.push([c.id, neg ? 0 : weightOf(bf, af, s.language), s.role, s.asks, asked]);
    }
    all.push({ id: m.id, file, n, batch: file === 'given' ? (isHeldOut(m) ? 'held' : 'd') : file === 'own' ? m.id[0] : file, lang: m.lang, best: m.best, accept: m.accept, needs: m.needsReply, dl: m.deadline, at: m.attachments,
      scraps: [...scrapsOf(words)], words, len: words.length, habits: habitsOf(words), scores: Object.fromEntries(x.ranked.map((r) => [r.situation, r.score])), rneeds: x.needsReply, rdl: x.deadline?.text ?? null, ratt: x.attachments,
      askAct: own.some((s) => s.asks === 'act'), askAns: own.some((s) => s.asks === 'answer'), handsNow: own.some((s) => handsOver(s) === 'now'), handsLater: own.some((s) => handsOver(s) === 'later'), notice: own.some(isNotice), auto: isAutomatic(own, folded.text), closing: closingShare(ss),
      sents: ss.map((s) => [s.role, s.asks, s.plain]), cues });
  });
  add(read('test/situation/messages-dev.json'), 'given');
  add(read('test/situation/own-messages.json'), 'own');
  add(read('/tmp/mine/t/messages.json'), 't');
  for (const f of ['u', 'v', 'w', 'x']) if (existsSync(`/tmp/mine/t/${f}.json`)) add(read(`/tmp/mine/t/${f}.json`), f);
  writeFileSync('/tmp/mine/sit/dump.json', JSON.stringify({ all, cueNames }));
});
