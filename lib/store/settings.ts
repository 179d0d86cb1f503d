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
  /** What is older than so many days is let go of; 0: nothing is (docs/decisions/0016). */
  readonly retentionDays: number;
}

const KEY_PREFIX = 'setting:';

const schemas = {
  language: z.enum(['ja', 'en']),
  targetMinutes: z.number().check(z.gte(1), z.lte(24 * 60)),
  theme: z.enum(['system', 'light', 'dark']),
  retentionDays: z.union([z.literal(0), z.number().check(z.int(), z.gte(30), z.lte(3_660))]),
};

/** Whether this version would keep such a value under such a setting's name. */
export function isSetting(name: string, value: unknown): boolean {
  return Object.hasOwn(schemas, name) && schemas[name as keyof Settings].safeParse(value).success;
}

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
  const retentionDays = schemas.retentionDays.safeParse(stored[`${KEY_PREFIX}retentionDays`]);
  return {
    language: language.success ? language.data : browserLanguage(),
    targetMinutes: targetMinutes.success ? targetMinutes.data : 5,
    theme: theme.success ? theme.data : 'system',
    retentionDays: retentionDays.success ? retentionDays.data : 0,
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
