import * as z from 'zod/mini';
import { LATEST } from '@/lib/archive/schemas';
import type { Register } from '@/lib/domain/register';
import { isShared } from './shared-keys';

/** A register with the key of its item. */
export interface KeyedRegister {
  readonly key: string;
  readonly register: Register;
}

/** The schema of a stamp, wherever it comes from: what is kept must be read again. */
export const stampSchema = z.object({
  wall: z.number().check(z.gte(0), z.lte(LATEST)),
  counter: z.number().check(z.int(), z.gte(0)),
  device: z.string().check(z.maxLength(200)),
});

/** The schema of a register. */
export const registerSchema = z.object({ stamp: stampSchema, value: z.optional(z.unknown()) });

const line = z.tuple([
  z.literal('register'),
  z.object({
    key: z.string().check(z.maxLength(400), z.refine(isShared)),
    register: registerSchema,
  }),
]);

/** The register in a line of a file, if it is one. Its value is checked where it is read. */
export function parseRegister(value: unknown): KeyedRegister | undefined {
  const parsed = line.safeParse(value);
  return parsed.success ? (parsed.data[1] as KeyedRegister) : undefined;
}
