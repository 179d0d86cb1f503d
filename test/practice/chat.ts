import { type PracticeConversation, worker } from './state.ts';

/** What the scripts of pages ask for that print times as the viewer's clock shows them: instants. */
export function chatData(conversation: PracticeConversation) {
  const { key, client, locked = false, messages } = conversation;
  return {
    key,
    client: client.name,
    locked,
    messages: messages.map(({ id, author, at, text }) => ({
      id,
      sender: author === 'worker' ? worker.username : client.name,
      at,
      text,
    })),
  };
}
