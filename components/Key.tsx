/** The key that does the same as the button beside it. For the eye: readers get `aria-keyshortcuts` or the name. */
export function Key({ name }: { name: string }) {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a kbd takes no focus
  return <kbd aria-hidden="true">{name}</kbd>;
}
