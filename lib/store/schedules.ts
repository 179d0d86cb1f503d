import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Schedule } from '@/lib/domain/schedule';
import { checkSchedule, WEEKDAYS } from '@/lib/domain/schedule-input';
import { onStorageChanged } from './changes';

/** All versions under one key: a change of one is a change of when the others hold. */
const KEY = 'setting:schedules';

const spans = z.array(z.tuple([z.string(), z.string()])).check(z.maxLength(50));

const schedule = z
  .object({
    effectiveFrom: z.string(),
    timeZone: z.string().check(z.maxLength(100)),
    spans: z.partialRecord(z.enum(WEEKDAYS), spans),
    exceptions: z.optional(z.record(z.string(), spans)),
    holidaysOff: z.optional(z.boolean()),
  })
  .check(z.refine((value) => isUsable(value as Schedule)));

const schedules = z.array(schedule);

function isUsable(value: Schedule): boolean {
  try {
    checkSchedule(value);
    return true;
  } catch {
    return false;
  }
}

/**
 * The versions of the worker's hours; none where none were set, or where what is kept cannot be read
 * whole: half of the versions would count dates by the wrong one. Rejects when the browser's storage fails.
 */
export async function readSchedules(): Promise<readonly Schedule[]> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const parsed = schedules.safeParse(stored);
  return parsed.success ? (parsed.data as Schedule[]) : [];
}

/** Whether these could be kept as versions of the hours. */
export function areSchedules(value: unknown): boolean {
  return schedules.safeParse(value).success;
}

/** Keeps all versions in place of those before. Rejects one that cannot be used, and when storage fails. */
export async function saveSchedules(versions: readonly Schedule[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: z.parse(schedules, versions) });
}

/** Calls back after any page has changed the hours. Answers how to stop that. */
export function onSchedulesChanged(callback: () => void): () => void {
  return onStorageChanged('local', [KEY], callback);
}
