import type { Language } from '@/lib/domain/template';

/** What stands for the names of clients while they are hidden. */
interface NameWords {
  /** `number`: counted from 1, in the order in which a page came to show them. */
  client(number: number): string;
  /** Where no page is open that could count: in notifications. */
  readonly someone: string;
}

/** By language; a missing sentence fails the type check. */
export const nameWords: Readonly<Record<Language, NameWords>> = {
  ja: { client: (number) => `クライアント${number}`, someone: 'クライアント' },
  en: { client: (number) => `Client ${number}`, someone: 'a client' },
};
