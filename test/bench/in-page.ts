import type { Snapshot } from '@/lib/domain/snapshot';
import { connection } from '@/lib/store/connection';
import { recordSnapshot } from '@/lib/store/record';
import { type Exchange, snapshotOf } from './conversations';

/** What a look at a conversation shows at most, as on pages that fold older messages away. */
const SHOWN = 100;

/**
 * Runs in a page of the extension, on its real database (see `bundle.ts`): records whole conversations
 * through the product's own store. Answers how many turns are on record.
 */
export async function seed(exchanges: readonly Exchange[]): Promise<number> {
  for (const exchange of exchanges) {
    const { asked } = exchange;
    // Look by look, each beginning where the last one ended.
    for (let end = SHOWN / 4; end < asked.length; end += SHOWN / 4) {
      const part = { ...exchange, asked: asked.slice(0, end), waiting: false };
      await recordSnapshot(snapshotOf(part, Date.now(), SHOWN));
    }
    await recordSnapshot(snapshotOf(exchange, Date.now(), SHOWN));
  }
  return connection.run((database) => database.turns.count());
}

/** How long it takes to record a look at a conversation (ms). */
export async function timeRecord(exchange: Exchange): Promise<number> {
  const snapshot = snapshotOf(exchange, Date.now(), SHOWN);
  const startedAt = performance.now();
  await recordSnapshot(snapshot);
  return performance.now() - startedAt;
}

/** Records a look whose outbound texts are interim replies where they say so. */
export async function record(snapshot: Omit<Snapshot, 'interimOf'>): Promise<void> {
  await recordSnapshot({
    ...snapshot,
    interimOf: (text) => ({ version: 1, by: 'rule', interim: text === 'interim' }),
  });
}
