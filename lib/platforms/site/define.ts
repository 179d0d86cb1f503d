import type { SiteDefinition } from '@/lib/domain/site';
import type { MessagePart, RowPart, SiteParts } from './parts';
import { anchorFor, markFor, selectorFor } from './robust-selector';

/** What of these parts could be given robust selectors: a part with one that could not is left out. */
export function definitionOf(parts: SiteParts): SiteDefinition {
  const badge = badgeOf(parts.badge);
  const inbox = inboxOf(parts.inbox);
  const conversation = conversationOf(parts.conversation, headOf(parts));
  const composer = parts.composer && anchorFor(parts.composer);
  return {
    ...(badge && { badge }),
    ...(inbox && { inbox }),
    ...(conversation && { conversation }),
    ...(composer && { composer }),
  };
}

/** The badge may stand beside its link: then what holds both is the anchor. */
function badgeOf(part: SiteParts['badge']): SiteDefinition['badge'] {
  if (!part?.badge) return undefined;
  let around: Element | null = part.anchor;
  while (around && !around.contains(part.badge)) around = around.parentElement;
  const anchor = around && anchorFor(around);
  const badge = around && selectorFor([part.badge], around, part.badge === around ? [] : [around]);
  return anchor && badge ? { anchor, badge } : undefined;
}

function inboxOf(part: SiteParts['inbox']): SiteDefinition['inbox'] {
  if (!part) return undefined;
  const elements = part.rows.map(({ row }) => row);
  const marked = (...states: RowPart['unread'][]) =>
    part.rows.filter(({ unread }) => states.includes(unread)).map(({ row }) => row);
  const list = anchorFor(part.list);
  const row = selectorFor(elements, part.list, inside(elements));
  const unread = markFor(marked('yes'), marked('no', 'unknown'));
  if (!list || !row || !unread) return undefined;
  const column = (key: 'client' | 'time' | 'link') =>
    columnOf(
      elements,
      part.rows.map((one) => one[key]),
    );
  return {
    list,
    row,
    unread,
    ...given({ client: column('client'), time: column('time'), link: column('link') }),
  };
}

/**
 * Where the page says whose conversation is open. A line of the list is no such place: tomorrow somebody else
 * stands in it.
 */
export function headOf({ conversation, inbox }: SiteParts): Element | undefined {
  const client = conversation?.client;
  const isListed = client && inbox?.rows.some(({ row }) => row.contains(client));
  return client && !isListed ? client : undefined;
}

function conversationOf(
  part: SiteParts['conversation'],
  head: Element | undefined,
): SiteDefinition['conversation'] {
  if (!part) return undefined;
  const elements = part.messages.map(({ message }) => message);
  const by = (author: MessagePart['author']) =>
    part.messages.filter((one) => one.author === author).map(({ message }) => message);
  const list = anchorFor(part.list);
  const message = selectorFor(elements, part.list, inside(elements));
  const mine = markFor(by('worker'), by('client'));
  if (!list || !message || !mine) return undefined;
  const theirs = markFor(by('client'), by('worker'));
  const client = head && anchorFor(head);
  const text = columnOf(
    elements,
    part.messages.map((one) => one.text),
  );
  const time = columnOf(
    elements,
    part.messages.map((one) => one.time),
  );
  return { list, message, mine, ...given({ theirs, client, text, time }) };
}

const inside = (elements: readonly Element[]) =>
  elements.flatMap((one) => [...one.querySelectorAll('*')]);

/** One selector for the same part of all items; the first that it matches in an item is the part. */
function columnOf(
  items: readonly Element[],
  parts: readonly (Element | undefined)[],
): string | undefined {
  const found = parts.filter((one) => one !== undefined);
  const before = items.flatMap((item, at) => {
    const all = [...item.querySelectorAll('*')];
    const part = parts[at];
    return part ? all.slice(0, Math.max(0, all.indexOf(part))) : all;
  });
  const [first] = items;
  return first && selectorFor(found, first, before);
}

function given<T extends Record<string, string | undefined>>(names: T) {
  return Object.fromEntries(Object.entries(names).filter(([, css]) => css !== undefined));
}
