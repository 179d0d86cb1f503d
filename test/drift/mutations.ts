import { attributes } from './attributes';
import { classes } from './classes';
import { combined } from './combined';
import { copies } from './copies';
import { language } from './language';
import { lists } from './lists';
import type { Mutation } from './mutation';
import { order } from './order';
import { parts } from './parts';
import { siblings } from './siblings';
import { texts } from './texts';
import { wrappers } from './wrappers';

const single = [
  ...wrappers,
  ...texts,
  ...order,
  ...siblings,
  ...language,
  ...classes,
  ...attributes,
  ...lists,
  ...copies,
  ...parts,
];

/** Every way in which a page is changed. */
export const mutations: readonly Mutation[] = [
  ...single,
  combined('several that change nothing', [...wrappers, ...texts, ...order], 95),
  combined('several of any kind', single),
];
