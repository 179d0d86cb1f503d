import type { PageReading } from '@/lib/domain/reading';
import { findClosest } from '@/lib/page/query';
import type { Adapter } from './adapter';
import type { ChatKind } from './chat';
import { readBubbles } from './chat-bubbles';
import { readChatList } from './chat-list';
import { notAList, unreadable } from './page-readings';
import { chooseBox, findVisibleBoxes } from './single-box';

/** The adapter of a chat that shows its list and one conversation side by side. */
export function chatAdapter(kind: ChatKind): Adapter {
  const match = ({ origin, pathname }: URL) => kind.address.exec(origin + pathname);
  return {
    id: kind.id,
    readPage(document, url, look): PageReading | undefined {
      const found = match(url);
      if (!found) return undefined;
      const [, id] = found;
      const list = readChatList(document, url, look, kind);
      const conversation = id && readBubbles(document, url, look, kind, id);
      // What should be shown and is not: still loading, or changed.
      if (id ? !conversation : !list) return unreadable;
      const unread = list?.unread ?? notAList;
      return {
        page: conversation ? 'conversation' : 'inbox',
        unread: kind.header?.(document, unread) ?? unread,
        ...(list?.partial && !conversation && { partial: true }),
        previews: list?.previews ?? [],
        ...(conversation && { conversation }),
      };
    },
    findComposer(document, url) {
      if (!match(url)?.[1]) return { refusal: 'noComposer' };
      // Not the editor of a message that is being changed.
      const boxes = findVisibleBoxes(document, kind.box);
      return chooseBox(boxes.filter((box) => !findClosest(box, kind.bubbles)));
    },
  };
}
