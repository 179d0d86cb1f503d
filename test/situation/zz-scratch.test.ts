import { existsSync, readFileSync } from 'node:fs';
import { it } from 'vitest';
import type { LabelledMessage } from './labelled-message';
import { heldOut, known, own } from './messages';
import { inWords, ratesOf } from './rates';

it('prints', () => {
  const read = (f: string): LabelledMessage[] =>
    JSON.parse(readFileSync(`/tmp/mine/t/${f}.json`, 'utf8'));
  const t = read('messages');
  console.log(`t even: ${inWords(ratesOf(t.filter((_, n) => n % 2 === 0)))}`);
  console.log(`t odd: ${inWords(ratesOf(t.filter((_, n) => n % 2 === 1)))}`);
  for (const f of ['u', 'v', 'w', 'x']) {
    if (!existsSync(`/tmp/mine/t/${f}.json`)) continue;
    const b = read(f);
    console.log(`${f} all: ${inWords(ratesOf(b))}`);
    console.log(`${f} <200: ${inWords(ratesOf(b.slice(0, 200)))}`);
    console.log(`${f} >=200: ${inWords(ratesOf(b.slice(200)))}`);
  }
  console.log(`held: ${inWords(ratesOf(heldOut))}`);
  console.log(`held53: ${inWords(ratesOf(heldOut.slice(-53)))}`);
  console.log(`known: ${inWords(ratesOf(known))}`);
  console.log(`own: ${inWords(ratesOf(own))}`);
});
