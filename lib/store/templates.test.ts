import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { builtInTemplates } from '@/lib/domain/built-in-templates';
import {
  allTemplates,
  deleteTemplate,
  duplicateTemplate,
  moveTemplate,
  onTemplatesChanged,
  readTemplates,
  restoreTemplate,
  saveTemplate,
} from './templates';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

const ids = async () => (await allTemplates()).map(({ id }) => id);
const builtInIds = builtInTemplates.map(({ id }) => id);
const [first = '', second = '', third = ''] = builtInIds;
const own = {
  language: 'ja',
  title: '私の',
  body: '本文',
  interim: false,
  situations: [],
} as const;
const stored = () => fakeBrowser.storage.local.get(null);

async function find(id: string) {
  const found = (await allTemplates()).find((template) => template.id === id);
  if (!found) throw new Error(`${id} is gone`);
  return found;
}

describe('the built-in set', () => {
  test('is there at first, in order, and nothing is written for it', async () => {
    expect(await ids()).toEqual(builtInIds);
    expect(await stored()).toEqual({});
  });

  test('an edit is kept, and stays in its place', async () => {
    const saved = await saveTemplate({ ...(await find(second)), body: '直しました' });
    expect(saved).toMatchObject({ id: second, body: '直しました', builtIn: true, edited: true });
    expect(await ids()).toEqual(builtInIds);
    expect(await find(second)).toEqual(saved);
  });

  test('a deleted one stays deleted, and comes back as it was', async () => {
    const removed = await deleteTemplate(second);
    expect(removed?.id).toBe(second);
    expect(await ids()).not.toContain(second);
    expect(await deleteTemplate(second)).toBeNull();
    if (removed) await restoreTemplate(removed);
    expect(await find(second)).toEqual(removed);
    expect(await ids()).toEqual(builtInIds);
  });

  test('an edited one comes back edited', async () => {
    const saved = await saveTemplate({ ...(await find(first)), title: '直した題' });
    const removed = await deleteTemplate(first);
    if (removed) await restoreTemplate(removed);
    expect(await find(first)).toEqual(saved);
  });
});

describe('the user’s own', () => {
  test('come first, the newest on top', async () => {
    const a = await saveTemplate(own);
    const b = await saveTemplate(own);
    expect(a).toMatchObject({ ...own, builtIn: false, edited: false });
    expect((await ids()).slice(0, 3)).toEqual([b.id, a.id, first]);
  });

  test('are deleted without a trace, and restored', async () => {
    const saved = await saveTemplate(own);
    expect(await deleteTemplate(saved.id)).toEqual(saved);
    expect(await stored()).toEqual({});
    await restoreTemplate(saved);
    expect(await find(saved.id)).toEqual(saved);
  });

  test('a copy stands behind its original', async () => {
    const copy = await duplicateTemplate(first);
    expect(copy).toMatchObject({ body: builtInTemplates[0]?.body, builtIn: false });
    expect(copy?.title).toBe(`${builtInTemplates[0]?.title}（コピー）`);
    expect((await ids()).slice(0, 3)).toEqual([first, copy?.id, second]);
    expect(await duplicateTemplate('gone')).toBeNull();
  });
});

describe('the order', () => {
  test('a template moves before another one or to the end', async () => {
    await moveTemplate(third, first);
    expect((await ids()).slice(0, 3)).toEqual([third, first, second]);
    await moveTemplate(third, null);
    expect((await ids()).at(-1)).toBe(third);
    const before = await stored();
    await moveTemplate(third, third);
    await moveTemplate('gone', first);
    await moveTemplate(third, 'gone');
    expect(await stored()).toEqual(before);
  });

  test('a hundred moves into the same gap stay in order', async () => {
    for (let count = 0; count < 100; count++) {
      const [last = ''] = (await ids()).slice(-1);
      const expected = await ids();
      await moveTemplate(last, second);
      expected.splice(expected.indexOf(second), 0, ...expected.splice(-1));
      expect(await ids()).toEqual(expected);
    }
  });
});

describe('two pages at once', () => {
  test('an edit and a move of the same template both hold', async () => {
    const template = await find(third);
    await Promise.all([
      saveTemplate({ ...template, title: '新しい題' }),
      moveTemplate(third, first),
    ]);
    expect((await find(third)).title).toBe('新しい題');
    expect((await ids())[0]).toBe(third);
  });

  test('new templates, edits and deletions do not touch one another', async () => {
    const [a, b] = await Promise.all([saveTemplate(own), saveTemplate(own), deleteTemplate(first)]);
    const left = await ids();
    expect(left).toContain(a.id);
    expect(left).toContain(b.id);
    expect(left).not.toContain(first);
  });

  test('each is told of the other’s change, until it stops listening', async () => {
    const heard = vi.fn();
    const stop = onTemplatesChanged(heard);
    await moveTemplate(third, first);
    expect(heard).toHaveBeenCalledTimes(1);
    await fakeBrowser.storage.local.set({ 'setting:language': 'en' });
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    await deleteTemplate(first);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('what cannot be read', () => {
  const broken = { title: 5 };

  test('is counted and left alone, and the rest is shown', async () => {
    await fakeBrowser.storage.local.set({
      'template:x': broken,
      [`template:${first}`]: [],
      [`template-position:${second}`]: 'top',
      other: 1,
    });
    const { templates, unreadable } = await readTemplates();
    expect(unreadable).toBe(2);
    expect(templates.map(({ id }) => id)).toEqual(builtInIds);
    expect((await stored())['template:x']).toEqual(broken);
  });

  test('is put aside when its key is needed', async () => {
    await fakeBrowser.storage.local.set({ [`template:${first}`]: broken });
    await saveTemplate({ ...own, id: first });
    expect((await find(first)).title).toBe('私の');
    expect((await stored())[`template-unreadable:${first}`]).toEqual(broken);
    expect((await readTemplates()).unreadable).toBe(1);
  });

  test('a situation that only a newer version knows is left out', async () => {
    await fakeBrowser.storage.local.set({
      'template:y': { ...own, situations: ['payment', 'new'] },
    });
    expect((await find('y')).situations).toEqual(['payment']);
  });
});
