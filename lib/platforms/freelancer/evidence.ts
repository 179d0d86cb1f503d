import type { EvidenceOf } from '@/lib/platforms/selector';
import type * as css from './selectors';

const LIST = '"Freelancer: thread list"';
const CHAT = '"Freelancer: conversation"';

/** Where each of them comes from. */
export const evidence: EvidenceOf<typeof css> = {
  list: { mark: 'A', year: '2020', source: `${LIST}: templates-2020, userscripts` },
  row: { mark: 'B+', year: 'undated', source: `${LIST}: salespulse` },
  rowLink: { mark: 'A', year: '2020', source: `${LIST}: templates-2020` },
  rowName: { mark: 'B+', year: 'undated', source: `${LIST}: salespulse` },
  rowTime: { mark: 'A', year: '2020', source: `${LIST}: templates-2020` },
  rowCount: { mark: 'A', year: '2020', source: `${LIST}: templates-2020` },
  floating: { mark: 'A', year: '2020', source: `${CHAT}: templates-2020` },
  chat: { mark: 'B+', year: 'undated', source: `${CHAT}: salespulse` },
  person: { mark: 'B+', year: 'undated', source: `${CHAT}: salespulse` },
  messages: { mark: 'A', year: '2020', source: `${CHAT}: templates-2020, userscripts` },
  message: { mark: 'A', year: '2020', source: `${CHAT}: templates-2020, userscripts` },
  head: { mark: 'A', year: '2020', source: `${CHAT}: templates-2020, userscripts` },
  box: { mark: 'B', year: '2020-26', source: '"Freelancer: composer": templates-2020, ext-2026' },
};
