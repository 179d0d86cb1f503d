import { isMatch } from '../query';
import type { Box, BoxState, Held } from './box';
import { readDrawn } from './drawn-text';
import { announceToMirror } from './mirror';
import { rememberSelection, selectionIn, selectionInside, withoutSpaces } from './rich-selection';
import { cutOut, takeBack, typeOver, type UndoWay, undoTyping } from './rich-undo';
import { isTypedInto, QUILL_1, waysInto } from './rich-ways';
import { settled } from './settled';

/** CodeMirror draws what is in view alone, and gaps for the rest. */
const DRAWN_IN_PART = ':has(.cm-gap)';
/** So many lines before the cursor are always drawn. */
const LINES_IN_VIEW = 3;

/** Whatever is `contenteditable`: bare ones, and the editors that are built on it. */
export function richText(element: HTMLElement): Box {
  const selectAgain = rememberSelection(element);
  // Quill 1 would delete what is selected.
  const hearing = isMatch(element, QUILL_1) ? [] : [cutOut];
  const back = async (text: string, before: BoxState, undoWays: readonly UndoWay[]) => {
    if (!(await takeBack(element, text, before, undoWays))) return false;
    selectAgain();
    // Editors learn of it a little later; what comes next begins there.
    await settled(element);
    return true;
  };
  return {
    read: () => ({ value: readDrawn(element), selected: String(selectionInside(element) ?? '') }),
    fit: (text) => text.replace(/\r\n?/g, '\n'),
    ways: waysInto(element).map((way) => (text) => way(element, text)),
    holds(text, before) {
      const isDrawn = !isMatch(element, DRAWN_IN_PART);
      const drawn = isDrawn ? text : text.split('\n').slice(-LINES_IN_VIEW).join('\n');
      return heldIn(readDrawn(element), drawn, before, isDrawn);
    },
    putBack: (text, before) => back(text, before, [undoTyping, ...hearing, typeOver]),
    undo(text, before) {
      // What was typed over the selection is typed over again: a paste may split the lines around it.
      const typed = before.selected && isTypedInto(element) ? [typeOver] : [];
      return back(text, before, [...typed, ...hearing, undoTyping, typeOver]);
    },
    placeCaret(text, caret) {
      const rest = new Intl.Segmenter().segment(text.slice(caret));
      for (const _ of rest) selectionIn(element)?.modify('move', 'backward', 'character');
    },
    announceChange: () => announceToMirror(element),
  };
}

/**
 * Editors write spaces in their own ways; but every line must have come down as one, and where all is drawn the
 * worker's own words must still stand around it. A placeholder goes as a whole.
 */
function heldIn(now: string, text: string, before: BoxState, isWhole: boolean): Held {
  const sizeOf = (part: string) => withoutSpaces(part).length;
  const beside = sizeOf(now) - sizeOf(text);
  if (isWhole && beside > 0 && beside < sizeOf(before.value) - sizeOf(before.selected))
    return false;
  if (isHeldIn(now, text, before, withoutPadding)) return 'exactly';
  const withoutBlanks = (lines: string) => withoutPadding(lines).replace(/\n+/g, '\n');
  return isHeldIn(now, text, before, withoutBlanks) && 'roughly';
}

function isHeldIn(
  now: string,
  text: string,
  { value, selected }: BoxState,
  tidy: (text: string) => string,
): boolean {
  const parts = tidy(now).split(tidy(text));
  // What was typed may stand within what was there, and the other way round.
  const isReplaced = parts.some(
    (_, at) =>
      at > 0 &&
      parts.slice(0, at).join(tidy(text)) + tidy(selected) + parts.slice(at).join(tidy(text)) ===
        tidy(value),
  );
  const countIn = (whole: string) => tidy(whole).split(tidy(text)).length;
  return isReplaced || parts.length > countIn(value) - countIn(selected) + 1;
}

function withoutPadding(text: string): string {
  return text.replace(/[^\S\n]+|\u200b/g, '').trim();
}
