import { findFirst, isInside, readText } from '@/lib/page/query';
import type { SiteParts } from '@/lib/platforms/site/parts';
import type { PointingTrouble, TeachingStep } from '@/lib/words/picker';
import { learnMessages } from './learn-messages';
import { learnRows } from './learn-rows';
import { nameOf } from './marks';
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
  readonly document: Document;
  readonly parts: SiteParts;
  readonly theirs: Element | undefined;
  readonly mine: Element | undefined;
}

/** Generalises from what was pointed at in a step. A first message alone teaches nothing yet, and is kept. */
export function learn(step: TeachingStep, pointed: Pointed, around: Surroundings): Learned {
  const { document, parts } = around;
  switch (step) {
    case 'rows':
      return learnRows(pointed.unit, pointed.leaf, document);
    case 'badge':
      return learnBadge(pointed, document);
    case 'client':
      return learnClient(pointed.unit, parts, document);
    case 'theirs':
      return around.mine ? learnMessages(pointed.leaf, around.mine, document) : { piece: {} };
    case 'mine':
      if (!around.theirs) return { trouble: 'gone' };
      return learnMessages(around.theirs, pointed.leaf, document);
    case 'composer':
      return learnComposer(pointed.leaf, document);
  }
}

function learnBadge({ unit, leaf }: Pointed, document: Document): Learned {
  const mark = leaf === unit ? findNumber(unit) : leaf;
  const anchor = nameOf([unit], document);
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
function learnClient(name: Element, parts: SiteParts, document: Document): Learned {
  const rows = parts.inbox?.rows.map(({ row }) => row) ?? [];
  const row = rows.find((each) => isInside(name, each));
  if (row) {
    const client = nameOf([name], row);
    const isEverywhere = client && rows.every((each) => findFirst(each, client));
    return isEverywhere ? { piece: { inbox: { client } } } : { trouble: 'noName' };
  }
  const client = nameOf([name], document);
  return client ? { piece: { conversation: { client } } } : { trouble: 'noName' };
}

function learnComposer(pointed: Element, document: Document): Learned {
  const box = boxAt(pointed);
  if (!box) return { trouble: 'noBox' };
  const composer = nameOf([box], document);
  return composer ? { piece: { composer } } : { trouble: 'noName' };
}
