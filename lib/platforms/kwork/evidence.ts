import type { EvidenceOf } from '@/lib/platforms/selector';
import type * as css from './selectors';

const LIST = '"Kwork: inbox": list-readers';
const THREAD = '"Kwork: conversation": page-description';
const BOX = '"Kwork: composer": page-description';

/** Where each of them comes from; none of the sources is dated. */
export const evidence: EvidenceOf<typeof css> = {
  row: { mark: 'A-', year: 'undated', source: LIST },
  rowUser: { mark: 'A-', year: 'undated', source: LIST },
  rowPreview: { mark: 'A-', year: 'undated', source: LIST },
  rowOwn: { mark: 'A-', year: 'undated', source: LIST },
  rowTime: { mark: 'A-', year: 'undated', source: LIST },
  message: { mark: 'A-', year: 'undated', source: THREAD },
  author: { mark: 'A-', year: 'undated', source: THREAD },
  time: { mark: 'A-', year: 'undated', source: THREAD },
  body: { mark: 'A-', year: 'undated', source: THREAD },
  file: { mark: 'A-', year: 'undated', source: THREAD },
  box: { mark: 'A-', year: 'undated', source: BOX },
};
