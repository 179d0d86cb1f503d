import {
  type Judgement,
  type JudgementKind,
  newestStamp,
  type Stamp,
  subjectOf,
  type TurnWord,
} from '@/lib/domain/judgement';
import type { Turn } from '@/lib/domain/turn';
import { counterparts } from './accounting';
import { deriveConversations } from './components';
import { connection } from './connection';
import { type Database, judgedClaims } from './database';

/** What of a turn says where a word on it is kept; its conversation alone for words on that. */
type Subject = Pick<Turn, 'conversation' | 'lastMessage' | 'upTo' | 'acknowledgement'>;

/** The user's word on turns: on one, and on what the queue listed together with it. */
interface Word {
  readonly turn: Subject;
  readonly others?: readonly Subject[];
  readonly kind: TurnWord;
  readonly value: boolean;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Records the user's word, under its message's key (never under the derived turn's). */
export async function recordJudgement({
  turn,
  others = [],
  kind,
  value,
  now,
}: Word): Promise<void> {
  const targets = [turn, ...others].flatMap((one) => targetOf(one, kind, now) ?? []);
  await recordWords(targets, kind, value, now);
}

/** What a word is kept under. */
export type Target = Pick<Judgement, 'conversation' | 'message' | 'upTo'>;

/** Records one word on each of these, as said at `now` (epoch ms). */
export async function recordWords(
  targets: readonly Target[],
  kind: JudgementKind,
  value: boolean,
  now: number,
): Promise<void> {
  if (targets.length === 0) return;
  await connection.run((database) =>
    database.transaction('rw', database.tables, async () => {
      for (const target of targets) {
        const stamp = await nextStamp(database, now);
        await addJudgement(database, { ...target, kind, value, stamp });
      }
    }),
  );
}

function targetOf(turn: Subject, kind: TurnWord, now: number): Target | undefined {
  const { conversation } = turn;
  if (kind === 'buyerSide' || kind === 'hiredAgain') return { conversation };
  if (kind === 'interim') {
    const message = turn.acknowledgement?.message;
    return message === undefined ? undefined : { conversation, message };
  }
  if (turn.lastMessage === undefined) {
    // What was settled on a row alone has no turn left that could be reopened.
    return kind === 'replyNeeded' ? undefined : { conversation, upTo: turn.upTo ?? now };
  }
  if (kind === 'answeredElsewhere') return { conversation, message: turn.lastMessage, upTo: now };
  return { conversation, message: turn.lastMessage };
}

/** Keeps the newer of the known and the given word, and derives again what it speaks of. */
export async function addJudgement(database: Database, judgement: Judgement): Promise<void> {
  const { conversation } = judgement;
  const key = `${conversation} ${subjectOf(judgement)}`;
  const known = await database.judgements.get(key);
  await database.judgements.put({ ...(known ? newestStamp(known, judgement) : judgement), key });
  const rows = await database.claims.where('conversation').equals(conversation).toArray();
  await database.claims.bulkPut(judgedClaims(rows));
  await deriveConversations(database, [conversation, ...(await counterparts(database, [], rows))]);
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
