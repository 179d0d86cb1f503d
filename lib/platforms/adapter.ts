import type { ComposerRefusal } from '@/lib/domain/composer';
import type { Moment } from '@/lib/domain/interval';
import type { PlatformId } from '@/lib/domain/platform';
import type { PageReading } from '@/lib/domain/reading';
import type { Watch } from '@/lib/page/observe';

/**
 * When the page's texts came to be there. Relative text (「5分前」) is read against the time at which
 * that text appeared in this document, never against a newer now: pages freeze.
 */
export interface Look {
  /**
   * The interval within which `text` appeared in `element`: for what was there at the first look,
   * from the document's load to that look; afterwards the moment at which it was first seen.
   */
  appearedAt(element: Element, text: string): Moment;
}

/**
 * The page's own message box (a `textarea`, an `input` for text, or whatever is `contenteditable`), or the reason why there is
 * none to be used.
 */
export type Composer =
  | { readonly box: HTMLElement; readonly refusal?: undefined }
  | {
      readonly box?: undefined;
      readonly refusal: ComposerRefusal;
      /** Of several, those among which the user's cursor may choose. */
      readonly boxes?: readonly HTMLElement[];
    };

/** The tree of its own that is drawn in an element: in the script that inserts, closed roots and frames, too. */
export type InnerRootOf = (element: Element) => Document | ShadowRoot | null;

/** How one platform's pages are read. Adapters never write to the document and never throw because of it. */
export interface Adapter {
  readonly id: PlatformId;
  /** Where nodes, texts and documented attributes do not tell all that may change. */
  readonly watch?: Watch;
  /** What this page shows, or undefined when the address is none of the platform's message pages. */
  readPage(document: Document, url: URL, look: Look): PageReading | undefined;
  /** The box, open to typing or not (`findOpenComposer`). */
  findComposer(document: Document, url: URL, innerRootOf?: InnerRootOf): Composer;
}
