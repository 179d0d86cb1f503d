import { type Seed, seedConversations } from './seed.ts';

/** The platforms that the practice platform plays. */
export type Site =
  | 'coconala'
  | 'crowdworks'
  | 'freelancer'
  | 'kwork'
  | 'upwork'
  | 'fiverr'
  | 'fiverr-pro';

/** Who wrote a message: as in `lib/domain/reading.ts`, told independently of it. */
export type PracticeAuthor = 'client' | 'worker' | 'system' | 'automatic';

/** The sort of page on which a conversation is shown. */
export type ConversationKind =
  | 'direct_message'
  | 'talkroom'
  | 'proposal'
  | 'contract'
  | 'thread'
  | 'chat'
  | 'room'
  | 'proposal_room'
  | 'contact';

/** One message as the site keeps it. */
export interface PracticeMessage {
  readonly id: number;
  readonly author: PracticeAuthor;
  /** Epoch milliseconds; pages print it with the precision of the real ones. */
  readonly at: number;
  readonly text: string;
  /** File names. */
  readonly attachments: readonly string[];
}

/** One conversation as the site keeps it. */
export interface PracticeConversation {
  /** How tests name it, for example `talkroom-8200001`: kind and the number in its address. */
  readonly key: string;
  readonly site: Site;
  readonly kind: ConversationKind;
  readonly id: number;
  readonly client: { readonly name: string; readonly id: number };
  readonly title: string;
  readonly messages: PracticeMessage[];
  unread: boolean;
  /** Messages that the page does not show before the user asks: `hidden` of them after `after`. */
  fold?: { readonly after: number; readonly hidden: number };
  /** A subscription talkroom (定期購入) has no step bar and no formal delivery. */
  subscription?: boolean;
  /** The site has locked the message box. */
  locked?: boolean;
}

/** What a site's own send received: the proof of what the page's framework had. */
export interface Sent {
  readonly conversation: string;
  /** The text that the framework's model held (Vue, React), or the mirror that follows `input`. */
  readonly text: string;
  /** The text that stood in the box. */
  readonly box: string;
  /** The formal delivery was ticked, or the delivery report was the form that was sent. */
  readonly delivery: boolean;
  readonly at: number;
}

/** A message to be written by one side. */
export interface Writing {
  readonly conversation: string;
  readonly text: string;
  readonly at?: number;
  readonly attachments?: readonly string[];
}

/** The worker's own accounts. */
export const worker = {
  name: '練習ワーカー',
  coconalaId: 9000001,
  crowdworksId: 9100001,
  username: 'practice_worker',
};

/** All that the practice platform knows, in memory. */
export class PracticeState {
  readonly conversations = new Map<string, PracticeConversation>();
  readonly sent: Sent[] = [];
  /** Called with each conversation that changes, for the pages that are told live. */
  onChange: (conversation: PracticeConversation) => void = () => {};
  readonly now: () => number;
  #nextMessage = 300_000_001;

  constructor(now: () => number) {
    this.now = now;
    this.reset();
  }

  /** Back to the conversations of `seed.ts`, in all of which the worker has the last word. */
  reset(): void {
    this.conversations.clear();
    this.sent.length = 0;
    for (const seed of seedConversations) this.begin(seed);
  }

  /** Adds a conversation that everybody has read. */
  begin(seed: Seed): PracticeConversation {
    const { lines, ...rest } = seed;
    const key = `${seed.kind}-${seed.id}`;
    this.conversations.set(key, { ...rest, key, messages: [], unread: false });
    for (const line of lines) {
      this.#add(key, line.author, { text: line.text, at: this.now() - line.minutesAgo * 60_000 });
    }
    return this.conversation(key);
  }

  conversation(key: string): PracticeConversation {
    const found = this.conversations.get(key);
    if (!found) throw new Error(`no practice conversation ${key}`);
    return found;
  }

  of(site: Site): PracticeConversation[] {
    return [...this.conversations.values()].filter((conversation) => conversation.site === site);
  }

  /** Adds a message and tells the pages; a client's leaves the conversation unread. */
  write(author: PracticeAuthor, writing: Writing): PracticeMessage {
    const message = this.#add(writing.conversation, author, writing);
    const conversation = this.conversation(writing.conversation);
    if (author === 'client') conversation.unread = true;
    this.onChange(conversation);
    return message;
  }

  /** The site's own send. */
  send(sent: Omit<Sent, 'at'>): void {
    this.sent.push({ ...sent, at: this.now() });
    this.write('worker', { conversation: sent.conversation, text: sent.text });
  }

  markRead(key: string): void {
    const conversation = this.conversation(key);
    if (!conversation.unread) return;
    conversation.unread = false;
    this.onChange(conversation);
  }

  #add(key: string, author: PracticeAuthor, line: Omit<Writing, 'conversation'>): PracticeMessage {
    const message: PracticeMessage = {
      id: this.#nextMessage++,
      author,
      at: line.at ?? this.now(),
      text: line.text,
      attachments: line.attachments ?? [],
    };
    this.conversation(key).messages.push(message);
    return message;
  }
}
