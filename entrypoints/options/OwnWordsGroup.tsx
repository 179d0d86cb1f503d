import { Group } from '@/components/Group';
import { OwnWordsFields } from '@/components/OwnWordsFields';
import type { Status } from '@/components/StatusLine';
import { useLanguage, useWords } from '@/components/use-words';
import { type Settings, saveSetting } from '@/lib/store/settings';
import { ownWordsWords } from '@/lib/words/own-words';

interface Props {
  readonly settings: Settings;
  readonly onStatus: (status: Status) => void;
}

/** How the worker calls clients in both languages, and the signature. Kept at every stroke, so nothing is said of it. */
export function OwnWordsGroup({ settings, onStatus }: Props) {
  const words = ownWordsWords[useLanguage()];
  const { notSaved } = useWords().options;
  return (
    <Group id="own-words" title={words.title} note={words.note}>
      <OwnWordsFields
        own={settings}
        languages={['ja', 'en']}
        onChange={(key, value) => {
          saveSetting(key, value).catch(() => onStatus({ text: notSaved, trouble: true }));
        }}
      />
    </Group>
  );
}
