import { useEffect, useState } from 'preact/hooks';

/** What a watch has brought so far: neither, a value, or why there is none. */
export interface Watched<T, F> {
  readonly value?: T;
  readonly failure?: F;
}

/** Follows a query of the store. `watch` and `query` must keep their identity between renderings. */
export function useWatched<T, F>(
  watch: (
    query: () => Promise<T>,
    onValue: (value: T) => void,
    onFailure: (failure: F) => void,
  ) => () => void,
  query: () => Promise<T>,
): Watched<T, F> {
  const [watched, setWatched] = useState<Watched<T, F>>({});
  useEffect(
    () =>
      watch(
        query,
        (value) => setWatched({ value }),
        // What was last known stays on the screen beside the failure.
        (failure) => setWatched((last) => ({ ...last, failure })),
      ),
    [watch, query],
  );
  return watched;
}
