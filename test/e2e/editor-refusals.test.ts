import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type EditorWorld, pause, startEditorWorld } from './editor-page.ts';

const EDITORS = [
  'plain',
  'prosemirror',
  'lexical',
  'react',
  'slate',
  'trumbowyg',
  'tiptap',
  'field',
];

/** What must not go in, what must be left as it was, and what only the page can hear. */
describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  const draft = '下書き';
  let world: EditorWorld;
  beforeAll(async () => {
    world = await startEditorWorld(browser, EDITORS);
  });
  afterEach(async () => {
    expect(await world.sent(), 'nothing was sent').toBe(0);
  });
  afterAll(() => world?.close());

  it.each([
    ['plain?kind=false', 'disabled'],
    ['plain?aria-readonly=true', 'disabled'],
    ['plain?aria-disabled=true', 'disabled'],
    ['plain?maxlength=4', 'tooLong'],
    ['plain?stubborn', 'notAccepted'],
  ])('%s refuses and keeps its draft: %s', async (editor, refusal) => {
    await world.show(editor, draft);
    expect(await world.insert('はい')).toBe(refusal);
    expect(await world.model()).toBe(draft);
  });

  for (const editor of ['plain', 'prosemirror', 'lexical', 'react', 'slate']) {
    // Two line ends are pasted as HTML there (rich-text.ts), which ProseMirror cannot read under this policy.
    const run = browser === 'firefox' && editor === 'prosemirror' ? it.fails : it;
    run(`${editor}: under the strictest policy, Trusted Types included`, async () => {
      await world.show(editor, draft, { strict: true });
      expect(await world.insert('一\n\n<img src=x onerror=alert(1)>')).toBe('inserted');
      expect(await world.model()).toBe(`${draft}一\n\n<img src=x onerror=alert(1)>`);
    });
  }

  it('trumbowyg: both the editor and its hidden field hear of the reply and of its undoing', async () => {
    await world.show('trumbowyg', draft);
    await world.clickBox();
    const heard = () => world.page.evaluate(() => window.practiceEditor.heard?.splice(0));
    await heard();
    const all = ['div', 'textarea'].flatMap((name) =>
      ['change', 'input', 'keyup'].map((type) => `${name} ${type}`),
    );
    expect(await world.insert('はい\n了解です')).toBe('inserted');
    expect([...new Set(await heard())].sort()).toEqual(all);
    expect(await world.undo()).toBe(true);
    expect([...new Set(await heard())].sort()).toEqual(all);
    await pause(100);
    expect(await world.model()).toBe(draft);
  });

  it('a page with nothing to mirror hears of no key', async () => {
    await world.show('plain', draft);
    await world.page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window.practiceEditor, { heard });
      for (const type of ['keydown', 'keypress', 'keyup', 'click', 'paste', 'cut']) {
        window.addEventListener(type, () => heard.push(type), true);
      }
    });
    expect(await world.insert('はい\n\n了解です')).toBe('inserted');
    expect(await world.page.evaluate(() => window.practiceEditor.heard)).toEqual([]);
  });

  it.each(['tiptap', 'prosemirror', 'plain'])(
    '%s: a selection that differs by line ends alone is left, for that is what Enter does',
    async (editor) => {
      await world.show(editor, '一 二');
      await world.clickBox();
      await world.press('ArrowLeft', 3, 'Shift');
      await pause(250);
      await world.insert('一\n二');
      expect((await world.model()).replace('\n', ' ')).toBe('一 二');
    },
  );

  it.each(['plain', 'tiptap'])('%s: a composition in progress refuses', async (editor) => {
    await world.show(editor, draft);
    await world.clickBox();
    const tell = (type: string) =>
      world.page.$eval(
        '#box',
        (box, name) => box.dispatchEvent(new CompositionEvent(name, { bubbles: true })),
        type,
      );
    await tell('compositionstart');
    expect(await world.insert('はい')).toBe('composing');
    expect(await world.model()).toBe(draft);
    await tell('compositionend');
    await pause(100);
    expect(await world.insert('はい')).toBe('inserted');
    expect(await world.model()).toBe(`${draft}はい`);
  });

  it('the cursor is left where it was when the focus has gone elsewhere on the page', async () => {
    await world.show('tiptap', draft);
    await world.clickBox();
    await world.press('ArrowLeft', 1);
    await pause(250);
    await world.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    expect(await world.insert('X')).toBe('inserted');
    expect(await world.model()).toBe('下書Xき');
  });
});
