import { useHandWords } from '@/components/use-hand-words';

/** The tab beside the panel is none that we may look at: said plainly, or the panel would seem to be broken. */
export function Unseen() {
  return (
    <p class="popup-hint soft" data-testid="unseen">
      {useHandWords().panel.unseen}
    </p>
  );
}
