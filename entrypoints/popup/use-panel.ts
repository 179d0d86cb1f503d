import type { Status } from '@/components/StatusLine';
import { useHandWords } from '@/components/use-hand-words';
import { canOpenPanel, type Frame, openPanel } from './panel';
import { closePopup } from './tabs';

/** Goes on in the panel beside the page; undefined where there is none, or this is it. */
export function usePanel(
  frame: Frame,
  onStatus: (status: Status) => void,
): (() => void) | undefined {
  const words = useHandWords().panel;
  if (frame === 'panel' || !canOpenPanel()) return undefined;
  return () =>
    void openPanel().then((opened) => {
      if (opened) closePopup();
      else onStatus({ text: words.notOpened, trouble: true });
    });
}
