import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Registers } from '@/lib/domain/register';
import { same } from '@/lib/domain/same';
import { takeInRegisters } from './own-registers';
import { fitArea, itemOf, readArea, type Unshared } from './sync-area';

/** Where this machine keeps how far it is with the browser's sync, and whether that is switched off. */
const STATE_KEY = 'browser-sync';
const OFF_KEY = 'browser-sync-off';

/** Singly written at once: with what else happens far fewer than the 120 writes of a minute. */
const MOST_SINGLE = 50;

const schema = z.object({
  left: z.record(z.string(), z.enum(['tooLong', 'full', 'refused'])),
  at: z.number(),
});

/** What the options page says of it. */
export interface BrowserSync {
  readonly on: boolean;
  /** When this machine last compared notes (epoch ms). */
  readonly at?: number;
  /** Keys of what stays on this machine, and why; `refused`: the browser did not say. */
  readonly left: Readonly<Record<string, Unshared | 'refused'>>;
}

/** Rejects when the browser's storage fails. */
export async function readBrowserSync(): Promise<BrowserSync> {
  const stored = await browser.storage.local.get([STATE_KEY, OFF_KEY]);
  const parsed = schema.safeParse(stored[STATE_KEY]);
  return { on: stored[OFF_KEY] !== true, left: {}, ...(parsed.success && parsed.data) };
}

/** Switches it on or off, on this machine alone. What lies in the browser's account stays there. */
export async function switchBrowserSync(on: boolean): Promise<void> {
  await browser.storage.local.set({ [OFF_KEY]: !on });
}

/** The keys of `storage.local` under which that lies. */
export const browserSyncKeys = { state: STATE_KEY, off: OFF_KEY } as const;

/**
 * Templates, settings and taught sites on every machine of the user, through the browser's own sync storage
 * (docs/decisions/0017): compares notes once. Rejects when the browser's storage fails; nothing is lost then.
 */
export async function exchangeRegisters(now: number): Promise<void> {
  const { on } = await readBrowserSync();
  if (!on) {
    // What is erased here must not stay among what is known of it.
    await takeInRegisters({}, now);
    return;
  }
  const area: Record<string, unknown> = await browser.storage.sync.get(null);
  const known = await takeInRegisters(readArea(area), now);
  const left = await publish(area, known);
  await browser.storage.local.set({ [STATE_KEY]: { left, at: now } });
}

/** Writes what is news to the others, as far as there is room. Answers what stays here. */
async function publish(
  area: Readonly<Record<string, unknown>>,
  known: Registers,
): Promise<BrowserSync['left']> {
  const news = Object.entries(known).filter(([key, one]) => !same(area[key], itemOf(one)));
  const { write, left } = fitArea(area, Object.fromEntries(news));
  if (Object.keys(write).length === 0) return left;
  try {
    await browser.storage.sync.set(write);
    return left;
  } catch {
    // Refused together, most may be taken singly.
    return { ...left, ...(await publishSingly(write)) };
  }
}

async function publishSingly(write: Readonly<Record<string, unknown>>) {
  const refused: Record<string, 'refused'> = {};
  let written = 0;
  for (const [key, value] of Object.entries(write)) {
    const isTaken =
      written++ < MOST_SINGLE &&
      (await browser.storage.sync.set({ [key]: value }).then(
        () => true,
        () => false,
      ));
    if (!isTaken) refused[key] = 'refused';
  }
  return refused;
}
