import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Language } from '@/lib/words';
import { HiddenNamesProvider, hiddenNames } from './use-names';
import { LanguageProvider } from './use-words';
import './base.css';

interface Props {
  readonly language: Language;
  readonly theme: 'system' | 'light' | 'dark';
  readonly title: string;
  /** Others may see the screen: no client is named. */
  readonly hideNames: boolean;
  /** Which number stands for whom on all pages, and who is told of a name that has none yet. */
  readonly numbers?: ReadonlyMap<string, number> | undefined;
  readonly onNames?: (names: readonly string[]) => void;
  readonly children: ComponentChildren;
}

/** A whole page of the extension: its language and its light. */
export function Page(props: Props) {
  const { language, theme, title, hideNames, numbers, onNames, children } = props;
  const hidden = useMemo(
    () => (hideNames ? hiddenNames(numbers, onNames) : null),
    [hideNames, numbers, onNames],
  );
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    // A browser whose own language runs from the right changes nothing here.
    root.dir = 'ltr';
    document.title = title;
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
  }, [language, theme, title]);
  return (
    <LanguageProvider value={language}>
      <HiddenNamesProvider value={hidden}>{children}</HiddenNamesProvider>
    </LanguageProvider>
  );
}
