import type { Sample } from './sample';
import type { Summary } from './summary';

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
  _sample: Sample,
  _marked: ReadonlySet<string>,
  _clientOf: ReadonlyMap<string, string>,
): HiredAgain {
  throw new Error('Not yet');
}
