import { useLayoutEffect } from 'preact/hooks';
import { Page } from '@/components/Page';
import { useRead } from '@/components/use-read';
import { numberNames, onNameNumbersChanged, readNameNumbers } from '@/lib/store/name-numbers';
import { onSettingsChanged, readSettings } from '@/lib/store/settings';
import { wordsIn } from '@/lib/words';
import { Popup } from './Popup';
import type { Frame } from './panel';
import './popup.css';

/** The popup, or the panel beside the page, in the user's language and light. */
export function App({ frame }: { frame: Frame }) {
  const [settings] = useRead(readSettings, onSettingsChanged);
  const [numbers] = useRead(readNameNumbers, onNameNumbersChanged);
  useLayoutEffect(() => {
    document.documentElement.dataset.frame = frame;
  }, [frame]);
  if (!settings || !numbers) return null;
  const { language, theme, hideNames } = settings;
  return (
    <Page
      language={language}
      theme={theme}
      hideNames={hideNames}
      title={wordsIn(language).product}
      numbers={numbers}
      onNames={keepNumbers}
    >
      <Popup settings={settings} frame={frame} />
    </Page>
  );
}

function keepNumbers(names: readonly string[]): void {
  numberNames(names).catch((error: unknown) => console.warn('numbers', error));
}
