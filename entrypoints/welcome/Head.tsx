import { SunMoon } from 'lucide-preact';
import { Choice } from '@/components/Choice';
import { languageOptions } from '@/components/language-options';
import { useWords } from '@/components/use-words';
import type { Settings } from '@/lib/store/settings';
import { useWelcomeWords } from './use-welcome-words';
import type { Keeping } from './Welcome';

interface Props extends Pick<Keeping, 'save'> {
  readonly settings: Settings;
}

/** Whose page this is, and in which language and light. */
export function Head({ settings, save }: Props) {
  const words = useWords();
  return (
    <header class="sheet-head welcome-head">
      <img src="/icon/icon.svg" width="40" height="40" alt="" />
      <div class="welcome-title">
        <h1>{useWelcomeWords().title}</h1>
        <p>{words.tagline}</p>
      </div>
      <div class="welcome-display">
        <Choice
          name="language"
          legend={words.language.label}
          quiet
          value={settings.language}
          options={languageOptions(words)}
          onChange={(value) => save('language', value)}
        />
        <label class="welcome-theme">
          <SunMoon size={18} aria-hidden="true" />
          <span class="hidden">{words.theme.label}</span>
          <select
            class="field"
            data-field="theme"
            value={settings.theme}
            onChange={({ currentTarget }) =>
              save('theme', currentTarget.value as Settings['theme'])
            }
          >
            {(['system', 'light', 'dark'] as const).map((theme) => (
              <option key={theme} value={theme}>
                {words.theme[theme]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}
