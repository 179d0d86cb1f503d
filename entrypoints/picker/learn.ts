import { findFirst, isInside, readText } from '@/lib/page/query';
import type { SiteParts } from '@/lib/platforms/site/parts';
import type { PointingTrouble, TeachingStep } from '@/lib/words/picker';
import { learnMessages } from './learn-messages';
import { learnRows } from './learn-rows';
import { nameOf, nameOnPage } from './marks';
import { boxAt } from './snap';
import type { Taught } from './taught';

/** What an example teaches, or why it teaches nothing. */
export type Learned = { readonly piece: Taught } | { readonly trouble: PointingTrouble };

/** What was pointed at: the unit that was outlined, and what in it lay under the pointer. */
export interface Pointed {
  readonly unit: Element;
  readonly leaf: Element;
}

/** The page as it is now, and the other side's example, which a message needs to be told from. */
export interface Surroundings {
  readonly parts: SiteParts;
  /** By general signs alone. */
  readonly guessed: SiteParts;
  readonly theirs: Element | undefined;
  readonly mine: Element | undefined;
}

/** Generalises from what was pointed at in a step. A first message alone teaches nothing yet, and is kept. */
export function learn(step: TeachingStep, pointed: Pointed, around: Surroundings): Learned {
  const { parts, guessed } = around;
  switch (step) {
    case 'rows':
      return learnRows(pointed.unit, pointed.leaf, guessed);
    case 'badge':
      return learnBadge(pointed);
    case 'client':
      return learnClient(pointed.unit, parts);
    case 'theirs':
      return around.mine ? learnMessages(pointed.leaf, around.mine, guessed) : { piece: {} };
    case 'mine':
      if (!around.theirs) return { trouble: 'gone' };
      return learnMessages(around.theirs, pointed.leaf, guessed);
    case 'composer':
      return learnComposer(pointed.leaf);
  }
}

function learnBadge({ unit, leaf }: Pointed): Learned {
  const mark = leaf === unit ? findNumber(unit) : leaf;
  const anchor = nameOnPage(unit);
  if (anchor === undefined) return { trouble: 'noName' };
  const badge = mark && nameOf([mark], unit);
  return badge ? { piece: { badge: { anchor, badge } } } : { trouble: 'noName' };
}

function findNumber(element: Element): Element | undefined {
  const all = Array.from(
    Element.prototype.querySelectorAll.call(element, '*') as NodeListOf<Element>,
  );
  return all.reverse().find((each) => /^\d{1,4}\+?$/.test(readText(each)));
}

/** In a line of the list it is every line's name; elsewhere that of the open conversation. */
function learnClient(name: Element, parts: SiteParts): Learned {
  const rows = parts.inbox?.rows.map(({ row }) => row) ?? [];
  const row = rows.find((each) => isInside(name, each));
  if (row) {
    const client = nameOf([name], row);
    const isEverywhere = client && rows.every((each) => findFirst(each, client));
    return isEverywhere ? { piece: { inbox: { client } } } : { trouble: 'noName' };
  }
  const client = nameOnPage(name);
  return client ? { piece: { conversation: { client } } } : { trouble: 'noName' };
}

function learnComposer(pointed: Element): Learned {
  const box = boxAt(pointed);
  if (!box) return { trouble: 'noBox' };
  const composer = nameOnPage(box);
  return composer ? { piece: { composer } } : { trouble: 'noName' };
}
