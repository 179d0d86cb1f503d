import type { PlatformId } from '../platform';
import type { Phase } from '../turn';
import { localSlots } from './local-slot';
import type { Entry, Sample } from './sample';
import { type Summary, summarize } from './summary';

/** A part of a sample. */
export interface Group<Key> {
  readonly key: Key;
  readonly sample: Sample;
  readonly summary: Summary;
}

/** The parts of a sample by what `keyOf` says of each row, in the order in which they first occur. */
export function groupBy<Key>(sample: Sample, keyOf: (entry: Entry) => Key): Group<Key>[] {
  return [...Map.groupBy(sample.entries, keyOf)].map(([key, entries]) => {
    const part = { ...sample, entries };
    return { key, sample: part, summary: summarize(part) };
  });
}

/** By platform, most counted rows first. */
export function byPlatform(sample: Sample): Group<PlatformId>[] {
  return mostFirst(groupBy(sample, ({ turn }) => turn.platform));
}

/** A client as far as it can be told: one name on one platform; without a name its conversation. */
export interface ClientKey {
  readonly platform: PlatformId;
  readonly client: string | undefined;
  /** Its conversations in this sample. */
  readonly conversations: readonly string[];
}

/** By client, most counted rows first. `clientOf`: conversation id to the client's name. */
export function byClient(
  sample: Sample,
  clientOf: ReadonlyMap<string, string>,
): Group<ClientKey>[] {
  const groups = groupBy(sample, ({ turn }) => clientIdOf(turn.conversation, clientOf));
  return mostFirst(groups).map((group) => {
    const conversations = new Set(group.sample.entries.map(({ turn }) => turn.conversation));
    const [conversation = ''] = conversations;
    const platform = group.sample.entries[0]?.turn.platform ?? '';
    const key = { platform, client: clientOf.get(conversation), conversations: [...conversations] };
    return { ...group, key };
  });
}

/**
 * Two conversations with the same one are the same client's: a name on a platform, else the conversation
 * itself. An id of a conversation begins with its platform and a slash.
 */
export function clientIdOf(conversation: string, clientOf: ReadonlyMap<string, string>): string {
  const name = clientOf.get(conversation);
  // No id of a platform has a line break, so no name can pass for a conversation.
  return name === undefined ? conversation : `${conversation.split('/', 1)[0]}\n${name}`;
}

const PHASES: readonly (Phase | null)[] = ['before', 'during', 'after', null];

/** By phase, in its order; key null, last, for turns of which no platform tells it. */
export function byPhase(sample: Sample): Group<Phase | null>[] {
  const groups = groupBy(sample, ({ turn }) => turn.phase ?? null);
  return groups.sort((a, b) => PHASES.indexOf(a.key) - PHASES.indexOf(b.key));
}

/** By the local hour (0–23) at which the turn started; hours without rows are left out. */
export function byHour(sample: Sample, timeZone: string): Group<number>[] {
  const slotOf = localSlots(timeZone);
  return groupBy(sample, ({ startAt }) => slotOf(startAt).hour).sort((a, b) => a.key - b.key);
}

/** By the local weekday, 0 (Sunday) – 6, on which the turn started; days without rows are left out. */
export function byWeekday(sample: Sample, timeZone: string): Group<number>[] {
  const slotOf = localSlots(timeZone);
  return groupBy(sample, ({ startAt }) => slotOf(startAt).weekday).sort((a, b) => a.key - b.key);
}

function mostFirst<Key>(groups: Group<Key>[]): Group<Key>[] {
  return groups.sort((a, b) => b.summary.indices.length - a.summary.indices.length);
}
