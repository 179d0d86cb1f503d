import type { ConversationKind, PracticeConversation } from './state.ts';

type Addressed = Pick<PracticeConversation, 'id' | 'client'>;

/** Upwork's id of a room: the usual form. */
export function roomId({ id }: Addressed): string {
  return `room_${String(id).padStart(32, '0')}`;
}

/** The other form, in which rooms of a proposal's page are known here. */
export function roomUuid({ id }: Addressed): string {
  return `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`;
}

/** Fiverr's user name of a client. */
export function usernameOf({ client }: Pick<Addressed, 'client'>): string {
  return `client_${client.id}`;
}

/** The path of the page on which a conversation of each kind is shown. */
export const pathOfKind: Readonly<Record<ConversationKind, (one: Addressed) => string>> = {
  direct_message: ({ id }) => `/mypage/direct_message/${id}`,
  talkroom: ({ id }) => `/talkrooms/${id}`,
  proposal: ({ id }) => `/proposals/${id}`,
  contract: ({ id }) => `/contracts/${id}`,
  thread: ({ id }) => `/messages/thread/${id}`,
  // Kwork knows a conversation by the client's username.
  chat: ({ client }) => `/inbox/${client.name}`,
  room: (one) => `/ab/messages/rooms/${roomId(one)}`,
  // What the address of a proposal's page looks like is not documented.
  proposal_room: ({ id }) => `/ab/proposals/${id}`,
  contact: (one) => `/inbox/${usernameOf(one)}`,
};
