import { builtInPlatforms } from './built-in-platforms';

/** A text in both of the product's languages. */
export interface Bilingual {
  readonly ja: string;
  readonly en: string;
}

/** The id of a platform: its folder's name in `lib/platforms/`. */
export type PlatformId = string;

/**
 * How far a platform's selectors are backed: `confirmed` by the user on a real signed-in page,
 * `documented` by dated public sources (docs/platforms.md), `unverified` by none.
 */
export type Evidence = 'confirmed' | 'documented' | 'unverified';

/** What popup, options, welcome and background need to know of a platform without a DOM. */
export interface Platform {
  readonly id: PlatformId;
  readonly name: Bilingual;
  /** Match patterns of the hosts, as `permissions.request` and content scripts take them. */
  readonly hosts: readonly string[];
  /** Pages that list messages, first the one that a worker would open. */
  readonly inboxes: readonly { readonly name: Bilingual; readonly url: string }[];
  /** Its inbox lists messages, each with its sender, and does not say to which conversation one belongs. */
  readonly listsMessages?: true;
  readonly evidence: Evidence;
  /** Conversations may stand in frames of its pages. */
  readonly frames?: true;
  /** What of its pages is read, and what is not, in one sentence each. */
  readonly reads: Bilingual;
  /** Where the platform's terms are strict: what they say, shown before it is switched on. */
  readonly terms?: Bilingual;
}

/** Every built-in platform, in the order in which the user sees them. */
export const platforms: readonly Platform[] = builtInPlatforms;

/** The platform with this id, if it is a built-in one. */
export function platformById(id: PlatformId): Platform | undefined {
  return platforms.find((platform) => platform.id === id);
}

/** The platform to which an address belongs: same scheme and exactly one of its hosts. */
export function platformOfUrl(url: string): Platform | undefined {
  if (!URL.canParse(url)) return undefined;
  const { origin } = new URL(url);
  return platforms.find((platform) => platform.hosts.some((host) => host === `${origin}/*`));
}
