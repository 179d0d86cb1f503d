import type { SiteDefinition } from '@/lib/domain/site';
import { PIERCING } from '@/lib/domain/site-selector';
import { findAll, isMatch, isVisible } from '@/lib/page/query';
import { daysOf } from './conversation';
import { isShown } from './marks';
import type { MessagePart, SiteParts } from './parts';
import { rowParts } from './rows';
import { timesOf } from './times';
import { lookAt } from './tree';

const MOST_ROWS = 200;
const MOST_MESSAGES = 400;

/**
 * All that a selector matches in `root`, in page order. Only sound selectors come here: definitions are checked
 * when they are stored, and again whenever they are read (lib/sites/schema.ts).
 */
function findTaughtAll(root: Document | Element, selector: string | undefined): Element[] {
  if (!selector) return [];
  const [first = '', ...deeper] = selector.split(PIERCING);
  return deeper.reduce<Element[]>(
    (hosts, css) => hosts.flatMap((host) => [...(host.shadowRoot?.querySelectorAll(css) ?? [])]),
    findAll(root, first),
  );
}

/**
 * The parts of a page that its user taught, the others as they were guessed. A part whose anchor is not on the
 * page is absent, for a guess never replaces what was taught; what of a part was not taught (a name, a time) is
 * found by general signs.
 */
export function findTaught(
  document: Document,
  definition: SiteDefinition,
  guessed: SiteParts = {},
): SiteParts {
  return lookAt(document, () => {
    const { badge, inbox, conversation, composer } = definition;
    const anchor = findTaughtAll(document, badge?.anchor)[0];
    const list = findTaughtAll(document, inbox?.list)[0];
    const log = findTaughtAll(document, conversation?.list)[0];
    const [box, another] = findTaughtAll(document, composer).filter(isVisible) as HTMLElement[];
    // Whose conversation it is need not have been taught.
    const client = conversation?.client
      ? findTaughtAll(document, conversation.client)[0]
      : guessed.conversation?.client;
    return {
      badge: badge
        ? anchor && { anchor, badge: within(anchor, badge.badge).find(isShown) }
        : guessed.badge,
      inbox: inbox ? list && { list, rows: rowsOf(list, inbox) } : guessed.inbox,
      conversation: conversation
        ? log && { list: log, client, messages: messagesOf(log, conversation) }
        : guessed.conversation,
      composer: composer ? (another ? undefined : box) : guessed.composer,
    };
  });
}

/** What the selector matches in an element, the element itself first. */
function within(element: Element, css: string | undefined): Element[] {
  const self = css && !css.includes(PIERCING) && isMatch(element, css) ? [element] : [];
  return [...self, ...findTaughtAll(element, css)];
}

/** As taught, else as found. */
function part(item: Element, css: string | undefined, found: Element | undefined) {
  return css ? within(item, css)[0] : found;
}

function rowsOf(list: Element, taught: NonNullable<SiteDefinition['inbox']>) {
  const rows = findTaughtAll(list, taught.row).slice(0, MOST_ROWS);
  return rowParts(rows).map(({ row, link, client, time }) => ({
    row,
    link: part(row, taught.link, link),
    client: part(row, taught.client, client),
    time: part(row, taught.time, time),
    unread: within(row, taught.unread).some(isShown) ? ('yes' as const) : ('no' as const),
  }));
}

function messagesOf(
  list: Element,
  taught: NonNullable<SiteDefinition['conversation']>,
): readonly MessagePart[] {
  const messages = findTaughtAll(list, taught.message).slice(-MOST_MESSAGES);
  const times = timesOf(messages);
  const days = daysOf(list, messages);
  return messages.map((message) => {
    const mine = within(message, taught.mine).length > 0;
    const theirs = taught.theirs === undefined ? !mine : within(message, taught.theirs).length > 0;
    return {
      message,
      author: mine === theirs ? 'unknown' : mine ? 'worker' : 'client',
      text: part(message, taught.text, message) ?? message,
      time: part(message, taught.time, times.get(message)),
      day: days.of.get(message),
    };
  });
}
