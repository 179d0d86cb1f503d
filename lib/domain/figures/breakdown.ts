import type { PlatformId } from '../platform';
import type { Phase } from '../turn';
import type { Sample } from './sample';
import type { Summary } from './summary';

/** A part of a sample. */
export interface Group<Key> {
  readonly key: Key;
  readonly sample: Sample;
  readonly summary: Summary;
}

export function byPlatform(_sample: Sample): Group<PlatformId>[] {
  throw new Error('Not yet');
}

/** A client as far as it can be told: one name on one platform; without a name its conversation. */
export interface ClientKey {
  readonly platform: PlatformId;
  readonly client: string | undefined;
  /** Its conversations in this sample. */
  readonly conversations: readonly string[];
}

/** Most rows first. `clientOf`: conversation id to the client's name. */
export function byClient(
  _sample: Sample,
  _clientOf: ReadonlyMap<string, string>,
): Group<ClientKey>[] {
  throw new Error('Not yet');
}

/** Only where the platform tells the phase; key null for turns of which it is not known. */
export function byPhase(_sample: Sample): Group<Phase | null>[] {
  throw new Error('Not yet');
}

/** By the local hour (0–23) at which the turn started; hours without rows are left out. */
export function byHour(_sample: Sample, _timeZone: string): Group<number>[] {
  throw new Error('Not yet');
}

/** By the local weekday, 0 (Sunday) – 6, on which the turn started. */
export function byWeekday(_sample: Sample, _timeZone: string): Group<number>[] {
  throw new Error('Not yet');
}
