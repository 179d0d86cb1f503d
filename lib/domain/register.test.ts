import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRegisters, noteValues, type Register, type Registers } from './register';
import { compareStamps } from './stamp';

const key = fc.constantFrom('a', 'b', 'c');
const value = fc.constantFrom<unknown>(undefined, 1, 'x', { b: 1, a: [2] });
const register: fc.Arbitrary<Register> = fc
  .record({
    wall: fc.nat({ max: 3 }),
    counter: fc.nat({ max: 2 }),
    device: fc.constantFrom('desk', 'laptop'),
    value,
  })
  .map(({ value: kept, ...stamp }) => ({ stamp, ...(kept !== undefined && { value: kept }) }));
const registers: fc.Arbitrary<Registers> = fc.dictionary(key, register);

describe('a merge of registers', () => {
  it('does not depend on order, grouping or repetition', () => {
    fc.assert(
      fc.property(registers, registers, registers, (a, b, c) => {
        expect(mergeRegisters(a, b)).toEqual(mergeRegisters(b, a));
        expect(mergeRegisters(mergeRegisters(a, b), c)).toEqual(
          mergeRegisters(a, mergeRegisters(b, c)),
        );
        expect(mergeRegisters(a, a)).toEqual(a);
      }),
      { numRuns: 2000 },
    );
  });
});

/** What a device does: changes or deletes an item, or hears of all that the other one knows. */
type Step = { readonly at: 'desk' | 'laptop' } & (
  | { readonly does: 'change'; readonly key: string; readonly value: unknown }
  | { readonly does: 'hear' }
);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ at: fc.constantFrom('desk', 'laptop'), does: fc.constant('change'), key, value }),
  fc.record({ at: fc.constantFrom('desk', 'laptop'), does: fc.constant('hear') }),
) as fc.Arbitrary<Step>;

describe('two devices', () => {
  it('whose clocks differ by hours agree once they have heard of each other; nobody’s change is lost to an older one', () => {
    const skew = fc.integer({ min: -5 * 3600_000, max: 5 * 3600_000 });
    fc.assert(
      fc.property(skew, fc.array(step, { maxLength: 20 }), (behind, steps) => {
        const known: Record<string, Registers> = { desk: {}, laptop: {} };
        // The last change of each item that a device made after it had heard of every other one before.
        const decided: Record<string, unknown> = {};
        const unheard = { desk: new Set<string>(), laptop: new Set<string>() };
        steps.forEach((one, index) => {
          const other = one.at === 'desk' ? 'laptop' : 'desk';
          const now = 1_000_000_000 + index * 60_000 + (one.at === 'laptop' ? behind : 0);
          const mine = known[one.at] as Registers;
          if (one.does === 'hear') {
            known[one.at] = mergeRegisters(mine, known[other] as Registers);
            unheard[one.at].clear();
            return;
          }
          const values = Object.fromEntries(
            Object.entries(mine).map(([name, { value: kept }]) => [name, kept]),
          );
          known[one.at] = noteValues(mine, { ...values, [one.key]: one.value }, now, one.at);
          if (known[one.at]?.[one.key] === mine[one.key]) return;
          if (unheard[one.at].has(one.key)) delete decided[one.key];
          else decided[one.key] = one.value;
          unheard[other].add(one.key);
        });
        const both = mergeRegisters(known.desk as Registers, known.laptop as Registers);
        expect(mergeRegisters(known.laptop as Registers, known.desk as Registers)).toEqual(both);
        for (const [name, last] of Object.entries(decided)) {
          expect(both[name]?.value).toEqual(last);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what a device finds of its own', () => {
  it('is stamped later than all that it knows of, once', () => {
    fc.assert(
      fc.property(
        registers,
        fc.dictionary(key, value),
        fc.nat({ max: 5 }),
        (known, values, now) => {
          const noted = noteValues(known, values, now, 'desk');
          expect(noteValues(noted, values, now + 1, 'desk')).toEqual(noted);
          for (const name of Object.keys(noted)) {
            expect(noted[name]?.value).toEqual(values[name]);
            if (noted[name] === known[name]) continue;
            for (const { stamp } of Object.values(known)) {
              expect(compareStamps(noted[name]?.stamp as never, stamp)).toBeGreaterThan(0);
            }
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
