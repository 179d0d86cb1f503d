/**
 * What the adapter looks for on Fiverr's pages, imported as one namespace so that the names cost the page
 * nothing. Where each comes from stands in `evidence.ts`.
 */
// Header, on every page
export const messagesMenu = '.messages-wrapper';
export const messagesDot = '.messages-wrapper .unread-icon';

// List of conversations, /inbox and beside an open one
export const inbox = '[data-testid="contacts-list"]';
export const row = '[data-testid="contact"]';
export const rowRead = '.read';
export const rowNumber = 'aside p';
export const rowUser = 'figure[title]';
export const rowName = '.user-info p';
export const rowTime = 'aside time';

// Conversation, /inbox/{username}
export const bubble = '.message-flow .content .message, .message-flow .content article';
export const card = 'article[data-testid="index-container"]';
export const anyCard = 'article';
export const sender = '.sender';
export const theirs = '[data-testid="basic-message-header"]';
export const mine = '.sender:not([data-testid])';
export const time = '[data-testid="message-header-timestamp"] time';
export const body = '.message-body';
export const client = '.conversation-header h1 .username';
export const box = 'textarea[data-testid="message-box"]';
