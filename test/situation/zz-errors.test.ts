import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { readSituation } from '@/lib/domain/situation';
import type { LabelledMessage } from './labelled-message';
const reference = { now: Date.parse('2026-11-26T01:00:00Z'), timeZone: 'Asia/Tokyo' };
it('prints', () => {
  const file = process.env.F ?? 'messages';
  const pick = process.env.P ?? 'even';
  const all: LabelledMessage[] = JSON.parse(readFileSync(`/tmp/mine/t/${file}.json`, 'utf8'));
  let out = '';
  all.forEach((m, n) => {
    if (pick === 'even' ? n % 2 : n >= 200) return;
    const x = readSituation(m.text, reference);
    const r = x.ranked.slice(0, 3).map((s) => `${s.situation} ${s.score.toFixed(1)}`);
    const bad: string[] = [];
    if (x.ranked[0]?.situation !== m.best) bad.push(`BEST ${m.best} (${m.accept}) got ${r}`);
    if (x.needsReply !== m.needsReply) bad.push(`REPLY want ${m.needsReply}`);
    const d = x.deadline?.text ?? null;
    if (m.deadline !== null ? !(d && (d.includes(m.deadline) || m.deadline.includes(d))) : d !== null) bad.push(`DEADLINE want ${m.deadline} got ${d}`);
    if (x.attachments !== m.attachments) bad.push(`ATT want ${m.attachments}`);
    if (bad.length) out += `${m.id} ${bad.join(' | ')}\n${m.text}\n\n`;
  });
  console.log(out);
});
