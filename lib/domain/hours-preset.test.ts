import { describe, expect, test } from 'vitest';
import { hoursPresets, presetOf, schedulesOf } from './hours-preset';
import { changeHours, setDayOff } from './schedule-change';
import { checkSchedule } from './schedule-input';

const zone = 'Asia/Tokyo';

describe.each(hoursPresets)('%s', (preset) => {
  const versions = schedulesOf(preset, zone);

  test('is one version that can be used, for all history', () => {
    expect(versions).toHaveLength(1);
    for (const version of versions) checkSchedule(version);
    expect(versions[0]?.effectiveFrom).toBe('1970-01-01');
  });

  test('is known again, from storage too, and only in its zone', () => {
    expect(presetOf(JSON.parse(JSON.stringify(versions)), zone)).toBe(preset);
    expect(presetOf(versions, 'Europe/London')).toBeNull();
  });

  test('is not what was changed by hand', () => {
    expect(presetOf(setDayOff(versions, '2026-12-29', true), zone)).toBeNull();
    const [{ effectiveFrom: _, ...hours } = { effectiveFrom: '', timeZone: '', spans: {} }] =
      versions;
    const later = { from: 'today', now: Date.parse('2026-11-24T00:00:00Z') } as const;
    expect(presetOf(changeHours(versions, hours, later), zone)).toBeNull();
    const { mon: _mon, ...spans } = hours.spans;
    expect(presetOf([{ ...hours, effectiveFrom: '1970-01-01', spans }], zone)).toBeNull();
  });
});

test('no hours are none', () => {
  expect(presetOf(schedulesOf('none', zone), zone)).toBe('none');
});
