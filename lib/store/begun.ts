import { browser } from 'wxt/browser';
import { onStorageChanged } from './changes';

/** What a user begins and finishes later: a reply, a question, changes of a template. */
type Begun = 'draft' | 'question' | 'template-draft';

/**
 * What is begun lies in `storage.local` until it is finished, given up, or the browser starts again: the
 * memory of `storage.session` ends with every update of the extension, which Chromium makes without a word
 * while no page of ours is open (docs/decisions/0021).
 */
const KINDS: readonly Begun[] = ['draft', 'question', 'template-draft'];

/** What was kept under this id (a conversation's, a template's), as it lies there; undefined where nothing is. */
export async function readBegun(kind: Begun, id: string): Promise<unknown> {
  const key = keyOf(kind, id);
  return (await browser.storage.local.get(key))[key];
}

/** Keeps it, at every keystroke: the last call wins, whichever page it came from. */
export async function keepBegun(kind: Begun, id: string, value: object): Promise<void> {
  await browser.storage.local.set({ [keyOf(kind, id)]: value });
}

/** Forgets it: it was finished, or given up. */
export async function dropBegun(kind: Begun, id: string): Promise<void> {
  await browser.storage.local.remove(keyOf(kind, id));
}

/** The ids under which something of this kind is begun. */
export async function begunIds(kind: Begun): Promise<readonly string[]> {
  const prefix = keyOf(kind, '');
  const keys = Object.keys(await browser.storage.local.get(null));
  return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}

/** Calls back after any page has kept or forgotten something of this kind. Answers how to stop that. */
export function onBegunChanged(kind: Begun, callback: () => void): () => void {
  return onStorageChanged('local', [keyOf(kind, '')], callback);
}

/** Forgets all that is begun. */
export async function forgetBegun(): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null));
  const isBegun = (key: string) => KINDS.some((kind) => key.startsWith(keyOf(kind, '')));
  await browser.storage.local.remove(keys.filter(isBegun));
}

function keyOf(kind: Begun, id: string): string {
  return `${kind}:${id}`;
}
