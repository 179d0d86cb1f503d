import type { SiteSelector } from '@/lib/domain/site';
import type { Root } from '@/lib/page/query';

/**
 * A selector that matches, in `root`, all of these elements and none of `others`, made of what a site keeps
 * from one version to the next (test ids, roles, labels, names, stable classes); undefined where there is none.
 */
export function selectorFor(
  _elements: readonly Element[],
  _root: Root | ShadowRoot,
  _others?: readonly Element[],
): SiteSelector | undefined {
  return undefined;
}
