/**
 * One frame of an exchange file (docs/decisions/0017): whole by itself, so that a file that is torn, only half
 * copied or glued together of two still gives what of it is whole. Numbers are big-endian.
 *
 *     8  mark: no text, and broken by whoever treats the file as text
 *     1  kind: 1 compressed, 2 compressed and encrypted
 *     4  iterations of PBKDF2, 16 salt, 12 nonce of AES-GCM; all 0 where nothing is encrypted
 *     4  length of the payload
 *     n  payload
 *     8  the beginning of the SHA-256 of everything after the mark
 */
export interface Frame {
  readonly kind: number;
  readonly iterations: number;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly payload: Uint8Array<ArrayBuffer>;
}

export const KINDS = { plain: 1, encrypted: 2 } as const;
export const SALT_BYTES = 16;
export const NONCE_BYTES = 12;

const MARK = Uint8Array.of(0x89, 0x53, 0x4b, 0x52, 0x0d, 0x0a, 0x1a, 0x0a);
const HEAD = MARK.length + 1 + 4 + SALT_BYTES + NONCE_BYTES + 4;
const SUM = 8;

/** A frame that was found, and the sum by which it is known again. */
export type FoundFrame = Frame & { readonly sum: string };

/** What stands in a file. */
export interface Frames {
  /** The whole ones, in their order. */
  readonly frames: readonly FoundFrame[];
  /** How many stretches are no frame and will not become one by themselves. */
  readonly damaged: number;
  /** It ends inside a frame: the rest may be on its way. */
  readonly torn: boolean;
}

/** The bytes of a frame. */
export async function encodeFrame(frame: Frame): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(HEAD + frame.payload.length + SUM);
  const view = new DataView(bytes.buffer);
  bytes.set(MARK);
  let at = MARK.length;
  view.setUint8(at, frame.kind);
  view.setUint32(at + 1, frame.iterations);
  bytes.set(frame.salt, at + 5);
  bytes.set(frame.nonce, at + 5 + SALT_BYTES);
  at = HEAD - 4;
  view.setUint32(at, frame.payload.length);
  bytes.set(frame.payload, HEAD);
  bytes.set(await sumOf(bytes), HEAD + frame.payload.length);
  return bytes;
}

/** Each byte of a sound file is summed up once, of a damaged one a few times; who claims more is none of ours. */
const MOST_SUMS = 16;

/** Finds the frames in any bytes. Never rejects because of them. */
export async function decodeFrames(bytes: Uint8Array<ArrayBuffer>): Promise<Frames> {
  const frames: FoundFrame[] = [];
  let damaged = 0;
  let left = MOST_SUMS * bytes.length;
  for (let at = 0; at < bytes.length; ) {
    const start = findMark(bytes, at);
    if (start < 0) {
      const torn = mayBecomeMark(bytes.subarray(at));
      return { frames, damaged: damaged + (torn ? 0 : 1), torn };
    }
    const end = endOf(bytes, start);
    if (end <= bytes.length) left -= end - start;
    if (left < 0) return { frames, damaged: damaged + 1, torn: false };
    const frame = end <= bytes.length ? await readFrame(bytes.subarray(start, end)) : undefined;
    const next = frame ? end : findMark(bytes, start + 1);
    if (!frame && next < 0 && end > bytes.length) {
      return { frames, damaged: damaged + (start > at ? 1 : 0), torn: true };
    }
    if (start > at || !frame) damaged++;
    if (frame) frames.push(frame);
    at = next < 0 ? bytes.length : next;
  }
  return { frames, damaged, torn: false };
}

/** Where the frame that begins here would end; behind the bytes where even its head is not whole. */
function endOf(bytes: Uint8Array, start: number): number {
  if (start + HEAD > bytes.length) return Number.POSITIVE_INFINITY;
  const length = new DataView(bytes.buffer, bytes.byteOffset + start + HEAD - 4, 4).getUint32(0);
  return start + HEAD + length + SUM;
}

async function readFrame(bytes: Uint8Array<ArrayBuffer>): Promise<FoundFrame | undefined> {
  const sum = frameSum(bytes);
  if (sum !== hexOf(await sumOf(bytes))) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const salt = MARK.length + 5;
  const nonce = salt + SALT_BYTES;
  return {
    kind: view.getUint8(MARK.length),
    iterations: view.getUint32(MARK.length + 1),
    salt: bytes.slice(salt, nonce),
    nonce: bytes.slice(nonce, nonce + NONCE_BYTES),
    payload: bytes.slice(HEAD, bytes.length - SUM),
    sum,
  };
}

/** The sum of a whole frame, as it stands at its end. */
export function frameSum(frame: Uint8Array): string {
  return hexOf(frame.subarray(-SUM));
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function sumOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const covered = bytes.subarray(MARK.length, bytes.length - SUM);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', covered), 0, SUM);
}

function findMark(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(MARK[0] as number, from); at >= 0; ) {
    if (MARK.every((byte, index) => bytes[at + index] === byte)) return at;
    at = bytes.indexOf(MARK[0] as number, at + 1);
  }
  return -1;
}

/** Whether a file's rest is the beginning of a mark, or the room that some drives keep for what is to come. */
function mayBecomeMark(rest: Uint8Array): boolean {
  return rest.every((byte) => byte === 0) || rest.every((byte, index) => byte === MARK[index]);
}
