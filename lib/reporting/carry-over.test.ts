import { expect, it } from 'vitest';
import type { MessageReading, PageReading } from '@/lib/domain/reading';
import { createCarryOverCheck } from './carry-over';

function reading(
  id: string,
  messages: readonly Partial<MessageReading>[],
  aliases: readonly string[] = [],
): PageReading {
  const run = messages.map((one) => ({
    author: 'client' as const,
    text: 'はい',
    attachments: false,
    ...one,
  }));
  return {
    page: 'conversation',
    unread: { state: 'none' },
    previews: [],
    conversation: {
      conversation: { id, aliases, url: '' },
      side: 'worker',
      runs: run.length > 0 ? [run] : [],
      reachesStart: true,
      reachesEnd: true,
    },
  };
}

const at = (minute: number) => ({
  moment: { earliest: minute, latest: minute, source: 'absolute' as const },
});

it.each([
  ['their ids', { id: '1' }, { id: '2' }],
  ['author, time and text', at(1), at(2)],
])('knows the old messages under a new address by %s, until others come', (_, old, fresh) => {
  const isCarriedOver = createCarryOverCheck();
  expect(isCarriedOver(reading('a', [old]))).toBe(false);
  expect(isCarriedOver(reading('b', [old]))).toBe(true);
  expect(isCarriedOver(reading('b', []))).toBe(false);
  expect(isCarriedOver(reading('b', [old]))).toBe(true);
  expect(isCarriedOver(reading('b', [fresh]))).toBe(false);
  expect(isCarriedOver(reading('a', [old]))).toBe(false);
});

it('lets one conversation be called by another of its names', () => {
  const isCarriedOver = createCarryOverCheck();
  isCarriedOver(reading('a', [{ id: '1' }]));
  expect(isCarriedOver(reading('b', [{ id: '1' }], ['a']))).toBe(false);
});

it('takes messages that nothing tells apart for different ones', () => {
  const isCarriedOver = createCarryOverCheck();
  isCarriedOver(reading('a', [{}]));
  expect(isCarriedOver(reading('b', [{}]))).toBe(false);
});
