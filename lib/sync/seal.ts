import { type Frame, KINDS, NONCE_BYTES, SALT_BYTES } from './frame';

/** What a passphrase became: nobody can read it back, the browser's own storage of keys included. */
export interface Secret {
  readonly base: CryptoKey;
  /** Of this machine's own frames; the others' stand in theirs. */
  readonly salt: Uint8Array<ArrayBuffer>;
}

/** Why a whole frame cannot be opened. */
export type SealTrouble =
  | 'locked' // encrypted, and no passphrase is known here
  | 'wrongPassphrase' // encrypted with another one
  | 'newer' // of a kind that this version does not know
  | 'unreadable'; // what is in it is not what we write

/** Thrown by `openFrame`. */
export class SealError extends Error {
  constructor(readonly trouble: SealTrouble) {
    super(`frame ${trouble}`);
  }
}

/** What OWASP asked for in 2023; a third of a second. */
const ITERATIONS = 600_000;
/** More than that would only keep the reader busy. */
const MOST_ITERATIONS = 10_000_000;
/** A frame holds a thousand records or two; a small file that unfolds without end is none of ours. */
const LONGEST_TEXT = 16 * 1024 * 1024;

/** Makes the secret of a passphrase; the same letters typed in another way are the same. */
export async function secretOf(passphrase: string): Promise<Secret> {
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  return { base, salt: crypto.getRandomValues(new Uint8Array(SALT_BYTES)) };
}

/** Compresses a text, and encrypts it where there is a secret. */
export async function sealFrame(text: string, secret?: Secret): Promise<Frame> {
  const packed = await through(new TextEncoder().encode(text), new CompressionStream('gzip'));
  if (!secret) {
    const [salt, nonce] = [new Uint8Array(SALT_BYTES), new Uint8Array(NONCE_BYTES)];
    return { kind: KINDS.plain, iterations: 0, salt, nonce, payload: packed };
  }
  const { salt } = secret;
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const key = await keyOf(secret.base, salt, ITERATIONS);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, packed);
  const payload = new Uint8Array(sealed);
  return { kind: KINDS.encrypted, iterations: ITERATIONS, salt, nonce, payload };
}

/** The text of a frame. Rejects with a SealError. */
export async function openFrame(frame: Frame, secret?: Secret): Promise<string> {
  if (frame.kind !== KINDS.plain && frame.kind !== KINDS.encrypted) throw new SealError('newer');
  const packed = frame.kind === KINDS.plain ? frame.payload : await decrypt(frame, secret);
  try {
    const bytes = await through(packed, new DecompressionStream('gzip'));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SealError('unreadable');
  }
}

async function decrypt(frame: Frame, secret?: Secret): Promise<Uint8Array<ArrayBuffer>> {
  const { iterations, salt, nonce, payload } = frame;
  if (!secret) throw new SealError('locked');
  if (iterations < 1 || iterations > MOST_ITERATIONS) throw new SealError('unreadable');
  const key = await keyOf(secret.base, salt, iterations);
  try {
    return new Uint8Array(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce }, key, payload),
    );
  } catch {
    // What is damaged on its way fails the frame's sum before.
    throw new SealError('wrongPassphrase');
  }
}

/** Each takes a third of a second to make; a file has one for all its frames. */
const keys = new WeakMap<CryptoKey, Map<string, Promise<CryptoKey>>>();

function keyOf(base: CryptoKey, salt: Uint8Array<ArrayBuffer>, iterations: number) {
  const known = keys.get(base) ?? new Map<string, Promise<CryptoKey>>();
  keys.set(base, known);
  const name = `${iterations} ${salt.join()}`;
  const key =
    known.get(name) ??
    crypto.subtle.deriveKey(
      { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
      base,
      { name: 'AES-GCM', length: 256 },
      false,
      ['encrypt', 'decrypt'],
    );
  known.set(name, key);
  return key;
}

/** Puts bytes through a stream. Rejects where it does, and beyond what a frame may hold. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    length += value.length;
    if (length > LONGEST_TEXT) {
      await reader.cancel();
      throw new RangeError('too long');
    }
    parts.push(value);
  }
}
