import type { EvidenceOf } from '@/lib/platforms/selector';
import type * as css from './selectors';

const INBOX = '"Coconala: DM list": life-manager, doboku-note';
const THREAD = '"Coconala: DM conversation": coconala_addon, life-manager, bookmarklet';
const ROOM = '"Coconala: talkroom": coconala_addon';
const BOX = '"Coconala: composer": life-manager, coconala_addon, draft-saver';
const ORDERS = '"Coconala: orders list": doboku-note';

/** Where each of them comes from. */
export const evidence: EvidenceOf<typeof css> = {
  inbox: { mark: 'A', year: '2026', source: INBOX },
  inboxRow: { mark: 'A', year: '2026', source: INBOX },
  threadLink: { mark: 'A', year: '2026', source: INBOX },
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
  roomOwn: { mark: 'A', year: '2026-06', source: ROOM },
  roomLabel: { mark: 'A', year: '2026-06', source: ROOM },
  roomTime: { mark: 'A', year: '2026-06', source: ROOM },
  roomText: { mark: 'A', year: '2026-06', source: ROOM },
  roomAttachment: { mark: 'A', year: '2026', source: ROOM },
  roomControls: { mark: 'A', year: '2026-06', source: ROOM },
  roomClient: { mark: 'A', year: '2026', source: `${ROOM}, bookmarklet` },
  roomBox: { mark: 'A', year: '2025-26', source: BOX },
  roomBoxByClass: { mark: 'A', year: '2025-26', source: BOX },
  roomDelivery: { mark: 'A', year: '2026', source: BOX },
  orders: { mark: 'A', year: '2026-08', source: ORDERS },
  orderTitle: { mark: 'A', year: '2026-08', source: ORDERS },
  orderLink: { mark: 'A', year: '2026-08', source: ORDERS },
  orderRow: { mark: 'A', year: '2026-08', source: ORDERS },
  orderTime: { mark: 'A', year: '2026-08', source: ORDERS },
};
