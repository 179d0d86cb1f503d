import { Page } from '@/components/Page';
import { useRead } from '@/components/use-read';
import { onSettingsChanged, readSettings } from '@/lib/store/settings';
import { welcomeWords } from '@/lib/words/welcome';
import { Welcome } from './Welcome';

/** The first page after the installation, in the user's language and light. */
export function App() {
  const [settings] = useRead(readSettings, onSettingsChanged);
  if (!settings) return null;
  const { language, theme, hideNames } = settings;
  return (
    <Page
      language={language}
      theme={theme}
      title={welcomeWords[language].title}
      hideNames={hideNames}
    >
      <Welcome settings={settings} />
    </Page>
  );
}
