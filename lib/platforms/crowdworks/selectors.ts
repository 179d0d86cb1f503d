/**
 * What the adapter looks for on CrowdWorks' pages, imported as one namespace so that the names cost the
 * page nothing. CSS modules: the prefix stays, the hash changes. Where each comes from stands in
 * `evidence.ts`.
 */
// Inbox, /messages and /messages/received
export const inbox = '#pack-messages-index-page-app';
export const inboxPart = 'img, span, time, a[href]';
export const inboxSign = 'time, a[href*="/messages/"]';
export const rowImage = 'img[alt="送信者画像"]';
export const namedImage = 'img[alt]:not([alt=""])';

// Conversation, /proposals/{id} and /contracts/{id}
export const thread = '#pack-message-thread';
export const message = 'div[class*="_messageItem_"]';
export const noFold = 'div[class*="_messageItem_"], #pack-message-thread form';
export const sent = '[class*="_messageSent_"]';
export const sender = 'a[class*="_senderName_"]';
export const time = 'time[datetime]';
export const body = 'div[class*="_messageBody_"]';
export const fullBody = 'div[class*="_messageBody_"] p';
export const box = 'textarea[name="message[body]"]';
