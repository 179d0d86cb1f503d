import type { Language } from '@/lib/domain/template';

/** What the privacy policy is called, on its page and on the way to it. Its text is PRIVACY.md. */
export const privacyTitle: Readonly<Record<Language, string>> = {
  ja: 'プライバシーについて',
  en: 'Privacy policy',
};
