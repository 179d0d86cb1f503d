import { useEffect, useRef } from 'preact/hooks';
import type { Status } from '@/components/StatusLine';
import { useHandWords } from '@/components/use-hand-words';
import { type Settings, saveSetting } from '@/lib/store/settings';

/** How this page and all others are shown, and changed from here. */
export interface Display {
  readonly hideNames: boolean;
  show<Key extends 'language' | 'theme' | 'hideNames'>(key: Key, value: Settings[Key]): void;
}

/** Changes how things are shown. Whoever hides names or shows them again, here or elsewhere, it is said here. */
export function useDisplay(
  { hideNames }: Settings,
  onStatus: (status: Status | undefined) => void,
): Display {
  const words = useHandWords().names;
  const last = useRef(hideNames);
  const show: Display['show'] = (key, value) => {
    saveSetting(key, value).catch(() => onStatus({ text: words.notSaved, trouble: true }));
  };
  useEffect(() => {
    if (last.current === hideNames) return;
    last.current = hideNames;
    // In place of what was said before, in which a name may stand.
    onStatus({ text: hideNames ? words.hidden : words.shown });
  }, [hideNames, words, onStatus]);
  return { hideNames, show };
}
