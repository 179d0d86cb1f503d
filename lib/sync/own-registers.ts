import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { mergeRegisters, noteValues, type Register, type Registers } from '@/lib/domain/register';
import { same } from '@/lib/domain/same';
import { CONTENT_PREFIX, isText } from '@/lib/store/template-records';
import { registerSchema } from './register-record';
import { isShared } from './shared-keys';

/**
 * What this machine knows of when its templates, settings and sites were decided (docs/decisions/0017), beside
 * these in `storage.local`. Who changes one says nothing of it here: what differs from what is known was
 * changed since, so that no change is lost with a worker or an event that was missed.
 */
const KEY = 'registers';

const schema = z.object({ device: z.string(), registers: z.record(z.string(), registerSchema) });

type Own = z.infer<typeof schema>;

/**
 * Merges others' registers into those of this machine, and what was decided last into its storage. Answers
 * all that is known now. `now` in epoch ms. Rejects when the browser's storage fails; nothing is lost then.
 */
export function takeInRegisters(theirs: Registers, now: number): Promise<Registers> {
  // Two pages of ours that did so at once would overwrite each other's stamps.
  return navigator.locks.request(`sokuresu ${KEY}`, () => takeIn(theirs, now));
}

async function takeIn(theirs: Registers, now: number): Promise<Registers> {
  const stored: Record<string, unknown> = await browser.storage.local.get(null);
  const parsed = schema.safeParse(stored[KEY]);
  const before = parsed.success ? (parsed.data as Own) : undefined;
  const values = Object.fromEntries(Object.entries(stored).filter(([key]) => isShared(key)));
  const device = before?.device ?? crypto.randomUUID();
  const own = before
    ? noteValues(before.registers as Registers, values, now, device)
    : mapValues(values, (value): Register => ({ value, stamp: { ...NEVER, device } }));
  const joined = before ? mergeRegisters(own, theirs) : { ...own, ...theirs };
  const beside = lostTexts(own, theirs, joined, before === undefined);
  const merged = noteValues(joined, { ...valuesOf(joined), ...beside }, now, device);
  await adopt(values, merged, device);
  return merged;
}

/** What stood here before this machine ever compared notes is older than whatever is decided since. */
const NEVER = { wall: 0, counter: 0 } as const;

/**
 * Templates that two machines have written otherwise before either had heard of the other: the one that does not
 * count is nobody's to lose, so it stands beside the other, under an id of its own.
 */
function lostTexts(own: Registers, theirs: Registers, joined: Registers, isFirst: boolean) {
  const told = Object.values(joined).map(({ value }) => value);
  const lost = Object.entries(own).filter(
    ([key, { value, stamp }]) =>
      key.startsWith(CONTENT_PREFIX) &&
      isText(value) &&
      (isFirst || (stamp.wall === NEVER.wall && theirs[key]?.stamp.wall === NEVER.wall)) &&
      !told.some((one) => same(one, value)),
  );
  return Object.fromEntries(
    lost.map(([, { value }]) => [CONTENT_PREFIX + crypto.randomUUID(), value]),
  );
}

/** What the items of these registers are; undefined for one that is deleted. */
function valuesOf(registers: Registers): Record<string, unknown> {
  return mapValues(registers, ({ value }) => value);
}

function mapValues<From, To>(of: Readonly<Record<string, From>>, make: (value: From) => To) {
  return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, make(value)]));
}

/** Takes over what others decided last, unless it was changed again meanwhile, and notes what is known. */
async function adopt(
  seen: Readonly<Record<string, unknown>>,
  merged: Registers,
  device: string,
): Promise<void> {
  const current: Record<string, unknown> = await browser.storage.local.get(null);
  const news = Object.entries(merged).filter(
    ([key, { value }]) => !same(seen[key], value) && same(seen[key], current[key]),
  );
  const gone = news.flatMap(([key, { value }]) => (value === undefined ? [key] : []));
  // Who is killed in between finds the deletion as this machine's own: it is the same one.
  if (gone.length > 0) await browser.storage.local.remove(gone);
  const kept = news.flatMap(([key, { value }]) => (value === undefined ? [] : [[key, value]]));
  const own = { device, registers: merged };
  if (kept.length === 0 && same(current[KEY], own)) return;
  await browser.storage.local.set({ ...Object.fromEntries(kept), [KEY]: own });
}
