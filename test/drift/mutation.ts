import type { Page } from './page';
import type { Random } from './random';

/** What a change of the page may change in what is true of it. */
export interface Change {
  /** Parts are gone: nobody can know of what stood there. */
  readonly removed?: true;
  /** Times are printed in another form, perhaps less exact. */
  readonly times?: true;
  /** What was hidden is to be seen. */
  readonly revealed?: true;
  /** What was done, where the mutation's name does not say it. */
  readonly what?: string;
}

/** One way in which a site's page may come to differ from its fixture. */
export interface Mutation {
  readonly name: string;
  /** For how many of a hundred variants the reading must stay the same; undefined where the evidence may go. */
  readonly atLeast?: number;
  /** Has so many more ways to go on one page that it is tried so many times as often. */
  readonly manifold?: number;
  /** Changes the page; undefined where it has nothing to be changed so. */
  apply(page: Page, random: Random): Change | undefined;
}
