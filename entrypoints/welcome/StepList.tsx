import { type WelcomeStep, welcomeSteps } from '@/lib/domain/welcome-step';
import { useWelcomeWords } from './use-welcome-words';

/** Where one is, and the way to every other step. */
export function StepList({ step }: { step: WelcomeStep }) {
  const words = useWelcomeWords();
  return (
    <nav class="welcome-steps" aria-label={words.steps}>
      <ol>
        {welcomeSteps.map((one, index) => (
          <li key={one}>
            <a href={`#${one}`} aria-current={one === step ? 'step' : undefined}>
              <span class="welcome-step-number" aria-hidden="true">
                {index + 1}
              </span>
              {words.step[one]}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
