import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { eraseUpTo } from '@/lib/store/erasure';
import { deviceId, recordJudgement } from '@/lib/store/judge';
import { recordSwitchedOn } from '@/lib/store/looks';
import { START_AT, snapshotOf, wholeLook } from '@/test/model/conversation';
import { Machine } from '@/test/model/machine';
import { derived, record } from '@/test/model/store';
import { exportFile, importFile } from './backup';
import { exchangeFacts } from './exchange';
import { fileNameOf } from './folder';
import { secretOf } from './seal';

const world = vi.hoisted(() => ({}) as { storage: unknown; machine?: Machine });
vi.mock('wxt/browser', () => ({ browser: world }));
vi.mock('@/lib/store/exchange-folder', () => ({
  readExchange: async () => world.machine?.kept,
  changeExchange: async (change: object) => {
    if (world.machine) world.machine.kept = { ...world.machine.kept, ...change };
  },
}));

const NOW = Date.UTC(2027, 0, 1);
const YEAR_MS = 365 * 86_400_000;
let desk: Machine;
let laptop: Machine;
beforeEach(() => {
  desk = new Machine();
  laptop = new Machine();
});

const exchange = (machine: Machine, now = NOW) => machine.on(world, () => exchangeFacts(now));
const nameOn = (machine: Machine) => machine.on(world, async () => fileNameOf(await deviceId()));
const derivedOn = (machine: Machine) => machine.on(world, derived);
const client = {
  author: 'client',
  at: START_AT,
  id: 'm1',
  interim: false,
  withdrawnAfter: null,
} as const;
const see = (machine: Machine, messages = [client]) =>
  machine.on(world, () =>
    record({ is: 'snapshot', snapshot: snapshotOf(messages, wholeLook(messages)) }),
  );

/** The drive carries all files of one machine's folder to the other. */
function carry(from: Machine, to: Machine): void {
  for (const [name, bytes] of from.folder.files) to.folder.files.set(name, bytes);
}

async function allTextsIn(machine: Machine): Promise<string> {
  const bytes = machine.folder.files.get(await nameOn(machine)) ?? new Uint8Array();
  const { decodeFrames } = await import('./frame');
  const { openFrame } = await import('./seal');
  const { frames } = await decodeFrames(bytes);
  const texts = frames.map((frame) => openFrame(frame, machine.kept.secret));
  return (await Promise.all(texts)).join('\n');
}

describe('an exchange', () => {
  it('is nothing without a folder, and waits where the browser wants the user’s leave', async () => {
    const { folder, ...none } = desk.kept;
    desk.kept = none;
    expect(await exchange(desk)).toBeUndefined();
    const locked = Object.assign(desk.folder.handle, { queryPermission: async () => 'prompt' });
    desk.kept = { ...none, folder: locked as typeof folder & {} };
    expect(await exchange(desk)).toMatchObject({ outcome: 'asks' });
    expect(desk.folder.files.size).toBe(0);
  });

  it('tells what failed, and when it worked last', async () => {
    await exchange(desk);
    const values = desk.folder.values;
    desk.folder.values = () => {
      throw new DOMException('', 'NotFoundError');
    };
    expect(await exchange(desk, NOW + 1)).toMatchObject({
      outcome: 'failed',
      what: 'NotFoundError',
      doneAt: NOW,
      machines: 1,
    });
    desk.folder.values = values;
    expect(await exchange(desk, NOW + 2)).toMatchObject({ outcome: 'done', doneAt: NOW + 2 });
  });

  it('leaves no report behind where the folder was left meanwhile', async () => {
    await see(desk);
    const leave = () => {
      const { folder: _, ...none } = desk.kept;
      desk.kept = none;
    };
    const { getFileHandle } = desk.folder;
    desk.folder.getFileHandle = async (name) => {
      leave();
      return getFileHandle.call(desk.folder, name);
    };
    expect(await exchange(desk)).toBeUndefined();
    expect(Object.keys(desk.local.items)).not.toContain('exchange-report');
  });

  it('that is stopped half-way goes on from there', async () => {
    await see(desk);
    await exchange(desk);
    await desk.on(world, () => recordSwitchedOn('crowdworks', START_AT));
    await exchange(desk);
    carry(desk, laptop);
    const stop = () => {
      throw new DOMException('', 'AbortError');
    };
    const stopped = laptop.on(world, () => exchangeFacts(NOW, { onProgress: stop }));
    expect(await stopped).toMatchObject({ outcome: 'failed', what: 'AbortError' });
    expect(laptop.kept.taken).toHaveLength(1);
    // The second frame says that the platform was switched on, and nothing else.
    expect(await exchange(laptop)).toMatchObject({ outcome: 'done', records: 1 });
    expect(await derivedOn(laptop)).toEqual(await derivedOn(desk));
  });

  it('writes the own file anew, once, after an import was taken back', async () => {
    await see(desk);
    await exchange(desk);
    // The file says more than the machine knows.
    desk.folder.files.set(await nameOn(desk), new Uint8Array(0));
    const other = new Machine();
    await other.on(world, () => recordSwitchedOn('coconala', START_AT));
    await exchange(other);
    const more = other.folder.files.get(await nameOn(other)) as Uint8Array<ArrayBuffer>;
    desk.folder.files.set(await nameOn(desk), more);
    desk.kept = { ...desk.kept, taken: [...desk.kept.taken, ...other.kept.taken] };
    await exchange(desk);
    expect(await allTextsIn(desk)).toContain('coconala');
    desk.kept = { ...desk.kept, stale: true };
    await exchange(desk);
    expect(await allTextsIn(desk)).not.toContain('coconala');
    expect(desk.kept.stale).toBe(false);
  });

  it('says how far it is while it writes too, and stopped there leaves the file as it was', async () => {
    await see(desk);
    const told: { done: number; of: number }[] = [];
    await desk.on(world, () => exchangeFacts(NOW, { onProgress: (one) => told.push(one) }));
    expect(told.at(-1)).toMatchObject({ done: told.at(-1)?.of });
    const name = await nameOn(desk);
    const before = desk.folder.files.get(name);
    await desk.local.set({ 'setting:theme': 'dark' });
    const stop = () => {
      throw new DOMException('', 'AbortError');
    };
    const stopped = desk.on(world, () => exchangeFacts(NOW, { onProgress: stop }));
    expect(await stopped).toMatchObject({ what: 'AbortError' });
    expect(desk.folder.files.get(name)).toBe(before);
  });

  it('brings templates along, for browsers of two makers', async () => {
    await desk.local.set({ 'template:mine': { title: '私の' }, 'setting:theme': 'dark' });
    await exchange(desk);
    carry(desk, laptop);
    await exchange(laptop);
    expect(laptop.local.items).toMatchObject({
      'template:mine': { title: '私の' },
      'setting:theme': 'dark',
    });
    await laptop.local.remove('template:mine');
    await exchange(laptop);
    carry(laptop, desk);
    await exchange(desk);
    expect(desk.local.items['template:mine']).toBeUndefined();
  });

  it('lets the last word count, though the clock by which it was said is three hours behind', async () => {
    await see(desk);
    await see(laptop);
    const turn = async (machine: Machine) => (await derivedOn(machine)).turns[0] as never;
    const say = async (machine: Machine, value: boolean, now: number) => {
      const on = await turn(machine);
      await machine.on(world, () =>
        recordJudgement({ turn: on, kind: 'noReplyNeeded', value, now }),
      );
    };
    const ahead = 3 * 3_600_000;
    await say(desk, true, START_AT + ahead);
    await exchange(desk);
    carry(desk, laptop);
    await exchange(laptop);
    expect((await derivedOn(laptop)).turns[0]?.exclusions).toEqual(['noReplyNeeded']);
    await say(laptop, false, START_AT + 60_000);
    await exchange(laptop);
    carry(laptop, desk);
    await exchange(desk);
    expect((await derivedOn(desk)).turns[0]?.exclusions).toEqual([]);
    expect(await derivedOn(desk)).toEqual(await derivedOn(laptop));
  });
});

describe('a file', () => {
  it('that is encrypted says nothing to others, and why it cannot be read', async () => {
    await see(desk);
    desk.kept = { ...desk.kept, secret: await secretOf('とても長い合い言葉') };
    await exchange(desk);
    carry(desk, laptop);
    expect(await exchange(laptop)).toMatchObject({ locked: 1, records: 0 });
    laptop.kept = { ...laptop.kept, secret: await secretOf('別の長い合い言葉') };
    expect(await exchange(laptop)).toMatchObject({ wrongPassphrase: 1, records: 0 });
    laptop.kept = { ...laptop.kept, secret: await secretOf('とても長い合い言葉') };
    expect(await exchange(laptop)).toMatchObject({ locked: 0, wrongPassphrase: 0 });
    expect(await derivedOn(laptop)).toEqual(await derivedOn(desk));
  });

  it('that stands in the open is written anew once there is a passphrase, and again without', async () => {
    await see(desk);
    await exchange(desk);
    const kindsOf = async () => {
      const { decodeFrames } = await import('./frame');
      const { frames } = await decodeFrames(desk.folder.files.get(await nameOn(desk)) as never);
      return new Set(frames.map(({ kind }) => kind));
    };
    expect(await kindsOf()).toEqual(new Set([1]));
    desk.kept = { ...desk.kept, secret: await secretOf('とても長い合い言葉') };
    await exchange(desk);
    expect(await kindsOf()).toEqual(new Set([2]));
    const { secret: _, ...open } = desk.kept;
    desk.kept = open;
    await exchange(desk);
    expect(await kindsOf()).toEqual(new Set([1]));
  });

  it('grows by what is new, and is written anew when most of it is overtaken', async () => {
    await see(desk);
    await exchange(desk);
    const name = await nameOn(desk);
    const first = desk.folder.files.get(name) as Uint8Array;
    await desk.on(world, () => recordSwitchedOn('crowdworks', START_AT));
    await exchange(desk);
    const second = desk.folder.files.get(name) as Uint8Array;
    expect(second.slice(0, first.length)).toEqual(first);
    expect(second.length).toBeGreaterThan(first.length);
    for (let index = 0; index < 110; index++) {
      await desk.local.set({ 'setting:targetMinutes': index });
      await exchange(desk, NOW + index);
    }
    expect((desk.folder.files.get(name) as Uint8Array).length).toBeLessThan(110 * 53);
    carry(desk, laptop);
    await exchange(laptop);
    expect(await derivedOn(laptop)).toEqual(await derivedOn(desk));
    expect(laptop.local.items['setting:targetMinutes']).toBe(109);
  });

  it('no longer names what was erased, on either machine', async () => {
    await see(desk);
    await exchange(desk);
    carry(desk, laptop);
    await exchange(laptop);
    const id = (await derivedOn(desk)).turns[0]?.conversation as string;
    await desk.on(world, () => eraseUpTo(id, NOW));
    await exchange(desk);
    expect(await allTextsIn(desk)).not.toContain('"message"');
    // Its copy of the other's file still does, and brings nothing back.
    expect(await exchange(desk)).toMatchObject({ records: 0 });
    expect((await derivedOn(desk)).turns).toEqual([]);
    carry(desk, laptop);
    await exchange(laptop);
    expect((await derivedOn(laptop)).turns).toEqual([]);
    expect(await allTextsIn(laptop)).not.toContain('"message"');
  });

  it('that is damaged gives what can be read, is told, and comes right when it is written anew', async () => {
    await see(desk);
    await exchange(desk);
    await desk.on(world, () => recordSwitchedOn('crowdworks', START_AT));
    await exchange(desk);
    const name = await nameOn(desk);
    const bytes = Uint8Array.from(desk.folder.files.get(name) as Uint8Array);
    bytes[60] = (bytes[60] as number) ^ 1;
    desk.folder.files.set(name, bytes);
    carry(desk, laptop);
    expect(await exchange(laptop)).toMatchObject({ damaged: 1, outcome: 'done', troubled: [name] });
    await exchange(desk);
    carry(desk, laptop);
    expect(await exchange(laptop)).toMatchObject({ damaged: 0 });
    expect(await derivedOn(laptop)).toEqual(await derivedOn(desk));
  });

  it('that the drive does not give now is read the next time', async () => {
    await see(desk);
    await exchange(desk);
    carry(desk, laptop);
    const { values } = laptop.folder;
    laptop.folder.values = async function* () {
      for await (const handle of values.call(laptop.folder)) {
        yield {
          ...handle,
          getFile: () => Promise.reject(new DOMException('', 'NotReadableError')),
        };
      }
    };
    expect(await exchange(laptop)).toMatchObject({ missing: 1, outcome: 'done' });
    laptop.folder.values = values;
    expect(await exchange(laptop)).toMatchObject({ missing: 0, machines: 2 });
    expect(await derivedOn(laptop)).toEqual(await derivedOn(desk));
  });

  it('is not read where a browser is still writing it, nor what is no file of ours', async () => {
    await exchange(desk);
    const name = await nameOn(desk);
    laptop.folder.files.set(`${name}.crswap`, new Uint8Array([1, 2, 3]));
    laptop.folder.files.set('photo.png', new Uint8Array([1, 2, 3]));
    expect(await exchange(laptop)).toMatchObject({ damaged: 0, torn: 0, machines: 1 });
  });
});

describe('what claims to be from the future', () => {
  it('by more than a day is left until it is not, and told; the rest is taken in', async () => {
    await see(desk);
    await desk.on(world, () => recordSwitchedOn('crowdworks', NOW + YEAR_MS));
    await exchange(desk, NOW + YEAR_MS);
    carry(desk, laptop);
    expect(await exchange(laptop)).toMatchObject({ newer: 1 });
    expect((await derivedOn(laptop)).turns).toEqual((await derivedOn(desk)).turns);
    expect(await exchange(laptop, NOW + YEAR_MS)).toMatchObject({ newer: 0 });
  });
});

describe('a clock that was a year ahead', () => {
  it('keeps no template and no setting back, and the next word counts, whoever has it', async () => {
    await desk.local.set({ 'setting:theme': 'dark' });
    await exchange(desk, NOW + YEAR_MS);
    await desk.local.set({ 'template:new': { title: '新しい' } });
    await exchange(desk, NOW);
    carry(desk, laptop);
    await laptop.local.set({ 'setting:theme': 'system' });
    expect(await exchange(laptop, NOW)).toMatchObject({ newer: 0 });
    expect(laptop.local.items).toMatchObject({
      'setting:theme': 'dark',
      'template:new': { title: '新しい' },
    });
    await laptop.local.set({ 'setting:theme': 'light' });
    await exchange(laptop, NOW + 1);
    carry(laptop, desk);
    await exchange(desk, NOW + 1);
    expect(desk.local.items['setting:theme']).toBe('light');
  });
});

describe('a backup', () => {
  it('is the same file: what is lost comes back from it, templates too', async () => {
    await see(desk);
    await desk.local.set({ 'template:mine': { title: '私の' } });
    const { contents } = await desk.on(world, () => exportFile(NOW));
    expect(await laptop.on(world, () => importFile(contents, NOW))).toMatchObject({ unknown: 0 });
    expect(await derivedOn(laptop)).toEqual(await derivedOn(desk));
    expect(laptop.local.items['template:mine']).toEqual({ title: '私の' });
    // A second time changes nothing.
    await laptop.on(world, () => importFile(contents, NOW));
    expect(await derivedOn(laptop)).toEqual(await derivedOn(desk));
  });

  it('says how far it is, and nothing is noted of one that is stopped', async () => {
    await see(desk);
    const told: { done: number; of: number }[] = [];
    await desk.on(world, () => exportFile(NOW, (progress) => told.push(progress)));
    expect(told[0]).toEqual({ done: 0, of: 1 });
    expect(told.at(-1)?.done).toBe(told.at(-1)?.of);
    const stop = () => {
      throw new DOMException('', 'AbortError');
    };
    await expect(laptop.on(world, () => exportFile(NOW, stop))).rejects.toThrow();
    expect(Object.keys(laptop.local.items)).not.toContain('exchange-by-hand');
  });

  it('of something else changes nothing and says so', async () => {
    const photo = new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1])]);
    expect(await laptop.on(world, () => importFile(photo, NOW))).toMatchObject({
      records: 0,
      sums: [],
      damaged: 1,
    });
  });
});
