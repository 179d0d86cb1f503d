import { CLOCK_SKEW_MS } from '@/lib/archive/instants';
import type { ConversationFact } from '@/lib/domain/fact';
import { aliasesOf } from './components';
import type { Database, TombstoneRow } from './database';
import { isWide } from './erasing';

/**
 * Tombstones for what these scopes hold from after an instant (epoch ms): another machine, whose clock is ahead,
 * has seen or said it, and it is no less known now. One for each conversation, as what is new in the others must
 * not wait for that time; what claims to be from more than a day ahead is left, for nobody could note anything of
 * it until then.
 */
export async function seenAhead(
  database: Database,
  scopes: readonly string[],
  before: number,
): Promise<TombstoneRow[]> {
  const ids = await Promise.all(
    scopes.map((scope) => (isWide(scope) ? [] : aliasesOf(database, scope))),
  );
  const own = new Set(ids.flat());
  const isErased = (id: string) =>
    own.has(id) ||
    scopes.some((scope) => scope === '*' || (isWide(scope) && id.startsWith(`${scope}/`)));
  const isAhead = (at: number) => at > before && at <= before + CLOCK_SKEW_MS;
  const latest = new Map<string, number>();
  const note = (id: string, instants: readonly number[]) => {
    const ahead = isErased(id) ? instants.filter(isAhead) : [];
    if (ahead.length > 0) latest.set(id, Math.max(latest.get(id) ?? 0, ...ahead));
  };
  await database.conversations.each((fact) => note(fact.id, instantsOf(fact)));
  await database.judgements.each(({ conversation, stamp }) => note(conversation, [stamp.wall]));
  return [...latest].map(([scope, at]) => ({ scope, before: at }));
}

function instantsOf({ url, client, title, side, end }: ConversationFact): number[] {
  return [url, client, title, side, end].flatMap((one) => one?.at ?? []);
}
