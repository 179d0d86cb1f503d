/**
 * What the adapter looks for on Freelancer's pages, imported as one namespace so that the names cost the
 * page nothing. Where each comes from stands in `evidence.ts`.
 */
// Thread list, /messages
export const list = 'app-messaging-thread-list';
export const row = 'fl-list-item[fltrackinglabel="MessagingThreadListItem"]';
export const rowLink = 'a[href^="/messages/thread/"]';
export const rowName = 'app-messaging-thread-list-item-name p.Name';
export const rowTime = 'fl-relative-time';
export const rowCount = '.ThreadDetailsRow-unreadCount';

// Conversation, /messages/thread/{digits}, and the boxes that float over any page
export const floating = 'app-messaging-chat-box, .ChatBox';
export const chat = 'app-messaging-chat-contents';
export const person = 'app-messaging-header a[href*="/u/"]';
export const messages = '.MessageList';
export const message = 'app-messaging-message-item';
export const head = '[class^="Message-headerText"], [class^="Message-headerText"] *';
export const box =
  'app-messaging-typing-box fl-textarea.TypingBox-input textarea, textarea[placeholder^="Type a message" i]';
