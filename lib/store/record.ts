import { claimKey, mergeClaim, mergeConversation, mergeMessage } from '@/lib/domain/fact';
import type { Judgement, JudgementKind, Stamp } from '@/lib/domain/judgement';
import { newestStamp } from '@/lib/domain/judgement';
import type { PlatformId } from '@/lib/domain/platform';
import { type Facts, factsOf, type Snapshot } from '@/lib/domain/snapshot';
import type { Turn } from '@/lib/domain/turn';
import { deriveConversations } from './components';
import { connection } from './connection';
import type { ClaimRow, Database, MessageRow } from './database';
import { instantOfClaim, instantOfMessage, isErased, tombstonesOf } from './erasure';

/** Looks that are this close belong to one span: the reporter speaks once a minute. */
const LOOK_GAP_MS = 90_000;

/** Records what a page showed, and derives the turns of what changed, in one transaction. */
export async function recordSnapshot(snapshot: Snapshot): Promise<void> {
  const facts = factsOf(snapshot);
  await connection.run((database) =>
    database.transaction('rw', database.tables, async () => {
      const touched = await addFacts(database, facts);
      await deriveConversations(database, touched);
    }),
  );
}

/** Records that a visible page still showed what it had shown. `scope`: see LookRow. */
export async function recordLook(look: {
  platform: PlatformId;
  scope: string;
  from: number;
  to: number;
}): Promise<void> {
  await connection.run((database) =>
    database.transaction(
      'rw',
      [database.looks, database.platforms, database.tombstones],
      async () => {
        const { scope, platform } = look;
        const near = await database.looks
          .where('[scope+to]')
          .between([scope, look.from - LOOK_GAP_MS], [scope, []], true, true)
          .filter((span) => span.from <= look.to + LOOK_GAP_MS)
          .toArray();
        const from = Math.min(look.from, ...near.map((span) => span.from));
        const to = Math.max(look.to, ...near.map((span) => span.to));
        await database.looks.bulkDelete(near.map((span) => [span.scope, span.to]));
        await database.looks.put({ scope, from, to });
        if (scope !== platform) return;
        const row = await database.platforms.get(platform);
        const lookedAt = Math.max(to, row?.lookedAt ?? 0);
        await database.platforms.put({ ...row, id: platform, lookedAt });
      },
    ),
  );
}

/** Records that the user switched a platform on at this instant; what is older is not "new". */
export async function recordSwitchedOn(platform: PlatformId, at: number): Promise<void> {
  await connection.run((database) =>
    database.transaction('rw', database.platforms, async () => {
      const row = await database.platforms.get(platform);
      const switchedOnAt = Math.max(at, row?.switchedOnAt ?? 0);
      await database.platforms.put({ ...row, id: platform, switchedOnAt });
    }),
  );
}

/** Records the user's word on a turn, under its message's key (never under the derived turn's). */
export async function recordJudgement(word: {
  turn: Turn;
  kind: JudgementKind;
  value: boolean;
  now: number;
}): Promise<void> {
  const subject = subjectOf(word.turn, word.kind, word.now);
  if (!subject) return;
  await connection.run((database) =>
    database.transaction('rw', database.tables, async () => {
      const stamp = await nextStamp(database, word.now);
      await putJudgement(database, { ...subject, kind: word.kind, value: word.value, stamp });
      await deriveConversations(database, [subject.conversation]);
    }),
  );
}

function subjectOf(
  turn: Turn,
  kind: JudgementKind,
  now: number,
): Pick<Judgement, 'conversation' | 'message' | 'upTo'> | undefined {
  const { conversation } = turn;
  if (kind === 'buyerSide') return { conversation };
  if (kind === 'interim') {
    const message = turn.acknowledgement?.message;
    return message === undefined ? undefined : { conversation, message };
  }
  if (turn.lastMessage === undefined) return { conversation, upTo: turn.upTo ?? now };
  if (kind === 'answeredElsewhere') return { conversation, message: turn.lastMessage, upTo: now };
  return { conversation, message: turn.lastMessage };
}

/** Keeps the newer of the known and the given word. */
async function putJudgement(database: Database, judgement: Judgement): Promise<void> {
  const { conversation, message, kind, upTo } = judgement;
  const key = [kind, conversation, message ?? (upTo === undefined ? '' : '~')].join(' ');
  const known = await database.judgements.get(key);
  await database.judgements.put({ ...(known ? newestStamp(known, judgement) : judgement), key });
}

/** A hybrid logical clock: later than every stamp this device gave, though its clock be set back. */
async function nextStamp(database: Database, now: number): Promise<Stamp> {
  const last = (await database.meta.get('clock'))?.value as Stamp | undefined;
  const stamp: Stamp = {
    wall: Math.max(now, last?.wall ?? 0),
    counter: last && last.wall >= now ? last.counter + 1 : 0,
    device: last?.device ?? crypto.randomUUID(),
  };
  await database.meta.put({ key: 'clock', value: stamp });
  return stamp;
}

/** Adds facts to the set; says which conversations have to be derived again. */
async function addFacts(database: Database, facts: Facts): Promise<Set<string>> {
  const touched = new Set<string>();
  const tombstones = await tombstonesOf(database);
  for (const [a, b] of facts.aliases) {
    const key = `${a} ${b}`;
    if (await database.aliases.get(key)) continue;
    await database.aliases.put({ key, a, b });
    touched.add(a);
  }
  for (const fact of facts.conversations) {
    if (isErased(tombstones, fact.platform, fact.id, fact.url.at)) continue;
    const known = await database.conversations.get(fact.id);
    const merged = known ? mergeConversation(known, fact) : fact;
    if (same(known, merged)) continue;
    await database.conversations.put(merged);
    touched.add(fact.id);
  }
  await addMessages(
    database,
    facts.messages.filter(
      (fact) => !isErased(tombstones, fact.platform, fact.conversation, instantOfMessage(fact)),
    ),
    touched,
  );
  await addClaims(
    database,
    facts.claims.filter(
      (claim) => !isErased(tombstones, claim.platform, claim.conversation, instantOfClaim(claim)),
    ),
    touched,
  );
  return touched;
}

async function addMessages(
  database: Database,
  facts: Facts['messages'],
  touched: Set<string>,
): Promise<void> {
  const known = await database.messages.bulkGet(
    facts.map((fact): [string, string] => [fact.conversation, fact.key]),
  );
  const changed: MessageRow[] = [];
  facts.forEach((fact, index) => {
    const before = known[index];
    const merged = before ? mergeMessage(before, fact) : fact;
    const row: MessageRow =
      merged.author === 'client' && merged.absolute
        ? { ...merged, sentAt: merged.absolute.earliest }
        : merged;
    if (!same(before, row)) changed.push(row);
  });
  await database.messages.bulkPut(changed);
  for (const row of changed) {
    touched.add(row.conversation);
    if (row.sentAt === undefined) continue;
    const claims = database.claims.where('[platform+sentAt]').equals([row.platform, row.sentAt]);
    await claims.each((claim) => touched.add(claim.conversation));
  }
}

async function addClaims(
  database: Database,
  facts: Facts['claims'],
  touched: Set<string>,
): Promise<void> {
  const keys = facts.map(claimKey);
  const known = await database.claims.bulkGet(keys);
  const changed: ClaimRow[] = [];
  facts.forEach((fact, index) => {
    const before = known[index];
    const merged = before ? mergeClaim(before, fact) : fact;
    const row: ClaimRow = {
      ...merged,
      key: keys[index] as string,
      ...(fact.source === 'absolute' && fact.moment && { sentAt: fact.moment.earliest }),
    };
    if (!same(before, row)) changed.push(row);
  });
  await database.claims.bulkPut(changed);
  for (const row of changed) touched.add(row.conversation);
}

/** Rows are plain data; key order is that of the literals above and of structured cloning. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, sortedKeys) === JSON.stringify(b, sortedKeys);
}

function sortedKeys(_: string, value: unknown): unknown {
  if (!(value instanceof Object) || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
