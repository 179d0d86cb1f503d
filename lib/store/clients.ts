import type { PlatformId } from '@/lib/domain/platform';
import { connection } from './connection';

/** Everybody who goes by one name on one platform. */
export interface KnownClient {
  readonly platform: PlatformId;
  readonly name: string;
  /** The ids of their conversations. */
  readonly conversations: readonly string[];
}

/** The clients whose names hold these letters, in the order of their names; a bounded number. */
export function findClients(letters: string, most: number): Promise<readonly KnownClient[]> {
  const wanted = folded(letters);
  return connection.run(async ({ views }) => {
    const rows = await views
      .filter(({ client }) => folded(client ?? '').includes(wanted))
      .toArray();
    const named = rows.filter(({ client }) => client !== undefined);
    const groups = Map.groupBy(named, ({ platform, client }) => `${platform} ${client}`);
    return [...groups.values()]
      .map((group) => ({
        platform: group[0]?.platform ?? '',
        name: group[0]?.client ?? '',
        conversations: group.map(({ id }) => id),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .slice(0, most);
  });
}

/** The platforms of which conversations are known. */
export function recordedPlatforms(): Promise<readonly PlatformId[]> {
  return connection.run(async ({ views }) => {
    const ids = new Set<PlatformId>();
    for (let next = await views.orderBy('id').first(); next; ) {
      ids.add(next.platform);
      next = await views.where('id').above(`${next.platform}/\uffff`).first();
    }
    return [...ids];
  });
}

/** Letters alike whatever their width and case. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
