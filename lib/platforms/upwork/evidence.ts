import type { EvidenceOf } from '@/lib/platforms/selector';
import type * as css from './selectors';

const ROOMS = '"Upwork: room list"';
const ROOM = '"Upwork: room"';

/** Where each of them comes from. */
export const evidence: EvidenceOf<typeof css> = {
  panel: { mark: 'A', year: '2026-07', source: `${ROOMS}: room-tools, fediuk` },
  row: { mark: 'A', year: '2026-07', source: `${ROOMS}: room-tools, feb-list` },
  rowUnread: { mark: 'A-', year: '2026-02', source: `${ROOMS}: feb-list` },
  rowName: { mark: 'A', year: '2026-07', source: `${ROOMS}: room-tools, feb-list` },
  rowTopic: { mark: 'A', year: '2026-07', source: `${ROOMS}: room-tools, feb-list` },
  rowTime: { mark: 'B', year: '2026', source: `${ROOMS}: feb-list` },
  empty: { mark: 'A', year: '2026', source: `${ROOMS}: room-tools` },
  story: { mark: 'A', year: '2026-05', source: `${ROOM}: export-tool, room-tools, fediuk` },
  runStart: { mark: 'A', year: '2026', source: `${ROOM}: export-tool, room-tools` },
  sender: { mark: 'A', year: '2026', source: `${ROOM}: export-tool` },
  avatar: { mark: 'A', year: '2026', source: `${ROOM}: export-tool` },
  time: { mark: 'A', year: '2026-01', source: `${ROOM}: export-tool` },
  body: { mark: 'A', year: '2026', source: `${ROOM}: export-tool, room-tools` },
  attachment: { mark: 'A-', year: '2026', source: `${ROOM}: export-tool, room-tools` },
  title: { mark: 'A', year: '2026-01', source: `${ROOM}: fediuk, export-tool` },
  box: { mark: 'A', year: '2026-07', source: '"Upwork: composer": feb-list, room-tools' },
};
