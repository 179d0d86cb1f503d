import { aliasesOf } from './components';
import { connection } from './connection';
import { type Database, ofConversations } from './database';
import { instantOfMessage } from './erased';
import { scopeAfter } from './fact-rows';

/** What an erasure would take. */
export interface ErasedCount {
  /** Conversations of which something goes. */
  readonly conversations: number;
  readonly messages: number;
  /** Promises and deadlines. */
  readonly pledges: number;
}

/** So many conversations are counted at once; then others have their turn. */
const SLICE = 50;

/**
 * Counts what erasing these scopes up to an instant (epoch ms) would take; nothing is changed. `isWanted`
 * answers false when nobody wants to know any more.
 */
export async function countErased(
  scopes: readonly string[],
  before: number,
  isWanted: () => boolean = () => true,
): Promise<ErasedCount> {
  const total = { conversations: 0, messages: 0, pledges: 0 };
  for (const scope of scopes) {
    let after: string | undefined = scope === '*' ? '' : `${scope}/`;
    while (after !== undefined && isWanted()) {
      const slice: Slice = await connection.run((database) =>
        database.transaction('r', database.tables, async () =>
          countSlice(database, scope, after as string, before),
        ),
      );
      total.conversations += slice.conversations;
      total.messages += slice.messages;
      total.pledges += slice.pledges;
      after = slice.after;
    }
  }
  return total;
}

interface Slice extends ErasedCount {
  readonly after: string | undefined;
}

async function countSlice(
  database: Database,
  scope: string,
  begin: string,
  before: number,
): Promise<Slice> {
  const isOne = scope.includes('/');
  const ids = isOne ? await aliasesOf(database, scope) : [];
  let after: string | undefined = isOne ? undefined : begin;
  while (after !== undefined && ids.length < SLICE) {
    after = await scopeAfter(database, after);
    if (after !== undefined && scope !== '*' && !after.startsWith(`${scope}/`)) after = undefined;
    if (after?.includes('/')) ids.push(after);
  }
  const messages = (await ofConversations(database.messages, ids)).filter(
    (fact) => instantOfMessage(fact) <= before,
  );
  const pledges = (await ofConversations(database.pledges, ids)).filter(
    ({ madeAt }) => madeAt <= before,
  );
  const names = (await database.conversations.bulkGet(ids)).filter(
    (fact) => fact !== undefined && fact.url.at <= before,
  );
  const of = [...messages, ...pledges].map(({ conversation }) => conversation);
  const conversations = new Set([...of, ...names.map((fact) => fact?.id ?? '')]);
  return {
    conversations: isOne ? Math.min(1, conversations.size) : conversations.size,
    messages: messages.reduce((sum, { count }) => sum + count, 0),
    pledges: pledges.length,
    after,
  };
}
