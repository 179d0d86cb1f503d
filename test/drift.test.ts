// @vitest-environment happy-dom
import { afterAll, describe, expect, it } from 'vitest';
import { isUnreadable } from '@/lib/domain/reading';
import { adapters } from '@/lib/platforms';
import { judge, type Verdict } from './drift/judge';
import type { Mutation } from './drift/mutation';
import { mutations } from './drift/mutations';
import { openPage, type Page, see } from './drift/page';
import { needsNoClass } from './drift/parts';
import { randomOf } from './drift/random';
import { Rates } from './drift/rates';
import { fixturesOf, standInForBrowser } from './platform-fixtures';

/**
 * Sites change their pages without notice. Every fixture of every platform is changed in every way in which
 * a page may drift, and read again: nothing may be read wrong, and little be lost. What is wrong is named with
 * its seed. `DRIFT_VARIANTS=50 PROPERTY_SEED=7 npx vitest run drift` makes a search of it: so many variants
 * of each fixture and change; `DRIFT_LOSSES=1` also prints what was lost.
 */

standInForBrowser();

const { DRIFT_VARIANTS, DRIFT_LOSSES, PROPERTY_SEED = '1' } = process.env;
const VARIANTS = Number(DRIFT_VARIANTS ?? 2);
const TIMEOUT_MS = 3_600_000;

const pages = adapters.flatMap((adapter) =>
  fixturesOf(adapter.id)
    .filter((fixture) => openPage(adapter, fixture) !== undefined)
    .map((fixture) => ({ adapter, fixture })),
);
const rates = new Rates();

/** What came of one variant; undefined where the mutation has nothing to change on this page. */
function vary(page: Page, mutation: Mutation, seed: string): Verdict | undefined {
  const { adapter, fixture, document } = page;
  const change = mutation.apply(page, randomOf(seed));
  if (!change) return undefined;
  const before = document.documentElement.outerHTML;
  const faults: string[] = [];
  let verdict: Verdict = { outcome: 'unknown', faults: [], losses: [] };
  try {
    const seen = see(adapter, fixture, document);
    // Where the page itself tells that it is a message page it need not be one any more.
    if (seen) verdict = judge(page, seen, change);
  } catch (error) {
    faults.push(`throws: ${error}`);
  }
  if (document.documentElement.outerHTML !== before) faults.push('writes to the document');
  const named = [...faults, ...verdict.faults].map(
    (fault) => `${seed} (${change.what ?? ''}): ${fault}`,
  );
  return { ...verdict, ...(named.length > 0 && { outcome: 'wrong' }), faults: named };
}

/** Reads so many variants of all pages; calls back with each verdict. */
async function varyAll(
  mutation: Mutation,
  onVerdict: (verdict: Verdict, page: Page, seed: string) => void,
): Promise<void> {
  for (const { adapter, fixture } of pages) {
    // happy-dom refers to documents weakly: they are let go between tasks only.
    await new Promise(setImmediate);
    for (let nth = 0; nth < VARIANTS * (mutation.manifold ?? 1); nth++) {
      const page = openPage(adapter, fixture) as Page;
      const seed = `${PROPERTY_SEED}/${mutation.name}/${adapter.id}/${fixture.name}/${nth}`;
      const verdict = vary(page, mutation, seed);
      if (verdict) onVerdict(verdict, page, seed);
    }
  }
}

describe.each(mutations)('$name', (mutation) => {
  it('is never read wrong, and as well as the evidence allows', {
    timeout: TIMEOUT_MS,
  }, async () => {
    const faults: string[] = [];
    await varyAll(mutation, ({ outcome, losses, faults: found }, { adapter, truth }, seed) => {
      faults.push(...found);
      if (isUnreadable(truth.reading)) return;
      rates.add(mutation.name, adapter.id, outcome);
      if (DRIFT_LOSSES && losses.length > 0) console.log(seed, outcome, losses.join(' | '));
    });
    expect(faults.join('\n')).toBe('');
    const { right, total } = rates.of(mutation.name);
    expect(total).toBeGreaterThan(0);
    if (mutation.atLeast) expect((right * 100) / total).toBeGreaterThanOrEqual(mutation.atLeast);
  });
});

it('without classes all is read of pages that are told by role, id, test id or address', async () => {
  const all = pages.map(({ adapter, fixture }) => openPage(adapter, fixture) as Page);
  const told = all.filter(
    ({ adapter, document, truth }) =>
      !isUnreadable(truth.reading) && needsNoClass(adapter.id, document),
  );
  expect(told.length).toBeGreaterThan(0);
  const without = mutations.find(({ name }) => name === 'attributes dropped: class') as Mutation;
  const lost = told.flatMap((page) => {
    const seed = `${page.adapter.id}/${page.fixture.name}`;
    const verdict = vary(page, without, seed);
    return verdict && verdict.outcome !== 'right' ? [`${seed}: ${verdict.losses.join(', ')}`] : [];
  });
  expect(lost).toEqual([]);
  console.log(`told without classes: ${told.map((page) => page.fixture.name).join(', ')}`);
});

afterAll(() => console.log(rates.table(adapters.map(({ id }) => id))));
