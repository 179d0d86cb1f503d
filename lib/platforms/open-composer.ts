import { isLocked } from '@/lib/page/query';
import type { Adapter, Composer } from './adapter';

/**
 * The page's message box if it is open to typing, or why there is none to be used. Beside the adapters, as
 * only the popup asks.
 */
export function findOpenComposer(adapter: Adapter, document: Document, url: URL): Composer {
  const composer = adapter.findComposer(document, url);
  return composer.box && isLocked(composer.box) ? { refusal: 'disabled' } : composer;
}
