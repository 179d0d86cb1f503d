import type { ComposerRefusal } from '@/lib/domain/composer';
import { findAll, isVisible, type Root } from '@/lib/page/query';
import type { Composer } from './adapter';

/** All message boxes in `root` that the user can see. */
export function findVisibleBoxes(root: Root, css: string): HTMLElement[] {
  return findAll(root, css).filter(isVisible) as HTMLElement[];
}

/** The box if exactly one is visible; pages render hidden copies (PC and SP). */
export function findSingleBox(root: Root, css: string): Composer {
  return chooseBox(findVisibleBoxes(root, css));
}

/** The only one of these boxes, or why there is none to be used. */
export function chooseBox(
  boxes: readonly HTMLElement[],
  none: ComposerRefusal = 'noComposer',
): Composer {
  const [box, another] = boxes;
  if (!box) return { refusal: none };
  if (another) return { refusal: 'severalComposers' };
  return { box };
}
