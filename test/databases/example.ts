import type { Dexie, Table } from 'dexie';

/** What a version of the extension left on disk. Files of it are never written again once that version is out. */
export interface ExampleDatabase {
  readonly version: number;
  /** Each table's keys, as Dexie names them. */
  readonly stores: Readonly<Record<string, string>>;
  /** As JSON; typed arrays are packed. */
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
}

/** Each table's keys in a database that is open. */
export function storesOf({ tables }: Dexie): Record<string, string> {
  const srcOf = ({ schema }: Table) => [schema.primKey, ...schema.indexes].map(({ src }) => src);
  return Object.fromEntries(tables.map((table) => [table.name, srcOf(table).join(', ')]));
}

const ARRAYS = { Float64Array, Uint32Array, Uint16Array, Uint8Array } as const;
type ArrayName = keyof typeof ARRAYS;

/** A value with its typed arrays written as `{ "Float64Array": […] }`. */
export function packed(value: unknown): unknown {
  for (const name of Object.keys(ARRAYS) as ArrayName[]) {
    if (value instanceof ARRAYS[name]) return { [name]: [...value] };
  }
  return mapped(value, packed);
}

/** The reverse. */
export function unpacked(value: unknown): unknown {
  if (value instanceof Object && !Array.isArray(value)) {
    const [[name, content] = []] = Object.entries(value);
    const isPacked = name !== undefined && name in ARRAYS && Array.isArray(content);
    if (isPacked) return ARRAYS[name as ArrayName].from(content as number[]);
  }
  return mapped(value, unpacked);
}

function mapped(value: unknown, change: (part: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (!(value instanceof Object)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, change(part)]));
}
