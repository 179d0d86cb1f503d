import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { nameWords } from '@/lib/words/names';
import { useLanguage } from './use-words';

/** The numbers that stand for hidden names. */
export interface HiddenNames {
  /** The number of a name; one that has none yet is given the next. */
  numberOf(name: string): number;
  /** All that have one. */
  names(): Iterable<string>;
}

/**
 * Numbers as they are known of all pages, and for names that are shown here first the next ones; `onNames` is
 * told of those, a moment later, to make them known.
 */
export function hiddenNames(
  known: ReadonlyMap<string, number> = new Map(),
  onNames?: (names: readonly string[]) => void,
): HiddenNames {
  const numbers = new Map(known);
  let news: string[] = [];
  const tell = () => {
    onNames?.(news);
    news = [];
  };
  return {
    numberOf(name) {
      const number = numbers.get(name) ?? numbers.size + 1;
      if (!numbers.has(name) && news.push(name) === 1) queueMicrotask(tell);
      numbers.set(name, number);
      return number;
    },
    names: () => numbers.keys(),
  };
}

const HiddenContext = createContext<HiddenNames | null>(null);

/** Says to everything below it what stands for the names of clients; null: they are not hidden. */
export const HiddenNamesProvider = HiddenContext.Provider;

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
  const numbers = useContext(HiddenContext);
  const language = useLanguage();
  if (!numbers) return { hidden: false, of: same, title: same, inText: same };
  const of = (name: string) => nameWords[language].client(numbers.numberOf(name));
  const inText = (text: string) => replaceNames(text, [...numbers.names()], of);
  return { hidden: true, of, title: () => undefined, inText };
}

function same<T>(value: T): T {
  return value;
}

/** The longest first: 「山田商店」 stands in 「山田商店東京」. */
function replaceNames(
  text: string,
  names: readonly string[],
  of: (name: string) => string,
): string {
  const parts = names
    .toSorted((a, b) => b.length - a.length)
    .reduce<readonly (string | { readonly name: string })[]>(
      (rest, name) =>
        rest.flatMap((part) =>
          typeof part !== 'string' || name === ''
            ? [part]
            : part
                .split(name)
                .flatMap((piece, index) => (index === 0 ? [piece] : [{ name }, piece])),
        ),
      [text],
    );
  return parts.map((part) => (typeof part === 'string' ? part : of(part.name))).join('');
}
