import type { KitAuthor, KitSent, KitState } from './state.ts';

/** What is so on the page, whatever can be seen of it. */
export interface KitTruth {
  /** Null where the page shows no list; else as listed, newest first. */
  readonly conversations:
    | readonly { name: string; unread: number; lastAuthor: KitAuthor | null }[]
    | null;
  readonly open: {
    readonly client: string;
    /** `sentAt`: epoch milliseconds. */
    readonly messages: readonly { author: KitAuthor; text: string; sentAt: number }[];
  } | null;
  /** What the kit itself holds to stand in its box. */
  readonly draft: string;
}

/** How a test plays the other side of a kit's page. Clients are named as on the page. */
export interface KitHooks {
  clientWrites(client: string, text: string, sentAt?: number): void;
  /** An answer from another device. */
  workerWrites(client: string, text: string, sentAt?: number): void;
  /** The user reads a conversation on another device. */
  markRead(client: string): void;
  /** Opens a conversation, or with null none. */
  open(client: string | null): void;
  /** No conversation is left. */
  empty(): void;
  truth(): KitTruth;
  /** What the page's own send button sent. */
  readonly sent: readonly KitSent[];
}

declare global {
  interface Window {
    /** On the kits' pages. */
    kit: KitHooks;
  }
}

function truthOf(state: KitState, isListed: boolean): KitTruth {
  const { conversations, open } = state.picture;
  return {
    conversations: isListed
      ? conversations.map(({ client, unread, messages }) => ({
          name: client,
          unread,
          lastAuthor: messages.at(-1)?.author ?? null,
        }))
      : null,
    open: open && {
      client: open.client,
      messages: open.messages.map(({ author, text, sentAt }) => ({ author, text, sentAt })),
    },
    draft: state.draft,
  };
}

/** Puts the hooks onto the page. `isListed`: the page shows a list of conversations. */
export function offerHooks(state: KitState, { isListed } = { isListed: true }): void {
  window.kit = {
    clientWrites: (client, text, sentAt) => state.write(client, 'client', text, sentAt),
    workerWrites: (client, text, sentAt) => state.write(client, 'worker', text, sentAt),
    markRead: (client) => state.markRead(client),
    open: (client) => state.open(client === null ? null : state.idOf(client)),
    empty: () => state.empty(),
    truth: () => truthOf(state, isListed),
    sent: state.sent,
  };
}
