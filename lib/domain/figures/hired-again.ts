import { clientIdOf } from './breakdown';
import type { Entry, Sample } from './sample';
import { type Summary, summarize } from './summary';

/** Response times of clients who hired again beside those of the others (metrics §8). No cause is claimed. */
export interface HiredAgain {
  readonly again: ClientsSummary;
  readonly others: ClientsSummary;
}

export interface ClientsSummary {
  /** How many clients (one name on one platform; without a name one conversation). */
  readonly clients: number;
  readonly summary: Summary;
}

/**
 * `marked`: conversations whose client the worker marked as having hired again; the mark covers all
 * conversations of that client. `clientOf`: conversation id to the client's name.
 */
export function hiredAgain(
  sample: Sample,
  marked: ReadonlySet<string>,
  clientOf: ReadonlyMap<string, string>,
): HiredAgain {
  const idOf = (conversation: string) => clientIdOf(conversation, clientOf);
  const again = new Set([...marked].map(idOf));
  const part = (isPart: (client: string) => boolean): ClientsSummary => {
    const clients = new Set<string>();
    const entries = sample.entries.filter(({ turn }: Entry) => {
      const client = idOf(turn.conversation);
      if (!isPart(client)) return false;
      clients.add(client);
      return true;
    });
    return { clients: clients.size, summary: summarize({ ...sample, entries }) };
  };
  return {
    again: part((client) => again.has(client)),
    others: part((client) => !again.has(client)),
  };
}
