import type { SiteDefinition } from '@/lib/domain/site';

type Inbox = NonNullable<SiteDefinition['inbox']>;
type Conversation = NonNullable<SiteDefinition['conversation']>;

/** A definition in the making: the name of a client may be known before the list in which it stands. */
export type Taught = Omit<SiteDefinition, 'inbox' | 'conversation'> & {
  readonly inbox?: Partial<Inbox>;
  readonly conversation?: Partial<Conversation>;
};

/** Two as one; where both say something of a part, the second has the say. */
export function joined(first: Taught, second: Taught): Taught {
  const inbox = joinedPart(first.inbox, second.inbox);
  const conversation = joinedPart(first.conversation, second.conversation);
  return {
    ...first,
    ...second,
    ...(inbox && { inbox }),
    ...(conversation && { conversation }),
  };
}

/** What is whole of it; a part without its list would read nothing. */
export function definitionFrom({ inbox, conversation, ...rest }: Taught): SiteDefinition {
  return {
    ...rest,
    ...(isInbox(inbox) && { inbox }),
    ...(isConversation(conversation) && { conversation }),
  };
}

/** Whether a page of messages could be read by it alone. */
export function isWhole({ inbox, conversation, composer }: Taught): boolean {
  return isInbox(inbox) && isConversation(conversation) && composer !== undefined;
}

/** A list that is taught anew takes nothing over of the old one but the client's name. */
function joinedPart<T extends { readonly list?: string; readonly client?: string }>(
  first: T | undefined,
  second: T | undefined,
): T | undefined {
  if (!first || !second) return second ?? first;
  if (second.list === undefined) return { ...first, ...second };
  return { ...(first.client !== undefined && { client: first.client }), ...second };
}

function isInbox(part: Partial<Inbox> | undefined): part is Inbox {
  return part?.list !== undefined && part.row !== undefined && part.unread !== undefined;
}

function isConversation(part: Partial<Conversation> | undefined): part is Conversation {
  return part?.list !== undefined && part.message !== undefined && part.mine !== undefined;
}
