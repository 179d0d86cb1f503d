import { privacyTitle } from '@/lib/words/privacy';
import { useLanguage } from './use-words';

/** The way to the privacy policy, which is a page of the extension: it is there without a network. */
export function PrivacyLink() {
  return (
    <p>
      <a href="/privacy.html" target="_blank" rel="noreferrer" data-action="privacy">
        {privacyTitle[useLanguage()]}
      </a>
    </p>
  );
}
