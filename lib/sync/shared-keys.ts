/** What of `storage.local` is the same on all machines of a user: no fact, no client's name, no draft. */
const PREFIXES = ['setting:', 'template:', 'template-position:', 'site:'] as const;

/** What is one machine's own affair: what is hidden on this screen, and what is let go of here. */
const LOCAL: readonly string[] = ['setting:hideNames', 'setting:retentionDays'];

/** Whether what lies under this key travels. */
export function isShared(key: string): boolean {
  return PREFIXES.some((prefix) => key.startsWith(prefix)) && !LOCAL.includes(key);
}

/** Where the room is short: settings before templates, their order and sites. */
export function compareKeys(a: string, b: string): number {
  return rankOf(a) - rankOf(b) || (a < b ? -1 : 1);
}

function rankOf(key: string): number {
  return PREFIXES.findIndex((prefix) => key.startsWith(prefix));
}
