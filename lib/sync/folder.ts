/** The permissions of a chosen folder, which only Chromium knows and TypeScript's library leaves out. */
interface AskedHandle {
  queryPermission?(mode: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(mode: { mode: 'readwrite' }): Promise<PermissionState>;
}

/** A folder that the user chose; in tests one of the browser's own file system. */
export type Folder = FileSystemDirectoryHandle & AskedHandle;

interface Picker {
  showDirectoryPicker?(options: { id: string; mode: 'readwrite' }): Promise<Folder>;
}

/** Whether this browser lets the user choose a folder (Chromium does, Firefox does not). */
export function canChooseFolder(): boolean {
  return typeof (globalThis as Picker).showDirectoryPicker === 'function';
}

/**
 * Lets the user choose a folder and asks whether it may be written; undefined where they decline. To be
 * called while a click is handled.
 */
export async function chooseFolder(): Promise<Folder | undefined> {
  try {
    const folder = await (globalThis as Picker).showDirectoryPicker?.({
      id: 'sokuresu',
      mode: 'readwrite',
    });
    return folder && (await askForFolder(folder)) ? folder : undefined;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** Asks the user for the folder again, after a restart. To be called while a click is handled. */
export async function askForFolder(folder: Folder): Promise<boolean> {
  return ((await folder.requestPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted';
}

/** Whether the folder may be read and written now, without asking. */
export async function mayUse(folder: Folder): Promise<boolean> {
  // The browser's own file system needs no leave.
  return ((await folder.queryPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted';
}

/** A file of the folder. */
export interface FolderFile {
  readonly name: string;
  /** Null where the drive does not give it now. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
}

const SUFFIX = '.sokuresu';

/** The file that a machine writes, and nobody else. */
export function fileNameOf(device: string): string {
  return `sokuresu-${device.slice(0, 8)}${SUFFIX}`;
}

/** The machine (the beginning of its id) of whose file this one, or the copy of it, has the name. */
export function machineOf(name: string): string | undefined {
  return /^sokuresu-([0-9a-f]{8})/.exec(name)?.[1];
}

/**
 * The files of ours in a folder, one after the other, copies that a drive made of conflicts and backups
 * included: they are just more files.
 */
export async function* filesIn(folder: Folder): AsyncGenerator<FolderFile> {
  for await (const handle of folder.values()) {
    if (handle.kind !== 'file' || !isOurs(handle.name)) continue;
    const { name } = handle;
    const bytes = await (handle as FileSystemFileHandle)
      .getFile()
      .then(async (file) => new Uint8Array(await file.arrayBuffer()))
      .catch(() => null);
    yield { name, bytes };
  }
}

/** `a.sokuresu`, `a 2.sokuresu`, `a (conflicted copy).sokuresu`, `a.sync-conflict-1.sokuresu`, `a.sokuresu.conflict`. */
function isOurs(name: string): boolean {
  return name.includes(SUFFIX) && !/\.(?:crswap|tmp|part|partial)$|^\.|~$/i.test(name);
}

/**
 * Adds to a file of ours, or (`anew`) writes it anew: beside it first, then in its place, as the browser does by
 * itself. Who dies in between leaves the old one.
 */
export async function writeFile(
  folder: Folder,
  name: string,
  parts: readonly Uint8Array<ArrayBuffer>[],
  anew: boolean,
): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  const stream = await handle.createWritable({ keepExistingData: !anew });
  try {
    if (!anew) await stream.seek((await handle.getFile()).size);
    for (const part of parts) await stream.write(part);
    await stream.close();
  } catch (error) {
    await stream.abort().catch(() => {});
    throw error;
  }
}
