import type { EvidenceOf } from '@/lib/platforms/selector';

/** What the adapter looks for on CrowdWorks' pages. CSS modules: the prefix stays, the hash changes. */
export const css = {
  // Inbox, /messages and /messages/received
  inbox: '#pack-messages-index-page-app',
  inboxPart: 'img[alt="送信者画像"], span, time, a[href]',
  rowImage: 'img[alt="送信者画像"]',
  // Conversation, /proposals/{id} and /contracts/{id}
  thread: '#pack-message-thread',
  message: 'div[class*="_messageItem_"]',
  sent: '[class*="_messageSent_"]',
  sender: 'a[class*="_senderName_"]',
  time: 'time[datetime]',
  body: 'div[class*="_messageBody_"]',
  fullBody: 'div[class*="_messageBody_"] p',
  box: 'textarea[name="message[body]"]',
} as const;

const INBOX = 'crowdworks.md, "Inbox": cw-selenium';
const THREAD = 'crowdworks.md, "Conversation": life-manager';
const BOX = 'crowdworks.md, "Composer": three independent';

/** Where each of them comes from. */
export const evidence: EvidenceOf<typeof css> = {
  inbox: { mark: 'A', year: '2025', source: INBOX },
  inboxPart: { mark: 'A', year: '2025', source: INBOX },
  rowImage: { mark: 'A', year: '2025', source: INBOX },
  thread: { mark: 'A', year: '2023-26', source: `${THREAD} and two others` },
  message: { mark: 'A', year: '2026-09', source: THREAD },
  sent: { mark: 'A', year: '2026-09', source: THREAD },
  sender: { mark: 'A', year: '2026', source: THREAD },
  time: { mark: 'A', year: '2026', source: THREAD },
  body: { mark: 'A', year: '2026-09', source: THREAD },
  fullBody: { mark: 'A', year: '2026', source: THREAD },
  box: { mark: 'A', year: '2023-26', source: BOX },
};
