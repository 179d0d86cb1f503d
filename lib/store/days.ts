import type { PlatformId } from '@/lib/domain/platform';
import type { CountedTurn } from '@/lib/domain/turn';
import type { Database, TurnRow } from './database';
import { derivationOf, isDayKept } from './derivation-state';
import { decodeTurns, encodeTurns, type TurnColumns } from './turn-columns';

/**
 * What figures are made of, by UTC day and platform (docs/decisions/0010). Days of UTC and not the user's,
 * for a zone may change: the rows that reach into a local day are read, and of them the turns within it.
 */
export interface DayRow extends TurnColumns {
  /** Whole days of UTC since 1970 to the turns' `waitingSince.latest`. */
  readonly day: number;
  readonly platform: PlatformId;
}

const DAY_MS = 86_400_000;

/** The day's number in which an instant (epoch ms) lies. */
export function dayOf(instant: number): number {
  return Math.floor(instant / DAY_MS);
}

/** What became of the turns of one conversation. */
export interface TurnsChange {
  /** All its ids, of which an older turn may bear any. */
  readonly ids: readonly string[];
  /** The turns that it had. */
  readonly gone: readonly TurnRow[];
  /** All that it has. */
  readonly turns: readonly TurnRow[];
}

/** Makes the rows of the days concerned what these conversations' turns are now; each row is written once. */
export async function replaceInDays(
  database: Database,
  changes: readonly TurnsChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const state = await derivationOf(database);
  for (const [platform, own] of Map.groupBy(changes, platformOf)) {
    const differing = own.flatMap(({ gone, turns }) => differingDays(gone, turns));
    const touched = [...new Set(differing)].filter((day) => isDayKept(state, day));
    await replaceRows(database, platform, touched, own);
  }
}

function platformOf({ gone, turns }: TurnsChange): PlatformId {
  // Of a conversation there is no turn of another platform, and nothing became of none.
  return (gone[0] ?? turns[0])?.platform as PlatformId;
}

async function replaceRows(
  { days }: Database,
  platform: PlatformId,
  touched: readonly number[],
  changes: readonly TurnsChange[],
): Promise<void> {
  const ids = new Set(changes.flatMap((change) => change.ids));
  const byDay = Map.groupBy(
    changes.flatMap(({ turns }) => turns),
    ({ start }) => dayOf(start),
  );
  const known = await days.bulkGet(touched.map((day): [number, string] => [day, platform]));
  const rows = touched.map((day, index) => {
    const row = known[index];
    const others = row ? decodeTurns(row, platform) : [];
    const own = (byDay.get(day) ?? []).sort(byKey);
    return rowOf(day, platform, [...others.filter((turn) => !ids.has(turn.conversation)), ...own]);
  });
  const empty = rows.filter(({ flags }) => flags.length === 0);
  await days.bulkPut(rows.filter(({ flags }) => flags.length > 0));
  await days.bulkDelete(empty.map(({ day }): [number, string] => [day, platform]));
}

/** The days whose figures change; when a conversation was last seen is in none. */
function differingDays(before: readonly TurnRow[], after: readonly TurnRow[]): number[] {
  const count = new Map<string, number>();
  const days = new Map<string, number>();
  for (const [turns, sign] of [[before, -1] as const, [after, 1] as const]) {
    for (const turn of turns) {
      const text = `${turn.key} ${JSON.stringify(countedOf(turn))}`;
      count.set(text, (count.get(text) ?? 0) + sign);
      days.set(text, dayOf(turn.start));
    }
  }
  const differing = [...count].flatMap(([text, left]) => (left === 0 ? [] : [days.get(text) ?? 0]));
  return [...new Set(differing)];
}

/** The rows of a day of which these are all turns. */
export function rowsOfDay(day: number, turns: readonly TurnRow[]): DayRow[] {
  const byPlatform = Map.groupBy([...turns].sort(byKey), ({ platform }) => platform);
  return [...byPlatform].map(([platform, own]) => rowOf(day, platform, own));
}

/**
 * The turns in these rows, which come by day, that began from one instant (epoch ms) up to before another,
 * oldest first. Only those of one day are sorted into each other.
 */
export function turnsIn(rows: readonly DayRow[], from: number, to: number): CountedTurn[] {
  return [...Map.groupBy(rows, ({ day }) => day).values()].flatMap((ofDay) =>
    ofDay
      .flatMap((row) => decodeTurns(row, row.platform))
      .filter(({ waitingSince: { latest } }) => from <= latest && latest < to)
      .sort((a, b) => a.waitingSince.latest - b.waitingSince.latest),
  );
}

/** One order, in whatever order the turns came to be known: a row says the same however it was made. */
function rowOf(day: number, platform: PlatformId, turns: readonly CountedTurn[]): DayRow {
  // Of one conversation they stand in the order of their keys already.
  const ordered = [...turns].sort(
    (a, b) =>
      a.waitingSince.latest - b.waitingSince.latest || compare(a.conversation, b.conversation),
  );
  return { day, platform, ...encodeTurns(ordered) };
}

function byKey(a: TurnRow, b: TurnRow): number {
  return compare(a.key, b.key);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** A turn without what no figure is made of. */
export function countedOf(turn: CountedTurn): CountedTurn {
  const { acknowledgement, firstContact, probableCloser, phase, disappearedAt } = turn;
  return {
    conversation: turn.conversation,
    platform: turn.platform,
    waitingSince: turn.waitingSince,
    source: turn.source,
    ...(acknowledgement && { acknowledgement }),
    obligation: turn.obligation,
    exclusions: turn.exclusions,
    ...(firstContact && { firstContact }),
    ...(probableCloser && { probableCloser }),
    ...(phase && { phase }),
    ...(disappearedAt !== undefined && { disappearedAt }),
  };
}
