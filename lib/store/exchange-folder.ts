import { connection } from './connection';

/** What a passphrase became (lib/sync/seal.ts), and the folder in which the user's machines meet. */
export interface KeptExchange {
  readonly folder?: FileSystemDirectoryHandle;
  readonly secret?: { readonly base: CryptoKey; readonly salt: Uint8Array<ArrayBuffer> };
  /** The sums of the frames in the folder of which everything was taken in. */
  readonly taken: readonly string[];
  /** This machine's own file says what was taken back here since: it is to be written anew. */
  readonly stale?: boolean;
}

/** Beside the facts, as `storage.local` keeps neither handles nor keys. */
const KEY = 'exchange';

/** Throws StoreError. */
export function readExchange(): Promise<KeptExchange> {
  return connection.run(async ({ meta }) => {
    const row = await meta.get(KEY);
    return (row?.value as KeptExchange | undefined) ?? { taken: [] };
  });
}

/** Keeps these of it; what is undefined is forgotten. Throws StoreError. */
export async function changeExchange(
  change: {
    readonly [Part in keyof KeptExchange]?: KeptExchange[Part] | undefined;
  },
): Promise<void> {
  await connection.run((database) =>
    database.transaction('rw', database.meta, async () => {
      const known = (await database.meta.get(KEY))?.value as KeptExchange | undefined;
      await database.meta.put({ key: KEY, value: { taken: [], ...known, ...change } });
    }),
  );
}
