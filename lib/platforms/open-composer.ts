import { isFocused } from '@/lib/page/composer/focus';
import { findInnerRoot } from '@/lib/page/composer/inner-root';
import { isLocked } from '@/lib/page/query';
import type { Adapter, Composer } from './adapter';

/**
 * The page's message box if it is open to typing, or why there is none to be used. Beside the adapters, as
 * only the popup asks.
 */
export function findOpenComposer(adapter: Adapter, document: Document, url: URL): Composer {
  const found = adapter.findComposer(document, url, findInnerRoot);
  // Where the user stands says which of several is meant.
  const box = found.box ?? found.boxes?.find(isFocused);
  if (!box) return found;
  return isLocked(box) ? { refusal: 'disabled' } : { box };
}
