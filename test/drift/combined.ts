import type { Change, Mutation } from './mutation';

/** A few of these changes, one after the other. */
export function combined(name: string, from: readonly Mutation[], atLeast?: number): Mutation {
  return {
    name,
    manifold: 5,
    ...(atLeast && { atLeast }),
    apply(page, random) {
      let all: Change = {};
      for (const one of random.some(from, 2, 4)) {
        const change = one.apply(page, random);
        all = { ...all, ...change, what: `${all.what ?? ''}${one.name} ${change?.what ?? ''}; ` };
      }
      return all;
    },
  };
}
