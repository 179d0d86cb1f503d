import { same, textOf } from './same';
import { compareStamps, type Stamp, stampAfter } from './stamp';

/** What the user last decided about one item, and when; without a value they deleted it. */
export interface Register {
  readonly stamp: Stamp;
  readonly value?: unknown;
}

/** Items by their keys. A deleted one stays, as its tombstone. */
export type Registers = Readonly<Record<string, Register>>;

/** Of two registers of one item, what was decided last. Commutative, associative and idempotent. */
function newestRegister(a: Register, b: Register): Register {
  const order = compareStamps(a.stamp, b.stamp);
  if (order !== 0) return order > 0 ? a : b;
  // Never from one device; a profile that was copied to a second machine is two devices of one name.
  return textOf(a.value) >= textOf(b.value) ? a : b;
}

/** What two machines decided, item by item. Commutative, associative and idempotent. */
export function mergeRegisters(a: Registers, b: Registers): Registers {
  const merged: Record<string, Register> = { ...a };
  for (const [key, register] of Object.entries(b)) {
    const known = merged[key];
    merged[key] = known ? newestRegister(known, register) : register;
  }
  return merged;
}

/**
 * The registers after this device was found with these values at `now` (epoch ms): what differs from what
 * is known was decided since, on this device. So whoever missed a change still finds it.
 */
export function noteValues(
  known: Registers,
  values: Readonly<Record<string, unknown>>,
  now: number,
  device: string,
): Registers {
  const noted: Record<string, Register> = { ...known };
  let last = latestStamp(known);
  for (const key of new Set([...Object.keys(known), ...Object.keys(values)])) {
    if (same(known[key]?.value, values[key])) continue;
    last = stampAfter(last, now, device);
    noted[key] = { stamp: last, ...(values[key] !== undefined && { value: values[key] }) };
  }
  return noted;
}

function latestStamp(registers: Registers): Stamp | undefined {
  return Object.values(registers).reduce<Stamp | undefined>(
    (last, { stamp }) => (last && compareStamps(last, stamp) >= 0 ? last : stamp),
    undefined,
  );
}
