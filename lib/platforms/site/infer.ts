import { findBadge } from './badge';
import { inferConversation } from './conversation';
import { findFields } from './field';
import { findLog } from './log';
import type { Memory } from './memory';
import type { SiteParts } from './parts';
import { findRows } from './rows';
import { holds, lookAt } from './tree';
import { MESSAGES } from './words';

/**
 * The parts of a page that nobody documented, found by general signs; `memory`: which marks were seen on it
 * before. Never throws, writes nothing.
 */
export function inferParts(document: Document, memory: Memory): SiteParts {
  return lookAt(document, () => {
    const [field, another] = findFields();
    // Which rows there are tells whose conversation is open; where that stands, no row is.
    const log = findLog(field);
    const path = new URL(document.URL).pathname.replace(/[_\d]/g, ' ');
    const isMessagePage = !!log || MESSAGES.test(`${path} ${document.title}`);
    const inbox = findRows(
      (one) => holds(log?.list, one) || holds(one, log?.list),
      isMessagePage,
      memory,
    );
    const conversation = log && inferConversation(log, field, inbox?.rows ?? []);
    const badge = findBadge((one) => holds(inbox?.list, one) || holds(conversation?.list, one));
    return { badge, inbox, conversation, composer: another ? undefined : field };
  });
}
