import { useLayoutEffect } from 'preact/hooks';
import { belongsToComposition } from '@/components/composition';
import type { PaletteAction } from './palette-entries';

interface PopupKeys {
  /** Takes the quick replies' own keys: `/`, 1–9, d, q, s, arrows, Enter. */
  readonly replies: { readonly current: (event: KeyboardEvent) => boolean };
  /** Those with a key are done by it. */
  readonly actions: readonly PaletteAction[];
  /** Takes a letter as a word on the conversation that is open behind; false when it is none. */
  readonly judge: (letter: string) => boolean;
  readonly onPalette: () => void;
}

/** Keys that work wherever the focus is, but in a field; Ctrl+K works there too. */
export function usePopupKeys({ replies, actions, judge, onPalette }: PopupKeys): void {
  // Not after the next frame: a key that is shown works.
  useLayoutEffect(() => {
    const takePlain = (event: KeyboardEvent, letter: string): boolean => {
      if (letter === '>') {
        onPalette();
        return true;
      }
      const action = actions.find(
        ({ keys, name }) => name !== 'ask' && keys?.toLowerCase() === letter,
      );
      action?.run();
      return action !== undefined || replies.current(event) || judge(letter);
    };
    const take = (event: KeyboardEvent): boolean => {
      const target = event.target as HTMLElement;
      if (isPaletteKey(event)) {
        onPalette();
        return true;
      }
      if (target.matches('input, textarea, select')) return false;
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      const letter = isPlain ? event.key.toLowerCase() : '';
      if (target.matches('button, a, summary') && !/^[1-9/>?bdehmnpqrsz]$/.test(letter))
        return false;
      if (takePlain(event, letter)) return true;
      if (event.key !== 'ArrowDown') return false;
      document.querySelector<HTMLElement>('.row-open')?.focus();
      return true;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || belongsToComposition(event)) return;
      // A layer over the page has keys of its own.
      if ((event.target as HTMLElement).closest('dialog')) return;
      if (take(event)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [replies, actions, judge, onPalette]);
}

function isPaletteKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey;
}
