import { useEffect } from 'preact/hooks';
import { Page } from '@/components/Page';
import { useRead } from '@/components/use-read';
import { useWords } from '@/components/use-words';
import { onSettingsChanged, readSettings } from '@/lib/store/settings';
import { privacyTitle } from '@/lib/words/privacy';
import '@/components/sheet.css';
import '@/components/figures.css';
import './privacy.css';

/** The head of the privacy policy, in the user's language and light; its text stands in the page itself. */
export function App() {
  const [settings] = useRead(readSettings, onSettingsChanged);
  if (!settings) return null;
  const { language, theme, hideNames } = settings;
  const title = privacyTitle[language];
  return (
    <Page language={language} theme={theme} hideNames={hideNames} title={title}>
      <Head title={title} />
    </Page>
  );
}

function Head({ title }: { title: string }) {
  const words = useWords().options;
  useEffect(() => {
    document.body.dataset.ready = '';
  }, []);
  return (
    <header class="sheet-head">
      <img src="/icon/icon.svg" width="32" height="32" alt="" />
      <h1>{title}</h1>
      <a href="/options.html#data">{words.open}</a>
    </header>
  );
}
