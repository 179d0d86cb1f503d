import { useLayoutEffect } from 'preact/hooks';
import { Page } from '@/components/Page';
import { useRead } from '@/components/use-read';
import { onSettingsChanged, readSettings } from '@/lib/store/settings';
import { wordsIn } from '@/lib/words';
import { Popup } from './Popup';
import type { Frame } from './panel';
import './popup.css';

/** The popup, or the panel beside the page, in the user's language and light. */
export function App({ frame }: { frame: Frame }) {
  const [settings] = useRead(readSettings, onSettingsChanged);
  useLayoutEffect(() => {
    document.documentElement.dataset.frame = frame;
  }, [frame]);
  if (!settings) return null;
  const { language, theme, hideNames } = settings;
  return (
    <Page language={language} theme={theme} hideNames={hideNames} title={wordsIn(language).product}>
      <Popup settings={settings} frame={frame} />
    </Page>
  );
}
