import type { Author } from '@/lib/domain/reading';

/**
 * Tells who wrote what on pages that say it by names alone; `names` are all that the page shows, `isClient`
 * knows the client's. Whoever else speaks is the worker, but only beside the client (else the page may
 * show names of another kind than the one that is known), and only if each of the two is one person.
 * Undefined for what cannot be told.
 */
export function authorsByName(
  names: readonly string[],
  isClient: (name: string) => boolean,
): (name: string) => Author | undefined {
  const distinct = [...new Set(names)].filter((name) => name !== '');
  const clients = distinct.filter(isClient);
  return (name) => {
    if (clients.length !== 1 || name === '') return undefined;
    if (name === clients[0]) return 'client';
    return distinct.length === 2 ? 'worker' : undefined;
  };
}
