/**
 * What the adapter looks for on Kwork's pages, imported as one namespace so that the names cost the page
 * nothing. Where each comes from stands in `evidence.ts`.
 */
// Inbox, /inbox
export const row = 'li.chat__list-item';
export const rowUser = '.chat__list-user';
export const rowPreview = '.chat__list-message';
export const rowOwn = '.chat__list-message-status .cm-check';
export const rowTime = '.chat__list-date';

// Conversation, /inbox/{username}
export const message = '#app .conversation-message-item';
export const author = '.username-c';
export const time = '.time-c';
export const body = '.cm-message-html';
export const file = 'a.file-list__container';
export const box = '.trumbowyg-message-body[contenteditable]';
