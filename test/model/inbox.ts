import * as fc from 'fast-check';
import type { PreviewReading, PrintedMoment } from '@/lib/domain/reading';
import type { Snapshot } from '@/lib/domain/snapshot';
import { clientName, IDS, MINUTE, SECOND, type Spoken, START_AT } from './conversation';

const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** One look at the inbox row of the conversation, at some time after its message `last`. */
export interface InboxLook {
  readonly last: number;
  readonly after: number;
  readonly unread: 'yes' | 'no' | 'unknown';
  readonly author: 'client' | 'worker' | 'unknown';
  readonly time: 'relative' | 'absolute' | 'none';
  readonly visible: boolean;
  /** Some lists name the message, not its conversation. */
  readonly names: 'conversation' | 'message';
  readonly client: string;
}

export function inboxLookAt(length: number): fc.Arbitrary<InboxLook> {
  return fc.record({
    last: fc.integer({ min: 0, max: length - 1 }),
    after: fc.oneof(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 40 * 24 * 60 })),
    unread: fc.constantFrom('yes', 'no', 'unknown'),
    author: fc.constantFrom('client', 'worker', 'unknown'),
    time: fc.constantFrom('relative', 'absolute', 'none'),
    visible: fc.boolean(),
    names: fc.constantFrom('conversation', 'message'),
    client: clientName,
  });
}

/** 「N分前」, read the moment it appears: whole units, rounded down. */
export function relativeMoment(at: number, now: number): PrintedMoment {
  const age = Math.max(0, now - at);
  const unit = [7 * DAY, DAY, HOUR, MINUTE].find((length) => age >= length) ?? MINUTE;
  const count = Math.floor(age / unit);
  return { earliest: now - (count + 1) * unit, latest: now - count * unit, source: 'relative' };
}

export function minuteMoment(at: number): PrintedMoment {
  const earliest = Math.floor(at / MINUTE) * MINUTE;
  return { earliest, latest: earliest + MINUTE - 1, source: 'absolute' };
}

export function rowSnapshot(
  row: Omit<PreviewReading, 'conversation'>,
  since: number,
  id: string = IDS[0],
  client = '山田商店',
): Snapshot {
  return {
    platform: 'crowdworks',
    since,
    visible: true,
    reading: {
      page: 'inbox',
      unread: { state: 'unknown', why: 'partialList' },
      previews: [
        {
          ...row,
          conversation: {
            id,
            aliases: [],
            client,
            url: 'https://crowdworks.jp/proposals/2',
          },
        },
      ],
    },
    interimOf: () => ({ version: 1, by: 'rule', interim: false }),
  };
}

export function inboxSnapshotOf(messages: readonly Spoken[], look: InboxLook): Snapshot {
  const at = messages[look.last]?.at ?? START_AT;
  const since = at + look.after * MINUTE;
  const exact: PrintedMoment = { earliest: at, latest: at + SECOND - 1, source: 'absolute' };
  const moment = { none: undefined, relative: relativeMoment(at, since), absolute: exact }[
    look.time
  ];
  const row = { unread: look.unread, lastAuthor: look.author, ...(moment && { moment }) };
  const id = look.names === 'message' ? messageRowId(look.last) : IDS[0];
  return { ...rowSnapshot(row, since, id, look.client), visible: look.visible };
}

/** The id of the row of one message, in a list that names messages. */
export function messageRowId(index: number): string {
  return `message/${index}`;
}
