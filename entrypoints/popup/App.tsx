import { Page } from '@/components/Page';
import { useRead } from '@/components/use-read';
import { onSettingsChanged, readSettings } from '@/lib/store/settings';
import { wordsIn } from '@/lib/words';
import { Popup } from './Popup';
import './popup.css';

/** The popup in the user's language and light. */
export function App() {
  const [settings] = useRead(readSettings, onSettingsChanged);
  if (!settings) return null;
  const { language, theme, targetMinutes } = settings;
  return (
    <Page language={language} theme={theme} title={wordsIn(language).product}>
      <Popup targetMinutes={targetMinutes} />
    </Page>
  );
}
