/**
 * What the adapter looks for on Coconala's pages, imported as one namespace so that the names cost the
 * page nothing. Where each comes from stands in `evidence.ts`.
 */
// DM inbox, /message
export const inbox = 'main.c-layoutMypage #c-main .c-content';
export const inboxRow = 'a.c-messageItemWrap[href*="/mypage/direct_message/"]';
export const threadLink = 'a[href*="/mypage/direct_message/"]';
export const rowIcon = '.c-messageItemIcon';
export const rowTime = '.c-messageItemDate_text';
export const pagination = 'main.c-layoutMypage .c-pagination';
export const paginationCurrent = '.pagination-link-current';
export const paginationNext = 'button.pagination-next';

// DM, /mypage/direct_message/{id}
export const thread = '#threadWrapper.js_thread-wrapper';
export const threadItem = '.threadColomun, p.threadNotice';
export const threadMessage = '.threadColomun';
export const threadEstimate = '.message-customize';
export const threadUser = '.threadUser a[href^="/users/"]';
export const threadTime = '.threadPostTime';
export const threadText = '.threadMessage';
export const threadOriginal = '.threadMessage p.js-translateMessageOriginalMessage';
export const threadOlder = '[class*="read-more"]';
export const ownProfile = '.sidebar-profile a[href*="/users/"]';
export const participant = '.threadParticipants a';
export const participantData = '.data-message[data-client-name]';
export const threadBox = 'textarea#DirectMessageBody[name="data[DirectMessage][body]"]';

// Talkroom, /talkrooms/{id}
export const room = '.d-talkroomMessageList';
export const roomMessage = '.d-talkroomMessage';
export const roomDefault = '.d-talkroomDefaultMessage';
export const roomOthers = '.d-talkroomMessage-isOthers';
export const roomUser = '.d-messageInfo_userName';
export const roomOwn = '.d-messageInfo_userName:not(a)';
export const roomLabel = '.d-messageInfo_label, .d-messageInfo .d-label';
export const roomTime = '.d-messageInfo_postTime';
export const roomText = '.d-normalMessage';
export const roomAttachment = '.d-talkroomMessage_attachedFilesItem, .d-attachedFileName';
export const roomControls = '.d-messageForm, .d-talkroomMessageList_showPastMessages';
export const roomClient = '.d-userInfo_name';
export const roomBox = '.d-messageForm textarea, .js-talkroomMessageArea textarea';
export const roomBoxByClass = 'textarea.input.textarea, textarea[placeholder="メッセージを入力"]';
export const roomDelivery = '.d-messageFormButtonArea_item-deliveryCheck input[type=checkbox]';

// Orders, /mypage/received_orders/*
export const orders = '.d-transactionListProviderMain';
export const orderTitle = 'a.d-providerTalkroomCassetteService_title[href*="/talkrooms/"]';
export const orderLink = 'a[href*="/talkrooms/"]';
export const orderRow = '.d-providerTalkroomCassette, .d-providerTalkroomCassetteBlock';
export const orderTime = '.d-providerTalkroomCassetteService_sentAt';
