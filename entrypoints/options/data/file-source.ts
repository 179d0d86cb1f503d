import { ArchiveError } from '@/lib/archive/file';
import type { ArchiveSource } from '@/lib/store/archive-slices';

/**
 * The text of a chosen file, piece by piece, as often as it is asked for. `onBytes`: how many were read of
 * it so far. Stops with the signal's reason; what is no text is no archive.
 */
export function fileSource(
  file: File,
  signal: AbortSignal,
  onBytes: (done: number) => void,
): ArchiveSource {
  return async function* () {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const reader = file.stream().getReader();
    let done = 0;
    try {
      for (;;) {
        signal.throwIfAborted();
        const chunk = await reader.read();
        yield decode(decoder, chunk.value);
        if (chunk.done) return;
        done += chunk.value.length;
        onBytes(done);
      }
    } finally {
      await reader.cancel().catch(() => {});
    }
  };
}

function decode(decoder: TextDecoder, bytes: Uint8Array | undefined): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw new ArchiveError('notAnArchive');
  }
}
