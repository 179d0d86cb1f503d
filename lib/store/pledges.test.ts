import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { forget } from '@/test/model/store';
import { commitmentsDue, openCommitments } from './commitments';
import { recordCommitmentWord, recordPledges, withdrawPledges } from './pledges';
import { recordSnapshot } from './record';

const HOUR = 60 * 60_000;
const AT = Date.UTC(2026, 8, 1);

beforeEach(() =>
  recordSnapshot({
    platform: 'coconala',
    since: AT,
    visible: true,
    reading: {
      page: 'conversation',
      unread: { state: 'unknown', why: 'notAList' },
      previews: [],
      conversation: {
        conversation: { id: 'dm/1', aliases: [], url: 'https://coconala.com/dm/1' },
        side: 'worker',
        runs: [[]],
        reachesStart: true,
        reachesEnd: true,
      },
    },
    interimOf: () => ({ version: 1, by: 'rule', interim: false }),
  }),
);
afterEach(forget);

const about = { platform: 'coconala', conversation: 'coconala/dm/1', kind: 'deadline' } as const;
/** Those that are open, by the hours from now in which they fall due. */
const open = async () => (await openCommitments(AT)).map(({ dueAt }) => (dueAt - AT) / HOUR);

/** A deadline in five hours, moved to one in nine. */
async function moveOne() {
  const [first] = await recordPledges([{ ...about, dueAt: AT + 5 * HOUR, madeAt: AT }]);
  const moves = first?.key ?? '';
  return recordPledges([{ ...about, dueAt: AT + 9 * HOUR, madeAt: AT + HOUR, moves }]);
}

it('a deadline that was moved and moved back stands at its first time', async () => {
  const moved = await moveOne();
  expect(await open()).toEqual([9]);
  await withdrawPledges(moved, AT + HOUR + 5_000);
  expect(await open()).toEqual([5]);
});

it('one that was moved and then withdrawn is over', async () => {
  await moveOne();
  const [moved] = await openCommitments(AT);
  if (moved) await recordCommitmentWord(moved, 'withdrawn', true, AT + 2 * HOUR);
  expect(await open()).toEqual([]);
  const all = await commitmentsDue(AT, AT + 24 * HOUR);
  expect(all.map(({ closed }) => closed)).toEqual(['moved', 'withdrawn']);
});
