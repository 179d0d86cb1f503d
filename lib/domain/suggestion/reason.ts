import type { Situation, Template } from '../template';
import type { Habit } from './habit';

/** Why a template is suggested where it is. For the UI to say in words. */
export type Because =
  | { readonly because: 'situation'; readonly situation: Situation }
  /** The client says that it was told or written before. */
  | { readonly because: 'reproach' }
  /** Often picked for such messages. */
  | { readonly because: 'oftenHere'; readonly situation: Situation }
  | { readonly because: 'oftenWithClient' }
  | { readonly because: 'oftenAtHour' }
  /** Often picked; there is no message to read. */
  | { readonly because: 'often' };

/** The habits of one template, or of all templates together. */
export interface HabitsBy {
  readonly here: Habit;
  readonly withClient: Habit;
  readonly atHour: Habit;
}

/** Once is not often. */
const OFTEN = 2;

/** What most speaks for a template; undefined where nothing does, and it stands in the user's own order. */
export function reasonFor(
  template: Pick<Template, 'situations'>,
  weights: ReadonlyMap<Situation, number>,
  speaks: { readonly fit: number; readonly habit: number },
  own: HabitsBy,
  all: HabitsBy,
): Because | undefined {
  const [best] = weights.keys();
  if (speaks.habit > speaks.fit && own.here.picks >= OFTEN) {
    if (isApart(own, all, 'withClient')) return { because: 'oftenWithClient' };
    if (isApart(own, all, 'atHour')) return { because: 'oftenAtHour' };
    return best ? { because: 'oftenHere', situation: best } : { because: 'often' };
  }
  const met = [...weights].filter(
    ([one, weight]) => weight > 0 && template.situations.includes(one),
  );
  // Weights come best first.
  return met[0] && speaks.fit > 0 ? { because: 'situation', situation: met[0][0] } : undefined;
}

/**
 * Whether it is this client (or this hour) that marks the template: most of its picks are with them, clearly
 * more of them than of all picks. Where every pick is with one client, the client explains nothing.
 */
function isApart(own: HabitsBy, all: HabitsBy, kind: 'withClient' | 'atHour'): boolean {
  const share = own[kind].weight / own.here.weight;
  const usual = all[kind].weight / all.here.weight;
  return own[kind].picks >= OFTEN && share >= 0.5 && share >= 1.25 * usual;
}
