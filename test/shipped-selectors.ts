/** A platform's selectors by the name of what they find. */
type Selectors = Readonly<Record<string, string>>;

/** What every adapter with pages of its own looks for, by platform. */
export const shippedSelectors: Readonly<Record<string, Selectors>> = Object.fromEntries(
  Object.entries(
    import.meta.glob<Selectors>('../lib/platforms/*/selectors.ts', { eager: true }),
  ).map(([path, selectors]) => [path.split('/').at(-2) ?? path, { ...selectors }]),
);
