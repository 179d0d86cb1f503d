import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { MessageReading } from '@/lib/domain/reading';
import type { Acknowledgement, PageObserved } from '@/lib/messaging/protocol';
import { createOutbox, MAX_WAITING, type Report } from './outbox';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const RECORDED: Acknowledgement = { recorded: true };
const RETRY: Acknowledgement = { recorded: false, retry: true };

const message = (id: number): MessageReading => ({
  id: `${id}`,
  author: 'client',
  text: `${id}`,
  attachments: false,
});

function report(conversation: string, ids: readonly number[], visible = true): PageObserved {
  return {
    type: 'pageObserved',
    observedAt: 1,
    since: 1,
    visible,
    reading: {
      page: 'conversation',
      unread: { state: 'none' },
      previews: [],
      conversation: {
        conversation: { id: conversation, aliases: [], url: '' },
        side: 'worker',
        runs: [ids.map(message)],
        reachesStart: false,
        reachesEnd: true,
      },
    },
  };
}

const look = (from: number, to: number): Report => ({
  type: 'lookContinued',
  from,
  to,
  page: 'inbox',
});

const idsOf = (one: Report): (number | 'look')[] =>
  one.type === 'pageObserved'
    ? (one.reading.conversation?.runs.flat().map(({ id }) => Number(id)) ?? [])
    : ['look'];

it('says each report once, in order, the next when the one before is acknowledged', async () => {
  const send = vi.fn(async () => RECORDED);
  const outbox = createOutbox(send);
  const reports = [report('a', [1]), report('b', [2]), report('a', [3])];
  for (const one of reports) outbox.add(one);
  expect(send).toHaveBeenCalledTimes(1);
  await vi.runAllTimersAsync();
  expect(send.mock.calls.map(([one]: unknown[]) => one)).toEqual(reports);
});

it.each([
  ['a dead worker (rejection)', () => Promise.reject(new Error('port closed'))],
  ['nobody there (undefined)', () => Promise.resolve(undefined)],
  ['a store that failed', () => Promise.resolve(RETRY)],
])('repeats after %s, with growing pauses, until it is recorded', async (_, fail) => {
  let failures = 8;
  const times: number[] = [];
  const send = vi.fn(async () => {
    times.push(performance.now());
    return failures-- > 0 ? fail() : RECORDED;
  });
  createOutbox(send).add(report('a', [1]));
  await vi.runAllTimersAsync();
  const pauses = times.slice(1).map((time, i) => Math.round(time - (times[i] ?? 0)));
  expect(pauses).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
});

it('drops what is refused for good', async () => {
  const send = vi.fn(async () => ({ recorded: false, retry: false }) as const);
  const outbox = createOutbox(send);
  outbox.add(report('a', [1]));
  outbox.add(report('a', [2]));
  await vi.runAllTimersAsync();
  expect(send).toHaveBeenCalledTimes(2);
});

it('takes what is no acknowledgement for a failure, say the sound of a dying worker', async () => {
  const send = vi
    .fn<(one: Report) => Promise<Acknowledgement | undefined>>(async () => RECORDED)
    .mockResolvedValueOnce({ __mozWebExtensionPolyfillReject__: true } as never);
  createOutbox(send).add(report('a', [1]));
  await vi.advanceTimersByTimeAsync(600);
  expect(send).toHaveBeenCalledTimes(2);
});

it('takes no answer within 30 seconds for a failure', async () => {
  const send = vi.fn<(one: Report) => Promise<Acknowledgement>>(() => new Promise(() => {}));
  createOutbox(send).add(report('a', [1]));
  await vi.advanceTimersByTimeAsync(29_000);
  expect(send).toHaveBeenCalledTimes(1);
  send.mockResolvedValue(RECORDED);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(send).toHaveBeenCalledTimes(2);
});

it('tries within half a second when there is news, though the pause has grown', async () => {
  let works = false;
  const send = vi.fn(async () => (works ? RECORDED : undefined));
  const outbox = createOutbox(send);
  outbox.add(report('a', [1]));
  await vi.advanceTimersByTimeAsync(40_000);
  works = true;
  const before = send.mock.calls.length;
  outbox.add(report('a', [2]));
  await vi.advanceTimersByTimeAsync(500);
  expect(send.mock.calls.length).toBe(before + 2);
});

it('is not put off for ever by news that keeps coming', async () => {
  const send = vi.fn(async () => undefined);
  const outbox = createOutbox(send);
  outbox.add(report('a', [0]));
  for (let i = 1; i < 40; i++) {
    outbox.add(report('a', [i]));
    await vi.advanceTimersByTimeAsync(250);
  }
  expect(send.mock.calls.length).toBeGreaterThan(15);
  outbox.stop();
});

it('says all at once when the page leaves, and repeats nothing that was heard', async () => {
  let works = false;
  const send = vi.fn(async () => (works ? RECORDED : undefined));
  const outbox = createOutbox(send);
  for (const id of [1, 2, 3]) outbox.add(report('a', [id]));
  await vi.advanceTimersByTimeAsync(1);
  works = true;
  send.mockClear();
  outbox.flush();
  expect(send).toHaveBeenCalledTimes(3);
  await vi.runAllTimersAsync();
  expect(send).toHaveBeenCalledTimes(3);
});

it('joins looks that touch', async () => {
  const send = vi.fn(async () => undefined as Acknowledgement | undefined);
  const outbox = createOutbox(send);
  outbox.add(report('a', [1]));
  for (const one of [look(0, 60), look(60, 120), look(120, 180), look(300, 360)]) outbox.add(one);
  send.mockResolvedValue(RECORDED);
  await vi.runAllTimersAsync();
  const said = send.mock.calls.map(([one]: unknown[]) => one as Report);
  expect(said.slice(-2)).toEqual([look(0, 180), look(300, 360)]);
});

it('when it is full, lets go of what a later report says as well', async () => {
  const send = vi.fn(async () => undefined as Acknowledgement | undefined);
  const outbox = createOutbox(send);
  const ids: number[] = [];
  for (let i = 0; i < 500; i++) {
    ids.push(i);
    outbox.add(report(i % 2 ? 'a' : 'b', ids));
  }
  outbox.add(report('c', [900]));
  send.mockClear();
  send.mockResolvedValue(RECORDED);
  await vi.runAllTimersAsync();
  const said = send.mock.calls.map(([one]: unknown[]) => one as Report);
  expect(said.length).toBeLessThanOrEqual(MAX_WAITING);
  expect(new Set(said.flatMap(idsOf)).size).toBe(501);
});

it('when it is full of one conversation, keeps its newest looks', async () => {
  const send = vi.fn(async () => undefined as Acknowledgement | undefined);
  const outbox = createOutbox(send);
  for (let i = 0; i < 300; i++) outbox.add(report('a', [i]));
  send.mockClear();
  send.mockResolvedValue(RECORDED);
  await vi.runAllTimersAsync();
  const said = send.mock.calls.flatMap(([one]: unknown[]) => idsOf(one as Report));
  expect(said.length).toBe(MAX_WAITING);
  // The first one is on its way.
  const newest = Array.from({ length: MAX_WAITING - 1 }, (_, i) => 301 - MAX_WAITING + i);
  expect(said).toEqual([0, ...newest]);
});

it('lets go of no visible look for a hidden one, and of no beginning for a middle', async () => {
  const send = vi.fn(async () => undefined as Acknowledgement | undefined);
  const outbox = createOutbox(send);
  outbox.add(report('z', [0]));
  outbox.add(report('a', [1], true));
  for (let i = 0; i < 98; i++) outbox.add(report('a', [1, 2 + i], false));
  outbox.add(report('a', [1], false));
  send.mockClear();
  send.mockResolvedValue(RECORDED);
  await vi.runAllTimersAsync();
  const said = send.mock.calls.map(([one]: unknown[]) => one as PageObserved);
  expect(said.some((one) => one.visible && one.reading.conversation?.conversation.id === 'a')).toBe(
    true,
  );
});
