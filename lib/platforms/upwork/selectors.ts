/**
 * What the adapter looks for on Upwork's pages, imported as one namespace so that the names cost the page
 * nothing. Test ids and classes of the same thing stand side by side: one may go. Where each comes from
 * stands in `evidence.ts`.
 */
// Rooms panel, on /ab/messages/rooms and beside an open room
export const panel = '[data-test="rooms-panel"], .rooms-panel';
export const row = '[data-test="room-list-item"], a.room-list-item';
export const rowUnread = '.is-unread';
export const rowName = '[data-test="room-name"], .item-title';
export const rowTopic = '[data-test="room-topic-or-subtitle"], .item-subtitle';
export const rowTime = '.timestamp';
export const empty = '[data-test="empty-state"]';

// Room, /ab/messages/rooms/{id}
export const story = '#story-viewport .up-d-story-item';
export const runStart = '.story-inner.top, [data-test="story-header"], .story-message-header';
export const sender = '.user-name';
export const avatar = '.up-d-avatar img[alt]';
export const time = '.story-timestamp';
export const body = '[data-test="story-message"], .story-message, .up-d-message';
export const attachment = '.up-d-story-reference, .attachment-item, a[href*="/messages/att"]';
export const title = '[data-test="room-title"], .room-title';
export const box = '.tiptap.ProseMirror, [role="textbox"][contenteditable="true"]';
