import { builtInPlatforms, generalSigns } from './built-in-platforms';
import type { Site } from './site';
import type { Language } from './template';

/** A text in both of the product's languages. */
export interface Bilingual {
  readonly ja: string;
  readonly en: string;
}

/** The id of a platform: its folder's name in `lib/platforms/`. */
export type PlatformId = string;

/**
 * How far the reading of a platform is backed: `documented` by dated public sources (docs/platforms.md),
 * `taught` by the user, `unverified` by general signs alone. What the user has confirmed is noted elsewhere.
 */
export type Evidence = 'documented' | 'taught' | 'unverified';

/** What popup, options, welcome and background need to know of a platform without a DOM. */
export interface Platform {
  readonly id: PlatformId;
  readonly name: Bilingual;
  /** In which its clients write, where no message of theirs tells; absent for what the user has added. */
  readonly language?: Language;
  /** Match patterns of the hosts, as `permissions.request` and content scripts take them. */
  readonly hosts: readonly string[];
  /** Pages that list messages, first the one that a worker would open. */
  readonly inboxes: readonly { readonly name: Bilingual; readonly url: string }[];
  /** Its inbox lists messages, each with its sender, and does not say to which conversation one belongs. */
  readonly listsMessages?: true;
  readonly evidence: Evidence;
  /** Conversations may stand in frames of its pages. */
  readonly frames?: true;
  /** Offered below a fold: few workers here use it, or little of it is known. */
  readonly folded?: true;
  /** What of its pages is read, and what is not, in one sentence each. */
  readonly reads: Bilingual;
  /** Where the platform's terms are strict: what they say, shown before it is switched on. */
  readonly terms?: Bilingual;
}

/** Every built-in platform, in the order in which the user sees them. */
export const platforms: readonly Platform[] = builtInPlatforms;

/** The platform with this id, if it is one of `among`. */
export function platformById(id: PlatformId, among = platforms): Platform | undefined {
  return among.find((platform) => platform.id === id);
}

/** The platform to which an address belongs: same scheme and exactly one of its hosts. */
export function platformOfUrl(url: string, among = platforms): Platform | undefined {
  if (!URL.canParse(url)) return undefined;
  const { origin } = new URL(url);
  return among.find((platform) => platform.hosts.some((host) => host === `${origin}/*`));
}

/** Whether a platform's pages are read by general signs or as taught, not by an adapter of its own. */
export function isReadAsSite({ evidence }: Platform): boolean {
  return evidence !== 'documented';
}

/**
 * Every platform there is for this user: the built-in ones, of which some may be read as the user has
 * taught, then the sites that the user has added.
 */
export function withSites(sites: readonly Site[]): readonly Platform[] {
  const taught = new Map(sites.map((site) => [site.id, site]));
  const builtIn = platforms.map(
    (platform): Platform =>
      taught.get(platform.id)?.definition
        ? { ...platform, evidence: 'taught', reads: taughtSigns }
        : platform,
  );
  const added = sites.filter(({ id }) => !platformById(id));
  return [...builtIn, ...added.map(platformOfSite)];
}

function platformOfSite({ id, name, hosts, inboxUrl, definition }: Site): Platform {
  const home = hosts[0]?.replace(/\*$/, '') ?? '';
  return {
    id,
    name: { ja: name, en: name },
    hosts,
    inboxes: [
      inboxUrl === undefined
        ? { name: { ja: 'トップページ', en: 'Home page' }, url: home }
        : { name: { ja: 'メッセージ', en: 'Messages' }, url: inboxUrl },
    ],
    evidence: definition ? 'taught' : 'unverified',
    reads: definition ? taughtSigns : generalSigns,
  };
}

const taughtSigns: Bilingual = {
  ja: 'あなたが教えたとおりに読みます。教えていない部分は、どのサイトにも共通する手がかりで読みます。',
  en: 'Read as you have taught it; what you have not taught goes by signs that most sites share.',
};
