import { expect, test } from 'vitest';
import { DAY, HOUR, turnOf } from '../../../test/counted-turn';
import { coverage } from '../coverage';
import { mirrorsOf } from '../mirrors/mirrors';
import { byClient, byHour, byPlatform } from './breakdown';
import { cardSamples, summarizeCard } from './card';
import { distribution } from './distribution';
import { heatmap } from './heatmap';
import { hiredAgain } from './hired-again';
import { trend } from './trend';
import { windowsOf, within } from './windows';

/**
 * The stress size (issue "Response times"): what is quadratic would not end here. Every figure of it is
 * held against the same figures of its parts, so that size changes none.
 */
test('300,000 turns', () => {
  const now = Date.parse('2026-11-26T12:00:00+09:00');
  const timeZone = 'Asia/Tokyo';
  const platforms = ['lancers', 'fiverr', 'upwork', 'crowdworks'];
  const turns = Array.from({ length: 300_000 }, (_, index) => {
    const at = now - Math.floor((index * 400 * DAY) / 300_000) - 1;
    const platform = platforms[index % 4] as string;
    return turnOf({
      at,
      platform,
      conversation: `${platform}/${index % 30_011}`,
      ...(index % 10 > 0 && { after: ((index * 7919) % 2_000) * 60_000 }),
      ...(index % 3 === 0 && { firstContact: true }),
    });
  });
  const workingTime = (from: number, to: number) => (to - from) / 3;
  const options = { now, targetMs: HOUR, withProbableClosers: true, workingTime };
  const samples = cardSamples(turns, 'ART', options);
  const { calendar, working } = summarizeCard(samples);
  expect(calendar.indices).toHaveLength(300_000);
  expect(working?.median?.ms).toBeCloseTo((calendar.median?.ms as number) / 3, 6);

  const { current } = windowsOf(now, timeZone, 365);
  const year = within(samples.calendar, current);
  const days = trend(year, { now, timeZone, days: 365, stepDays: 1 });
  const sizes = {
    days: days.map(({ summary }) => summary),
    cells: heatmap(year, timeZone).flatMap(({ summary }) => summary ?? []),
    platforms: byPlatform(year).map(({ summary }) => summary),
    hours: byHour(year, timeZone).map(({ summary }) => summary),
    clients: byClient(year, new Map()).map(({ summary }) => summary),
    again: Object.values(hiredAgain(year, new Set(['upwork/2']), new Map())).map(
      ({ summary }) => summary,
    ),
  };
  for (const [name, parts] of Object.entries(sizes)) {
    const rows = parts.reduce((sum, { indices }) => sum + indices.length, 0);
    expect(rows, name).toBe(year.entries.length);
  }
  const bins = distribution(year).map(
    ({ answered, censored }) => answered.length + censored.length,
  );
  expect(bins.reduce((sum, size) => sum + size, 0)).toBe(year.entries.length);
  expect(mirrorsOf(turns, now).map(({ id }) => id)).toHaveLength(7);
  const looks = turns.map(({ waitingSince: { latest } }) => ({
    from: latest,
    to: latest + 60_000,
  }));
  expect(coverage(looks, current).calendar).toBeGreaterThan(0.5);
});
