import {
  type Judgement,
  type JudgementKind,
  newestStamp,
  type Stamp,
  subjectOf,
  type TurnWord,
} from '@/lib/domain/judgement';
import { stampAfter } from '@/lib/domain/stamp';
import type { Turn } from '@/lib/domain/turn';
import { counterparts } from './accounting';
import { deriveConversations } from './components';
import { connection } from './connection';
import { type Database, judgedClaims, ofConversations } from './database';
import { noteOwn } from './own';

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
  await deriveConversations(database, await addJudgements(database, [judgement]));
  await noteOwn(database, [['judgement', judgement]]);
}

/** Keeps the newer ones of the known and the given words. Answers the conversations they speak of. */
export async function addJudgements(
  database: Database,
  words: readonly Judgement[],
): Promise<Set<string>> {
  const touched = new Set<string>();
  for (const judgement of words) {
    const { conversation } = judgement;
    const key = `${conversation} ${subjectOf(judgement)}`;
    const known = await database.judgements.get(key);
    await database.judgements.put({ ...(known ? newestStamp(known, judgement) : judgement), key });
    touched.add(conversation);
  }
  const rows = await ofConversations(database.claims, [...touched]);
  await database.claims.bulkPut(judgedClaims(rows));
  for (const id of await counterparts(database, [], rows)) touched.add(id);
  return touched;
}

/** After another machine's words: what is said here from now on is later than they are. */
export async function advanceClock(database: Database, stamps: readonly Stamp[]): Promise<void> {
  const last = await clockOf(database);
  const latest = [last, ...stamps].reduce((a, b) =>
    (a.wall - b.wall || a.counter - b.counter) >= 0 ? a : b,
  );
  await database.meta.put({ key: 'clock', value: { ...latest, device: last.device } });
}

/** A random id of this profile; made at first use. */
export function deviceId(): Promise<string> {
  return connection.run((database) =>
    database.transaction('rw', database.meta, async () => {
      const clock = await clockOf(database);
      await database.meta.put({ key: 'clock', value: clock });
      return clock.device;
    }),
  );
}

async function clockOf({ meta }: Database): Promise<Stamp> {
  const last = (await meta.get('clock'))?.value as Stamp | undefined;
  return last ?? { wall: 0, counter: 0, device: crypto.randomUUID() };
}

/** A hybrid logical clock: later than every stamp this device gave, though its clock be set back. */
async function nextStamp(database: Database, now: number): Promise<Stamp> {
  const last = await clockOf(database);
  const stamp = stampAfter(last, now, last.device);
  await database.meta.put({ key: 'clock', value: stamp });
  return stamp;
}
