import type { SiteDefinition } from './site';

const PARTS = ['inbox', 'badge', 'conversation', 'composer'] as const;

/** A part of a site's pages that can be taught. */
export type SitePart = (typeof PARTS)[number];

/** Which parts were taught, in the order in which a user meets them. */
export function siteParts(definition: SiteDefinition | undefined): readonly SitePart[] {
  return PARTS.filter((part) => definition?.[part] !== undefined);
}
