import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { nameWords } from '@/lib/words/names';
import { useLanguage } from './use-words';

const HiddenContext = createContext(false);

/** Says to everything below it whether the names of clients are hidden. */
export const HiddenNamesProvider = HiddenContext.Provider;

/**
 * Which number a name has on this page, in the order in which it came to be shown. Forgotten with the page:
 * a key to who is who that is kept anywhere would be one more place where names stand.
 */
const numbers = new Map<string, number>();

/** How names are shown on this page. */
export interface Names {
  readonly hidden: boolean;
  /** The name of a client (or what stands for it, as a title does), or its number. */
  of(name: string): string;
  /** A title, which no number stands for; undefined where it is hidden. */
  title(title: string | undefined): string | undefined;
  /** A text in which names may stand. */
  inText(text: string): string;
}

/** Names as they are, or while somebody else may see the screen, 「クライアント1」. */
export function useNames(): Names {
  const hidden = useContext(HiddenContext);
  const language = useLanguage();
  if (!hidden) return { hidden, of: same, title: same, inText: same };
  const words = nameWords[language];
  const of = (name: string) => {
    const number = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, number);
    return words.client(number);
  };
  return { hidden, of, title: () => undefined, inText: (text) => replaceNames(text, of) };
}

function same<T>(value: T): T {
  return value;
}

/** The longest first: 「山田商店」 stands in 「山田商店東京」. */
function replaceNames(text: string, of: (name: string) => string): string {
  const names = [...numbers.keys()].sort((a, b) => b.length - a.length);
  const parts = names.reduce<readonly (string | { readonly name: string })[]>(
    (rest, name) =>
      rest.flatMap((part) =>
        typeof part !== 'string' || name === ''
          ? [part]
          : part.split(name).flatMap((piece, index) => (index === 0 ? [piece] : [{ name }, piece])),
      ),
    [text],
  );
  return parts.map((part) => (typeof part === 'string' ? part : of(part.name))).join('');
}
