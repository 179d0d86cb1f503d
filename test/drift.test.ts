// @vitest-environment happy-dom
import { afterAll, describe, expect, it } from 'vitest';
import { isUnreadable } from '@/lib/domain/reading';
import { adapters } from '@/lib/platforms';
import { judge, type Verdict } from './drift/judge';
import type { Mutation } from './drift/mutation';
import { mutations } from './drift/mutations';
import { openPage, type Page, see } from './drift/page';
import { randomOf } from './drift/random';
import { Rates } from './drift/rates';
import { fixturesOf, standInForBrowser } from './platform-fixtures';

/**
 * Sites change their pages without notice. Every fixture of every platform is changed in every way that
 * a page may drift, and read again: nothing may be read wrong, and little be lost.
 * `DRIFT_VARIANTS=50 PROPERTY_SEED=7` makes a search of it: so many variants of each fixture and change.
 */

standInForBrowser();

const { DRIFT_VARIANTS, PROPERTY_SEED = '1' } = process.env;
const VARIANTS = Number(DRIFT_VARIANTS ?? 3);
const TIMEOUT_MS = 3_600_000;

const pages = adapters.flatMap((adapter) =>
  fixturesOf(adapter.id).flatMap((fixture) =>
    openPage(adapter, fixture) ? [{ adapter, fixture }] : [],
  ),
);
const rates = new Rates();

/** What came of one variant; undefined where the mutation has nothing to change on this page. */
function vary(page: Page, mutation: Mutation, seed: string): Verdict | undefined {
  const { adapter, fixture, document } = page;
  const change = mutation.apply(page, randomOf(seed));
  if (!change) return undefined;
  const before = document.documentElement.outerHTML;
  const faults = [];
  let verdict: Verdict = { outcome: 'wrong', faults: [], losses: [] };
  try {
    const seen = see(adapter, fixture, document);
    // An address of which the page itself tells whether it is a message page says nothing then.
    verdict = seen ? judge(page, seen, change) : { outcome: 'unknown', faults: [], losses: [] };
  } catch (error) {
    faults.push(String(error));
  }
  if (document.documentElement.outerHTML !== before) faults.push('writes to the document');
  faults.push(...verdict.faults);
  const said = faults.map((fault) => `${seed} (${change.what ?? ''}): ${fault}`);
  return { ...verdict, ...(said.length > 0 && { outcome: 'wrong' }), faults: said };
}

describe.each(mutations)('$name', (mutation) => {
  it('is never read wrong, and as well as the evidence allows', {
    timeout: TIMEOUT_MS,
  }, async () => {
    const faults: string[] = [];
    for (const { adapter, fixture } of pages) {
      // Documents that happy-dom refers to weakly are let go between tasks only.
      await new Promise(setImmediate);
      for (let nth = 0; nth < VARIANTS * (mutation.manifold ?? 1); nth++) {
        const page = openPage(adapter, fixture) as Page;
        const seed = `${PROPERTY_SEED}/${mutation.name}/${adapter.id}/${fixture.name}/${nth}`;
        const verdict = vary(page, mutation, seed);
        if (!verdict) continue;
        if (!isUnreadable(page.truth.reading))
          rates.add(mutation.name, adapter.id, verdict.outcome);
        faults.push(...verdict.faults);
        if (process.env.DRIFT_LOSSES && verdict.losses.length)
          console.log(seed, verdict.outcome, verdict.losses.join(' | '));
      }
    }
    expect(faults.join('\n')).toBe('');
  });
});

afterAll(() => console.log(rates.table(adapters.map(({ id }) => id))));
