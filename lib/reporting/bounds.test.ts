import { expect, it } from 'vitest';
import type { ConversationReading, MessageReading, PageReading } from '@/lib/domain/reading';
import { boundReading, MAX_MESSAGES, MAX_PREVIEWS } from './bounds';

const names = { id: 'c', aliases: [], url: 'https://a.example/c' };
const message = (text: string): MessageReading => ({ author: 'client', text, attachments: false });

function page(conversation: Partial<ConversationReading>): PageReading {
  return {
    page: 'conversation',
    unread: { state: 'none' },
    previews: [],
    conversation: {
      conversation: names,
      side: 'worker',
      runs: [],
      reachesStart: true,
      reachesEnd: true,
      ...conversation,
    },
  };
}

it('leaves a real page as it is', () => {
  const reading = page({ runs: [[message('a')], [message('b'), message('c')]] });
  expect(boundReading(reading)).toEqual(reading);
});

it('keeps the newest messages and no longer claims to reach the start', () => {
  const run = Array.from({ length: 300 }, (_, i) => message(`${i}`));
  const { conversation } = boundReading(page({ runs: [run, run] }));
  expect(conversation?.runs.map((one) => one.length)).toEqual([100, 300]);
  expect(conversation?.runs[0]?.[0]?.text).toBe('200');
  expect(conversation?.reachesStart).toBe(false);
  expect(conversation?.reachesEnd).toBe(true);
  expect(conversation?.runs.flat().length).toBe(MAX_MESSAGES);
});

it('shortens texts and names, and drops ids and addresses that are too long', () => {
  const long = 'x'.repeat(30_000);
  const bounded = boundReading(page({ runs: [[{ ...message(long), id: long }]] }));
  expect(bounded.conversation?.runs[0]?.[0]).toEqual(message(long.slice(0, 20_000)));
  const named = page({
    conversation: { ...names, client: long, title: long, aliases: [long, 'a'] },
  });
  expect(boundReading(named).conversation?.conversation).toEqual({
    ...names,
    client: long.slice(0, 300),
    title: long.slice(0, 300),
    aliases: ['a'],
  });
  expect(boundReading(page({ conversation: { ...names, id: long } })).conversation).toBeUndefined();
  expect(
    boundReading(page({ conversation: { ...names, url: long } })).conversation,
  ).toBeUndefined();
});

it('keeps to the number of rows and to whole milliseconds', () => {
  const preview = {
    conversation: names,
    unread: 'yes',
    lastAuthor: 'client',
    moment: { earliest: 0.5, latest: 1.5, source: 'relative' },
  } as const;
  const bounded = boundReading({
    page: 'inbox',
    unread: { state: 'none' },
    previews: Array.from({ length: 1_000 }, () => preview),
  });
  expect(bounded.previews.length).toBe(MAX_PREVIEWS);
  expect(bounded.previews[0]?.moment).toEqual({ earliest: 0, latest: 2, source: 'relative' });
  const broken = { ...preview, moment: { ...preview.moment, earliest: Number.NaN } };
  expect(boundReading({ ...bounded, previews: [broken] }).previews[0]?.moment).toBeUndefined();
});
