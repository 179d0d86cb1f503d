/** What the worker puts of themselves into replies; templates write it as `{敬称}` `{greeting}` `{署名}`. */
export interface OwnWords {
  /** Behind a client's name in Japanese. Empty: the name stands alone. */
  readonly honorific: string;
  /** Before a client's name in English; never empty. */
  readonly greeting: string;
  /** Under a reply, in any number of lines. Empty: none. */
  readonly signature: string;
}

/** What holds until something was chosen: what the built-in templates always said. */
export const defaultOwnWords: OwnWords = { honorific: 'さま', greeting: 'Hi', signature: '' };

/** Those that are offered; any other can be written. */
export const honorifics = ['さま', '様', 'さん'] as const;

/** As `honorifics`. */
export const greetings = ['Hi', 'Hello', 'Dear'] as const;

/** The longest that are kept, in UTF-16 units. */
export const OWN_WORDS_LENGTH: Readonly<Record<keyof OwnWords, number>> = {
  honorific: 20,
  greeting: 30,
  signature: 300,
};

/** Whether a client's name ends in an honorific already: a second one would be one too many. */
export function isAddressed(client: string, honorific: string): boolean {
  if (/(?:さま|様|さん|御中|殿)$/.test(client)) return true;
  return honorific !== '' && client.endsWith(honorific);
}

/** The greeting for a client whose name may be unknown: "Dear," alone greets nobody. */
export function greetingFor(client: string, greeting: string): string {
  return client === '' && /^dear\b/i.test(greeting) ? 'Hello' : greeting;
}
