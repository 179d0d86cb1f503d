import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ArchiveError } from '@/lib/archive/file';
import type { PageReading } from '@/lib/domain/reading';
import { derived, everything, forget } from '@/test/model/store';
import { countErased } from './count-erased';
import { erase } from './erase';
import { readExchange } from './exchange-folder';
import { runImport, undoImport } from './import';
import { previewImport } from './import-preview';
import type { KeptChoice } from './kept';
import { lastImport, settleImport } from './last-import';
import { recordPledges } from './pledges';
import { recordSnapshot } from './record';
import { applyRetention } from './retention';
import { saveSetting } from './settings';
import { allTemplates, saveTemplate } from './templates';
import { writeArchive, writeTemplateArchive } from './write-archive';

vi.mock('wxt/browser', () => ({
  browser: { ...fakeBrowser, i18n: { getUILanguage: () => 'ja' } },
}));
beforeEach(() => fakeBrowser.reset());
afterEach(forget);

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOW = Date.UTC(2026, 10, 26);
const TEXT = '秘密の本文です、どこにも残りません';

/** A conversation as its page shows it: the client's messages at these instants. */
async function show(id: string, client: string, instants: readonly number[], at = NOW - DAY) {
  const reading: PageReading = {
    page: 'conversation',
    unread: { state: 'unknown', why: 'notAList' },
    previews: [],
    conversation: {
      conversation: { id, aliases: [], client, title: client, url: `https://coconala.com/${id}` },
      side: 'worker',
      runs: [
        instants.map((earliest) => ({
          author: 'client' as const,
          moment: { earliest, latest: earliest + MINUTE - 1, source: 'absolute' as const },
          text: TEXT,
          attachments: false,
        })),
      ],
      reachesStart: true,
      reachesEnd: true,
    },
  };
  await recordSnapshot({
    platform: 'coconala',
    since: at,
    visible: true,
    lookedAt: at,
    reading,
    interimOf: () => ({ version: 1, by: 'rule', interim: false }),
  });
}

async function archive(): Promise<string> {
  let text = '';
  for await (const part of writeArchive({ app: '0.1.0', createdAt: NOW })) text += part.text;
  return text;
}

const sourceOf = (text: string) =>
  async function* () {
    yield text;
  };

function take(text: string, choice: KeptChoice = 'mine', signal = new AbortController().signal) {
  return runImport(sourceOf(text), { name: 'file.json', now: NOW, choice, signal });
}

const rowsOf = async (table: string) => (await everything()).get(table) ?? [];
const template = {
  language: 'ja',
  title: '私の',
  body: '本文',
  interim: false,
  situations: [],
} as const;

/** The file of another machine, which is forgotten here. */
async function fileOfOther(tell: () => Promise<unknown>): Promise<string> {
  await tell();
  const text = await archive();
  await forget();
  await fakeBrowser.storage.local.clear();
  return text;
}

describe('everything that the user has, as a file', () => {
  it('holds every fact, template and setting, nothing derived and no message’s text', async () => {
    await show('dm/1', '山田商店', [NOW - 3 * DAY, NOW - 2 * DAY]);
    await saveTemplate(template);
    await saveSetting('targetMinutes', 7);
    const text = await archive();
    expect(text).not.toContain(TEXT.slice(0, 4));
    const { records } = JSON.parse(text) as { records: [string, { key?: string }][] };
    const kinds = new Set(records.map(([kind]) => kind));
    expect(kinds).toEqual(new Set(['kept', 'conversation', 'message', 'looks']));
    expect(records.map(([, { key }]) => key)).toContain('setting:targetMinutes');
    expect(text).not.toMatch(/waitingSince|attention|"flags"/);
  });

  it('stops when nobody reads on', async () => {
    await show('dm/1', '山田商店', [NOW - 3 * DAY]);
    for await (const { text } of writeArchive({ app: '0.1.0', createdAt: NOW })) {
      expect(text).toContain('sokuresu-archive');
      break;
    }
  });
});

describe('templates alone', () => {
  it('are those that the user has written or changed, without the names of clients', async () => {
    await show('dm/1', '山田商店', [NOW - 3 * DAY]);
    await saveTemplate({ ...template, body: '山田商店さま、承知しました。' });
    const [builtIn] = (await allTemplates()).filter((one) => one.builtIn);
    if (builtIn) await saveTemplate({ ...builtIn, body: '直しました。' });
    const { text, count, withNames } = await writeTemplateArchive({ app: '0.1.0', createdAt: NOW });
    expect([count, withNames]).toEqual([2, 1]);
    expect(text).toContain('{相手の名前}さま、承知しました。');
    expect(text).not.toContain('山田商店');
    expect(text).toContain('直しました。');
    // On another machine they are taken in like any other file.
    await forget();
    await fakeBrowser.storage.local.clear();
    await take(text);
    expect((await allTemplates()).map(({ body }) => body)).toContain(
      '{相手の名前}さま、承知しました。',
    );
  });
});

describe('a preview', () => {
  it('says what is new, sharper and erased, and writes nothing', async () => {
    const file = await fileOfOther(async () => {
      await show('dm/1', '山田商店', [NOW - 3 * DAY, NOW - 2 * DAY], NOW - DAY);
      await show('dm/2', '鈴木', [NOW - 3 * DAY]);
      await saveTemplate(template);
    });
    await show('dm/1', '山田商店', [NOW - 3 * DAY], NOW - 2.5 * DAY);
    await erase({ scopes: ['coconala/dm/2'], withKept: false }, NOW);
    const before = await everything();
    const preview = await previewImport(sourceOf(file), NOW);
    expect(preview).toMatchObject({ conversations: 1, messages: 1, stayErased: 1 });
    expect(preview.sharpened).toBeGreaterThan(0);
    expect(preview.kept.added).toHaveLength(2);
    expect(await everything()).toEqual(before);
    // And of what was taken in there is nothing new.
    await take(file);
    expect(await previewImport(sourceOf(file), NOW)).toMatchObject({
      messages: 0,
      sharpened: 0,
      stayErased: 1,
      kept: { added: [], differing: [] },
    });
  });

  it('says what goes here because it was erased there', async () => {
    const file = await fileOfOther(async () => {
      await show('dm/1', '山田商店', [NOW - 3 * DAY]);
      await erase({ scopes: ['coconala'], withKept: false }, NOW);
    });
    await show('dm/1', '山田商店', [NOW - 3 * DAY, NOW - 2 * DAY]);
    const { erases } = await previewImport(sourceOf(file), NOW);
    expect(erases).toEqual({ conversations: 1, messages: 2, pledges: 0 });
    await take(file);
    expect(await rowsOf('messages')).toEqual([]);
    await undoImport();
    expect(await rowsOf('messages')).toHaveLength(2);
  });
});

describe('an import', () => {
  it('of a file that is bad at its end changes nothing, for it is read to its end before', async () => {
    const file = await fileOfOther(() => show('dm/1', '山田商店', [NOW - 3 * DAY]));
    const bad = file.replace(/\],"count":\d+\}/, ',["message",{}]\n$&');
    await expect(previewImport(sourceOf(bad), NOW)).rejects.toThrow(ArchiveError);
    expect(await rowsOf('messages')).toEqual([]);
    expect(await lastImport()).toBeUndefined();
  });

  it('that is cancelled half-way can be taken back, or gone on with', async () => {
    const file = await fileOfOther(() => show('dm/1', '山田商店', [NOW - 3 * DAY]));
    await expect(take(file, 'mine', AbortSignal.abort())).rejects.toThrow();
    expect(await lastImport()).toMatchObject({ unfinished: true });
    await take(file);
    expect(await lastImport()).not.toHaveProperty('unfinished');
    await undoImport();
    expect(await rowsOf('messages')).toEqual([]);
    expect(await rowsOf('own')).toEqual([]);
  });

  it('of which taking back was broken off is taken back to the end, with what was seen meanwhile', async () => {
    const long = Array.from({ length: 600 }, (_, nth) => NOW - 9 * DAY + nth * MINUTE);
    const file = await fileOfOther(async () => {
      for (const id of ['dm/1', 'dm/2', 'dm/3']) await show(id, id, long);
    });
    await take(file);
    const breakOff = () => {
      throw new Error('closed');
    };
    await expect(undoImport({ onProgress: breakOff })).rejects.toThrow('closed');
    const left = (await rowsOf('messages')).length;
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(3 * long.length);
    await show('dm/1', '山田商店', long.slice(0, 2));
    const told: number[][] = [];
    await undoImport({ onProgress: (...progress) => told.push(progress) });
    expect(told.at(-1)?.at(1)).toBe(0);
    expect(await rowsOf('messages')).toHaveLength(2);
    expect([await lastImport(), await rowsOf('own')]).toEqual([undefined, []]);
  });

  it('of which taking back was stopped is whole where it is still in, and goes on from there', async () => {
    const long = Array.from({ length: 600 }, (_, nth) => NOW - 9 * DAY + nth * MINUTE);
    const file = await fileOfOther(async () => {
      for (const id of ['dm/1', 'dm/2', 'dm/3']) await show(id, id, long);
    });
    await take(file);
    const stop = new AbortController();
    const stopped = undoImport({ onProgress: () => stop.abort(), signal: stop.signal });
    await expect(stopped).rejects.toThrow(stop.signal.reason);
    expect(await lastImport()).toHaveProperty('undoneTo');
    const left = (await rowsOf('messages')) as { conversation: string }[];
    expect(left.length % long.length).toBe(0);
    const turns = (await rowsOf('turns')) as { conversation: string }[];
    const ids = (rows: typeof left) => [...new Set(rows.map((row) => row.conversation))];
    expect(ids(turns)).toEqual(ids(left));
    await expect(undoImport({ signal: stop.signal })).rejects.toThrow();
    expect(await rowsOf('messages')).toEqual(left);
    await undoImport();
    // What another machine has not read yet, it shall not.
    expect(await readExchange()).toMatchObject({ stale: true });
    expect([await rowsOf('messages'), await rowsOf('turns')]).toEqual([[], []]);
    expect([await lastImport(), await rowsOf('own')]).toEqual([undefined, []]);
  });

  it('cannot be taken back once another was taken in, something was erased, or a month has passed', async () => {
    const file = await fileOfOther(() => show('dm/1', '山田商店', [NOW - 3 * DAY]));
    const other = await fileOfOther(() => show('dm/2', '鈴木', [NOW - 3 * DAY]));
    await take(file);
    await take(other);
    await undoImport();
    expect(await rowsOf('messages')).toMatchObject([{ conversation: 'coconala/dm/1' }]);
    await take(other);
    await settleImport(NOW);
    expect(await lastImport()).toBeDefined();
    await settleImport(NOW + 1);
    expect([await lastImport(), await rowsOf('own')]).toEqual([undefined, []]);
    await take(file);
    await erase({ scopes: ['coconala/dm/9'], withKept: false }, NOW);
    expect([await lastImport(), await rowsOf('own')]).toEqual([undefined, []]);
  });

  it.each([
    ['mine', ['ここ']],
    ['theirs', ['そこ']],
    ['both', ['ここ', 'そこ']],
  ] as const)('with templates that differ keeps %s', async (choice, bodies) => {
    const file = await fileOfOther(() => saveTemplate({ ...template, id: 'x', body: 'そこ' }));
    await saveTemplate({ ...template, id: 'x', body: 'ここ' });
    await take(file, choice);
    await take(file, choice);
    const own = (await allTemplates()).filter(({ builtIn }) => !builtIn);
    expect(own.map(({ body }) => body).sort()).toEqual([...bodies]);
  });

  it('when it is taken back leaves what the user has changed since', async () => {
    const file = await fileOfOther(async () => {
      await saveTemplate({ ...template, id: 'x', body: 'そこ' });
      await saveTemplate({ ...template, id: 'y', body: 'そこ' });
    });
    await take(file);
    await saveTemplate({ ...template, id: 'y', body: '直した' });
    await undoImport();
    const own = (await allTemplates()).filter(({ builtIn }) => !builtIn);
    expect(own.map(({ body }) => body)).toEqual(['直した']);
  });

  it('keeps no entry that this version cannot read, and none that would erase', async () => {
    const file = await fileOfOther(() =>
      fakeBrowser.storage.local.set({
        'setting:targetMinutes': 5_000,
        'setting:unheardOf': 1,
        'site:evil': { id: 'evil' },
        'template:x': { title: 1 },
      }),
    );
    const forged = file.replace(
      /"records":\[\n/,
      '$&["kept",{"key":"setting:targetMinutes","value":5000}]\n,["kept",{"key":"setting:retentionDays","value":90}]\n',
    );
    await take(forged.replace('"count":0', '"count":2'));
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});

describe('what was erased', () => {
  it('comes back neither from a page, nor from an old file, nor from another machine', async () => {
    await show('dm/1', '山田商店', [NOW - 3 * DAY]);
    await recordPledges([
      {
        platform: 'coconala',
        conversation: 'coconala/dm/1',
        kind: 'answer',
        dueAt: NOW,
        madeAt: NOW - 2 * DAY,
      },
    ]);
    const old = await archive();
    expect(await countErased(['coconala/dm/1'], NOW)).toEqual({
      conversations: 1,
      messages: 1,
      pledges: 1,
    });
    await erase({ scopes: ['coconala/dm/1'], withKept: false }, NOW);
    await show('dm/1', '山田商店', [NOW - 3 * DAY]);
    await take(old);
    const nothing = { turns: [], views: [], days: [], commitments: [] };
    expect(await derived()).toEqual(nothing);
    for (const table of ['messages', 'pledges', 'conversations'])
      expect(await rowsOf(table)).toEqual([]);
    // The other way round: the machine that still has it takes in the file of this one.
    const here = await archive();
    await forget();
    await take(old);
    expect((await derived()).turns).toHaveLength(1);
    await take(here);
    expect(await derived()).toEqual(nothing);
  });

  it('of everything goes with templates and settings only if the user wants it', async () => {
    await show('dm/1', '山田商店', [NOW - 3 * DAY]);
    await saveTemplate({ ...template, id: 'x' });
    const { local } = fakeBrowser.storage;
    await local.set({ 'granted:coconala': true });
    await erase({ scopes: ['*'], withKept: false }, NOW);
    expect(await rowsOf('messages')).toEqual([]);
    expect(await local.get('template:x')).not.toEqual({});
    await erase({ scopes: ['*'], withKept: true }, NOW);
    expect(await local.get(null)).toEqual({ 'granted:coconala': true });
  });
});

describe('what is too old', () => {
  it('goes with the horizon, once a day, and no file brings it back', async () => {
    await show('dm/1', '山田商店', [NOW - 200 * DAY, NOW - 10 * DAY]);
    const old = await archive();
    await saveSetting('language', 'ja');
    expect(await applyRetention(NOW)).toBe(false);
    expect(await rowsOf('messages')).toHaveLength(2);
    await saveSetting('retentionDays', 90);
    expect(await applyRetention(NOW)).toBe(true);
    expect(await applyRetention(NOW + DAY / 2)).toBe(false);
    expect(await rowsOf('messages')).toHaveLength(1);
    await take(old);
    expect(await rowsOf('messages')).toHaveLength(1);
    // A clock that runs years ahead costs a week, not everything.
    expect(await applyRetention(NOW + 3_000 * DAY, 7 * DAY)).toBe(true);
    expect(await rowsOf('messages')).toHaveLength(1);
    expect(await applyRetention(NOW + 85 * DAY)).toBe(true);
    expect(await rowsOf('messages')).toEqual([]);
  });
});
