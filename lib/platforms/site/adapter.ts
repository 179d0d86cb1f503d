import type { PlatformId } from '@/lib/domain/platform';
import type { SiteDefinition } from '@/lib/domain/site';
import type { Adapter } from '@/lib/platforms/adapter';

/** Reads a site as it was taught, and by general signs what was not taught. */
export function createSiteAdapter(site: {
  readonly id: PlatformId;
  readonly definition?: SiteDefinition;
}): Adapter {
  return {
    id: site.id,
    readPage: () => undefined,
    findComposer: () => ({ refusal: 'noComposer' }),
  };
}
