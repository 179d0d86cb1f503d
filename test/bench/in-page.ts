import { connection } from '@/lib/store/connection';
import { countedTurns } from '@/lib/store/read';
import { recordSnapshot } from '@/lib/store/record';
import { type Exchange, snapshotOf } from './conversations';

export { seedMass } from './mass';
export { timeRawDays, timeRawTurns, timeRawWrite } from './raw';

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

/** How long it takes to record a look at an inbox in which nothing is new (ms). */
export async function timeInbox(ids: readonly string[]): Promise<number> {
  const { conversation: _, ...rest } = snapshotOf(INBOX, Date.now(), 1).reading;
  const previews = ids.map((id) => ({
    conversation: { id: `dm/${id}`, aliases: [], client: id, url: 'https://coconala.com/' },
    unread: 'no' as const,
    lastAuthor: 'worker' as const,
  }));
  const now = Date.now();
  const snapshot = {
    ...snapshotOf(INBOX, now, 1),
    lookedAt: now,
    reading: { ...rest, page: 'inbox' as const, previews },
  };
  const startedAt = performance.now();
  await recordSnapshot(snapshot);
  return performance.now() - startedAt;
}

const INBOX: Exchange = { id: '', asked: [], waiting: false };

/** How long it takes to read what figures are made of (ms), and of how many turns. */
export async function timeCounted(from: number, to: number) {
  const startedAt = performance.now();
  const turns = await countedTurns(from, to);
  return { ms: performance.now() - startedAt, turns: turns.length };
}
