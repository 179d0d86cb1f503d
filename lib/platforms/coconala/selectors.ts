import type { EvidenceOf } from '@/lib/platforms/selector';

/** What the adapter looks for on Coconala's pages. */
export const css = {
  // DM inbox, /message
  inbox: 'main.c-layoutMypage #c-main .c-content',
  inboxRow: 'a.c-messageItemWrap[href*="/mypage/direct_message/"]',
  rowIcon: '.c-messageItemIcon',
  rowTime: '.c-messageItemDate_text',
  pagination: 'main.c-layoutMypage .c-pagination',
  paginationCurrent: '.pagination-link-current',
  paginationNext: 'button.pagination-next',
  // DM, /mypage/direct_message/{id}
  thread: '#threadWrapper.js_thread-wrapper',
  threadItem: '.threadColomun.clearfix, p.threadNotice',
  threadMessage: '.threadColomun.clearfix',
  threadEstimate: '.message-customize',
  threadUser: '.threadUser a[href^="/users/"]',
  threadTime: '.threadPostTime',
  threadText: '.threadMessage',
  threadOriginal: '.threadMessage p.js-translateMessageOriginalMessage',
  threadOlder: '.js_read-more-message',
  ownProfile: '.sidebar-profile a[href*="/users/"]',
  participant: '.threadParticipants a',
  participantData: '.data-message[data-client-name]',
  threadBox: 'textarea#DirectMessageBody[name="data[DirectMessage][body]"]',
  // Talkroom, /talkrooms/{id}
  room: '.d-talkroomMessageList',
  roomMessage: '.d-talkroomMessage',
  roomDefault: '.d-talkroomDefaultMessage',
  roomOthers: '.d-talkroomMessage-isOthers',
  roomUser: '.d-messageInfo_userName',
  roomLabel: '.d-messageInfo_label',
  roomTime: '.d-messageInfo_postTime',
  roomText: '.d-normalMessage',
  roomAttachment: '.d-talkroomMessage_attachedFilesItem, .d-attachedFileName',
  roomOlder: '.d-talkroomMessageList_showPastMessages button',
  roomClient: '.d-userInfo_name',
  roomBox: '.d-messageForm textarea, .js-talkroomMessageArea textarea',
  roomBoxByClass: 'textarea.input.textarea, textarea[placeholder="メッセージを入力"]',
  roomDelivery: '.d-messageFormButtonArea_item-deliveryCheck input[type=checkbox]',
  // Orders, /mypage/received_orders/*
  orders: '.d-transactionListProviderMain',
  orderTitle: 'a.d-providerTalkroomCassetteService_title[href*="/talkrooms/"]',
  orderRow: '.d-providerTalkroomCassette, .d-providerTalkroomCassetteBlock',
  orderTime: '.d-providerTalkroomCassetteService_sentAt',
} as const;

const INBOX = 'coconala.md, "DM list": life-manager, doboku-note';
const THREAD = 'coconala.md, "DM thread": coconala_addon, life-manager, bookmarklet';
const ROOM = 'coconala.md, "Talkroom": coconala_addon';
const BOX = 'coconala.md, "Composer": life-manager, coconala_addon, draft-saver';
const ORDERS = 'coconala.md, "Orders list": doboku-note';

/** Where each of them comes from. */
export const evidence: EvidenceOf<typeof css> = {
  inbox: { mark: 'A', year: '2026', source: INBOX },
  inboxRow: { mark: 'A', year: '2026', source: INBOX },
  rowIcon: { mark: 'A', year: '2026-08', source: INBOX },
  rowTime: { mark: 'A', year: '2026-08', source: INBOX },
  pagination: { mark: 'B', year: '2026', source: INBOX },
  paginationCurrent: { mark: 'B', year: '2026', source: INBOX },
  paginationNext: { mark: 'B', year: '2026', source: INBOX },
  thread: { mark: 'A', year: '2026', source: THREAD },
  threadItem: { mark: 'A', year: '2026', source: THREAD },
  threadMessage: { mark: 'A', year: '2026', source: THREAD },
  threadEstimate: { mark: 'A', year: '2026', source: THREAD },
  threadUser: { mark: 'A', year: '2026', source: THREAD },
  threadTime: { mark: 'A', year: '2026', source: THREAD },
  threadText: { mark: 'A', year: '2026', source: THREAD },
  threadOriginal: { mark: 'A', year: '2026', source: THREAD },
  threadOlder: { mark: 'A', year: '2026', source: THREAD },
  ownProfile: { mark: 'A', year: '2026', source: THREAD },
  participant: { mark: 'A', year: '2026', source: THREAD },
  participantData: { mark: 'A', year: '2026', source: THREAD },
  threadBox: { mark: 'A', year: '2025-26', source: BOX },
  room: { mark: 'A', year: '2026-06', source: ROOM },
  roomMessage: { mark: 'A', year: '2026-06', source: ROOM },
  roomDefault: { mark: 'A', year: '2026-06', source: ROOM },
  roomOthers: { mark: 'A', year: '2023-26', source: `${ROOM}, old-selenium` },
  roomUser: { mark: 'A', year: '2026-06', source: ROOM },
  roomLabel: { mark: 'A', year: '2026-06', source: ROOM },
  roomTime: { mark: 'A', year: '2026-06', source: ROOM },
  roomText: { mark: 'A', year: '2026-06', source: ROOM },
  roomAttachment: { mark: 'A', year: '2026', source: ROOM },
  roomOlder: { mark: 'A', year: '2026-06', source: ROOM },
  roomClient: { mark: 'A', year: '2026', source: `${ROOM}, bookmarklet` },
  roomBox: { mark: 'A', year: '2025-26', source: BOX },
  roomBoxByClass: { mark: 'A', year: '2025-26', source: BOX },
  roomDelivery: { mark: 'A', year: '2026', source: `${BOX}: two independent` },
  orders: { mark: 'A', year: '2026-08', source: ORDERS },
  orderTitle: { mark: 'A', year: '2026-08', source: ORDERS },
  orderRow: { mark: 'A', year: '2026-08', source: ORDERS },
  orderTime: { mark: 'A', year: '2026-08', source: ORDERS },
};
