import type { Pledge } from './pledge';
import type { Verdicts } from './verdicts';

/**
 * The `ref`s of the commitments whose time was replaced by another. Of several new times for one, given on two
 * machines, the newest stands and replaces the others too; a new time that was undone was never given.
 */
export function movedOf(pledges: readonly Pledge[], verdicts: Verdicts): ReadonlySet<string> {
  const newest = new Map<string, Pledge>();
  const replaced = new Set<string>();
  for (const pledge of pledges) {
    if (pledge.moves === undefined || isUndone(pledge, verdicts)) continue;
    const known = newest.get(pledge.moves);
    const [older, newer] = known && isBefore(pledge, known) ? [pledge, known] : [known, pledge];
    newest.set(pledge.moves, newer);
    if (older) replaced.add(older.key);
  }
  return new Set([...newest.keys(), ...replaced]);
}

function isBefore(a: Pledge, b: Pledge): boolean {
  return a.madeAt < b.madeAt || (a.madeAt === b.madeAt && a.key < b.key);
}

/** Withdrawn as of the instant at which it was made: it never was. Later it is withdrawn, and was. */
function isUndone({ key, madeAt }: Pledge, verdicts: Verdicts): boolean {
  const word = verdicts.of('withdrawn', key);
  return word?.value === true && (word.upTo ?? Number.POSITIVE_INFINITY) <= madeAt;
}
