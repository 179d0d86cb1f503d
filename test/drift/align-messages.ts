import type { MessageReading } from '@/lib/domain/reading';
import { faultyMoment } from './judge-moment';
import type { Change } from './mutation';
import { isGap } from './page';

/** A message and the number of its run. */
export interface Placed {
  readonly message: MessageReading;
  readonly run: number;
}

/** The cheapest way to each last place. */
type Ways = Map<
  number,
  { readonly cost: number; readonly places: readonly (number | undefined)[] }
>;

/**
 * Which true message each of those read is, in the same order, with as little lost as can be; undefined
 * where one of them is none. A gap may be none by itself.
 */
export function align(
  said: readonly Placed[],
  expected: readonly Placed[],
  change: Change,
  remains: (one: Placed) => boolean,
): readonly (number | undefined)[] | undefined {
  const skipped = (from: number, to: number) => expected.slice(from, to).filter(remains).length * 3;
  let ways: Ways = new Map([[-1, { cost: 0, places: [] }]]);
  for (const { message } of said) {
    const next: Ways = new Map();
    const go = (place: number, cost: number, places: readonly (number | undefined)[]) => {
      if ((next.get(place)?.cost ?? Number.POSITIVE_INFINITY) > cost)
        next.set(place, { cost, places });
    };
    for (const [last, way] of ways) {
      if (isGap(message)) go(last, way.cost + 2.5, [...way.places, undefined]);
      for (let place = last + 1; place < expected.length; place++) {
        const own = costOf(message, (expected[place] as Placed).message, change);
        if (own === undefined) continue;
        go(place, way.cost + own + skipped(last + 1, place), [...way.places, place]);
      }
    }
    ways = next;
  }
  const costs = [...ways].map(([last, { cost, places }]) => ({
    cost: cost + skipped(last + 1, expected.length),
    places,
  }));
  return costs.sort((a, b) => a.cost - b.cost)[0]?.places;
}

/** How much less the one read says than the true one; undefined where it says something else. */
export function costOf(
  got: MessageReading,
  truth: MessageReading,
  change: Change,
): number | undefined {
  if (isGap(got) && got.author === 'client') return isGap(truth) ? 0 : 2;
  if (got.author !== truth.author || !isPartOf(got, truth)) return undefined;
  if (got.id !== undefined && got.id !== truth.id) return undefined;
  if (faultyMoment(got.moment, truth.moment, change)) return undefined;
  const lost = [
    withoutSpace(got.text) !== withoutSpace(truth.text),
    got.id !== truth.id,
    !got.moment && truth.moment,
    got.attachments !== truth.attachments,
  ];
  return lost.filter(Boolean).length;
}

/** Whether the text is the message's: all, a part, or with something around; what a notice says is nobody's. */
function isPartOf(got: MessageReading, truth: MessageReading): boolean {
  const [said, expected] = [withoutSpace(got.text), withoutSpace(truth.text)];
  return !isPersonal(truth) || isSubsequence(said, expected) || isSubsequence(expected, said);
}

function isSubsequence(inner: string, outer: string): boolean {
  let found = 0;
  for (const character of outer) if (character === inner[found]) found++;
  return found === inner.length;
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Whether a person wrote it. */
export function isPersonal(message: MessageReading): boolean {
  return !isGap(message) && (message.author === 'client' || message.author === 'worker');
}
