import { Page } from '@/components/Page';
import { useRead } from '@/components/use-read';
import { onSettingsChanged, readSettings } from '@/lib/store/settings';
import { wordsIn } from '@/lib/words';
import { Skeleton } from './Skeleton';

/** The skeleton of the tab that the address names, in the user's language and light. */
export function App() {
  const [settings] = useRead(readSettings, onSettingsChanged);
  if (!settings) return null;
  const { language, theme, hideNames } = settings;
  return (
    <Page
      language={language}
      theme={theme}
      title={wordsIn(language).skeleton.title}
      hideNames={hideNames}
    >
      <Skeleton />
    </Page>
  );
}
