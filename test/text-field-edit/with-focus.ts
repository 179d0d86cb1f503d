// From index.ts of text-field-edit 4.1.1 (see ./suite.js and ./license), made to wait.

/** Call a function after focusing a field and then restore the previous focus afterwards if necessary */
export function withFocus<T>(field: HTMLElement, callback: () => T): T {
  const initialFocus = document.activeElement as HTMLElement | null;
  if (initialFocus === field) return callback();
  const restore = () => {
    field.blur();
    initialFocus?.focus();
  };
  field.focus();
  const result = callback();
  if (result instanceof Promise) return result.finally(restore) as T;
  restore();
  return result;
}
