/** Seeded choices: the same seed makes the same page again. */
export interface Random {
  /** An integer from 0 to below `bound`. */
  below(bound: number): number;
  chance(probability: number): boolean;
  /** One of them; undefined if there is none. */
  pick<T>(from: readonly T[]): T | undefined;
  /** A copy in another order. */
  shuffled<T>(items: readonly T[]): T[];
  /** Between `fewest` and `most` of them, in another order. */
  some<T>(from: readonly T[], fewest: number, most: number): T[];
}

/** mulberry32, started from any text. */
export function randomOf(seed: string): Random {
  let state = hashOf(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number) => Math.floor(next() * bound);
  const shuffled = <T>(items: readonly T[]): T[] => {
    const copy = [...items];
    for (let last = copy.length - 1; last > 0; last--) {
      const other = below(last + 1);
      [copy[last], copy[other]] = [copy[other] as T, copy[last] as T];
    }
    return copy;
  };
  return {
    below,
    chance: (probability) => next() < probability,
    pick: (from) => from[below(from.length)],
    shuffled,
    some: (from, fewest, most) => shuffled(from).slice(0, fewest + below(most - fewest + 1)),
  };
}

/** FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
