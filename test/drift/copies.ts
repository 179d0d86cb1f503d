import type { Mutation } from './mutation';
import { elementsOf } from './page';

/** Copies for other screens, which the page hides (PC and SP). */
export const copies: readonly Mutation[] = [
  {
    name: 'hidden copy beside a part',
    manifold: 5,
    apply(page, random) {
      const place = random.pick(elementsOf(page).filter((element) => !element.matches('br')));
      const copy = place?.cloneNode(true) as Element | undefined;
      if (!place || !copy) return undefined;
      copy.setAttribute('style', 'display: none');
      place[random.chance(0.5) ? 'before' : 'after'](copy);
      return { what: `${place.localName}.${place.getAttribute('class') ?? ''}` };
    },
  },
];
