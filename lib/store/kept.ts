import { browser } from 'wxt/browser';
import type { KeptRecord } from '@/lib/archive/record';
import { same } from '@/lib/domain/same';
import { parseSite } from '@/lib/sites/schema';
import { areSchedules } from './schedules';
import { isSetting } from './settings';
import { CONTENT_PREFIX, isText, POSITION_PREFIX, parseTemplateRecord } from './template-records';

/** Templates, settings and taught sites, as they lie in `browser.storage.local`, in archives. */

const SETTING_PREFIX = 'setting:';
const SITE_PREFIX = 'site:';

/** Everything of it that this version can read. */
export async function allKept(): Promise<KeptRecord[]> {
  const stored: Record<string, unknown> = await browser.storage.local.get(null);
  return Object.entries(stored).flatMap(([key, value]) => {
    const entry = readKept(key, value);
    return entry ? [entry] : [];
  });
}

/** An entry, if this version would read it; what it does not know of it is dropped. */
export function readKept(key: string, value: unknown): KeptRecord | undefined {
  const read = readValue(key, value);
  return read === undefined ? undefined : ['kept', { key, value: read }];
}

function readValue(key: string, value: unknown): unknown {
  if (key.startsWith(CONTENT_PREFIX)) return parseTemplateRecord(value);
  if (key.startsWith(POSITION_PREFIX)) return Number.isFinite(value) ? value : undefined;
  if (key.startsWith(SITE_PREFIX)) {
    const site = parseSite(value);
    return site && key === SITE_PREFIX + site.id ? site : undefined;
  }
  if (!key.startsWith(SETTING_PREFIX)) return undefined;
  const name = key.slice(SETTING_PREFIX.length);
  // It erases: nobody chooses that for another machine without seeing what goes.
  if (name === 'retentionDays') return undefined;
  return (name === 'schedules' ? areSchedules(value) : isSetting(name, value)) ? value : undefined;
}

/** What to do with what is kept here and there, and not the same: keep mine, take theirs, or both templates. */
export type KeptChoice = 'mine' | 'theirs' | 'both';

/** What of an archive differs from what is kept here. */
export interface KeptChanges {
  readonly added: readonly KeptRecord[];
  /** Kept here too, as something else. */
  readonly differing: readonly KeptRecord[];
}

/** Compares entries of an archive with what is kept here. */
export async function keptChanges(records: readonly KeptRecord[]): Promise<KeptChanges> {
  const stored: Record<string, unknown> = await browser.storage.local.get(null);
  const added: KeptRecord[] = [];
  const differing: KeptRecord[] = [];
  for (const record of records) {
    const { key, value } = record[1];
    if (stored[key] === undefined) added.push(record);
    else if (!same(stored[key], value)) differing.push(record);
  }
  return { added, differing };
}

/** One entry before and after an import; undefined: there is none. */
export interface KeptChange {
  readonly key: string;
  readonly before?: unknown;
  readonly after: unknown;
}

/** What an import would change of what is kept here, as the user chose. */
export async function planKept(
  records: readonly KeptRecord[],
  choice: KeptChoice,
): Promise<KeptChange[]> {
  const stored: Record<string, unknown> = await browser.storage.local.get(null);
  const { added, differing } = await keptChanges(records);
  const taken = choice === 'theirs' ? [...added, ...differing] : added;
  const isTold = (value: unknown) => Object.values(stored).some((one) => same(one, value));
  const copies =
    choice === 'both'
      ? differing
          .filter(
            ([, { key, value }]) =>
              key.startsWith(CONTENT_PREFIX) && isText(value) && !isTold(value),
          )
          .map(([, { value }]) => ({ key: CONTENT_PREFIX + crypto.randomUUID(), after: value }))
      : [];
  return [
    ...taken.map(([, { key, value }]) => ({ key, before: stored[key], after: value })),
    ...copies,
  ];
}

/** Makes the changes. */
export async function applyKept(changes: readonly KeptChange[]): Promise<void> {
  await browser.storage.local.set(
    Object.fromEntries(changes.map(({ key, after }) => [key, after])),
  );
}

/** Takes them back, but for what the user has changed since. */
export async function undoKept(changes: readonly KeptChange[]): Promise<void> {
  const stored: Record<string, unknown> = await browser.storage.local.get(null);
  const own = changes.filter(({ key, after }) => same(stored[key], after));
  const gone = own.filter(({ before }) => before === undefined);
  const back = own.filter(({ before }) => before !== undefined);
  await browser.storage.local.set(Object.fromEntries(back.map(({ key, before }) => [key, before])));
  await browser.storage.local.remove(gone.map(({ key }) => key));
}
