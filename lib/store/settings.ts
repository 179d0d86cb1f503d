import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Language } from '@/lib/domain/template';
import { onStorageChanged } from './changes';

/** What the user has chosen. Each setting has its own key, so two pages never overwrite each other. */
export interface Settings {
  readonly language: Language;
  /** Minutes within which a first answer should be given: 1 to 1440. */
  readonly targetMinutes: number;
  readonly theme: 'system' | 'light' | 'dark';
  /** Clients' names and conversations' titles are not shown, as others may see the screen. */
  readonly hideNames: boolean;
}

const KEY_PREFIX = 'setting:';

const schemas = {
  language: z.enum(['ja', 'en']),
  targetMinutes: z.number().check(z.gte(1), z.lte(24 * 60)),
  theme: z.enum(['system', 'light', 'dark']),
  hideNames: z.boolean(),
};

/** The browser's own language where it is Japanese (or unknown); for everybody else English. */
function browserLanguage(): Language {
  const language = browser.i18n.getUILanguage();
  return language === '' || /^ja\b/i.test(language) ? 'ja' : 'en';
}

/**
 * The settings, with a default for what was never chosen or cannot be read. Never rejects: without a
 * language a page could not even say what is wrong.
 */
export async function readSettings(): Promise<Settings> {
  const keys = Object.keys(schemas).map((name) => KEY_PREFIX + name);
  const stored: Record<string, unknown> = await browser.storage.local.get(keys).catch(() => ({}));
  const language = schemas.language.safeParse(stored[`${KEY_PREFIX}language`]);
  const targetMinutes = schemas.targetMinutes.safeParse(stored[`${KEY_PREFIX}targetMinutes`]);
  const theme = schemas.theme.safeParse(stored[`${KEY_PREFIX}theme`]);
  const hideNames = schemas.hideNames.safeParse(stored[`${KEY_PREFIX}hideNames`]);
  return {
    language: language.success ? language.data : browserLanguage(),
    targetMinutes: targetMinutes.success ? targetMinutes.data : 5,
    theme: theme.success ? theme.data : 'system',
    hideNames: hideNames.success && hideNames.data,
  };
}

/** Keeps one setting. Rejects a value outside its range, and when the browser's storage fails. */
export async function saveSetting<Key extends keyof Settings>(
  key: Key,
  value: Settings[Key],
): Promise<void> {
  await browser.storage.local.set({ [KEY_PREFIX + key]: z.parse(schemas[key], value) });
}

/** Calls back after any page has changed a setting. Answers how to stop that. */
export function onSettingsChanged(callback: () => void): () => void {
  return onStorageChanged('local', [KEY_PREFIX], callback);
}
