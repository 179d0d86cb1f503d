/**
 * The parts of a message page that nobody documented, as elements: found by general signs
 * (`infer`) or by what the user taught (`taught`), and read in one way (`read-parts`).
 */

/** A row of a list of conversations. */
export interface RowPart {
  readonly row: Element;
  readonly link: Element | undefined;
  readonly client: Element | undefined;
  readonly time: Element | undefined;
  /** `perhaps`: it is set off from its siblings, which is a weak sign. */
  readonly unread: 'yes' | 'perhaps' | 'no' | 'unknown';
}

/** One message of the open conversation. */
export interface MessagePart {
  readonly message: Element;
  readonly author: 'client' | 'worker' | 'system' | 'unknown';
  readonly text: Element;
  readonly time: Element | undefined;
  /** The divider that names its day, where there is one. */
  readonly day: Element | undefined;
}

/** What was found; an absent part is not on the page, or cannot be told. */
export interface SiteParts {
  readonly badge?: { readonly anchor: Element; readonly badge: Element | undefined } | undefined;
  readonly inbox?: { readonly list: Element; readonly rows: readonly RowPart[] } | undefined;
  readonly conversation?:
    | {
        readonly list: Element;
        readonly client: Element | undefined;
        /** In page order. */
        readonly messages: readonly MessagePart[];
      }
    | undefined;
  readonly composer?: HTMLElement | undefined;
}
