import { Dexie } from 'dexie';
import { Database, SCHEMA_VERSION } from './database';

/** Why the store cannot be used. Each has its own words in the UI. */
export type StoreFailure =
  | 'unavailable' // the browser keeps no database here (Firefox's permanent private mode)
  | 'blocked' // another page of the extension holds it; it did not open in time
  | 'newer' // written by a newer version of the extension, or upgraded while this page was open
  | 'full' // the disk or the browser's share of it is full: nothing more can be written
  | 'failed'; // anything else, after three attempts

/** Thrown by every function of the store that could not do what it was asked. */
export class StoreError extends Error {
  constructor(
    readonly failure: StoreFailure,
    cause?: unknown,
  ) {
    super(`store ${failure}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

const OPEN_TIMEOUT_MS = 10_000;
const ATTEMPTS = 3;

/**
 * One connection of this context. Backing stores fail and connections die (engineering §2.6), so each
 * operation may be tried again on a fresh one: every write of the store is idempotent.
 */
export class Connection {
  #database: Database | undefined;
  #opening: Promise<Database> | undefined;
  /** Set when a newer version wants the database: this context must not write any more. */
  #superseded = false;

  constructor(
    private readonly create: () => Database = () => new Database(),
    private readonly openTimeoutMs = OPEN_TIMEOUT_MS,
  ) {}

  /** The open database; throws StoreError. */
  open(): Promise<Database> {
    this.#opening ??= this.#openOnce().catch((error: unknown) => {
      this.#opening = undefined;
      throw error;
    });
    return this.#opening;
  }

  /** Runs an operation, on a fresh connection if the present one turns out to be dead. */
  async run<T>(operation: (database: Database) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        // Dexie's own promise keeps who watches across the opening; after a native one, reads of a watcher
        // that began meanwhile would be noticed for another one or for none.
        return await Dexie.Promise.resolve(this.open()).then(operation);
      } catch (error) {
        const failure = failureOf(error);
        if (this.#superseded) throw new StoreError('newer', error);
        if (failure !== 'failed' || attempt === ATTEMPTS || !isConnectionLoss(error)) {
          throw error instanceof StoreError ? error : new StoreError(failure, error);
        }
        this.close();
      }
    }
  }

  /** Closes the connection; the next operation opens another one. */
  close(): void {
    this.#database?.close({ disableAutoOpen: true });
    this.#database = undefined;
    this.#opening = undefined;
  }

  async #openOnce(): Promise<Database> {
    if (this.#superseded) throw new StoreError('newer');
    const database = this.create();
    this.#database = database;
    // Dexie would reopen by itself and write rows of the old shape into the new schema.
    database.on('versionchange', () => {
      this.#superseded = true;
      this.close();
      return false;
    });
    try {
      await withTimeout(openIfNotNewer(database), this.openTimeoutMs);
    } catch (error) {
      database.close({ disableAutoOpen: true });
      throw error instanceof StoreError ? error : new StoreError(failureOf(error), error);
    }
    return database;
  }
}

/** The connection of this context; opened at first use. */
export const connection = new Connection();

/** Sorts an error of Dexie or IndexedDB into what the user can be told. */
export function failureOf(error: unknown): StoreFailure {
  if (error instanceof StoreError) return error.failure;
  const text = errorChain(error);
  if (/VersionError/.test(text)) return 'newer';
  // Firefox's permanent private mode, and browsers set to keep nothing.
  if (/MissingAPIError|SecurityError|did not allow mutations/.test(text)) return 'unavailable';
  return /QuotaExceeded/.test(text) ? 'full' : 'failed';
}

const CONNECTION_LOSS =
  /DatabaseClosedError|InvalidStateError|UnknownError|OpenFailedError|AbortError|TimeoutError|connection is closing/;

function isConnectionLoss(error: unknown): boolean {
  return CONNECTION_LOSS.test(errorChain(error));
}

/** Names and messages of an error and of what it wraps. */
function errorChain(error: unknown, depth = 0): string {
  if (!(error instanceof Object) || depth > 3) return '';
  const { name, message, inner, cause } = error as Record<string, unknown>;
  return `${name}: ${message} ${errorChain(inner, depth + 1)} ${errorChain(cause, depth + 1)}`;
}

/** Dexie would open a newer database too, and bend its schema to this code's: look before. */
async function openIfNotNewer(database: Database): Promise<void> {
  // Dexie's version 1 is the browser's 10.
  const installed = Math.floor((await installedVersion(database.name)) / 10);
  if (installed > SCHEMA_VERSION) throw new StoreError('newer');
  await database.open();
}

/** The browser's version of a database; 0 for none, and where the browser does not say: opening tells why. */
async function installedVersion(name: string): Promise<number> {
  try {
    const known = await indexedDB.databases();
    return known.find((one) => one.name === name)?.version ?? 0;
  } catch {
    return 0;
  }
}

/** A page that ignores `versionchange` leaves `open` pending for ever. */
function withTimeout<T>(promise: PromiseLike<T>, timeoutMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new StoreError('blocked')), timeoutMs);
    promise.then(resolve, reject).then(() => clearTimeout(timer));
  });
}
