import { browser } from 'wxt/browser';
import { type WelcomeStep, welcomeSteps } from '@/lib/domain/welcome-step';
import { saveWelcomeStep } from '@/lib/store/welcome-step';
import { useWelcomeWords } from './use-welcome-words';

interface Props {
  readonly step: WelcomeStep;
  /** A site is chosen: the way on stays in sight. Before, it would only hide what is to be read. */
  readonly begun: boolean;
}

/** The way on, the way back and the way past it all. Nothing here has to be done now. */
export function Foot({ step, begun }: Props) {
  const words = useWelcomeWords();
  const index = welcomeSteps.indexOf(step);
  const next = welcomeSteps[index + 1];
  const before = welcomeSteps[index - 1];
  const stays = begun || step !== 'platforms';
  return (
    <footer class={`welcome-foot ${stays ? 'welcome-foot-stays' : ''}`}>
      {next ? (
        <a class="button button-main" href={`#${next}`} data-action="next">
          {words.next(words.step[next])}
        </a>
      ) : (
        <button
          type="button"
          class={`button ${begun ? 'button-main' : ''}`}
          data-action="close"
          onClick={() => void finish()}
        >
          {words.close}
        </button>
      )}
      {before && (
        <a class="button" href={`#${before}`} data-action="back">
          {words.back}
        </a>
      )}
      {next && next !== 'ready' && (
        <a class="welcome-skip" href="#ready" data-action="skip">
          {words.skip}
        </a>
      )}
    </footer>
  );
}

/**
 * Who has come to the end begins at the start next time. A page may close itself only if it was opened by a
 * script; the browser may always close it.
 */
async function finish(): Promise<void> {
  await saveWelcomeStep('platforms');
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
