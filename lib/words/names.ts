import type { Language } from '@/lib/domain/template';

/** What stands for the names of clients while they are hidden. */
interface NameWords {
  /** `number`: counted from 1, in the order in which pages came to show them. */
  client(number: number): string;
}

/** By language; a missing sentence fails the type check. */
export const nameWords: Readonly<Record<Language, NameWords>> = {
  ja: { client: (number) => `クライアント${number}` },
  en: { client: (number) => `Client ${number}` },
};
