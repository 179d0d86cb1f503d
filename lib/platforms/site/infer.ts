import { findBadge } from './badge';
import { inferConversation } from './conversation';
import { findFields } from './field';
import { markRows } from './marks';
import { type Memory, newMemory } from './memory';
import type { SiteParts } from './parts';
import { findActive, findRows } from './rows';
import { type Tree, treeOf } from './tree';
import { MESSAGES } from './words';

/** The parts of a page that nobody documented, found by general signs. Never throws, writes nothing. */
export function inferParts(document: Document): SiteParts {
  return inferFrom(treeOf(document), document, newMemory());
}

/** The same for a page that was walked before; `memory`: which marks were seen on it before. */
export function inferFrom(tree: Tree, document: Document, memory: Memory): SiteParts {
  const fields = findFields(tree);
  const field = fields.at(0);
  // Which rows there are tells whose conversation is open; where that stands, no row is.
  const early = inferConversation(tree, field, [], undefined);
  const within = (outer: Element | undefined, one: Element) => !!outer && tree.contains(outer, one);
  const path = new URL(document.URL).pathname.replaceAll(/[_\d]/g, ' ');
  const isMessagePage = MESSAGES.test(path) || MESSAGES.test(document.title) || !!early;
  const list = findRows(
    tree,
    (one) => !!early && (tree.contains(early.list, one) || tree.contains(one, early.list)),
    isMessagePage,
  );
  const rows = list && markRows(tree, list.list, list.rows, memory);
  const active = rows && findActive(tree, rows);
  const conversation = early && inferConversation(tree, field, rows ?? [], active);
  const badge = findBadge(
    tree,
    (one) => within(list?.list, one) || within(conversation?.list, one),
  );
  return {
    ...(badge && { badge }),
    ...(list && rows && { inbox: { list: list.list, rows } }),
    ...(conversation && { conversation }),
    ...(fields.length === 1 && field && { composer: field }),
  };
}
