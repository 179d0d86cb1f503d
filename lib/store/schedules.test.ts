import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Schedule } from '@/lib/domain/schedule';
import { onSchedulesChanged, readSchedules, saveSchedules } from './schedules';

vi.mock('wxt/browser', () => ({ browser: { storage: fakeBrowser.storage } }));
beforeEach(() => fakeBrowser.reset());

const version: Schedule = {
  effectiveFrom: '2026-04-01',
  timeZone: 'Asia/Tokyo',
  spans: { mon: [['09:00', '12:00']], fri: [['20:00', '26:00']] },
  exceptions: { '2026-08-13': [] },
  holidaysOff: true,
};

test('versions are kept as they are, and pages hear of it', async () => {
  const heard = vi.fn();
  const stop = onSchedulesChanged(heard);
  expect(await readSchedules()).toEqual([]);
  const least = { effectiveFrom: '1970-01-01', timeZone: 'Europe/London', spans: {} };
  await saveSchedules([version, least]);
  expect(await readSchedules()).toEqual([version, least]);
  expect(heard).toHaveBeenCalledTimes(1);
  stop();
});

test.each([
  ['a zone', { ...version, timeZone: 'Asia/Atlantis' }],
  ['a date', { ...version, effectiveFrom: '2026-02-30' }],
  ['a span', { ...version, spans: { mon: [['18:00', '09:00']] } }],
  ['a weekday', { ...version, spans: { monday: [] } }],
  ['a shape', { ...version, exceptions: { '2026-08-13': 'off' } }],
])('%s that cannot be used is refused, and not believed', async (_name, wrong) => {
  await expect(saveSchedules([version, wrong as Schedule])).rejects.toThrow();
  await fakeBrowser.storage.local.set({ 'setting:schedules': [version, wrong] });
  expect(await readSchedules()).toEqual([]);
});
