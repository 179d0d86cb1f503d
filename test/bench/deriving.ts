import { deriveTurns } from '@/lib/domain/derive-turns';
import type { History } from '@/lib/domain/history';
import { conversationId } from '@/lib/domain/snapshot';
import { factsOf } from '@/lib/domain/snapshot-facts';
import { snapshotOf } from './conversations';

const MINUTE_MS = 60_000;

/** What is derived, and how long that took in all (ms); making the facts does not count. */
export interface Derived {
  readonly messages: number;
  readonly turns: number;
  readonly ms: number;
}

/** Derives the turns of so many conversations, each of so many questions and answers. */
export function derive(conversations: number, questions: number): Derived {
  const sum = { messages: 0, turns: 0, ms: 0 };
  for (let number = 0; number < conversations; number++) {
    const history = historyOf(`${number}`, questions);
    const startedAt = performance.now();
    const turns = deriveTurns(history);
    sum.ms += performance.now() - startedAt;
    sum.messages += history.messages.length;
    sum.turns += turns.length;
  }
  return sum;
}

function historyOf(id: string, questions: number): History {
  // Every eighth question comes two days later.
  const asked = Array.from(
    { length: questions },
    (_, nth) => MINUTE_MS * (nth * 20 + Math.floor(nth / 8) * 2880),
  );
  const facts = factsOf(snapshotOf({ id, asked, waiting: false }, 1e12, 2 * questions));
  const name = conversationId('coconala', `dm/${id}`);
  return {
    id: name,
    ids: [name],
    platform: 'coconala',
    messages: facts.messages,
    claims: [],
    conversation: facts.conversations[0],
    judgements: [],
    switchedOn: [],
    lookedUntil: 0,
  };
}
