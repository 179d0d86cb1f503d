import type { SiteDefinition } from '@/lib/domain/site';
import type { SiteParts } from './parts';

/** What of these parts could be given robust selectors: a part with one that could not is left out. */
export function definitionOf(_parts: SiteParts): SiteDefinition {
  return {};
}
