import 'fake-indexeddb/auto';
import { connection } from '@/lib/store/connection';
import { type ExampleDatabase, packed, storesOf } from './example';
import { playStory } from './story';

/** A database of today's schema with the story in it, as it is written to a file. */
export async function exampleDatabase(): Promise<ExampleDatabase> {
  await playStory();
  return connection.run(async (database) => {
    const rows: Record<string, unknown[]> = {};
    for (const table of database.tables) {
      rows[table.name] = packed(await table.toArray()) as unknown[];
    }
    return { version: database.verno, stores: storesOf(database), rows };
  });
}
