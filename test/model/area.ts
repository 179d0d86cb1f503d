/** What an area of `browser.storage` may hold. */
export interface AreaLimits {
  readonly item: number;
  readonly total: number;
  readonly items: number;
}

/** An area of `browser.storage` in memory; with limits it refuses what is over them, as `storage.sync` does. */
export class Area {
  items: Record<string, unknown> = {};
  writes = 0;
  constructor(readonly limits?: AreaLimits) {}

  async get(keys: null | string | string[]): Promise<Record<string, unknown>> {
    const wanted = keys === null ? Object.keys(this.items) : [keys].flat();
    const known = wanted.filter((key) => key in this.items);
    return structuredClone(Object.fromEntries(known.map((key) => [key, this.items[key]])));
  }

  async set(items: Record<string, unknown>): Promise<void> {
    const next = { ...this.items, ...structuredClone(items) };
    const sizes = Object.entries(next).map(
      ([key, value]) => new TextEncoder().encode(key + JSON.stringify(value)).length,
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const { limits = { item: Infinity, total: Infinity, items: Infinity } } = this;
    if (total > limits.total || sizes.length > limits.items) throw new Error('QUOTA_BYTES');
    if (sizes.some((size) => size > limits.item)) throw new Error('QUOTA_BYTES_PER_ITEM');
    this.items = next;
    this.writes++;
  }

  async remove(keys: string | string[]): Promise<void> {
    for (const key of [keys].flat()) delete this.items[key];
  }
}
