import { Choice } from '@/components/Choice';
import { Group } from '@/components/Group';
import { languageOptions } from '@/components/language-options';
import { useHandWords } from '@/components/use-hand-words';
import { useLanguage, useWords } from '@/components/use-words';
import type { Settings } from '@/lib/store/settings';
import { welcomeWords } from '@/lib/words/welcome';

interface Props {
  readonly settings: Settings;
  readonly onSetting: <Key extends 'language' | 'theme' | 'hideNames'>(
    key: Key,
    value: Settings[Key],
  ) => void;
}

/** The language and the light of the extension's pages, and whether they name anybody. */
export function DisplayGroup({ settings, onSetting }: Props) {
  const words = useWords();
  const { openAgain } = welcomeWords[useLanguage()];
  const { names } = useHandWords();
  return (
    <Group id="display" title={words.options.display}>
      <Choice
        name="language"
        legend={words.language.label}
        value={settings.language}
        options={languageOptions(words)}
        onChange={(language) => onSetting('language', language)}
      />
      <Choice
        name="theme"
        legend={words.theme.label}
        value={settings.theme}
        options={[
          { value: 'system', label: words.theme.system },
          { value: 'light', label: words.theme.light },
          { value: 'dark', label: words.theme.dark },
        ]}
        onChange={(theme) => onSetting('theme', theme)}
      />
      <label class="check">
        <input
          type="checkbox"
          data-field="hide-names"
          aria-describedby="hide-names-note"
          checked={settings.hideNames}
          onChange={(event) => onSetting('hideNames', event.currentTarget.checked)}
        />
        <span>{names.label}</span>
      </label>
      <p id="hide-names-note" class="soft">
        {names.note}
      </p>
      <p>
        <a href="/welcome.html" data-action="welcome">
          {openAgain}
        </a>
      </p>
    </Group>
  );
}
