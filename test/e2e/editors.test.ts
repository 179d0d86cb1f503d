import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './driver.ts';
import { type EditorWorld, startEditorWorld } from './editor-page.ts';

/** Real editors in real browsers; what counts is the editor's own model, not what its DOM shows. */
const editors = [
  'tiptap',
  'prosemirror',
  'trumbowyg',
  'plain',
  'plain?space=pre-wrap',
  'plain?kind=plaintext-only',
  'plain?shadow',
  'quill',
  'lexical',
  'lexical?kind=plain',
  'slate',
  'draft',
  'react',
  'vue',
];

const hundredLines = Array.from({ length: 100 }, (_, line) => `${line + 1}行目です。`).join('\n');

const texts = {
  'blank line': 'Hello\nLine2 <b>&x\n\nEnd 日本',
  'CR LF': '一\r\n二\r\n\r\n三',
  emoji: '👩‍💻🇯🇵と𠮷野家、ﾊﾝｶｸ😀',
  spaces: '  一  二   三\n  四 五',
  'hundred lines': hundredLines,
};

const DRAFT = 'お世話AB敬具';

/**
 * What cannot be made exact, and why. A cell that is repaired turns its test red until it leaves here.
 */
const impossible: Readonly<Record<string, string>> = {};

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  let world: EditorWorld;
  beforeAll(async () => {
    world = await startEditorWorld(browser);
  });
  afterEach(async () => {
    expect(await world.sent(), 'nothing was sent').toBe(0);
  });
  afterAll(() => world?.close());

  const press = async (key: 'ArrowLeft' | 'KeyZ', times: number, held?: 'Shift' | 'Control') => {
    const { keyboard } = world.page;
    if (held) await keyboard.down(held);
    for (let count = 0; count < times; count++) await keyboard.press(key);
    if (held) await keyboard.up(held);
  };
  const becomes = (text: string) =>
    eventually(
      () => world.model(),
      (model) => model === text,
      1_000,
    );
  /** A draft in the page, clicked into, the cursor between A and B. */
  const openDraft = async (editor: string) => {
    await world.show(editor, DRAFT);
    await focusBox();
    await press('ArrowLeft', 3);
    // Editors follow the selection with some delay; people are slower.
    await pause(250);
  };
  const focusBox = async () => {
    const [x, y] = await world.page.evaluate(() => {
      const around = document.getElementById('practice-place');
      const box = (around?.shadowRoot ?? document).querySelector('#box');
      const { left, top, height } = box?.getBoundingClientRect() ?? new DOMRect();
      return [left + 20, top + Math.min(height / 2, 25)] as const;
    });
    await world.page.mouse.click(x, y);
    await world.page.keyboard.press('End');
    await pause(100);
  };
  const cell = (name: string, editor: string, run: () => Promise<void>) => {
    const reason = impossible[`${browser}: ${editor}: ${name}`];
    if (reason) it.fails(`${editor}: ${name} (${reason})`, run);
    else it(`${editor}: ${name}`, run);
  };

  for (const editor of editors) {
    for (const [name, text] of Object.entries(texts)) {
      const lines = text.replaceAll('\r\n', '\n');
      cell(name, editor, async () => {
        await openDraft(editor);
        expect(await world.insert(text)).toBe('inserted');
        await becomes(`お世話A${lines}B敬具`);
      });
    }
    const text = texts['blank line'];

    cell('over a selection', editor, async () => {
      await openDraft(editor);
      await press('ArrowLeft', 2, 'Shift');
      await pause(250);
      expect(await world.insert(text)).toBe('inserted');
      await becomes(`お世${text}B敬具`);
    });

    cell('empty', editor, async () => {
      await world.show(editor);
      expect(await world.insert(text)).toBe('inserted');
      await becomes(text);
    });

    cell('filled, never touched', editor, async () => {
      await world.show(editor, DRAFT);
      expect(await world.insert(text)).toBe('inserted');
      await becomes(`${DRAFT}${text}`);
    });

    cell('the cursor within', editor, async () => {
      await openDraft(editor);
      const [before, after] = ['確認\n\nし', 'まし👩‍💻た\n以上'];
      expect(await world.insert(before + after, before.length)).toBe('inserted');
      await pause(250);
      await world.page.keyboard.type('X');
      await becomes(`お世話A${before}X${after}B敬具`);
    });

    cell('undoInsertion', editor, async () => {
      await openDraft(editor);
      expect(await world.insert(text)).toBe('inserted');
      expect(await world.undo()).toBe(true);
      await becomes(DRAFT);
      expect(await world.insert(text)).toBe('inserted');
      await becomes(`お世話A${text}B敬具`);
    });

    cell('undoInsertion gives a selection back', editor, async () => {
      await openDraft(editor);
      await press('ArrowLeft', 2, 'Shift');
      await pause(250);
      expect(await world.insert(text)).toBe('inserted');
      expect(await world.undo()).toBe(true);
      await becomes(DRAFT);
    });

    cell('Ctrl+Z', editor, async () => {
      await openDraft(editor);
      expect(await world.insert(text)).toBe('inserted');
      await press('KeyZ', 1, 'Control');
      await becomes(DRAFT);
    });

    cell('what was typed before and after stays', editor, async () => {
      await world.show(editor);
      await focusBox();
      await world.page.keyboard.type('前');
      expect(await world.insert('はい')).toBe('inserted');
      await becomes('前はい');
      expect(await world.undo(), 'taken back at once').toBe(true);
      await becomes('前');
      expect(await world.insert('はい')).toBe('inserted');
      await world.page.keyboard.type('後');
      await becomes('前はい後');
      expect(await world.undo(), 'typed on').toBe(false);
      expect(await world.model()).toBe('前はい後');
    });
  }
});

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
