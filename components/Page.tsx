import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Language } from '@/lib/words';
import { HiddenNamesProvider } from './use-names';
import { LanguageProvider } from './use-words';
import './base.css';

interface Props {
  readonly language: Language;
  readonly theme: 'system' | 'light' | 'dark';
  readonly title: string;
  /** Others may see the screen: no client is named. */
  readonly hideNames: boolean;
  readonly children: ComponentChildren;
}

/** A whole page of the extension: its language and its light. */
export function Page({ language, theme, title, hideNames, children }: Props) {
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
      <HiddenNamesProvider value={hideNames}>{children}</HiddenNamesProvider>
    </LanguageProvider>
  );
}
