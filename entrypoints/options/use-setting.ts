import type { Status } from '@/components/StatusLine';
import { alertDefaults } from '@/lib/domain/alert-settings';
import { type Settings, saveSetting } from '@/lib/store/settings';
import { wordsIn } from '@/lib/words';
import { alertSettingWords } from '@/lib/words/alert-settings';

/** Keeps a setting at once and offers to take it back. */
export function useSetting(settings: Settings, onStatus: (status: Status) => void) {
  return async <Key extends keyof Settings>(key: Key, value: Settings[Key]): Promise<void> => {
    const before = settings[key];
    // What is said about a change of language is said in the new one.
    const words = wordsIn(key === 'language' ? (value as Settings['language']) : settings.language);
    const keep = async (next: Settings[Key], done: Status) => {
      try {
        await saveSetting(key, next);
        onStatus(done);
      } catch {
        onStatus({ text: words.options.notSaved, trouble: true });
      }
    };
    const text =
      key === 'targetMinutes'
        ? words.options.targetSaved(value as number)
        : key in alertDefaults
          ? alertSettingWords[settings.language].saved
          : words.options.displaySaved;
    const back = wordsIn(key === 'language' ? (before as Settings['language']) : settings.language);
    await keep(value, { text, undo: () => void keep(before, { text: back.templates.restored }) });
  };
}
