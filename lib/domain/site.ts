import type { PlatformId } from './platform';

/** A CSS selector of the bounded kind that `isSoundSelector` lets through. */
export type SiteSelector = string;

/**
 * How to read the pages of a site that its user has taught. Data, never code: it can be edited, exported and
 * shared. A part that is absent was not taught; a part whose anchor is not on the page says "can't tell".
 */
export interface SiteDefinition {
  /** The mark of everything unread; `badge` lies inside `anchor` (or is it) and is there only while something is. */
  readonly badge?: { readonly anchor: SiteSelector; readonly badge: SiteSelector };
  readonly inbox?: {
    /** Always there while the list is shown, empty or not. */
    readonly list: SiteSelector;
    readonly row: SiteSelector;
    /** Matches the row itself or something in it, and only while it is unread. */
    readonly unread: SiteSelector;
    /** The following lie inside a row. */
    readonly client?: SiteSelector;
    readonly time?: SiteSelector;
    readonly link?: SiteSelector;
  };
  readonly conversation?: {
    /** Always there while a conversation is shown. */
    readonly list: SiteSelector;
    readonly message: SiteSelector;
    /** Match the message itself or something in it. Without `theirs`, what is not `mine` is the client's. */
    readonly mine: SiteSelector;
    readonly theirs?: SiteSelector;
    /** The client's name, anywhere on the page. */
    readonly client?: SiteSelector;
    /** The following lie inside a message. */
    readonly text?: SiteSelector;
    readonly time?: SiteSelector;
  };
  readonly composer?: SiteSelector;
}

/**
 * What the user added to a host: a site nobody built in, or a built-in platform whose pages have changed.
 * `id` is the built-in platform's, else the host's name (built-in ids have no dot).
 */
export interface Site {
  readonly id: PlatformId;
  readonly name: string;
  /** Match patterns, one a host: `https://example.com/*`. */
  readonly hosts: readonly string[];
  /** The page that lists the messages, where the user showed it. */
  readonly inboxUrl?: string;
  /** Absent: the site is read by general signs alone. */
  readonly definition?: SiteDefinition;
  /** When it was added or last taught (epoch ms). */
  readonly changedAt: number;
}

/** The site to which a page belongs, as nobody has taught it yet; undefined where there is no host to ask for. */
export function siteOfUrl(url: string, now: number): Site | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, origin, host } = new URL(url);
  if (protocol !== 'https:') return undefined;
  return { id: host, name: host, hosts: [`${origin}/*`], changedAt: now };
}
