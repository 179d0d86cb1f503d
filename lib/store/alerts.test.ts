import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import type { WaitAlert } from '@/lib/domain/wait-alert';
import { waitingTurn } from '@/test/model/waiting-turn';
import {
  givenWaits,
  idsOfWaits,
  pendingAlerts,
  releaseAlerts,
  settleAlerts,
  takeAlerts,
} from './alerts';
import { connection } from './connection';
import { eraseUpTo } from './erasure';

afterEach(async () => {
  await connection.run((database) => database.delete());
  connection.close();
});

const NOW = 1_768_179_600_000;

/** What is told of a wait; of its queue entry the store needs the conversation. */
function alert(conversation: string, stage: WaitAlert['stage'], at = NOW): WaitAlert {
  const entry = { conversation: { id: conversation } } as WaitAlert['entry'];
  return { key: `${conversation} ${stage} ${at}`, stage, at, entry };
}

const given = async (...conversations: readonly string[]) =>
  givenWaits(await idsOfWaits(conversations.map((one) => waitingTurn(one, NOW))));

it('what was taken is given, whoever takes it again', async () => {
  const [first, second] = [alert('coconala/1', 'new'), alert('coconala/1', 'soon')];
  expect([...(await takeAlerts([first], []))]).toEqual([first.key]);
  expect([...(await takeAlerts([first, second], []))]).toEqual([second.key]);
  expect((await pendingAlerts()).map(({ key, isWait }) => [key, isWait])).toEqual([
    [first.key, true],
    [second.key, true],
  ]);
  await settleAlerts([first.key]);
  await releaseAlerts([second.key]);
  expect(await pendingAlerts()).toEqual([]);
  expect((await given('coconala/1')).get('coconala/1')).toEqual([{ stage: 'new', at: NOW }]);
});

it('what was told under one id of a conversation is known under the others', async () => {
  await takeAlerts([alert('upwork/room 2', 'new')], []);
  await connection.run(({ aliases }) =>
    aliases.put({ key: 'upwork/1 upwork/room 2', a: 'upwork/1', b: 'upwork/room 2' }),
  );
  expect((await given('upwork/1')).get('upwork/1')).toHaveLength(1);
});

it('is erased with its conversation', async () => {
  await takeAlerts([alert('coconala/1', 'new'), alert('coconala/2', 'new')], []);
  await eraseUpTo('coconala/1', NOW);
  const told = await given('coconala/1', 'coconala/2');
  expect([...told].map(([id, each]) => [id, each.length])).toEqual([
    ['coconala/1', 0],
    ['coconala/2', 1],
  ]);
});
