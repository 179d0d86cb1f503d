import type { SiteSelector } from '@/lib/domain/site';
import { isSoundSelector } from '@/lib/domain/site-selector';
import { findAll, findFirst, isInside, readText } from '@/lib/page/query';
import type { SiteParts } from '@/lib/platforms/site/parts';
import { selectorFor } from '@/lib/platforms/site/robust-selector';
import { boxOf, chainOf, childrenOf, tagOf } from './kin';
import type { Learned } from './learn';
import { chainUpTo, fieldOf, hasMark, impersonal, marksOf, nameOnPage } from './marks';

const MINE = /own|mine|\bme\b|self|sent|send|outgoing|outbound|right|worker/i;
const THEIRS = /other|their|them|receiv|incoming|inbound|left|client|partner/i;

/** Learns the conversation from one message of the client and one of the user's own. */
export function learnMessages(theirs: Element, mine: Element, guessed: SiteParts): Learned {
  const list = chainOf(theirs).find((each) => isInside(mine, each));
  if (!list || list === theirs || list === mine) return { trouble: 'sameAuthor' };
  const unit = unitOf(theirs, mine, list);
  const listSelector = unit && nameAround(list);
  if (!unit || !listSelector) return { trouble: 'noName' };
  const all = findAll(list, unit.selector);
  const ofMine = markOf(unit.mine, unit.theirs, { list, all, message: unit.selector, words: MINE });
  const ofTheirs = markOf(unit.theirs, unit.mine, {
    list,
    all: all.filter((each) => !ofMine || !hasMark(each, ofMine)),
    message: unit.selector,
    words: THEIRS,
  });
  if (!ofMine) return { trouble: 'sameAuthor' };
  return {
    piece: {
      conversation: {
        list: listSelector,
        message: unit.selector,
        mine: ofMine,
        ...(ofTheirs !== undefined && { theirs: ofTheirs }),
        ...fieldsOf(unit.theirs, all, guessed),
      },
    },
  };
}

/** What else stands in a message, as far as general signs know it. */
function fieldsOf(message: Element, all: readonly Element[], { conversation }: SiteParts) {
  const guess = conversation?.messages.find(
    (each) => isInside(each.message, message) || isInside(message, each.message),
  );
  const text = fieldOf(guess?.text, message, all);
  const guessed = fieldOf(guess?.time, message, all);
  const time = guessed ?? (findFirst(message, 'time') ? 'time' : undefined);
  return { ...(text !== undefined && { text }), ...(time !== undefined && { time }) };
}

interface Unit {
  readonly selector: SiteSelector;
  readonly theirs: Element;
  readonly mine: Element;
}

/** The messages' common make: of all levels around the two examples the one that is there most often. */
function unitOf(theirs: Element, mine: Element, list: Element): Unit | undefined {
  let best: Unit | undefined;
  let most = 1;
  // From the outermost level inwards: of equals the outermost holds name and time as well.
  for (const one of [theirs, ...chainUpTo(theirs, list)].reverse()) {
    for (const other of [mine, ...chainUpTo(mine, list)].reverse()) {
      if (tagOf(one) !== tagOf(other)) continue;
      const selector = impersonal(selectorFor([one, other], list), [one, other]);
      const count = selector === undefined ? 0 : countApart(list, selector);
      if (selector !== undefined && count > most) {
        best = { selector, theirs: one, mine: other };
        most = count;
      }
    }
  }
  return best;
}

/** How many match; none where one lies inside another. */
function countApart(list: Element, selector: SiteSelector): number {
  const all = findAll(list, selector).filter((each) => readText(each) !== '');
  const nested = all.some((each) => all.some((one) => one !== each && isInside(one, each)));
  return nested ? 0 : all.length;
}

function nameAround(list: Element): SiteSelector | undefined {
  for (const each of chainOf(list)) {
    const name = nameOnPage(each);
    if (name !== undefined) return name;
  }
  return undefined;
}

interface Among {
  readonly list: Element;
  /** All messages that may carry the mark. */
  readonly all: readonly Element[];
  readonly message: SiteSelector;
  /** How sites name this side. */
  readonly words: RegExp;
}

/** What says of a message that it is of the side of `one`, not of `other`'s: on it, in it, or around it. */
function markOf(one: Element, other: Element, among: Among): SiteSelector | undefined {
  const { list, all, message, words } = among;
  const own = marksOf(one, [other], list).map(({ selector }) => selector);
  const outer = chainUpTo(one, list).flatMap((part) => {
    const around = selectorFor([part], list, [...chainUpTo(other, list), other]);
    const whole = `${impersonal(around, [part])} ${message}`;
    return around !== undefined && isSoundSelector(whole) ? [whole] : [];
  });
  const side = sideOf(one);
  const differ = side !== sideOf(other);
  const worth = (selector: SiteSelector) => {
    const carries = all.filter((each) => hasMark(each, selector));
    const fits = all.filter((each) => carries.includes(each) === (sideOf(each) === side));
    return (
      (words.test(selector) ? 1 : 0) + (differ ? 4 * fits.length : carries.length) / all.length
    );
  };
  return [...own, ...outer]
    .filter((selector) => hasMark(one, selector) && !hasMark(other, selector))
    .map((selector) => ({ selector, worth: worth(selector) }))
    .sort((a, b) => b.worth - a.worth)[0]?.selector;
}

/** On which side of the page the words of a message stand. */
function sideOf(message: Element): 'left' | 'right' | 'both' {
  const place = boxOf(message);
  let words = message;
  for (;;) {
    const longest = childrenOf(words).sort((a, b) => readText(b).length - readText(a).length)[0];
    if (!longest || readText(longest).length * 2 < readText(words).length) break;
    words = longest;
  }
  const { left, right } = boxOf(words);
  const [before, after] = [left - place.left, place.right - right];
  if (Math.abs(before - after) < 8) return place.left > 0 && place.width > 0 ? 'both' : 'left';
  return before > after ? 'right' : 'left';
}
