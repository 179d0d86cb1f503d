import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Moment } from '@/lib/domain/interval';
import type { Answer, CountedTurn } from '@/lib/domain/turn';
import { runs, TIMEOUT_MS } from '@/test/model/runs';
import { countedOf } from './days';
import { decodeTurns, encodeTurns } from './turn-columns';

/** One arbitrary for each property: a property that is added to the type does not compile until it has one here. */
type Arbitraries<T> = { readonly [K in keyof T]-?: fc.Arbitrary<Exclude<T[K], undefined>> };

/** A record of which only these properties must be there. */
function having<T>(
  all: Arbitraries<T>,
  requiredKeys: readonly (keyof T & string)[],
): fc.Arbitrary<T> {
  const options = { requiredKeys: requiredKeys as never, noNullPrototype: true };
  return fc.record(all, options) as unknown as fc.Arbitrary<T>;
}

const instant = fc.oneof(
  fc.integer({ min: -1e12, max: 4e12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
);
const moment = having<Moment>({ earliest: instant, latest: instant }, ['earliest', 'latest']);
const text = fc.string({ unit: 'binary', maxLength: 12 });

const answers: Arbitraries<Answer> = {
  message: text,
  at: moment,
  source: fc.constantFrom<Answer['source']>('absolute', 'relative', 'observed', 'manual'),
};

const reasons: Record<CountedTurn['exclusions'][number], true> = {
  noReplyNeeded: true,
  spam: true,
  buyerSide: true,
  startUnseen: true,
  gap: true,
  contradiction: true,
  answeredElsewhere: true,
  disappeared: true,
};

const turn = having<CountedTurn>(
  {
    conversation: fc.oneof(fc.constantFrom('p/1', 'p/2'), text),
    platform: fc.constant('p'),
    waitingSince: moment,
    source: fc.constantFrom<CountedTurn['source']>('absolute', 'relative', 'observed'),
    acknowledgement: having<NonNullable<CountedTurn['acknowledgement']>>(
      { ...answers, interim: fc.boolean() },
      ['at', 'source', 'interim'],
    ),
    obligation: having<CountedTurn['obligation']>(
      {
        own: fc.boolean(),
        settled: having<Answer>(answers, ['at', 'source']),
        gap: fc.boolean(),
      },
      ['own', 'gap'],
    ),
    exclusions: fc.shuffledSubarray(Object.keys(reasons) as CountedTurn['exclusions'][number][]),
    firstContact: fc.constant(true as const),
    probableCloser: fc.constant(true as const),
    phase: fc.constantFrom<NonNullable<CountedTurn['phase']>>('before', 'during', 'after'),
    disappearedAt: instant,
  },
  ['conversation', 'platform', 'waitingSince', 'source', 'obligation', 'exclusions'],
);

describe('columns of turns', () => {
  it(
    'lose nothing of what figures are made of',
    () => {
      const law = (turns: CountedTurn[]) => {
        const columns = structuredClone(encodeTurns(turns));
        expect(decodeTurns(columns, 'p')).toStrictEqual(turns);
      };
      fc.assert(fc.property(fc.array(turn, { maxLength: 8 }), law), runs(500));
    },
    TIMEOUT_MS,
  );

  it('are of a turn without what only the queue and the ledger need', () => {
    const law = (counted: CountedTurn) => {
      const whole = { ...counted, key: 'k', basis: 'preview', attention: 'waiting', lastSeenAt: 1 };
      expect(countedOf(whole)).toStrictEqual(counted);
    };
    fc.assert(fc.property(turn, law), runs(200));
  });

  it('hold each text once', () => {
    const [one] = fc.sample(turn, 1);
    if (!one) throw new Error('no turn');
    const { words } = encodeTurns([one, one, one]);
    expect(words).toHaveLength(new Set(words).size);
  });
});
