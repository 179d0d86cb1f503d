import type { Author, ConversationNames, PreviewReading, Unread } from '@/lib/domain/reading';

/**
 * How a chat is built that shows a list and beside it a conversation, mounts only what is in sight, names
 * the sender at the first bubble of a run and prints English times of the viewer's own. What is optional is
 * not on such a site's pages, or not documented.
 */
export interface ChatKind {
  readonly id: string;
  /** Of origin and path of the message pages; its group is the open conversation's id. */
  readonly address: RegExp;
  /** The path before that id. */
  readonly path: string;
  /** The list; the following lie inside it, the parts of a row inside the row. */
  readonly list: string;
  readonly row: string;
  readonly rowClient: string;
  readonly rowTitle?: string;
  readonly rowTime: string;
  /** There while the list is empty. */
  readonly empty?: string;
  /** The id of a row's conversation, '' for a row that does not say it. */
  readonly idOf: (row: Element, url: URL) => string;
  /** Who wrote last, where a row tells it. */
  readonly lastAuthorOf?: (row: Element) => PreviewReading['lastAuthor'];
  readonly marksOf: (rows: readonly Element[]) => (row: Element) => PreviewReading['unread'];
  /** Whether the list shows what was asked for and not all there is. */
  readonly isChosen?: (list: Element, url: URL) => boolean;
  /** What the header of every page says, over the list's word where that says less. */
  readonly header?: (document: Document, unread: Unread) => Unread;
  /** The conversation; bubbles lie inside it, the following inside a bubble. */
  readonly bubbles: string;
  /** The `id` of a bubble's element is the message's own. */
  readonly hasIds?: true;
  /** Its `title` is the full date where it has one. */
  readonly time: string;
  readonly body: string;
  readonly attachment?: string;
  /** False for a notice or a card: no message of a person. */
  readonly isPersonal: (bubble: Element) => boolean;
  /** What the header says; undefined where there is none, null where there is one that nobody can read. */
  readonly readSender: (bubble: Element) => string | null | undefined;
  /** Tells the authors once the senders of all bubbles are known. */
  readonly tell: (
    senders: readonly string[],
    title: string,
  ) => (sender: string) => Author | undefined;
  /** What the conversation is called. */
  readonly readTitle: (document: Document, url: URL) => string;
  readonly box: string;
}

/** What of it concerns the list alone. */
export type ListKind = Pick<
  ChatKind,
  | 'path'
  | 'list'
  | 'row'
  | 'rowClient'
  | 'rowTitle'
  | 'rowTime'
  | 'empty'
  | 'idOf'
  | 'lastAuthorOf'
  | 'marksOf'
  | 'isChosen'
>;

/** How a conversation with this id is known. */
export function chatNames(
  { path }: Pick<ChatKind, 'path'>,
  id: string,
  url: URL,
): ConversationNames {
  return { id, aliases: [], url: url.origin + path + id };
}
