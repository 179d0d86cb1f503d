// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { skeletonOf } from '@/lib/page/skeleton/skeleton';
import { type Fixture, fixturesOf, openFixture, standInForBrowser } from './platform-fixtures';
import { shippedSelectors } from './shipped-selectors';

/** A skeleton is good for a report only if what an adapter looks for can still be found in it. */

standInForBrowser();

/** A text or a person's address that a selector asks for is, rightly, not there. */
const asksForContent = /\b(?:alt|placeholder)[\^]?=|data-client-name|href\*="\/u\/"/;

const lost = (fixture: Fixture, css: Readonly<Record<string, string>>) => {
  const document = openFixture(fixture);
  const skeleton = openFixture({ html: skeletonOf(document) });
  const found = (selector: string, of: Document) => of.querySelectorAll(selector).length;
  return Object.values(css)
    .filter((selector) => !asksForContent.test(selector))
    .filter((selector) => found(selector, document) !== found(selector, skeleton));
};

it.each(
  Object.entries(shippedSelectors).flatMap(([platform, css]) =>
    fixturesOf(platform).map((fixture) => ({
      title: `${platform}: ${fixture.name}`,
      css,
      fixture,
    })),
  ),
)('$title: every part is found in the skeleton as on the page', ({ css, fixture }) => {
  expect(lost(fixture, css)).toEqual([]);
});
