import { type SeededConversation, seedConversations } from './seed.ts';

/** Who wrote a message. */
export type KitAuthor = 'client' | 'worker';

/** One message as the page's own state holds it. */
export interface KitMessage {
  readonly id: string;
  readonly author: KitAuthor;
  readonly text: string;
  /** Epoch milliseconds. */
  readonly sentAt: number;
}

/** One conversation as the page's own state holds it. */
export interface KitConversation {
  readonly id: string;
  readonly client: string;
  /** Messages of the client that the worker has not seen. */
  readonly unread: number;
  readonly messages: readonly KitMessage[];
}

/** What is drawn; a new object after every change, as both React and Vue want it. */
export interface KitPicture {
  /** Newest first, as every inbox lists them. */
  readonly conversations: readonly KitConversation[];
  readonly open: KitConversation | null;
}

/** What a page's own send button sent. */
export interface KitSent {
  readonly client: string;
  readonly text: string;
}

const lastOf = ({ messages }: KitConversation) => messages.at(-1);

/** A messenger's state in the page: the truth that every kit draws in its own way. */
export class KitState {
  readonly sent: KitSent[] = [];
  /** What the kit itself says to stand in its box; each page writes it from the kit's own events. */
  draft = '';
  picture: KitPicture;
  #nextId = 1;
  readonly #listeners = new Set<() => void>();

  /** `open`: id of the conversation that the page shows first, if it shows one. */
  constructor(open: string | null, now = Date.now()) {
    const conversations = seedConversations.map((seed) => this.#seeded(seed, now));
    this.picture = { conversations, open: null };
    this.#change(conversations, open);
    if (open !== null) this.open(open);
  }

  /** Calls back after every change; the result ends it. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Opens a conversation, or none. Who opens it has read it. */
  open = (id: string | null): void => {
    if (id !== this.picture.open?.id) this.draft = '';
    this.#change(
      this.picture.conversations.map((one) => (one.id === id ? { ...one, unread: 0 } : one)),
      id,
    );
  };

  /** Adds a message; a client's is unread unless its conversation is the open one. */
  write(client: string, author: KitAuthor, text: string, sentAt = Date.now()): void {
    const { open, conversations } = this.picture;
    const written = conversations.map((one) => {
      if (one.client !== client) return one;
      const message = { id: this.#id(), author, text, sentAt };
      const isUnread = author === 'client' && one.id !== open?.id;
      return {
        ...one,
        unread: author === 'worker' ? 0 : one.unread + Number(isUnread),
        messages: [...one.messages, message],
      };
    });
    this.#change(written, open?.id ?? null);
  }

  /** What the kit's own send button calls. */
  send = (text: string): void => {
    const { open } = this.picture;
    if (!open) throw new Error('Sent without an open conversation');
    this.sent.push({ client: open.client, text });
    this.draft = '';
    this.write(open.client, 'worker', text);
  };

  markRead(client: string): void {
    this.#change(
      this.picture.conversations.map((one) =>
        one.client === client ? { ...one, unread: 0 } : one,
      ),
      this.picture.open?.id ?? null,
    );
  }

  /** No conversation is left. */
  empty(): void {
    this.draft = '';
    this.#change([], null);
  }

  /** The id of this client's conversation; throws where there is none. */
  idOf(client: string): string {
    const found = this.picture.conversations.find((one) => one.client === client);
    if (!found) throw new Error(`No conversation with ${client}`);
    return found.id;
  }

  #change(conversations: readonly KitConversation[], open: string | null): void {
    const sorted = [...conversations].sort(
      (a, b) => (lastOf(b)?.sentAt ?? 0) - (lastOf(a)?.sentAt ?? 0),
    );
    this.picture = {
      conversations: sorted,
      open: sorted.find(({ id }) => id === open) ?? null,
    };
    for (const listener of this.#listeners) listener();
  }

  #seeded({ id, client, unread, lines }: SeededConversation, now: number): KitConversation {
    const messages = lines.map(([author, minutesAgo, text]) => ({
      id: this.#id(),
      author,
      text,
      sentAt: now - minutesAgo * 60_000,
    }));
    return { id, client, unread, messages };
  }

  #id(): string {
    return `m${this.#nextId++}`;
  }
}
