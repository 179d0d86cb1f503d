import type { PageReading } from '@/lib/domain/reading';
import type { Site } from '@/lib/domain/site';
import { unreadable } from '@/lib/platforms/page-readings';
import type { Look } from '../adapter';
import type { SiteParts } from './parts';

/** What the found parts say. `site`: whose page it is, and what its user taught. */
export function readParts(
  _parts: SiteParts,
  _document: Document,
  _url: URL,
  _look: Look,
  _site: Pick<Site, 'id' | 'definition'>,
): PageReading {
  return unreadable;
}
