import { Check, X } from 'lucide-preact';
import { Group } from '@/components/Group';
import { PrivacyLink } from '@/components/PrivacyLink';
import { useWelcomeWords } from './use-welcome-words';

/** What is kept and what is never done, side by side. */
export function Privacy() {
  const words = useWelcomeWords();
  return (
    <Group id="privacy" title={words.privacy}>
      <div class="welcome-privacy">
        <div>
          <h3>{words.stored}</h3>
          <ul>
            {words.storedItems.map((item) => (
              <li key={item}>
                <Check size={16} aria-hidden="true" />
                {item}
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{words.never}</h3>
          <ul>
            {words.neverItems.map((item) => (
              <li key={item}>
                <X size={16} aria-hidden="true" />
                {item}
              </li>
            ))}
          </ul>
        </div>
      </div>
      <PrivacyLink />
    </Group>
  );
}
