import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { connection } from '@/lib/store/connection';
import type { KeptExchange } from '@/lib/store/exchange-folder';
import type { Folder } from '@/lib/sync/folder';
import { Area } from './area';

/** A folder in memory: what of a directory's handle the exchange uses. */
class MemoryFolder {
  readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
  /** When a file was changed does not matter to anybody. */
  async *values() {
    for (const name of [...this.files.keys()]) yield this.handleOf(name);
  }

  async getFileHandle(name: string) {
    if (!this.files.has(name)) this.files.set(name, new Uint8Array());
    return this.handleOf(name);
  }

  /** The exchange's side of it. */
  get handle(): Folder {
    return this as unknown as Folder;
  }

  private handleOf(name: string) {
    return {
      kind: 'file',
      name,
      getFile: async () => new File([this.files.get(name) ?? new Uint8Array()], name),
      createWritable: async ({ keepExistingData }: { keepExistingData: boolean }) => {
        const before = (keepExistingData && this.files.get(name)) || new Uint8Array();
        const parts: BlobPart[] = [before];
        return {
          seek: async (at: number) => {
            if (at !== before.length) throw new Error('not at the end');
          },
          write: async (part: Uint8Array<ArrayBuffer>) => void parts.push(part),
          close: async () => {
            this.files.set(name, new Uint8Array(await new Blob(parts).arrayBuffer()));
          },
          abort: async () => {},
        };
      },
    };
  }
}

/** One machine: the browser's storage, its databases, and its copy of the shared folder. */
export class Machine {
  readonly local = new Area();
  readonly folder = new MemoryFolder();
  readonly databases = new IDBFactory();
  /** What the store keeps of the exchange; a folder in memory is nothing that a database could hold. */
  kept: KeptExchange = { taken: [], folder: this.folder.handle };

  /** Does something on this machine, in its own browser. */
  async on<T>(browser: { storage: unknown; machine?: Machine }, act: () => Promise<T>): Promise<T> {
    connection.close();
    Dexie.dependencies.indexedDB = this.databases;
    globalThis.indexedDB = this.databases;
    browser.storage = { local: this.local, sync: new Area() };
    browser.machine = this;
    return act();
  }
}
