import { describe, expect, it, test } from 'vitest';
import { isWorking, nextOpening, type Schedule, type Span, workingTime } from './schedule';
import { ALL_HISTORY } from './schedule-input';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

function weekdays(...spans: Span[]): Schedule['spans'] {
  return { mon: spans, tue: spans, wed: spans, thu: spans, fri: spans };
}

function schedule(changes: Partial<Schedule> = {}): Schedule {
  return {
    effectiveFrom: ALL_HISTORY,
    timeZone: 'Asia/Tokyo',
    spans: weekdays(['09:00', '17:00']),
    ...changes,
  };
}

/** Minutes of work between two instants written with their offset. */
function minutes(from: string, to: string, ...schedules: Schedule[]): number | null {
  const ms = workingTime(Date.parse(from), Date.parse(to), schedules);
  return ms === null ? null : ms / MINUTE;
}

describe('the vectors of metrics §11', () => {
  const office: Span[] = [['09:00', '17:00']];
  const lunch: Span[] = [
    ['08:00', '12:00'],
    ['13:30', '18:00'],
  ];
  const zones = [
    ['Asia/Tokyo', '+09:00'],
    ['America/New_York', '-05:00'],
    ['Asia/Kathmandu', '+05:45'],
  ] as const;

  // 2026-01-12 is a Monday.
  test.each([
    ['Front: Mon 16:30 – Tue 9:30', office, '12T16:30', '13T09:30', 60],
    ['Front: Mon 18:00 – Tue 9:30', office, '12T18:00', '13T09:30', 30],
    ['timetoreply: Wed 8:30 – Wed 9:15', office, '14T08:30', '14T09:15', 15],
    ['Longstreet: Fri 16:00 – Mon 10:00', office, '16T16:00', '19T10:00', 120],
    ['chatwoot #14009: Wed 11:50 – 13:40 over lunch', lunch, '14T11:50', '14T13:40', 20],
  ] as const)('%s', (_name, spans, from, to, expected) => {
    for (const [timeZone, offset] of zones) {
      const at = (time: string) => `2026-01-${time}:00${offset}`;
      const one = schedule({ timeZone, spans: weekdays(...spans) });
      expect(minutes(at(from), at(to), one), timeZone).toBe(expected);
    }
  });
});

describe('the failures of metrics §10', () => {
  test("dbt_zendesk #25: a date is never counted with today's offset", () => {
    const newYork = schedule({ timeZone: 'America/New_York' });
    const summer = '2026-07-06T12:30:00Z'; // 8:30 with the offset of July, 7:30 with January's
    expect(minutes(summer, '2026-07-06T14:00:00Z', newYork)).toBe(60);
    expect(minutes('2026-01-05T13:30:00Z', '2026-01-05T15:00:00Z', newYork)).toBe(60);
  });

  test('zendesk/biz PR 37: a clock change at midnight', () => {
    const night = { sat: [['20:00', '24:00']], sun: [['00:00', '03:00']] } as const;
    const brazil = schedule({ timeZone: 'America/Sao_Paulo', spans: night });
    // On 4 November 2018 0:00 became 1:00; on 18 February 2018 0:00 became 23:00 of the day before.
    expect(minutes('2018-11-03T12:00-03:00', '2018-11-04T12:00-02:00', brazil)).toBe(6 * 60);
    expect(minutes('2018-02-17T12:00-02:00', '2018-02-18T12:00-03:00', brazil)).toBe(8 * 60);
  });

  test('chatwoot reporting_event_helper.rb: null without hours, never 0', () => {
    expect(workingTime(0, HOUR, [])).toBeNull();
    expect(workingTime(HOUR, HOUR, [])).toBeNull();
  });

  test('physionet #2623: less than a day is not nothing', () => {
    const from = Date.parse('2026-01-12T10:00:00+09:00');
    expect(workingTime(from, from + 1, [schedule()])).toBe(1);
  });
});

describe('spans', () => {
  test.each([
    ['the first millisecond counts', '08:59:59.999', '09:00:00.001', 1],
    ['the last one does not', '16:59:59.999', '17:00:00.001', 1],
  ])('are half-open: %s', (_name, from, to, expected) => {
    const at = (time: string) => Date.parse(`2026-01-12T${time}+09:00`);
    expect(workingTime(at(from), at(to), [schedule()])).toBe(expected);
  });

  it('count overlapping, touching, repeated and unordered ones once', () => {
    const spans = weekdays(
      ['16:00', '18:00'],
      ['09:00', '12:00'],
      ['11:00', '13:00'],
      ['13:00', '14:00'],
      ['09:30', '10:00'],
      ['16:00', '18:00'],
    );
    const day = ['2026-01-12T00:00+09:00', '2026-01-13T00:00+09:00'] as const;
    expect(minutes(...day, schedule({ spans }))).toBe(7 * 60);
  });

  it('give 0 for no time at all and for a reversed wait', () => {
    const noon = Date.parse('2026-01-12T12:00+09:00');
    expect(workingTime(noon, noon, [schedule()])).toBe(0);
    expect(workingTime(noon, noon - HOUR, [schedule()])).toBe(0);
  });
});

describe('an overnight span', () => {
  const friday: Schedule['spans'] = { fri: [['20:00', '26:00']] };
  // 2026-01-16 is a Friday.
  const weekend = ['2026-01-16T00:00+09:00', '2026-01-18T00:00+09:00'] as const;

  it('goes on until 2:00 of the next date', () => {
    expect(minutes(...weekend, schedule({ spans: friday }))).toBe(6 * 60);
    const night = ['2026-01-17T01:00+09:00', '2026-01-17T03:00+09:00'] as const;
    expect(minutes(...night, schedule({ spans: friday }))).toBe(60);
  });

  it('and the next date’s own hours count once', () => {
    const spans: Schedule['spans'] = { ...friday, sat: [['01:00', '03:00']] };
    expect(minutes(...weekend, schedule({ spans }))).toBe(7 * 60);
  });

  it('belongs to the day on which it starts: its exceptions', () => {
    const off = (date: string) => schedule({ spans: friday, exceptions: { [date]: [] } });
    expect(minutes(...weekend, off('2026-01-16'))).toBe(0);
    expect(minutes(...weekend, off('2026-01-17'))).toBe(6 * 60);
  });

  it('belongs to the day on which it starts: its version', () => {
    const later = schedule({ effectiveFrom: '2026-01-17', spans: {} });
    expect(minutes(...weekend, schedule({ spans: friday }), later)).toBe(6 * 60);
    const fromFriday = schedule({ effectiveFrom: '2026-01-16', spans: {} });
    expect(minutes(...weekend, schedule({ spans: friday }), fromFriday)).toBe(0);
  });

  it('may be 24 hours long and start at any minute', () => {
    const spans: Schedule['spans'] = { fri: [['23:59', '47:59']] };
    expect(minutes(...weekend, schedule({ spans }))).toBe(24 * 60);
  });
});

describe('a night with a clock change', () => {
  const night: Schedule['spans'] = { sat: [['22:00', '30:00']] };
  const newYork = (spans: Schedule['spans']) => schedule({ timeZone: 'America/New_York', spans });
  const spring = ['2026-03-07T12:00-05:00', '2026-03-08T12:00-04:00'] as const;
  const autumn = ['2026-10-31T12:00-04:00', '2026-11-01T12:00-05:00'] as const;

  it('is really shorter, or longer', () => {
    expect(minutes(...spring, newYork(night))).toBe(7 * 60);
    expect(minutes(...autumn, newYork(night))).toBe(9 * 60);
  });

  it('moves an edge in the gap forward by the gap', () => {
    expect(minutes(...spring, newYork({ sun: [['02:30', '05:00']] }))).toBe(90); // from 3:30
    expect(minutes(...spring, newYork({ sat: [['23:00', '26:30']] }))).toBe(210); // until 3:30
    expect(minutes(...spring, newYork({ sun: [['02:30', '03:15']] }))).toBe(0);
  });

  it('takes the first of two times that the clock shows twice', () => {
    expect(minutes(...autumn, newYork({ sun: [['01:30', '03:00']] }))).toBe(150);
    expect(minutes(...autumn, newYork({ sat: [['23:00', '25:30']] }))).toBe(150);
  });

  it('knows a change by half an hour', () => {
    const howe = schedule({ timeZone: 'Australia/Lord_Howe', spans: night });
    expect(minutes('2026-10-03T12:00+10:30', '2026-10-04T12:00+11:00', howe)).toBe(7.5 * 60);
    expect(minutes('2026-04-04T12:00+11:00', '2026-04-05T12:00+10:30', howe)).toBe(8.5 * 60);
  });
});

test('a date that its zone left out has no hours', () => {
  // Samoa had no Friday 30 December 2011.
  const samoa = schedule({ timeZone: 'Pacific/Apia' });
  expect(minutes('2011-12-29T00:00-10:00', '2012-01-01T00:00+14:00', samoa)).toBe(8 * 60);
  const night = schedule({ timeZone: 'Pacific/Apia', spans: { thu: [['20:00', '26:00']] } });
  expect(minutes('2011-12-29T00:00-10:00', '2012-01-01T00:00+14:00', night)).toBe(6 * 60);
});

describe('versions', () => {
  const monday = ['2026-01-12T00:00+09:00', '2026-01-13T00:00+09:00'] as const;
  const tuesday = ['2026-01-13T00:00+09:00', '2026-01-14T00:00+09:00'] as const;
  const old = schedule({ effectiveFrom: '2025-01-01' });
  const short = schedule({ effectiveFrom: '2026-01-13', spans: weekdays(['09:00', '10:00']) });

  it.each([[[old, short]], [[short, old]]])('each date has its own, in any order', (versions) => {
    expect(minutes(...monday, ...versions)).toBe(8 * 60);
    expect(minutes(...tuesday, ...versions)).toBe(60);
    expect(minutes(monday[0], tuesday[1], ...versions)).toBe(9 * 60);
  });

  it('of two from one date, the later in the list counts', () => {
    expect(minutes(...tuesday, short, { ...short, spans: weekdays(['09:00', '11:00']) })).toBe(120);
  });

  it('are each in their own zone', () => {
    const london = schedule({ effectiveFrom: '2026-01-13', timeZone: 'Europe/London' });
    expect(minutes('2026-01-12T00:00Z', '2026-01-14T00:00Z', old, london)).toBe(16 * 60);
    expect(minutes('2026-01-13T00:00Z', '2026-01-13T08:00Z', old, london)).toBe(0);
  });

  it('are unknown before the first: null, also for a part', () => {
    expect(minutes(...monday, short)).toBeNull();
    expect(minutes(monday[0], tuesday[1], short)).toBeNull();
    expect(minutes(...tuesday, short)).toBe(60);
  });
});

describe('exceptions', () => {
  const day = ['2026-01-12T00:00+09:00', '2026-01-13T00:00+09:00'] as const; // 成人の日

  it('take a date off, or give it other hours', () => {
    expect(minutes(...day, schedule({ exceptions: { '2026-01-12': [] } }))).toBe(0);
    const exceptions = { '2026-01-12': [['10:00', '12:00']] } as const;
    expect(minutes(...day, schedule({ exceptions }))).toBe(120);
  });

  it('holidays are days off where that was chosen', () => {
    expect(minutes(...day, schedule())).toBe(8 * 60);
    expect(minutes(...day, schedule({ holidaysOff: true }))).toBe(0);
    const exceptions = { '2026-01-12': [['10:00', '12:00']] } as const;
    expect(minutes(...day, schedule({ holidaysOff: true, exceptions }))).toBe(120);
  });

  // The Cabinet Office's list for 2026 and moved days of 2019–2021.
  it.each([
    ['振替休日', '2026-05-06'],
    ['国民の休日', '2026-09-22'],
    ['即位の日', '2019-05-01'],
    ['スポーツの日', '2021-07-23'],
  ])('know %s', (_name, date) => {
    const whole = [`${date}T00:00+09:00`, `${date}T24:00+09:00`] as const;
    expect(minutes(...whole, schedule())).toBe(8 * 60);
    expect(minutes(...whole, schedule({ holidaysOff: true }))).toBe(0);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['a zone', { timeZone: 'Asia/Atlantis' }, /Not a time zone: Asia\/Atlantis/],
    ['a date', { effectiveFrom: '2026-02-30' }, /Not a date .* 2026-02-30/],
    ['an exception', { exceptions: { '26-1-1': [] } }, /Not a date .* 26-1-1/],
    ['a time', { spans: weekdays(['9', '17:00']) }, /two times .* 9–17:00/],
    [
      'a reversed span',
      { spans: weekdays(['18:00', '09:00']) },
      /ends after it starts: 18:00–09:00/,
    ],
    ['an empty span', { spans: weekdays(['09:00', '09:00']) }, /ends after it starts/],
    ['a long span', { spans: weekdays(['09:00', '33:01']) }, /at most 24 hours/],
    ['a late start', { spans: weekdays(['24:00', '25:00']) }, /starts before 24:00/],
    ['a weekday', { spans: { monday: [] } as Schedule['spans'] }, /Not a weekday: monday/],
  ])('%s is a RangeError in clear words', (_name, changes, message) => {
    const read = () => workingTime(0, 1, [schedule(changes)]);
    expect(read).toThrow(RangeError);
    expect(read).toThrow(message);
  });

  it('nor is a time that is no number', () => {
    expect(() => workingTime(Number.NaN, 1, [schedule()])).toThrow(RangeError);
    expect(() => workingTime(0, Number.POSITIVE_INFINITY, [schedule()])).toThrow(RangeError);
  });
});

describe('when working hours begin next', () => {
  const next = (now: string, ...schedules: Schedule[]) => {
    const at = nextOpening(Date.parse(now), schedules);
    return at === null ? null : new Date(at + 9 * HOUR).toISOString().slice(0, 16);
  };

  // 2026-01-12 is a Monday, and a holiday.
  test.each<[string, string, Partial<Schedule>, string | null]>([
    ['before them', '2026-01-13T08:00+09:00', {}, '2026-01-13T09:00'],
    ['within them: the next day', '2026-01-13T09:00+09:00', {}, '2026-01-14T09:00'],
    ['over the weekend', '2026-01-16T17:00+09:00', {}, '2026-01-19T09:00'],
    ['over a holiday', '2026-01-09T17:00+09:00', { holidaysOff: true }, '2026-01-13T09:00'],
    [
      'one span that runs into another begins nothing',
      '2026-01-13T10:00+09:00',
      { spans: weekdays(['09:00', '12:00'], ['12:00', '17:00']) },
      '2026-01-14T09:00',
    ],
    [
      'after noon',
      '2026-01-13T10:00+09:00',
      { spans: weekdays(['09:00', '12:00'], ['13:00', '17:00']) },
      '2026-01-13T13:00',
    ],
    [
      'in another zone',
      '2026-01-13T08:00+09:00',
      { timeZone: 'America/New_York' },
      '2026-01-13T23:00',
    ],
    [
      'half a year ahead',
      '2026-01-13T10:00+09:00',
      { spans: {}, exceptions: { '2026-06-15': [['10:00', '12:00']] } },
      '2026-06-15T10:00',
    ],
    ['never', '2026-01-13T10:00+09:00', { spans: {} }, null],
    [
      'in a version to come',
      '2026-01-13T10:00+09:00',
      { effectiveFrom: '2026-02-02' },
      '2026-02-02T09:00',
    ],
  ])('%s', (_, now, changes, expected) => {
    expect(next(now, schedule(changes))).toBe(expected);
  });

  it('is not known without hours, and every instant may be one of work', () => {
    expect(next('2026-01-13T10:00+09:00')).toBeNull();
    expect(isWorking(0, [])).toBe(true);
    expect(isWorking(0, [schedule({ effectiveFrom: '2026-02-02' })])).toBe(true);
  });

  test.each([
    ['2026-01-13T08:59:59.999+09:00', false],
    ['2026-01-13T09:00+09:00', true],
    ['2026-01-13T16:59:59.999+09:00', true],
    ['2026-01-13T17:00+09:00', false],
  ])('%s is one: %j', (at, working) => {
    expect(isWorking(Date.parse(at), [schedule()])).toBe(working);
  });
});
