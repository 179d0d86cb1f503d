import { expect, it, test } from 'vitest';
import { LAST_INBOUND_LENGTH, lastInbound, lastInboundRun } from './last-inbound';
import type { Author, ConversationReading, MessageReading } from './reading';

const said = (author: Author, text: string): MessageReading => ({
  author,
  text,
  attachments: false,
});

function open(...runs: MessageReading[][]): ConversationReading {
  return {
    conversation: { id: '1', aliases: [], url: 'https://a.example/1' },
    side: 'worker',
    runs,
    reachesStart: false,
    reachesEnd: true,
  };
}

it.each<[string, string | undefined, MessageReading[][]]>([
  ['nothing is shown', undefined, []],
  ['the last run is empty', undefined, [[said('client', 'before the gap')], []]],
  ['the worker has answered', undefined, [[said('client', 'a'), said('worker', 'b')]]],
  ['only files were sent', undefined, [[said('worker', 'b'), said('client', ' \n')]]],
  [
    'two messages follow the worker’s',
    'b\n\nc',
    [[said('client', 'a'), said('worker', 'w'), said('client', 'b'), said('client', 'c')]],
  ],
  [
    'the platform says something in between',
    'b\n\nc',
    [[said('client', 'b'), said('system', 's'), said('automatic', 'thanks'), said('client', 'c')]],
  ],
  ['a gap lies before', 'c', [[said('client', 'a')], [said('client', 'c')]]],
])('%s: %j', (_, expected, runs) => {
  expect(lastInbound(open(...runs))).toBe(expected);
});

test('of a long one the end is kept', () => {
  const long = `${'x'.repeat(1_000_000)}?`;
  const text = lastInbound(open([said('client', long), said('client', long)])) ?? '';
  expect(text).toHaveLength(LAST_INBOUND_LENGTH);
  expect(text.endsWith('x?')).toBe(true);
});

test('one by one, each has the time at which it was written', () => {
  const at = (earliest: number, message: MessageReading): MessageReading => ({
    ...message,
    moment: { earliest, latest: earliest + 59, source: 'absolute' },
  });
  const run = [said('client', 'a'), said('worker', 'w'), at(100, said('client', 'b'))];
  expect(lastInboundRun(open([...run, said('system', 's'), said('client', 'c')]))).toEqual([
    { text: 'b', at: 159 },
    { text: 'c' },
  ]);
});

test('one by one, those that are answered by now, but no older ones', () => {
  const run = [said('client', 'a'), said('worker', 'w'), said('client', 'b'), said('worker', 'w')];
  expect(lastInboundRun(open([...run, said('automatic', 'thanks')]))).toEqual([{ text: 'b' }]);
  expect(lastInboundRun(open([said('worker', 'w')]))).toEqual([]);
});
