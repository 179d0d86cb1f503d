import type { EvidenceOf } from '@/lib/platforms/selector';
import type * as css from './selectors';

const INBOX = '"CrowdWorks: inbox": cw-selenium';
const THREAD = '"CrowdWorks: conversation": life-manager';
const BOX = '"CrowdWorks: composer": life-manager, cw-selenium, cw-puppeteer';

/** Where each of them comes from. */
export const evidence: EvidenceOf<typeof css> = {
  inbox: { mark: 'A', year: '2025', source: INBOX },
  inboxPart: { mark: 'A', year: '2025', source: INBOX },
  inboxSign: { mark: 'A', year: '2025', source: INBOX },
  rowImage: { mark: 'A', year: '2025', source: INBOX },
  namedImage: { mark: 'A', year: '2025', source: INBOX },
  thread: { mark: 'A', year: '2023-26', source: `${THREAD}, cw-selenium, cw-puppeteer` },
  message: { mark: 'A', year: '2026-09', source: THREAD },
  noFold: { mark: 'A', year: '2026-09', source: THREAD },
  sent: { mark: 'A', year: '2026-09', source: THREAD },
  sender: { mark: 'A', year: '2026', source: THREAD },
  time: { mark: 'A', year: '2026', source: THREAD },
  body: { mark: 'A', year: '2026-09', source: THREAD },
  fullBody: { mark: 'A', year: '2026', source: THREAD },
  box: { mark: 'A', year: '2023-26', source: BOX },
};
