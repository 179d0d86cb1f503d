import * as z from 'zod/mini';
import type { Register, Registers } from '@/lib/domain/register';
import { stampSchema } from './register-record';
import { compareKeys, isShared } from './shared-keys';

interface Limits {
  readonly item: number;
  readonly total: number;
  readonly items: number;
}

/** What browsers allow in `storage.sync`; bytes of a key with its value as JSON. */
export const LIMITS: Limits = { item: 8_192, total: 102_400, items: 512 };

/** A register as it lies in the browser's sync storage: value, if any, and stamp. */
const item = z.object({
  value: z.optional(z.unknown()),
  stamp: z.tuple([z.number(), z.number(), z.string()]),
});

/** Why an item stays on this machine. */
export type Unshared =
  | 'tooLong' // by itself longer than an item may be
  | 'full'; // there is no room left

/** The registers in everything that the area holds; what is not one is left out. */
export function readArea(stored: Readonly<Record<string, unknown>>): Registers {
  return Object.fromEntries(
    Object.entries(stored).flatMap(([key, value]): [string, Register][] => {
      const parsed = item.safeParse(value);
      if (!isShared(key) || !parsed.success) return [];
      const [wall, counter, device] = parsed.data.stamp;
      const stamp = stampSchema.safeParse({ wall, counter, device });
      if (!stamp.success) return [];
      const content = parsed.data.value === undefined ? {} : { value: parsed.data.value };
      return [[key, { stamp: stamp.data, ...content }]];
    }),
  );
}

/** A register as the area keeps it. */
export function itemOf({ value, stamp }: Register): z.infer<typeof item> {
  return {
    ...(value !== undefined && { value }),
    stamp: [stamp.wall, stamp.counter, stamp.device],
  };
}

/** What the area takes of what is to be written into it, and what has to stay, with the reason. */
export function fitArea(
  stored: Readonly<Record<string, unknown>>,
  registers: Registers,
): { readonly write: Record<string, unknown>; readonly left: Record<string, Unshared> } {
  const sizes = new Map(Object.entries(stored).map(([key, value]) => [key, sizeOf(key, value)]));
  let total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const write: Record<string, unknown> = {};
  const left: Record<string, Unshared> = {};
  for (const key of Object.keys(registers).sort(compareKeys)) {
    const value = itemOf(registers[key] as Register);
    const size = sizeOf(key, value);
    const grown = total - (sizes.get(key) ?? 0) + size;
    const isNew = !sizes.has(key);
    if (size > LIMITS.item) left[key] = 'tooLong';
    else if (grown > LIMITS.total || (isNew && sizes.size >= LIMITS.items)) left[key] = 'full';
    else {
      write[key] = value;
      sizes.set(key, size);
      total = grown;
    }
  }
  return { write, left };
}

const encoder = new TextEncoder();

/** As Chromium counts, which writes `<` as six letters; Firefox counts no more. */
function sizeOf(key: string, value: unknown): number {
  const text = (JSON.stringify(value) ?? '').replaceAll('<', '\\u003C');
  return encoder.encode(key + text).length;
}
