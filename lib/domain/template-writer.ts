import type { Language, Situation, Template } from './template';

/**
 * What the built-in templates of one language have in common: they begin with `address`, on a line of its own,
 * and end with the worker's signature, which is nothing until there is one.
 */
export function templateWriter(language: Language, address: string, signature: string) {
  const reply = (
    id: string,
    situations: readonly Situation[],
    title: string,
    lines: readonly string[],
  ): Template => ({
    id: `${language}-${id}`,
    language,
    title,
    body: [address, '', ...lines, '', signature].join('\n'),
    interim: false,
    situations,
    builtIn: true,
  });
  const interim = (...given: Parameters<typeof reply>): Template => {
    return { ...reply(...given), interim: true };
  };
  return { reply, interim };
}
