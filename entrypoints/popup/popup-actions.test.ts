import { expect, it, vi } from 'vitest';
import { rowWords } from '@/components/QueueRow';
import type { Queue, QueueEntry } from '@/lib/domain/queue';
import type { Conversation } from '@/lib/domain/turn';
import type { Settings } from '@/lib/store/settings';
import type { DescribedPage } from '@/lib/tabs/page-behind';
import { paletteEntries } from './palette-entries';
import { popupActions } from './popup-actions';

vi.mock('wxt/browser', () => ({ browser: {} }));

/** The quick replies' own keys (Replies.tsx), and the palette's. */
const TAKEN = ['/', 's', 'd', '>', ...'123456789'];

const settings = { language: 'ja', theme: 'system', hideNames: false } as Settings;
const nothing = () => undefined;
const means = {
  settings,
  behind: { tabId: 1 } as DescribedPage,
  undo: nothing,
  onPanel: nothing,
  onAsk: nothing,
  onKeys: nothing,
  snoozing: { until: null, toggle: nothing },
  onStatus: nothing,
  show: nothing,
};

const entry = (attention: 'waiting' | 'closer') =>
  ({
    turn: { key: attention, attention },
    conversation: { client: '山田商店' },
  }) as unknown as QueueEntry;

it('no key does two things', () => {
  const words = (['waiting', 'closer'] as const).flatMap((one) => rowWords(entry(one)));
  const keys = popupActions(means).flatMap(({ keys }) => keys?.toLowerCase() ?? []);
  const all = [...TAKEN, ...new Set(words.map(({ key }) => key)), ...keys];
  expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([]);
});

it('offers what can be done now, and only what is not so already', () => {
  const names = (given: object) => popupActions({ ...means, ...given }).map(({ name }) => name);
  expect(names({})).toEqual(expect.arrayContaining(['undo', 'ask', 'panel', 'teach', 'hideNames']));
  const bare = { undo: undefined, onAsk: undefined, onPanel: undefined, behind: null };
  for (const name of ['undo', 'ask', 'panel', 'teach', 'skeleton']) {
    expect(names(bare)).not.toContain(name);
  }
  const other = names({ settings: { language: 'en', theme: 'dark', hideNames: true } });
  expect(other).toEqual(expect.arrayContaining(['japanese', 'light', 'showNames']));
  for (const name of ['english', 'dark', 'hideNames']) expect(other).not.toContain(name);
});

it('the palette has who waits first, and everything under its words in both languages', () => {
  const waiting = entry('waiting');
  const queue = { waiting: [waiting], owed: [], closers: [], perhaps: [], unconfirmed: [] };
  const entries = paletteEntries({
    language: 'ja',
    queue: queue as Queue,
    openEntry: waiting,
    templates: [],
    actions: popupActions(means),
    nameOf: ({ client }: Conversation) => client ?? '',
    onOpen: nothing,
    onJudge: nothing,
    onTemplate: nothing,
  });
  expect(entries[0]).toMatchObject({
    title: '山田商店の会話を開く',
    body: '山田商店: open the conversation',
  });
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  for (const { title, body } of entries) expect(title).not.toBe(body);
});
