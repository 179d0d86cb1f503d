import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { Connection, failureOf, StoreError } from './connection';
import { Database, SCHEMA_VERSION } from './database';

const NAME = 'guarded';

afterEach(() => Dexie.delete(NAME));

/** A database whose first `times` openings fail as backing stores do in the wild. */
function failing(times: number, error: Error): () => Database {
  let left = times;
  return () => {
    const database = new Database(NAME);
    const open = database.open.bind(database);
    if (left-- > 0) {
      database.open = () => Dexie.Promise.reject(error);
      return database;
    }
    database.open = open;
    return database;
  };
}

function named(name: string, message = ''): Error {
  return Object.assign(new Error(message), { name });
}

describe('the connection', () => {
  it('opens again when the backing store fails for a while', async () => {
    const error = named('UnknownError', 'Internal error opening backing store for indexedDB.open.');
    const connection = new Connection(failing(2, error));
    await expect(connection.run((database) => database.views.count())).resolves.toBe(0);
    connection.close();
  });

  it('gives up after three attempts, and works again at the next call', async () => {
    const connection = new Connection(failing(3, named('UnknownError')));
    await expect(connection.run((database) => database.meta.count())).rejects.toMatchObject({
      failure: 'failed',
    });
    await expect(connection.run((database) => database.views.count())).resolves.toBe(0);
    connection.close();
  });

  it('outlives a connection that died, without losing what was written', async () => {
    const connection = new Connection(() => new Database(NAME));
    const first = await connection.open();
    await connection.run((database) => database.meta.put({ key: 'a', value: 1 }));
    first.close();
    await expect(connection.run((database) => database.meta.get('a'))).resolves.toEqual({
      key: 'a',
      value: 1,
    });
    connection.close();
  });

  it('lets a newer version upgrade, and never writes again itself', async () => {
    const old = new Connection(() => new Database(NAME));
    await old.run((database) => database.meta.put({ key: 'a', value: 1 }));
    const newer = new Dexie(NAME);
    newer.version(SCHEMA_VERSION + 1).stores({ meta: 'key', added: 'id' });
    await newer.open();
    for (const attempt of [1, 2]) {
      const write = old.run((database) => database.meta.put({ key: 'b', value: attempt }));
      await expect(write).rejects.toMatchObject({ failure: 'newer' });
    }
    await expect(newer.table('meta').get('b')).resolves.toBeUndefined();
    newer.close();
  });

  it('leaves a database of a newer version alone', async () => {
    const newer = new Dexie(NAME);
    newer.version(7).stores({ meta: 'key' });
    await newer.open();
    newer.close();
    const connection = new Connection(() => new Database(NAME));
    const read = connection.run((database) => database.meta.count());
    await expect(read).rejects.toMatchObject({ failure: 'newer' });
  });

  it('says when another page does not let it open', async () => {
    const stuck = () => {
      const database = new Database(NAME);
      database.open = () => new Dexie.Promise(() => undefined);
      return database;
    };
    const connection = new Connection(stuck, 20);
    const read = connection.run((database) => database.meta.count());
    await expect(read).rejects.toMatchObject({ failure: 'blocked' });
  });

  it('does not repeat what failed for a reason of its own', async () => {
    const connection = new Connection(() => new Database(NAME));
    let calls = 0;
    const run = connection.run(() => {
      calls++;
      return Promise.reject(named('DataError', 'no such key'));
    });
    await expect(run).rejects.toBeInstanceOf(StoreError);
    expect(calls).toBe(1);
    connection.close();
  });
});

describe('what the user is told', () => {
  it.each([
    // Firefox 153, permanent private browsing [engineering §2.6].
    [
      'InvalidStateError',
      'A mutation operation was attempted on a database that did not allow mutations.',
      'unavailable',
    ],
    ['SecurityError', '', 'unavailable'],
    ['MissingAPIError', 'IndexedDB API missing.', 'unavailable'],
    ['VersionError', 'The requested version (10) is less than the existing version (20).', 'newer'],
    ['QuotaExceededError', 'Encountered full disk.', 'full'],
  ])('%s %s is %s', (name, message, failure) => {
    expect(failureOf(named(name, message))).toBe(failure);
    expect(failureOf(named('OpenFailedError', `${name} ${message}`))).toBe(failure);
  });
});
