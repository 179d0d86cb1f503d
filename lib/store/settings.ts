import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type AlertSettings, alertDefaults, outsideHours } from '@/lib/domain/alert-settings';
import { defaultOwnWords, OWN_WORDS_LENGTH, type OwnWords } from '@/lib/domain/own-words';
import type { Language } from '@/lib/domain/template';
import { onStorageChanged } from './changes';

/** What the user has chosen. Each setting has its own key, so two pages never overwrite each other. */
export interface Settings extends AlertSettings, OwnWords {
  readonly language: Language;
  /** Minutes within which a first answer should be given: 1 to 1440. */
  readonly targetMinutes: number;
  readonly theme: 'system' | 'light' | 'dark';
  /** Clients' names and conversations' titles are not shown, as others may see the screen. */
  readonly hideNames: boolean;
  /** What is older than so many days is let go of; 0: nothing is (docs/decisions/0016). */
  readonly retentionDays: number;
}

const KEY_PREFIX = 'setting:';

const schemas = {
  language: z.enum(['ja', 'en']),
  targetMinutes: z.number().check(z.gte(1), z.lte(24 * 60)),
  theme: z.enum(['system', 'light', 'dark']),
  hideNames: z.boolean(),
  honorific: line(OWN_WORDS_LENGTH.honorific),
  greeting: line(OWN_WORDS_LENGTH.greeting).check(z.minLength(1)),
  signature: z.string().check(z.maxLength(OWN_WORDS_LENGTH.signature)),
  alertNew: z.boolean(),
  alertSoon: z.boolean(),
  alertLeadMinutes: z.int().check(z.gte(1), z.lte(24 * 60)),
  alertReminders: z.boolean(),
  alertNudge: z.boolean(),
  nudgeMinutes: z.int().check(z.gte(5), z.lte(8 * 60)),
  alertsOutsideHours: z.enum(outsideHours),
  retentionDays: z.union([z.literal(0), z.number().check(z.int(), z.gte(30), z.lte(3_660))]),
};

function line(length: number) {
  return z.string().check(z.maxLength(length), z.regex(/^[^\n\r]*$/));
}

function defaults(): Settings {
  return {
    language: browserLanguage(),
    targetMinutes: 5,
    theme: 'system',
    hideNames: false,
    retentionDays: 0,
    ...defaultOwnWords,
    ...alertDefaults,
  };
}

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
  const chosen = Object.entries(schemas).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(stored[KEY_PREFIX + name]);
    return parsed.success ? [[name, parsed.data] as const] : [];
  });
  return { ...defaults(), ...Object.fromEntries(chosen) };
}

/** Keeps one setting. Rejects a value outside its range, and when the browser's storage fails. */
export async function saveSetting<Key extends keyof Settings>(
  key: Key,
  value: Settings[Key],
): Promise<void> {
  await browser.storage.local.set({ [KEY_PREFIX + key]: z.parse(schemas[key], value) });
}

/** The key in `storage.local` under which a setting lies. */
export function settingKey(name: keyof Settings): string {
  return KEY_PREFIX + name;
}

/** Calls back after any page has changed settings, with their keys. Answers how to stop that. */
export function onSettingsChanged(callback: (keys: readonly string[]) => void): () => void {
  return onStorageChanged('local', [KEY_PREFIX], callback);
}
