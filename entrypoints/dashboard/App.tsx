import { Page } from '@/components/Page';
import { useRead } from '@/components/use-read';
import { numberNames, onNameNumbersChanged, readNameNumbers } from '@/lib/store/name-numbers';
import { onSettingsChanged, readSettings } from '@/lib/store/settings';
import { dashboardWordsIn } from '@/lib/words/dashboard';
import { Dashboard } from './Dashboard';
import '@/components/figures.css';
import './dashboard.css';

/** The worker's own statistics in their language and light. */
export function App() {
  const [settings] = useRead(readSettings, onSettingsChanged);
  const [numbers] = useRead(readNameNumbers, onNameNumbersChanged);
  if (!settings || !numbers) return null;
  const { language, theme, hideNames, targetMinutes } = settings;
  return (
    <Page
      language={language}
      theme={theme}
      title={dashboardWordsIn(language).title}
      hideNames={hideNames}
      numbers={numbers}
      onNames={keepNumbers}
    >
      {/* What was picked or said under the names goes with them. */}
      <Dashboard key={String(hideNames)} targetMs={targetMinutes * 60_000} />
    </Page>
  );
}

function keepNumbers(names: readonly string[]): void {
  numberNames(names).catch((error: unknown) => console.warn('numbers', error));
}
