import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waitingTurn } from '@/test/model/waiting-turn';
import { type AlertFacts, alertsAt } from './alert';
import { alertDefaults } from './alert-settings';
import type { Commitment } from './commitment';
import { type Nudge, nudgeOf } from './nudge';
import { arrangeQueue } from './queue';
import { isWorking, type Schedule } from './schedule';
import { type Snooze, snoozedUntil, snoozeFor } from './snooze';
import type { Conversation, Turn } from './turn';
import type { GivenWait } from './wait-alert';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A Monday, nine o'clock in Tokyo. */
const NINE = Date.parse('2026-01-12T09:00:00+09:00');

const office: Schedule = {
  effectiveFrom: '1970-01-01',
  timeZone: 'Asia/Tokyo',
  spans: Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [
      day,
      [
        ['09:00', '12:00'],
        ['13:00', '18:00'],
      ],
    ]),
  ),
};

/** What the store and the browser hold of alerts, and the steps of a background that keeps nothing. */
class Machine {
  turns: Turn[] = [];
  commitments: Commitment[] = [];
  looks = new Map<string, number>();
  visible = new Set<string>();
  inSight = new Set<string>();
  snooze: Snooze | null = null;
  schedules: readonly Schedule[] = [office];
  settings = alertDefaults;
  switchedOn = new Map<string, number>();
  nudge: Nudge | null = null;
  readonly given = new Map<string, GivenWait[]>();
  readonly reminded = new Set<string>();
  /** Everything that was ever told: when, and what. */
  readonly told: { at: number; what: string }[] = [];

  plan(now: number) {
    const ids = this.turns.map(({ conversation }) => conversation);
    const conversations = new Map(
      ids.map((id): [string, Conversation] => [
        id,
        { id, platform: 'coconala', url: 'https://coconala.com/', side: 'worker' },
      ]),
    );
    const nudge = {
      looks: this.looks,
      visible: this.visible,
      last: this.nudge,
      schedules: this.schedules,
      minutes: this.settings.nudgeMinutes,
    };
    const facts: AlertFacts = {
      settings: this.settings,
      silence: {
        snooze: this.snooze,
        schedules: this.schedules,
        outside: this.settings.alertsOutsideHours,
      },
      waits: {
        waiting: arrangeQueue(this.turns, conversations, now, 5 * MINUTE).waiting,
        given: this.given,
        switchedOn: this.switchedOn,
        inSight: this.inSight,
        targetMs: 5 * MINUTE,
        settings: this.settings,
      },
      commitments: this.commitments,
      reminded: this.reminded,
      nudge,
    };
    return { plan: alertsAt(facts, now), nudge };
  }

  /** One look; answers what it told of, and when to look again. */
  look(now: number): { told: string[]; next: number | null } {
    const { plan, nudge } = this.plan(now);
    for (const { stage, at, entry } of [...plan.waits.give, ...plan.waits.skip]) {
      const { id } = entry.conversation;
      this.given.set(id, [...(this.given.get(id) ?? []), { stage, at }]);
    }
    for (const { key } of [...plan.reminders.give, ...plan.reminders.skip]) this.reminded.add(key);
    if (plan.nudge.platforms.length > 0) this.nudge = nudgeOf(plan.nudge.platforms, nudge, now);
    const told = [
      ...plan.waits.give.map(({ stage, entry }) => `${entry.conversation.id} ${stage}`),
      ...plan.reminders.give.map(({ key }) => key),
      ...(plan.nudge.platforms.length > 0 ? [`nudge ${plan.nudge.platforms.join()}`] : []),
    ];
    this.told.push(...told.map((what) => ({ at: now, what })));
    return { told, next: plan.next };
  }
}

describe('a wait', () => {
  it('is told of when it begins, and when its target is about to pass; never again', () => {
    const machine = new Machine();
    machine.turns = [waitingTurn('coconala/1', NINE)];
    expect(machine.look(NINE)).toEqual({ told: ['coconala/1 new'], next: NINE + 3 * MINUTE });
    expect(machine.look(NINE + MINUTE).told).toEqual([]);
    expect(machine.look(NINE + 3 * MINUTE)).toEqual({ told: ['coconala/1 soon'], next: null });
    expect(machine.look(NINE + HOUR).told).toEqual([]);
  });

  it('that is known late is told of once', () => {
    const machine = new Machine();
    machine.turns = [waitingTurn('coconala/1', NINE)];
    expect(machine.look(NINE + HOUR)).toEqual({ told: ['coconala/1 new'], next: null });
    expect(machine.look(NINE + 2 * HOUR).told).toEqual([]);
  });

  it('is told of again when it is another one', () => {
    const machine = new Machine();
    machine.turns = [waitingTurn('coconala/1', NINE)];
    machine.look(NINE);
    machine.turns = [];
    machine.look(NINE + MINUTE);
    machine.turns = [waitingTurn('coconala/1', NINE + 2 * MINUTE)];
    expect(machine.look(NINE + 2 * MINUTE).told).toEqual(['coconala/1 new']);
  });

  it.each<[string, Turn]>([
    ['its row is read as a conversation', waitingTurn('coconala/1', NINE - 30_000)],
    ['older messages of it come to light', waitingTurn('coconala/1', NINE - 2 * MINUTE)],
    [
      'its page prints minutes, its row said seconds',
      waitingTurn('coconala/1', 0, {
        waitingSince: { earliest: NINE - 20_000, latest: NINE + 39_999 },
      }),
    ],
  ])('is not told of again when %s', (_, turn) => {
    const machine = new Machine();
    machine.turns = [waitingTurn('coconala/1', NINE, { key: 'coconala/1 ~', basis: 'preview' })];
    machine.look(NINE);
    machine.turns = [turn];
    expect(machine.look(NINE + 30_000).told).toEqual([]);
  });

  it('of today that is dated 「1/12」 is another one than what was told this morning', () => {
    const machine = new Machine();
    machine.turns = [waitingTurn('coconala/1', NINE)];
    machine.look(NINE);
    const day = { earliest: NINE - 9 * HOUR, latest: NINE + 15 * HOUR - 1 };
    machine.turns = [waitingTurn('coconala/1', 0, { basis: 'preview', waitingSince: day })];
    expect(machine.look(NINE + 24 * HOUR).told).toEqual(['coconala/1 new']);
    expect(machine.look(NINE + 25 * HOUR).told).toEqual([]);
  });

  it('from before its platform was switched on is none', () => {
    const machine = new Machine();
    machine.switchedOn.set('coconala', NINE + 1);
    machine.turns = [waitingTurn('coconala/1', NINE)];
    expect(machine.look(NINE + MINUTE)).toEqual({ told: [], next: null });
  });

  it('that the worker has before them is no news, but its target is', () => {
    const machine = new Machine();
    machine.inSight.add('coconala/1');
    machine.turns = [waitingTurn('coconala/1', NINE)];
    expect(machine.look(NINE).told).toEqual([]);
    machine.inSight.clear();
    expect(machine.look(NINE + MINUTE).told).toEqual([]);
    machine.inSight.add('coconala/1');
    expect(machine.look(NINE + 3 * MINUTE).told).toEqual(['coconala/1 soon']);
  });

  it('that the worker comes upon late tells nothing new', () => {
    const machine = new Machine();
    machine.inSight.add('coconala/1');
    machine.turns = [waitingTurn('coconala/1', NINE)];
    expect(machine.look(NINE + HOUR).told).toEqual([]);
    machine.inSight.clear();
    expect(machine.look(NINE + HOUR + MINUTE).told).toEqual([]);
  });

  it.each([
    [{ alertNew: false }, ['coconala/1 soon']],
    [{ alertSoon: false }, ['coconala/1 new']],
    [{ alertLeadMinutes: 60 }, ['coconala/1 new']],
  ])('is told of as chosen: %j', (chosen, expected) => {
    const machine = new Machine();
    machine.settings = { ...alertDefaults, ...chosen };
    machine.turns = [waitingTurn('coconala/1', NINE)];
    for (let now = NINE; now < NINE + HOUR; now += MINUTE / 2) machine.look(now);
    expect(machine.told.map(({ what }) => what)).toEqual(expected);
  });
});

describe('outside working hours', () => {
  const promise: Commitment = {
    key: 'coconala/1 a',
    ref: 'a',
    conversation: 'coconala/1',
    platform: 'coconala',
    kind: 'answer',
    madeAt: NINE + 9 * HOUR,
    dueAt: NINE + 11 * HOUR,
    seenUntil: 0,
  };

  it.each([
    ['promises', NINE + 10.5 * HOUR, ['coconala/1 a before', 'coconala/1 a due']],
    ['all', NINE + 10 * HOUR, ['coconala/2 new', 'coconala/1 a before', 'coconala/1 a due']],
    ['none', NINE + 24 * HOUR, []],
  ] as const)('%s: the evening', (alertsOutsideHours, next, evening) => {
    const machine = new Machine();
    machine.settings = { ...alertDefaults, alertsOutsideHours, alertSoon: false };
    machine.turns = [waitingTurn('coconala/2', NINE + 10 * HOUR)];
    machine.commitments = [promise];
    expect(machine.look(NINE + 9.5 * HOUR).next).toBeGreaterThanOrEqual(next - HOUR);
    for (let now = NINE + 9.5 * HOUR; now < NINE + 15 * HOUR; now += 5 * MINUTE) machine.look(now);
    expect(machine.told.map(({ what }) => what)).toEqual(evening);
    // In the morning what is left is told, in one.
    const { told } = machine.look(NINE + 24 * HOUR);
    const left = ['coconala/2 new', 'coconala/1 a due'].filter(
      (one) => !(evening as readonly string[]).includes(one),
    );
    expect(told).toEqual(left);
  });
});

describe('a snooze', () => {
  it('silences all, and nothing is forgotten', () => {
    const machine = new Machine();
    machine.snooze = snoozeFor(30, NINE);
    machine.turns = [waitingTurn('coconala/1', NINE), waitingTurn('coconala/2', NINE + MINUTE)];
    expect(machine.look(NINE + MINUTE)).toEqual({ told: [], next: NINE + 30 * MINUTE });
    expect(machine.look(NINE + 30 * MINUTE).told).toEqual(['coconala/1 new', 'coconala/2 new']);
  });

  it.each([
    ['while it lasts', 10 * MINUTE, true],
    ['its end', 30 * MINUTE, false],
    ['a clock corrected by a second', -1000, true],
    ['a clock set back by an hour', -HOUR, false],
  ])('%s', (_, after, silent) => {
    expect(snoozedUntil(snoozeFor(30, NINE), NINE + after) !== null).toBe(silent);
  });
});

describe('however clients write, workers answer and machines sleep', () => {
  const step = fc.record({
    // Mostly onward, sometimes the clock is set back.
    ms: fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 0, max: 40 * MINUTE }) },
      { weight: 2, arbitrary: fc.integer({ min: 0, max: 30 * HOUR }) },
      { weight: 1, arbitrary: fc.integer({ min: -3 * HOUR, max: 0 }) },
    ),
    act: fc.constantFrom('none', 'write', 'answer', 'snooze', 'wake', 'look', 'show'),
    who: fc.integer({ min: 0, max: 2 }),
  });
  const outside = fc.constantFrom('none', 'promises', 'all') as fc.Arbitrary<
    'none' | 'promises' | 'all'
  >;

  it('each is told of once, in no silence, and none that still waits is forgotten', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), outside, (steps, alertsOutsideHours) => {
        const machine = new Machine();
        machine.settings = { ...alertDefaults, alertsOutsideHours };
        let now = NINE;
        const waits = new Map<string, number>();
        const told = new Set<string>();
        // Two waits of one conversation are two minutes apart, whatever the clock says.
        let newest = NINE;
        const look = () => {
          const isSilent = snoozedUntil(machine.snooze, now) !== null;
          const isOpen = isWorking(now, [office]);
          for (const what of machine.look(now).told) {
            expect(isSilent).toBe(false);
            if (what.startsWith('nudge')) {
              expect(isOpen).toBe(true);
              expect(machine.visible.has('coconala')).toBe(false);
              const key = `${what} ${machine.looks.get('coconala')}`;
              expect(told.has(key)).toBe(false);
              told.add(key);
              continue;
            }
            expect(isOpen || alertsOutsideHours === 'all').toBe(true);
            const [conversation = ''] = what.split(' ');
            const key = `${what} ${waits.get(conversation)}`;
            expect(told.has(key)).toBe(false);
            told.add(key);
          }
        };
        for (const { ms, act, who } of steps) {
          now += ms;
          const id = `coconala/${who}`;
          if (act === 'write' && !waits.has(id)) {
            newest = Math.max(newest + 2 * MINUTE, now);
            waits.set(id, newest);
          }
          if (act === 'answer') waits.delete(id);
          if (act === 'snooze') machine.snooze = snoozeFor(30, now);
          if (act === 'wake') machine.snooze = null;
          if (act === 'show') machine.visible = new Set(who === 0 ? [] : ['coconala']);
          if (act === 'look') machine.looks.set('coconala', now);
          machine.turns = [...waits].map(([one, at]) => waitingTurn(one, at, { lastSeenAt: now }));
          look();
          look();
        }
        // The next Monday at ten all that still waits has been told of.
        machine.snooze = null;
        now = Math.max(now, newest);
        now += 7 * 24 * HOUR - ((now - NINE) % (7 * 24 * HOUR)) + HOUR;
        machine.turns = [...waits].map(([one, at]) => waitingTurn(one, at, { lastSeenAt: now }));
        look();
        for (const [id, at] of waits) {
          expect(told.has(`${id} new ${at}`) || told.has(`${id} soon ${at}`)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the hour of the next look is never in the past, and nothing is due before it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 8 * 24 * 60 }),
        fc.array(fc.integer({ min: 0, max: 24 * 60 }), { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 0, max: 23 * 60 }),
        (begin, ages, snoozed) => {
          const machine = new Machine();
          const now = NINE + begin * MINUTE;
          machine.turns = ages.map((age, index) =>
            waitingTurn(`coconala/${index}`, now - age * MINUTE),
          );
          machine.snooze = snoozed > 60 ? null : snoozeFor(snoozed, now);
          machine.looks.set('coconala', now - (ages[0] ?? 0) * MINUTE);
          const { next } = machine.look(now);
          if (next === null) return;
          expect(next).toBeGreaterThan(now);
          expect(machine.look(now + Math.floor((next - now) / 2)).told).toEqual([]);
          expect(machine.look(next - 1).told).toEqual([]);
        },
      ),
    );
  });
});
