import { it } from 'vitest';
import { readFileSync } from 'node:fs';
import { readReproach } from '@/lib/domain/question/reproach';
it('x', () => { const r = JSON.parse(readFileSync('test/coach/reproaches.json','utf8'));
 console.log('missed', r.reproaches.filter((t:string)=>!readReproach(t)), r.reproaches.length); console.log('false', r.others.filter((t:string)=>readReproach(t)), r.others.length);
 const d = JSON.parse(readFileSync('/work/shared/data/messages-dev.json','utf8')); console.log('dev', d.filter((m:any)=>readReproach(m.text)).map((m:any)=>m.id+m.text.slice(0,80))); });
