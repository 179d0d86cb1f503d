import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Nudge } from '@/lib/domain/nudge';

const KEY = 'nudge';

const schema = z.object({
  at: z.number(),
  looks: z.record(z.string(), z.number()),
  told: z.array(z.string()),
  pending: z.optional(z.boolean()),
});

/** A nudge as it is kept; `pending`: the browser may not have been told of it. */
export interface KeptNudge extends Nudge {
  readonly pending?: boolean | undefined;
}

/** The last nudge; null where there was none. */
export async function readNudge(): Promise<KeptNudge | null> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const parsed = schema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

/** Keeps it in place of the one before; null: as if there had been none. */
export async function saveNudge(nudge: KeptNudge | null): Promise<void> {
  if (nudge) await browser.storage.local.set({ [KEY]: nudge });
  else await browser.storage.local.remove(KEY);
}
