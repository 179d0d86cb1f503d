import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** For what does not change while the page is open. */
export function neverChanges(): () => void {
  return () => {};
}

/**
 * A value that is read now and again after every change; undefined until the first reading, and
 * with it a way to read it again by hand. Both functions must keep their identity between renderings.
 */
export function useRead<T>(
  read: () => Promise<T>,
  onChanged: (callback: () => void) => () => void,
): readonly [T | undefined, () => void] {
  const [value, setValue] = useState<T>();
  const newest = useRef(0);
  const again = useCallback(() => {
    newest.current += 1;
    const mine = newest.current;
    // What cannot be read stays as it was; the reader of the value says so where it matters.
    read().then(
      (next) => mine === newest.current && setValue(() => next),
      () => {},
    );
  }, [read]);
  useEffect(() => {
    const stop = onChanged(again);
    again();
    return () => {
      newest.current += 1;
      stop();
    };
  }, [again, onChanged]);
  return [value, again];
}
