import { existsSync, readFileSync } from 'node:fs';
import { it } from 'vitest';
import { readSituation } from '@/lib/domain/situation';
import type { LabelledMessage } from './labelled-message';

const reference = { now: Date.parse('2026-11-26T01:00:00Z'), timeZone: 'Asia/Tokyo' };
it('prints', () => {
  let out = '';
  for (const file of ['u', 'v', 'w', 'x']) {
    if (!existsSync(`/tmp/mine/t/${file}.json`)) continue;
    const all: LabelledMessage[] = JSON.parse(readFileSync(`/tmp/mine/t/${file}.json`, 'utf8'));
    all.slice(0, 200).forEach((m) => {
      const x = readSituation(m.text, reference);
      const d = x.deadline?.text ?? null;
      if (
        m.deadline !== null
          ? !(d && (d.includes(m.deadline) || m.deadline.includes(d)))
          : d !== null
      ) {
        const at = m.deadline ? m.text.indexOf(m.deadline) : d ? m.text.indexOf(d) : 0;
        out += `${m.id} want ${m.deadline} got ${d} :: ${m.text.slice(Math.max(0, at - 50), at + (m.deadline ?? d ?? '').length + 45).replace(/\n/g, '⏎')}\n`;
      }
    });
  }
  console.log(out);
});
