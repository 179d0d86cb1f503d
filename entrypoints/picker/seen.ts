import type { MessagePart, SiteParts } from '@/lib/platforms/site/parts';
import type { PickerWords, TeachingStep } from '@/lib/words/picker';
import { type Seen, STEPS } from './teach';

/** A place on the page that is outlined, and what it is said to be. */
export interface Outline {
  readonly element: Element;
  readonly label: keyof PickerWords['labels'];
  /** A weak sign says so. */
  readonly perhaps?: true;
}

/** Where on the page a step's part is seen now. */
export function outlinesOf(step: TeachingStep, parts: SiteParts): Outline[] {
  switch (step) {
    case 'rows':
      return (parts.inbox?.rows ?? []).map(({ row, unread }) => ({
        element: row,
        label: unread === 'yes' || unread === 'perhaps' ? 'unread' : 'row',
        ...(unread === 'perhaps' && { perhaps: true }),
      }));
    case 'badge':
      return outline(parts.badge?.badge ?? parts.badge?.anchor, 'badge');
    case 'client':
      return clientsOf(parts).flatMap((element) => outline(element, 'client'));
    case 'theirs':
    case 'mine':
      return messagesOf(step, parts).map(({ message }) => ({ element: message, label: step }));
    case 'composer':
      return outline(parts.composer, 'composer');
  }
}

/** Everything that is seen. */
export function allOutlines(parts: SiteParts): Outline[] {
  return (['badge', ...STEPS] as const).flatMap((step) => outlinesOf(step, parts));
}

/** The messages of one side. */
export function messagesOf(side: 'theirs' | 'mine', parts: SiteParts): readonly MessagePart[] {
  const author = side === 'mine' ? 'worker' : 'client';
  return parts.conversation?.messages.filter((message) => message.author === author) ?? [];
}

/** Which steps have something to show, and whether that is all there can be. */
export function seenOf(parts: SiteParts): Seen {
  const found = new Set<TeachingStep>();
  for (const step of ['badge', ...STEPS] as const) {
    if (outlinesOf(step, parts).length > 0) found.add(step);
  }
  const rows = parts.inbox?.rows ?? [];
  // A list of which nothing tells what is unread is only half found.
  if (rows.every(({ unread }) => unread === 'unknown')) found.delete('rows');
  const isSure = rows.every(({ unread }) => unread === 'yes' || unread === 'no');
  return { found, complete: isSure && STEPS.every((step) => found.has(step)) };
}

function clientsOf({ inbox, conversation }: SiteParts): (Element | undefined)[] {
  if (conversation?.client) return [conversation.client];
  return inbox?.rows.map(({ client }) => client) ?? [];
}

function outline(element: Element | undefined, label: Outline['label']): Outline[] {
  return element ? [{ element, label }] : [];
}
