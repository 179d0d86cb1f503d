import type { SiteParts } from './parts';

/** The parts of a page that nobody documented, found by general signs. Never throws, writes nothing. */
export function inferParts(_document: Document): SiteParts {
  return {};
}
