import { useCallback, useEffect, useState } from 'preact/hooks';

/**
 * A value that is read now and again after every change; undefined until the first reading, and
 * with it a way to read it again by hand. Both functions must keep their identity between renderings.
 */
export function useRead<T>(
  read: () => Promise<T>,
  onChanged: (callback: () => void) => () => void,
): readonly [T | undefined, () => void] {
  const [value, setValue] = useState<T>();
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => setTurn((last) => last + 1), []);
  useEffect(() => onChanged(again), [onChanged, again]);
  useEffect(() => {
    let wanted = true;
    // What cannot be read stays as it was; the reader of the value says so where it matters.
    read().then(
      (next) => wanted && setValue(() => next),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [read, turn]);
  return [value, again];
}
