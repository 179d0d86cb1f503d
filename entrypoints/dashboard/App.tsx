import { Page } from '@/components/Page';
import { useRead } from '@/components/use-read';
import { onSettingsChanged, readSettings } from '@/lib/store/settings';
import { dashboardWordsIn } from '@/lib/words/dashboard';
import { Dashboard } from './Dashboard';
import './dashboard.css';

/** The worker's own statistics in their language and light. */
export function App() {
  const [settings] = useRead(readSettings, onSettingsChanged);
  if (!settings) return null;
  const { language, theme, hideNames, targetMinutes } = settings;
  return (
    <Page
      language={language}
      theme={theme}
      title={dashboardWordsIn(language).title}
      hideNames={hideNames}
    >
      {/* What was picked or said under the names goes with them. */}
      <Dashboard key={String(hideNames)} targetMs={targetMinutes * 60_000} />
    </Page>
  );
}
