import type { SiteDefinition } from '@/lib/domain/site';
import type { SiteParts } from './parts';

/** The parts of a page that its user taught. A part whose anchor is not on the page is absent. */
export function findTaught(_document: Document, _definition: SiteDefinition): SiteParts {
  return {};
}
