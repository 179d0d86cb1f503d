import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers.ts';
import { eventually } from './driver.ts';
import { type EditorWorld, pause, startEditorWorld } from './editor-page.ts';

const hundredLines = Array.from({ length: 100 }, (_, line) => `${line + 1}行目です。`).join('\n');

const texts = {
  'blank line': 'Hello\nLine2 <b>&x\n\nEnd 日本',
  'two line ends': 'はい\n\n承知しました',
  'three lines': '一\n二\n三',
  'CR LF': '一\r\n二\r\n\r\n三',
  emoji: '👩‍💻🇯🇵と𠮷野家、ﾊﾝｶｸ😀',
  spaces: '  一  二   三\n  四 五',
  'hundred lines': hundredLines,
};

const DRAFT = 'お世話AB敬具';

/** More presses of Ctrl+Z than any editor takes for what was inserted and what was typed before it. */
const MOST_UNDOS = 6;

/**
 * Keys are pressed in pauses that a person would make; on a machine that is slower than that an editor (Slate)
 * sets the cursor back over the next key, and the draft is not what the test means. So a cell is tried again;
 * what inserts wrongly does so each time.
 */
const SLOW_MACHINE = { retry: 2 };

/** What is known not to come out right: the editor and the text, and in which browser. */
export type ExpectedFailures = Readonly<Record<string, readonly BrowserName[]>>;

/** Real editors in real browsers; what counts is the editor's own model, not what its DOM shows. */
export function describeEditors(
  editors: readonly string[],
  expectedFailures: ExpectedFailures = {},
): void {
  describe.each(['chromium', 'firefox'] as const)('in %s', SLOW_MACHINE, (browser) => {
    let world: EditorWorld;
    const tried = new Set<string>();
    const exact = new Set<string>();
    const undoSteps = new Map<string, number>();
    beforeAll(async () => {
      world = await startEditorWorld(browser, editors);
    });
    afterEach(async () => {
      expect(await world.sent(), 'nothing was sent').toBe(0);
    });
    afterAll(async () => {
      await world?.close();
      const steps = [...undoSteps].map(([editor, count]) => `${editor} ${count}`).join(', ');
      console.log(`${browser}: ${exact.size} of ${tried.size} exact; Ctrl+Z: ${steps}`);
    });
    for (const editor of editors) describeEditor(editor);

    /** A cell of the table; one that is expected to fail must. */
    function cell(name: string, run: () => Promise<void>): void {
      const declare = expectedFailures[name]?.includes(browser) ? it.fails : it;
      declare(name, async () => {
        tried.add(name);
        await run();
        exact.add(name);
      });
    }

    function describeEditor(editor: string): void {
      const asHeld = (text: string) =>
        text.replace(/\r?\n/g, editor.includes('kind=input') ? ' ' : '\n');
      /** In the editor's model, and in the site's own draft-saving. */
      const becomes = async (text: string) => {
        const held = asHeld(text);
        await eventually(
          () => world.model(),
          (model) => model === held,
          3_000,
        );
        await eventually(
          () => world.saved(),
          (saved) => saved === held,
          3_000,
        );
      };
      /** A draft in the page, clicked into, the cursor between A and B. */
      const openDraft = async (selected = 0) => {
        await world.show(editor, DRAFT);
        await world.clickBox();
        await world.press('ArrowLeft', 3);
        // Editors follow the selection with some delay; people are slower.
        await pause(250);
        await world.press('ArrowLeft', selected, 'Shift');
        if (selected > 0) await pause(250);
      };
      const text = texts['blank line'];
      const insert = async (inserted = text, cursor: number | null = null) =>
        expect(await world.insert(inserted, cursor)).toBe('inserted');

      for (const [name, one] of Object.entries(texts)) {
        cell(`${editor}: ${name}`, async () => {
          await openDraft();
          await insert(one);
          await becomes(`お世話A${one}B敬具`);
        });
      }

      cell(`${editor}: over a selection, which undoInsertion gives back`, async () => {
        await openDraft(2);
        await insert();
        await becomes(`お世${text}B敬具`);
        expect(await world.undo()).toBe(true);
        await becomes(DRAFT);
      });

      cell(`${editor}: empty`, async () => {
        await world.show(editor);
        await insert();
        await becomes(text);
      });

      cell(`${editor}: filled, never touched`, async () => {
        await world.show(editor, DRAFT);
        await insert();
        await becomes(`${DRAFT}${text}`);
      });

      cell(`${editor}: the cursor within`, async () => {
        await openDraft();
        const [before, after] = ['確認\n\nし', 'まし👩‍💻た\n以上'];
        await insert(before + after, before.length);
        await pause(250);
        await world.page.keyboard.type('X');
        await becomes(`お世話A${before}X${after}B敬具`);
      });

      cell(`${editor}: undoInsertion`, async () => {
        await openDraft();
        await insert();
        expect(await world.undo()).toBe(true);
        await becomes(DRAFT);
        await insert();
        await becomes(`お世話A${text}B敬具`);
      });

      cell(`${editor}: Ctrl+Z`, async () => {
        await openDraft();
        await insert();
        const isRestored = async () => {
          await pause(100);
          return (await world.model()) === DRAFT;
        };
        let steps = 0;
        for (; steps < MOST_UNDOS && (steps === 0 || !(await isRestored())); steps++) {
          await world.press('KeyZ', 1, 'Control');
        }
        await becomes(DRAFT);
        undoSteps.set(editor, steps);
      });

      cell(`${editor}: what was typed before and after stays`, async () => {
        await world.show(editor);
        await world.clickBox();
        await world.page.keyboard.type('x');
        await insert('はい');
        await becomes('xはい');
        expect(await world.undo(), 'taken back at once').toBe(true);
        await becomes('x');
        await insert('はい');
        await world.page.keyboard.type('z');
        await becomes('xはいz');
        expect(await world.undo(), 'typed on').toBe(false);
        expect(await world.model()).toBe('xはいz');
      });
    }
  });
}
