import type { Language } from '@/lib/domain/template';

/** The variables that the editor's palette offers. */
export const variableNames = [
  'client',
  'address',
  'tonight',
  'tomorrow',
  'hours',
  'blank',
  'signature',
  'cursor',
] as const;

export type VariableName = (typeof variableNames)[number];

/** How each is written in a template of that language (lib/domain/template-text.ts). */
export const variableTokens: Readonly<Record<Language, Readonly<Record<VariableName, string>>>> = {
  ja: {
    client: '{相手の名前}',
    address: '{敬称}',
    tonight: '{今夜}',
    tomorrow: '{明日10時}',
    hours: '{2時間後}',
    blank: '{空欄:内容}',
    signature: '{署名}',
    cursor: '{カーソル}',
  },
  en: {
    client: '{client}',
    address: '{greeting}',
    tonight: '{tonight}',
    tomorrow: '{tomorrow 10:00}',
    hours: '{in 2 hours}',
    blank: '{blank:what}',
    signature: '{signature}',
    cursor: '{cursor}',
  },
};

/** Others that can be written by hand, one example of each kind. */
export const moreTokens: Readonly<Record<Language, string>> = {
  ja: '{30分後} {金曜18時} {3日後}',
  en: '{in 30 minutes} {friday 18:00} {in 3 days}',
};

/** The part of a token that the user will want to write over at once: a blank's label. */
export function labelRange(token: string): readonly [number, number] | null {
  const colon = token.indexOf(':');
  return /^\{(?:空欄|blank):/.test(token) ? [colon + 1, token.length - 1] : null;
}
