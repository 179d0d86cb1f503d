import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { IDS, START_AT } from './model/conversation';
import { eventsOf } from './model/events';
import { messageRowId } from './model/inbox';
import { runs, TIMEOUT_MS } from './model/runs';
import { derived, derivedFrom, everything, forget, record, type StoreEvent } from './model/store';

/** Design §2, "Erasure is a tombstone", on the real store. */

afterEach(forget);

const scopes = fc.constantFrom(
  '*',
  'crowdworks',
  ...[...IDS, messageRowId(0), messageRowId(1)].map((id) => `crowdworks/${id}`),
);
/** From before the first message to after the last look. */
const instants = fc.nat({ max: 90 * 24 * 60 }).map((minutes) => START_AT + minutes * 60_000);

/** The ids become one at some time, so that erasing one of them erases them all. */
const JOIN: StoreEvent = {
  is: 'snapshot',
  snapshot: {
    platform: 'crowdworks',
    since: START_AT,
    visible: false,
    reading: {
      page: 'conversation',
      unread: { state: 'unknown', why: 'notAList' },
      previews: [],
      conversation: {
        conversation: {
          id: IDS[0],
          aliases: IDS.slice(1),
          url: 'https://crowdworks.jp/proposals/2',
        },
        side: 'unknown',
        runs: [],
        reachesStart: false,
        reachesEnd: false,
      },
    },
    interimOf: () => ({ version: 1, by: 'rule', interim: false }),
  },
};

type World = { events: StoreEvent[]; scope: string; before: number; where: number };

const worlds: fc.Arbitrary<World> = fc.record({
  events: eventsOf({ automatic: true }).map((events) => [...events, JOIN]),
  scope: scopes,
  before: instants,
  where: fc.nat(),
});

/** A row is one claim however often it is seen: when it was first seen is erased with its first sight. */
function tellsWhenFirstSeen(event: StoreEvent): boolean {
  if (event.is === 'switchedOn') return true;
  return event.is === 'snapshot' && event.snapshot.reading.previews.some(({ moment }) => !moment);
}

describe('erasure', () => {
  it(
    'holds wherever it stands among the looks, rows and words',
    async () => {
      const law = async ({ events: all, scope, before, where }: World) => {
        const events = all.filter((event) => !tellsWhenFirstSeen(event));
        events.unshift({ is: 'switchedOn', at: 0 });
        const erasure: StoreEvent = { is: 'erasure', scope, before };
        const position = where % (events.length + 1);
        const last = await derivedFrom([...events, erasure]);
        expect(await derivedFrom([erasure, ...events])).toEqual(last);
        const between = [...events.slice(0, position), erasure, ...events.slice(position)];
        expect(await derivedFrom(between)).toEqual(last);
      };
      await fc.assert(fc.asyncProperty(worlds, law), runs(60));
    },
    TIMEOUT_MS,
  );

  it(
    'leaves nothing of its scope that lies at or before it, and what comes again goes again',
    async () => {
      const law = async ({ events, before }: World) => {
        await derivedFrom([...events, { is: 'erasure', scope: '*', before }]);
        for (const event of events) await record(event);
        const { turns } = await derived();
        for (const { waitingSince } of turns) expect(waitingSince.latest).toBeGreaterThan(before);
        const tables = await everything();
        const rows = <T>(name: string) => (tables.get(name) ?? []) as readonly T[];
        for (const look of rows<{ from: number }>('looks'))
          expect(look.from).toBeGreaterThan(before);
        for (const word of rows<{ stamp: { wall: number } }>('judgements')) {
          expect(word.stamp.wall).toBeGreaterThan(before);
        }
        for (const { url, client } of rows<Record<'url' | 'client', { at: number } | undefined>>(
          'conversations',
        )) {
          expect(url?.at).toBeGreaterThan(before);
          expect(client?.at ?? before + 1).toBeGreaterThan(before);
        }
      };
      await fc.assert(fc.asyncProperty(worlds, law), runs(60));
    },
    TIMEOUT_MS,
  );
});
