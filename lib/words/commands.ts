import type { Language } from '@/lib/domain/template';

/** What is said where the popup cannot be opened for the user. */
interface CommandWords {
  readonly title: string;
  /** `keys`: those that open the popup; empty where there are none. */
  press(keys: string): string;
}

/** By language; a missing sentence fails the type check. */
export const commandWords: Readonly<Record<Language, CommandWords>> = {
  ja: {
    title: 'この返信は、入れる前に確かめてください',
    press: (keys) =>
      keys === ''
        ? 'ツールバーの即レスのアイコンを押すと、続きから選べます。'
        : `${keys} か、ツールバーの即レスのアイコンを押すと、続きから選べます。`,
  },
  en: {
    title: 'Please look at this reply before it goes in',
    press: (keys) =>
      keys === ''
        ? 'Press Sokuresu’s button in the toolbar to go on.'
        : `Press ${keys} or Sokuresu’s button in the toolbar to go on.`,
  },
};
