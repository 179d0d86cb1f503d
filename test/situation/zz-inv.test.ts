import { it } from 'vitest';
import { readSituation } from '@/lib/domain/situation';
import { known, own } from './messages';

const reference = { now: Date.parse('2026-11-26T01:00:00Z'), timeZone: 'Asia/Tokyo' };
it('prints', () => {
  let o = '';
  for (const m of [...known, ...own]) {
    const d = readSituation(m.text, reference).deadline?.text ?? null;
    if (/^[u-x]/.test(m.id)) continue;
    if (
      m.deadline === null ? d !== null : !(d && (d.includes(m.deadline) || m.deadline.includes(d)))
    )
      o += `${m.id} want ${m.deadline} got ${d} :: ${m.text.replace(/\n/g, '⏎').slice(0, 200)}\n`;
  }
  console.log(o);
});
