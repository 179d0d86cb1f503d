import { readExchange } from '@/lib/store/exchange-folder';
import { deviceId } from '@/lib/store/judge';
import { encodeRecords } from './exchange-file';
import { fileNameOf } from './folder';
import { everything } from './own-file';
import { type TakenIn, takeInFile } from './take-in';

/**
 * Everything that this machine knows as one file, encrypted where there is a passphrase: the same that it writes
 * into the folder. `now` in epoch ms. Rejects where the store fails.
 */
export async function exportFile(
  now: number,
): Promise<{ readonly name: string; readonly contents: Blob }> {
  const [device, { secret }] = await Promise.all([deviceId(), readExchange()]);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const records of everything(now)) {
    parts.push(...(await encodeRecords(records, secret)));
  }
  return { name: fileNameOf(device), contents: new Blob(parts) };
}

/** Takes in such a file, opened with this machine's passphrase. Rejects where the store fails. */
export async function importFile(file: Blob, now: number): Promise<TakenIn> {
  const { secret } = await readExchange();
  return takeInFile(new Uint8Array(await file.arrayBuffer()), { now, secret });
}
