import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ClaimFact,
  type ClosingFeature,
  type ConversationFact,
  type InterimFeature,
  type Latest,
  type MessageFact,
  mergeClaim,
  mergeConversation,
  mergeMessage,
  type Predecessor,
  sighting,
} from '@/lib/domain/fact';
import { type Judgement, newestStamp } from '@/lib/domain/judgement';
import { runs, TIMEOUT_MS } from './model/runs';

/** Facts are only ever added or sharpened: every merge is a join, whatever it joins. */

const instant = fc.nat({ max: 9 });
const moment = fc
  .tuple(instant, instant)
  .map(([a, b]) => sighting({ earliest: Math.min(a, b), latest: Math.max(a, b) }));
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Without the properties that are undefined, as facts are written. */
function compact<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;
}

const predecessor: fc.Arbitrary<Predecessor> = fc
  .tuple(fc.constantFrom('^', 'a', 'b'), instant, instant)
  // A look is in time; where only looks without proof were, both are 0.
  .map(([key, a, b]) => (a * b === 0 ? [key, 0, 0] : [key, Math.min(a, b), Math.max(a, b)]));

const interim: fc.Arbitrary<InterimFeature> = fc.record({
  version: fc.nat({ max: 2 }),
  by: fc.constantFrom('template', 'rule'),
  interim: fc.boolean(),
});

const closing: fc.Arbitrary<ClosingFeature> = fc.record({
  version: fc.nat({ max: 2 }),
  closing: fc.boolean(),
});

const span = fc
  .tuple(instant, instant)
  .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);

const message: fc.Arbitrary<MessageFact> = fc
  .record({
    author: fc.constantFrom('client', 'worker', 'automatic') as fc.Arbitrary<MessageFact['author']>,
    count: fc.integer({ min: 1, max: 3 }),
    absolute: optional(moment),
    relative: optional(moment),
    before: fc
      .uniqueArray(predecessor, { maxLength: 2, selector: ([key]) => key })
      .map((all) => all.sort(([a], [b]) => (a < b ? -1 : 1))),
    lastFrom: optional(instant),
    lastTo: optional(instant),
    seenFrom: instant,
    seenTo: instant,
    interim: optional(interim),
    closing: optional(closing),
    attachments: fc.boolean(),
  })
  .map((fact) => compact({ platform: 'p', conversation: 'p/1', key: 'k', ...fact }) as MessageFact);

const claim: fc.Arbitrary<ClaimFact> = fc
  .record({ seenFrom: instant, seenTo: instant })
  .map((seen) => ({
    platform: 'p',
    conversation: 'p/1',
    unread: 'yes',
    author: 'unknown',
    source: 'none',
    ...seen,
  }));

const latest = <T extends string>(...values: T[]): fc.Arbitrary<Latest<T>> =>
  fc.record({ value: fc.constantFrom(...values), at: instant });

const conversation: fc.Arbitrary<ConversationFact> = fc
  .record({
    url: latest('u', 'v'),
    client: optional(latest('c', 'd')),
    title: optional(latest('t', 's')),
    side: optional(latest('worker', 'buyer')),
    end: optional(latest('^', 'k')),
    emptied: optional(span),
  })
  .map((fact) => compact({ platform: 'p', id: 'p/1', ...fact }) as ConversationFact);

/** A device never gives one stamp twice. */
const judgement: fc.Arbitrary<Judgement> = fc
  .record({ wall: instant, counter: instant, device: fc.constantFrom('a', 'b') })
  .map((stamp) => ({
    conversation: 'p/1',
    kind: 'buyerSide',
    value: (stamp.wall + stamp.counter) % 2 === 0,
    stamp,
  }));

const joins: [string, fc.Arbitrary<unknown>, (a: never, b: never) => unknown][] = [
  ['messages', message, mergeMessage],
  ['claims', claim, mergeClaim],
  ['conversations', conversation, mergeConversation],
  ['judgements', judgement, newestStamp],
];

describe.each(joins)('a merge of %s', (_, arbitrary, merge) => {
  const join = merge as (a: unknown, b: unknown) => unknown;
  it(
    'does not depend on order, grouping or repetition',
    () => {
      const law = (a: unknown, b: unknown, c: unknown) => {
        expect(join(a, b)).toEqual(join(b, a));
        expect(join(join(a, b), c)).toEqual(join(a, join(b, c)));
        expect(join(a, a)).toEqual(a);
      };
      fc.assert(fc.property(arbitrary, arbitrary, arbitrary, law), runs(2000));
    },
    TIMEOUT_MS,
  );
});
