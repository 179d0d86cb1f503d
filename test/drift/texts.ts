import type { Mutation } from './mutation';
import { elementsOf, textsOf } from './page';

const SPACES = ['\n      ', ' ', '\t', '\n\n'];

/** The same texts in other nodes. */
export const texts: readonly Mutation[] = [
  {
    name: 'text nodes split',
    atLeast: 95,
    apply(page, random) {
      for (const text of textsOf(page)) {
        const { length } = text.data;
        if (length > 1 && random.chance(0.6)) text.splitText(1 + random.below(length - 1));
      }
      return {};
    },
  },
  {
    name: 'white space added',
    atLeast: 95,
    apply(page, random) {
      for (const element of elementsOf(page).filter((one) => !one.matches('br, textarea'))) {
        if (random.chance(0.4)) element.prepend(random.pick(SPACES) as string);
        if (random.chance(0.4)) element.append(random.pick(SPACES) as string);
      }
      return {};
    },
  },
  {
    name: 'comments added',
    atLeast: 95,
    apply(page, random) {
      for (const element of elementsOf(page)) {
        if (element.matches('br, textarea') || random.chance(0.5)) continue;
        const comment = page.document.createComment(random.pick(['', '---', 'v-if']) as string);
        element.insertBefore(comment, random.pick([...element.childNodes]) ?? null);
      }
      return {};
    },
  },
];
