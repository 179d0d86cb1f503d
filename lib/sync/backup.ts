import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { readExchange } from '@/lib/store/exchange-folder';
import { deviceId } from '@/lib/store/judge';
import { encodeRecords } from './exchange-file';
import { fileNameOf } from './folder';
import { everything } from './own-file';
import { type TakeInOptions, type TakenIn, takeInFile } from './take-in';

/**
 * Everything that this machine knows as one file, encrypted where there is a passphrase: the same that it writes
 * into the folder. `now` in epoch ms. Rejects where the store fails, and where `onProgress` throws; then no file
 * was made.
 */
export async function exportFile(
  now: number,
  onProgress?: (progress: { readonly done: number; readonly of: number }) => void,
): Promise<{ readonly name: string; readonly contents: Blob }> {
  const [device, { secret }] = await Promise.all([deviceId(), readExchange()]);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const { records, done, of } of everything(now)) {
    onProgress?.({ done, of });
    parts.push(...(await encodeRecords(records, secret)));
  }
  await noteByHand({ exportedAt: now });
  return { name: fileNameOf(device), contents: new Blob(parts) };
}

/**
 * Takes in such a file, opened with this machine's passphrase. Rejects where the store fails, and where `onFrame`
 * does; what was taken in until then stays.
 */
export async function importFile(
  file: Blob,
  now: number,
  onFrame?: TakeInOptions['onFrame'],
): Promise<TakenIn> {
  const { secret } = await readExchange();
  const taken = await takeInFile(new Uint8Array(await file.arrayBuffer()), {
    now,
    secret,
    ...(onFrame && { onFrame }),
  });
  if (taken.sums.length > 0) await noteByHand({ importedAt: now });
  return taken;
}

const byHand = z.object({ exportedAt: z.optional(z.number()), importedAt: z.optional(z.number()) });

/** When files were last handed over (epoch ms). */
export type ByHand = z.infer<typeof byHand>;

/** The key in `storage.local` under which that lies. */
export const byHandKey = 'exchange-by-hand';

/** Rejects when the browser's storage fails. */
export async function readByHand(): Promise<ByHand> {
  const parsed = byHand.safeParse((await browser.storage.local.get(byHandKey))[byHandKey]);
  return parsed.success ? parsed.data : {};
}

async function noteByHand(done: ByHand): Promise<void> {
  await browser.storage.local.set({ [byHandKey]: { ...(await readByHand()), ...done } });
}
