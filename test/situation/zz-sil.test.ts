import { it } from 'vitest';
import { findDeadline } from '@/lib/domain/situation/deadline';
import { evidenceOf } from '@/lib/domain/situation/evidence';
import { fold } from '@/lib/domain/situation/fold';
import { weigh } from '@/lib/domain/situation/rank';
import { wantsReply } from '@/lib/domain/situation/reply';
import { readSentences } from '@/lib/domain/situation/sentences';
import { known, own } from './messages';
import { reference } from './rates';
it('prints', () => { let o = '';
  for (const m of [...known, ...own]) { if (!m.needsReply) continue;
    const f = fold(m.text), ss = readSentences(f.text); const d = findDeadline(f.text, f.original, ss, reference) !== null;
    const c = !wantsReply(f.text, ss, d); const q = weigh(evidenceOf(ss, { deadline: d, courteous: c })).quiet;
    if (c || q > 0.6) o += `${m.id} ${m.best} c=${c} q=${q.toFixed(2)} :: ${m.text.replace(/\n/g, '⏎').slice(0, 150)}\n`; }
  console.log(o); });
