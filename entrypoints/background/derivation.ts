import { bringUpToDate } from '@/lib/store';
import { refreshBadge } from './badge';

/**
 * Derives anew, at each start of the worker, what an older version has derived. Nobody waits for it: a
 * worker that dies meanwhile goes on at its next start.
 */
export function watchDerivation(): void {
  bringUpToDate().then(
    (worked) => (worked ? refreshBadge() : undefined),
    (error: unknown) => console.warn('not derived anew', error),
  );
}
