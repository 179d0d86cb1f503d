// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SiteDefinition } from '@/lib/domain/site';
import { standInForBrowser } from '@/test/platform-fixtures';
import { findOpenComposer } from '../open-composer';
import { unreadable } from '../page-readings';
import { createSiteAdapter } from './adapter';

standInForBrowser();

/** Sites of nobody: built from what people who build such pages usually write. */

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 6, 0) });
  document.documentElement.lang = 'ja';
});
afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
  document.title = '';
});

const look = { appearedAt: () => ({ earliest: Date.now() - 1_000, latest: Date.now() }) };

function read(
  html: string,
  { path = '/messages', definition }: { path?: string; definition?: SiteDefinition } = {},
  adapter = createSiteAdapter({ id: 'site.example', ...(definition && { definition }) }),
) {
  document.body.innerHTML = html;
  return adapter.readPage(document, new URL(path, 'https://site.example'), look);
}

const row = (id: number, name: string, more = '', mark = '') => `
  <li class="thread-item ${mark}"><a href="/messages/${id}"><img alt="">
    <span class="name">${name}</span><span class="preview">お世話になっております。</span>
    <time>11/20 1${id}:05</time>${more}</a></li>`;
const inbox = (rows: string) =>
  `<nav><a href="/about">このサイト</a></nav><ul class="thread-list">${rows}</ul>`;

describe('a list of conversations', () => {
  it('is known by rows that bear a name, a time, a link and a picture', () => {
    const reading = read(inbox(row(1, '依頼者A') + row(2, '依頼者B')));
    expect(reading?.page).toBe('inbox');
    expect(reading?.previews.map(({ conversation }) => conversation)).toEqual([
      { id: '/messages/1', aliases: [], client: '依頼者A', url: 'https://site.example/messages/1' },
      { id: '/messages/2', aliases: [], client: '依頼者B', url: 'https://site.example/messages/2' },
    ]);
    expect(reading?.previews[0]?.moment).toMatchObject({ source: 'absolute' });
  });

  it('tells when a time appeared by what is printed, whatever its attributes say', () => {
    const aged = row(1, '依頼者A').replace(
      /<time>.*<\/time>/,
      '<time title="受信日時">5分前</time>',
    );
    document.body.innerHTML = inbox(aged + row(2, '依頼者B'));
    const asked: string[] = [];
    const appearedAt = (element: Element, text: string) => {
      if (element.getAttribute('title')) asked.push(text);
      return look.appearedAt();
    };
    const adapter = createSiteAdapter({ id: 'site.example' });
    const reading = adapter.readPage(document, new URL('https://site.example/messages'), {
      appearedAt,
    });
    expect(reading?.previews[0]?.moment?.source).toBe('relative');
    // Another text of the same element would make this one news at the next look.
    expect(new Set(asked)).toEqual(new Set(['5分前']));
  });

  it('without a mark on any row proves nothing', () => {
    const reading = read(inbox(row(1, '依頼者A') + row(2, '依頼者B')));
    expect(reading?.previews.map(({ unread }) => unread)).toEqual(['unknown', 'unknown']);
    expect(reading?.unread.state).toBe('unknown');
  });

  it.each([
    ['a class', '', 'is-unread'],
    ['a number', '<span class="badge">3</span>', ''],
    ['a label', '<i aria-label="未読あり"></i>', ''],
  ])('marks its rows by %s', (_, more, mark) => {
    const reading = read(inbox(row(1, '依頼者A', more, mark) + row(2, '依頼者B')));
    expect(reading?.previews.map(({ unread }) => unread)).toEqual(['yes', 'no']);
    expect(reading?.unread).toEqual({ state: 'some', count: 1 });
  });

  it.each([
    ['a zero', '<span class="badge">0</span>', ''],
    ['a button to mark it', '<button aria-label="未読にする"></button>', ''],
    ['what is not unread', '', 'no-unread'],
    ['a presence', '<span class="online-status"></span>', ''],
  ])('does not take %s for a mark', (_, more, mark) => {
    const reading = read(inbox(row(1, '依頼者A', more, mark) + row(2, '依頼者B')));
    expect(reading?.previews.map(({ unread }) => unread)).not.toContain('yes');
    expect(reading?.unread.state).toBe('unknown');
  });

  it('whose mark was seen once proves the rest, in this document only', () => {
    const adapter = createSiteAdapter({ id: 'site.example' });
    read(inbox(row(1, '依頼者A', '', 'is-unread') + row(2, '依頼者B')), {}, adapter);
    const later = read(inbox(row(1, '依頼者A') + row(2, '依頼者B')), {}, adapter);
    expect(later?.unread).toEqual({ state: 'none' });
  });

  it('is not a list of anything else', () => {
    const other = inbox(row(1, '案件A') + row(2, '案件B')).replaceAll(/messages|thread/g, 'jobs');
    expect(read(other, { path: '/jobs' })).toBeUndefined();
  });
});

const talk = (messages: string, form = '<form><textarea name="message"></textarea></form>') => `
  <header><h2>依頼者A</h2></header><section><div class="message-list">${messages}</div>${form}</section>`;
const message = (side: string, text: string, time = '') =>
  `<div class="message ${side}"><p class="text">${text}</p>${time}</div>`;

describe('an open conversation', () => {
  const shown = (html: string, path = '/messages/7') =>
    read(html, { path })
      ?.conversation?.runs.flat()
      .map(({ author, text }) => `${author}: ${text}`);

  it('tells the two sides by the words for them', () => {
    const both = talk(message('incoming', 'こんにちは') + message('outgoing', 'はい'));
    expect(shown(both)).toEqual(['client: こんにちは', 'worker: はい']);
  });

  it('takes what is not marked as one’s own for the client’s', () => {
    const both = talk(message('', 'こんにちは') + message('is-mine', 'はい'));
    expect(shown(both)).toEqual(['client: こんにちは', 'worker: はい']);
  });

  it('says nothing of authors that nothing tells apart', () => {
    expect(shown(talk(message('', 'こんにちは') + message('', 'はい')))).toEqual([
      'client: ',
      'client: ',
    ]);
  });

  it('does not believe a word that every message bears', () => {
    const received = talk(message('received', 'こんにちは') + message('received me', 'はい'));
    expect(shown(received)).toEqual(['client: こんにちは', 'worker: はい']);
  });

  it('reads a clock below the day that a divider names, and none without', () => {
    const time = '<span class="time">13:05</span>';
    const dated = talk(
      `<div class="divider">2026年11月23日(月)</div>${message('incoming', 'a', time)}`,
    );
    const [first] = read(dated, { path: '/messages/7' })?.conversation?.runs.flat() ?? [];
    expect(first?.moment).toMatchObject({ source: 'absolute' });
    const [bare] =
      read(talk(message('incoming', 'a', time)), {
        path: '/messages/7',
      })?.conversation?.runs.flat() ?? [];
    expect(bare).toMatchObject({ author: 'client', text: 'a' });
    expect(bare?.moment).toBeUndefined();
  });

  describe('with dates in figures, in English', () => {
    const said = (time: string, text: string) =>
      message('incoming', text, `<span class="time">${time}</span>`);
    const readEnglish = (messages: string) => {
      document.documentElement.lang = 'en';
      const reading = read(talk(messages), { path: '/messages/7' });
      return reading?.conversation?.runs.flat() ?? [];
    };
    const textsOf = (times: readonly string[]) =>
      readEnglish(times.map((time) => said(time, `at ${time}`)).join('')).map(({ text }) => text);

    it('has their times, below a divider too', () => {
      const [first, second] = readEnglish(
        said('11/20/2026, 1:05 PM', 'a') +
          `<div class="divider">11/23/2026</div>${said('9:05 AM', 'b')}`,
      );
      expect(first?.moment).toMatchObject({ source: 'absolute' });
      expect(second?.moment).toMatchObject({ source: 'absolute' });
      const apart = (second?.moment?.earliest ?? 0) - (first?.moment?.earliest ?? 0);
      expect(apart).toBe((2 * 24 + 20) * 3_600_000);
    });

    it('covers both days that a date can be', () => {
      const [only] = readEnglish(said('10/11/2026', 'a'));
      const { earliest = 0, latest = 0 } = only?.moment ?? {};
      expect(Math.round((latest - earliest) / 86_400_000)).toBe(31);
    });

    it.each([
      // Each of one day that may be in October or in November.
      [['10/11/2026, 1:05 PM', '10/11/2026, 1:06 PM', '10/11/2026, 2:00 PM']],
      [['1/31/2026, 1:05 PM', '2/1/2026, 1:06 PM', '2/12/2026, 1:07 PM']],
      [['31/1/2026', '1/2/2026', '12/2/2026']],
    ])('is in order, the newest first or last: %j', (times) => {
      const oldestFirst = times.map((time) => `at ${time}`);
      expect(textsOf(times)).toEqual(oldestFirst);
      expect(textsOf(times.toReversed())).toEqual(oldestFirst);
    });
  });

  it('has a message box, which is no search, no sign-in and no bid', () => {
    const adapter = createSiteAdapter({ id: 'site.example' });
    const box = (html: string) => {
      document.body.innerHTML = html;
      const found = findOpenComposer(adapter, document, new URL('https://site.example/messages/7'));
      return found.box ? 'box' : found.refusal;
    };
    expect(box(talk(message('incoming', 'a')))).toBe('box');
    expect(box('<form role="search"><textarea></textarea></form>')).toBe('noComposer');
    expect(box('<form id="bidForm"><textarea name="message"></textarea></form>')).toBe(
      'noComposer',
    );
    expect(box('<form><input type="password"><textarea></textarea></form>')).toBe('noComposer');
    expect(box('<textarea></textarea><textarea></textarea>')).toBe('severalComposers');
    expect(box('<textarea disabled></textarea>')).toBe('disabled');
  });
});

describe('what was taught', () => {
  const definition: SiteDefinition = {
    inbox: { list: '.thread-list', row: '.thread-item', unread: '.flag', client: '.name' },
  };

  it('is missing where it was shown: then nobody can tell, there and only there', () => {
    const inboxUrl = 'https://site.example/messages';
    const adapter = createSiteAdapter({ id: 'site.example', inboxUrl, definition });
    document.body.innerHTML = '<main><p>読み込み中</p></main>';
    const look = { appearedAt: () => ({ earliest: 1, latest: 2 }) };
    const readAt = (url: string) => adapter.readPage(document, new URL(url), look);
    expect(readAt(`${inboxUrl}?page=1`)).toEqual(unreadable);
    expect(readAt('https://site.example/profile')).toBeUndefined();
  });

  it('is no reply box where it is a bid’s', () => {
    const taught = createSiteAdapter({ id: 'site.example', definition: { composer: 'textarea' } });
    document.body.innerHTML = '<form id="bidForm"><textarea></textarea></form>';
    const url = new URL('https://site.example/messages/bid/1');
    expect(taught.findComposer(document, url)).toEqual({ refusal: 'noComposer' });
    document.body.innerHTML = '<textarea></textarea>';
    expect(taught.findComposer(document, url).box).toBeDefined();
  });

  it('is read as taught, and its absence means none', () => {
    const some = read(inbox(row(1, '依頼者A', '<i class="flag">!</i>') + row(2, '依頼者B')), {
      definition,
    });
    expect(some?.unread).toEqual({ state: 'some', count: 1 });
    expect(read(inbox(row(1, '依頼者A')), { definition })?.unread).toEqual({ state: 'none' });
  });

  it('is unknown where its anchor is missing, and no guess takes its place', () => {
    const changed = inbox(row(1, '依頼者A', '', 'is-unread')).replace(
      'thread-list',
      'list-of-threads',
    );
    expect(read(changed, { definition })?.previews ?? []).toEqual([]);
    expect(read(changed, { definition })?.unread.state ?? 'unknown').toBe('unknown');
  });
});

it('says nothing of a page that holds no part', () => {
  expect(read('<h1>料金</h1><p>手数料は10%です。</p>', { path: '/about' })).toBeUndefined();
});
