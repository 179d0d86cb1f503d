import type { EvidenceOf } from '@/lib/platforms/selector';
import type * as css from './selectors';

const HEADER = '"Fiverr: header"';
const INBOX = '"Fiverr: inbox"';
const THREAD = '"Fiverr: conversation": capture-2023, capture-2024';

/** Where each of them comes from. */
export const evidence: EvidenceOf<typeof css> = {
  messagesMenu: { mark: 'B+', year: '2025-10', source: `${HEADER}: reloader` },
  messagesDot: { mark: 'B+', year: '2025-10', source: `${HEADER}: reloader, ferdium` },
  inbox: { mark: 'A', year: '2023-11', source: `${INBOX}: capture-2023` },
  row: { mark: 'A', year: '2025-12', source: `${INBOX}: capture-2023, assistant` },
  rowRead: { mark: 'A', year: '2023-11', source: `${INBOX}: capture-2023` },
  rowNumber: { mark: 'B+', year: '2025-08', source: `${INBOX}: ferdium` },
  rowUser: { mark: 'A', year: '2023-11', source: `${INBOX}: capture-2023` },
  rowName: { mark: 'A', year: '2023-11', source: `${INBOX}: capture-2023` },
  rowTime: { mark: 'A', year: '2023-11', source: `${INBOX}: capture-2023` },
  bubble: { mark: 'A', year: '2023-24', source: THREAD },
  card: { mark: 'A', year: '2024-04', source: '"Fiverr: conversation": capture-2024' },
  anyCard: { mark: 'A', year: '2024-04', source: '"Fiverr: conversation": capture-2024' },
  sender: { mark: 'A', year: '2023-24', source: THREAD },
  theirs: { mark: 'A', year: '2023-24', source: `${THREAD}, reply-extension` },
  mine: { mark: 'A', year: '2023-24', source: THREAD },
  time: { mark: 'A', year: '2023-24', source: THREAD },
  body: { mark: 'A', year: '2023-24', source: THREAD },
  client: { mark: 'A', year: '2023-24', source: THREAD },
  box: { mark: 'A', year: '2025-12', source: '"Fiverr: composer": capture-2023, assistant' },
};
