import type { SiteDefinition } from '@/lib/domain/site';
import { isSoundSelector, PIERCING } from '@/lib/domain/site-selector';
import { findAll, isMatch, isVisible } from '@/lib/page/query';
import { isShown } from './marks';
import type { SiteParts } from './parts';

const MOST_ROWS = 200;
const MOST_MESSAGES = 400;

/** All that a sound selector matches in `root`, in page order; nothing for any other. */
export function findTaughtAll(root: Document | Element, selector: string | undefined): Element[] {
  if (!selector || !isSoundSelector(selector)) return [];
  const [first = '', ...deeper] = selector.split(PIERCING);
  return deeper.reduce<Element[]>(
    (hosts, css) => hosts.flatMap((host) => [...(host.shadowRoot?.querySelectorAll(css) ?? [])]),
    findAll(root, first),
  );
}

/** The parts of a page that its user taught. A part whose anchor is not on the page is absent. */
export function findTaught(document: Document, definition: SiteDefinition): SiteParts {
  const { badge, inbox, conversation, composer } = definition;
  const anchor = findTaughtAll(document, badge?.anchor)[0];
  const list = findTaughtAll(document, inbox?.list)[0];
  const log = findTaughtAll(document, conversation?.list)[0];
  const boxes = findTaughtAll(document, composer).filter(isVisible);
  return {
    ...(badge && anchor && { badge: { anchor, badge: markOf(anchor, badge.badge) } }),
    ...(inbox && list && { inbox: { list, rows: rowsOf(list, inbox) } }),
    ...(conversation && log && { conversation: talkOf(document, log, conversation) }),
    ...(boxes.length === 1 && { composer: boxes[0] as HTMLElement }),
  };
}

function markOf(anchor: Element, css: string): Element | null {
  const found = within(anchor, css).find(isShown);
  return found ?? null;
}

/** What the selector matches in an element, or the element itself where it is matched. */
function within(element: Element, css: string | undefined): Element[] {
  if (!css || !isSoundSelector(css)) return [];
  const self = !css.includes(PIERCING) && isMatch(element, css) ? [element] : [];
  return [...self, ...findTaughtAll(element, css)];
}

function rowsOf(list: Element, taught: NonNullable<SiteDefinition['inbox']>) {
  const rows = findTaughtAll(list, taught.row).slice(0, MOST_ROWS);
  return rows.map((row) => ({
    row,
    link: within(row, taught.link)[0] ?? null,
    client: within(row, taught.client)[0] ?? null,
    time: within(row, taught.time)[0] ?? null,
    unread: within(row, taught.unread).some(isShown) ? ('yes' as const) : ('no' as const),
  }));
}

function talkOf(
  document: Document,
  list: Element,
  taught: NonNullable<SiteDefinition['conversation']>,
): NonNullable<SiteParts['conversation']> {
  const messages = findTaughtAll(list, taught.message).slice(-MOST_MESSAGES);
  return {
    list,
    client: findTaughtAll(document, taught.client)[0] ?? null,
    messages: messages.map((message) => {
      const mine = within(message, taught.mine).length > 0;
      const theirs =
        taught.theirs === undefined ? !mine : within(message, taught.theirs).length > 0;
      return {
        message,
        author: mine === theirs ? 'unknown' : mine ? 'worker' : 'client',
        text: within(message, taught.text)[0] ?? message,
        time: within(message, taught.time)[0] ?? null,
        day: null,
      };
    }),
  };
}
