import type { Conduct } from './routes.ts';
import type { Seed } from './seed.ts';
import { hostOfSite, type PracticeRequest, PracticeServer } from './server.ts';
import {
  type PracticeConversation,
  type PracticeMessage,
  PracticeState,
  type Sent,
  type Site,
  type Writing,
} from './state.ts';

export type { PracticeRequest } from './server.ts';
export { hostOfSite, practiceHosts } from './server.ts';
export type { PracticeConversation, PracticeMessage, Sent, Site, Writing } from './state.ts';

/** A running practice platform, steered by tests in the same process. */
export interface Practice {
  /** Port of the HTTPS server on 127.0.0.1; browsers reach it through `test/e2e/proxy.ts`. */
  readonly port: number;
  /** How the sites behave; takes effect with the next page load. */
  readonly conduct: Conduct;
  /** What the sites' own send buttons sent. */
  readonly sent: readonly Sent[];
  /** Every request that reached the sites. */
  readonly requests: readonly PracticeRequest[];
  clientWrites(site: Site, writing: Writing): PracticeMessage;
  /** An answer from another device, say a phone. */
  workerWrites(site: Site, writing: Writing): PracticeMessage;
  systemWrites(site: Site, writing: Writing): PracticeMessage;
  /** The user reads a conversation on another device. */
  readElsewhere(key: string): void;
  /** One more conversation, with its messages. */
  begin(conversation: Seed): PracticeConversation;
  /** A conversation that the site has deleted. */
  remove(key: string): void;
  /** For marks such as `fold`, `locked`, `unread`. */
  conversation(key: string): PracticeConversation;
  messages(key: string): readonly PracticeMessage[];
  /** Absolute address of a conversation's page. */
  urlOf(key: string): string;
  /** Seeds again and forgets what was sent and asked. */
  reset(): void;
  close(): Promise<void>;
}

const pathOfKind = {
  direct_message: 'mypage/direct_message',
  talkroom: 'talkrooms',
  proposal: 'proposals',
  contract: 'contracts',
} as const;

/** Starts the practice platform: pages that behave like the documented ones, nothing of them real. */
export async function startPractice(
  options: { readonly now?: () => number; readonly live?: boolean } = {},
): Promise<Practice> {
  const state = new PracticeState(options.now ?? Date.now);
  const usual: Conduct = {
    live: options.live ?? true,
    signedOut: false,
    changed: false,
    jobhub: 'chatscope',
  };
  const conduct = { ...usual };
  const server = new PracticeServer(state, conduct);
  const port = await server.listen();
  const writes =
    (author: 'client' | 'worker' | 'system') =>
    (site: Site, writing: Writing): PracticeMessage => {
      if (state.conversation(writing.conversation).site !== site) {
        throw new Error(`${writing.conversation} is no conversation of ${site}`);
      }
      return state.write(author, writing);
    };
  return {
    port,
    conduct,
    sent: state.sent,
    requests: server.requests,
    clientWrites: writes('client'),
    workerWrites: writes('worker'),
    systemWrites: writes('system'),
    readElsewhere: (key) => state.markRead(key),
    begin: (conversation) => state.begin(conversation),
    remove: (key) => void state.conversations.delete(key),
    conversation: (key) => state.conversation(key),
    messages: (key) => state.conversation(key).messages,
    urlOf(key) {
      const { site, kind, id } = state.conversation(key);
      return `https://${hostOfSite[site]}/${pathOfKind[kind]}/${id}`;
    },
    reset() {
      state.reset();
      Object.assign(conduct, usual);
      server.requests.length = 0;
    },
    close: () => server.close(),
  };
}
