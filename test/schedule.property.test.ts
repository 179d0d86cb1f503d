import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Schedule, type Span, type Weekday, workingTime } from '@/lib/domain/schedule';
import { runs, TIMEOUT_MS } from './model/runs';
import { countWorkingMinutes, MINUTE } from './model/working-minutes';

/** Working time against a count minute by minute (metrics §6), where clocks and calendars are odd. */

const PLACES = [
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  ['Europe/London', '2026-03-29'],
  ['Europe/London', '2026-10-25'],
  // By half an hour.
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  // At midnight.
  ['America/Sao_Paulo', '2018-02-18'],
  ['America/Sao_Paulo', '2018-11-04'],
  // Not there at all.
  ['Pacific/Apia', '2011-12-30'],
  ['Asia/Tokyo', '2026-05-04'],
  ['Asia/Kathmandu', '2026-05-04'],
] as const;

const WEEK: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const span: fc.Arbitrary<Span> = fc
  .tuple(
    // Often at night, when clocks change, and often on the quarter of an hour.
    fc.oneof(
      fc.nat({ max: 24 * 60 - 1 }),
      fc.nat({ max: 16 }).map((it) => it * 15),
    ),
    fc.oneof(
      fc.integer({ min: 1, max: 24 * 60 }),
      fc.integer({ min: 1, max: 12 }).map((it) => it * 15),
    ),
  )
  .map(([start, length]) => [clock(start), clock(start + length)]);

const spans = fc.array(span, { maxLength: 3 });

/** A date at most so many days away. */
const near = (date: string, days: number) =>
  fc
    .integer({ min: -days, max: days })
    .map((by) => new Date(Date.parse(date) + by * 24 * 60 * MINUTE).toISOString().slice(0, 10));

function schedule(zone: string, date: string): fc.Arbitrary<Schedule> {
  return fc.record({
    effectiveFrom: fc.oneof(
      { weight: 2, arbitrary: fc.constant('2000-01-01') },
      { weight: 1, arbitrary: near(date, 3) },
    ),
    timeZone: fc.oneof(
      { weight: 3, arbitrary: fc.constant(zone) },
      { weight: 1, arbitrary: fc.constantFrom(...PLACES.map(([name]) => name)) },
    ),
    spans: fc.dictionary(fc.constantFrom(...WEEK), spans, { minKeys: 3 }),
    exceptions: fc.dictionary(near(date, 3), spans, { maxKeys: 2 }),
    holidaysOff: fc.boolean(),
  });
}

const cases = fc.constantFrom(...PLACES).chain(([zone, date]) => {
  const at = fc.integer({ min: -4 * 24 * 60, max: 4 * 24 * 60 });
  return fc.record({
    around: fc.constant(Date.parse(`${date}T00:00Z`)),
    schedules: fc.array(schedule(zone, date), { maxLength: 3 }),
    from: at,
    to: at,
  });
});

const inForce: (number | null)[] = [];

it(
  'is what a count of minutes says',
  () => {
    fc.assert(
      fc.property(cases, ({ around, schedules, from, to }) => {
        const [start, end] = [around + from * MINUTE, around + to * MINUTE];
        const counted = countWorkingMinutes(start, end, schedules, around);
        inForce.push(counted);
        expect(workingTime(start, end, schedules)).toBe(counted === null ? null : counted * MINUTE);
      }),
      runs(1_000),
    );
    // Not a law about nothing: about a quarter of what is tried has working time, more or less by the seed.
    expect(inForce.filter((minutes) => minutes).length).toBeGreaterThan(inForce.length / 8);
  },
  TIMEOUT_MS,
);

it(
  'of two waits one after the other is the sum',
  () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ around, schedules, from, to }, cut) => {
        const [start, end] = [around + from * MINUTE, around + to * MINUTE];
        fc.pre(start < end);
        const middle = start + (cut % (end - start));
        const whole = workingTime(start, end, schedules);
        const parts = [workingTime(start, middle, schedules), workingTime(middle, end, schedules)];
        if (whole !== null) expect((parts[0] ?? 0) + (parts[1] ?? 0)).toBe(whole);
        // Half of a wait may be known where the whole is not, never the other way round.
        else expect(parts[0] === null || parts[0] === 0).toBe(true);
      }),
      runs(200),
    );
  },
  TIMEOUT_MS,
);
