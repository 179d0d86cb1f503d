import { Dexie } from 'dexie';
import { connection } from '@/lib/store/connection';
import { runImport, undoImport } from '@/lib/store/import';
import { previewImport } from '@/lib/store/import-preview';
import { writeArchive } from '@/lib/store/write-archive';
import { type Mass, seedMass } from './mass';

/** How long a file of this much took (ms): to be read and shown, taken in, and taken back. */
export interface ImportTimes {
  readonly messages: number;
  readonly preview: number;
  readonly import: number;
  readonly undo: number;
}

/**
 * Runs in a page of the extension, on its real database, of which nothing is left: puts so much there,
 * writes it as an archive, empties the database, and takes the archive in and back.
 */
export async function timeImport(mass: Mass): Promise<ImportTimes> {
  await empty();
  const { messages } = await seedMass(mass);
  const parts: string[] = [];
  const now = Date.now();
  for await (const { text } of writeArchive({ app: 'bench', createdAt: now })) parts.push(text);
  await empty();
  const source = async function* () {
    yield* parts;
  };
  const { signal } = new AbortController();
  const preview = await timed(() => previewImport(source, now));
  const taken = await timed(() =>
    runImport(source, { name: 'bench', now, choice: 'theirs', signal }),
  );
  return { messages, preview, import: taken, undo: await timed(() => undoImport()) };
}

async function empty(): Promise<void> {
  const { name } = await connection.open();
  connection.close();
  await Dexie.delete(name);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}
