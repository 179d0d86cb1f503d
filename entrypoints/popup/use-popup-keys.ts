import { useLayoutEffect } from 'preact/hooks';
import { belongsToComposition } from '@/components/composition';
import { SNOOZE_KEY } from './SnoozeBar';

interface PopupKeys {
  /** Takes the quick replies' own keys: `/`, 1–9, d, q, s, arrows, Enter. */
  readonly replies: { readonly current: (event: KeyboardEvent) => boolean };
  readonly undo: (() => void) | undefined;
  /** Takes a letter as a word on the conversation that is open behind; false when it is none. */
  readonly judge: (letter: string) => boolean;
  /** Ends the silence of alerts, or asks for how long there shall be one: m. */
  readonly snooze: () => void;
}

/** Keys that work wherever the focus is, but in a field. */
export function usePopupKeys({ replies, undo, judge, snooze }: PopupKeys): void {
  // Not after the next frame: a key that is shown works.
  useLayoutEffect(() => {
    const take = (event: KeyboardEvent): boolean => {
      const target = event.target as HTMLElement;
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      const letter = isPlain ? event.key.toLowerCase() : '';
      if (letter === 'z' && undo) {
        undo();
        return true;
      }
      if (letter === SNOOZE_KEY) {
        snooze();
        return true;
      }
      if (target.matches('button, a, summary') && !/^[1-9/bdenqrs]$/.test(letter)) return false;
      if (replies.current(event) || judge(letter)) return true;
      if (event.key !== 'ArrowDown') return false;
      document.querySelector<HTMLElement>('.row-open')?.focus();
      return true;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || belongsToComposition(event)) return;
      if ((event.target as HTMLElement).matches('input, textarea, select')) return;
      if (take(event)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [replies, undo, judge, snooze]);
}
