import { useEffect, useRef, useState } from 'preact/hooks';
import { type WelcomeStep, welcomeSteps } from '@/lib/domain/welcome-step';
import { readWelcomeStep, saveWelcomeStep } from '@/lib/store/welcome-step';

/** Where the user is. */
export interface Place {
  readonly step: WelcomeStep;
  /** They went there; else the page was opened there. */
  readonly moved: boolean;
}

/** The step is the page's address, so that links and the back button work; without one, where it was left. */
export function usePlace(): Place | undefined {
  const [place, setPlace] = useState<Place | undefined>(() => {
    const step = stepOf(location.hash);
    return step && { step, moved: false };
  });
  const first = useRef<WelcomeStep | undefined>(place?.step);
  useEffect(() => {
    const onHash = () => {
      // Back at the address without a step; any other is a place within the present one.
      const step = stepOf(location.hash) ?? (location.hash === '' ? first.current : undefined);
      if (!step) return;
      setPlace({ step, moved: true });
      void saveWelcomeStep(step);
    };
    window.addEventListener('hashchange', onHash);
    void readWelcomeStep().then((step) => {
      first.current ??= step;
      setPlace((known) => known ?? { step, moved: false });
    });
    return () => window.removeEventListener('hashchange', onHash);
  }, []);
  return place;
}

function stepOf(hash: string): WelcomeStep | undefined {
  return welcomeSteps.find((step) => `#${step}` === hash);
}
