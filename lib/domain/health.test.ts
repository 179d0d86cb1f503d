import { describe, expect, it } from 'vitest';
import { type Health, healthAfter, siteUnread } from './health';
import { platforms } from './platform';
import type { PageReading, Unread } from './reading';

const MINUTE = 60_000;
const NOW = Date.parse('2026-11-25T12:00:00Z');

const inbox = (unread: Unread): PageReading => ({ page: 'inbox', unread, previews: [] });
const none = inbox({ state: 'none' });
const some = (count?: number) => inbox({ state: 'some', ...(count && { count }) });
const broken: PageReading = {
  page: 'elsewhere',
  unread: { state: 'unknown', why: 'anchorsMissing' },
  previews: [],
};

describe('the health of a platform', () => {
  it('notes which kind of page was read, and what it said as a whole', () => {
    expect(healthAfter({}, some(2), true, NOW)).toEqual({
      inbox: NOW,
      unread: { state: 'some', count: 2, since: NOW, at: NOW },
    });
  });

  it('is the same object while nothing is news, and says so once a minute', () => {
    const first = healthAfter({}, none, true, NOW);
    expect(healthAfter(first, none, true, NOW + MINUTE - 1)).toBe(first);
    expect(healthAfter(first, none, true, NOW + MINUTE)).toEqual({
      inbox: NOW + MINUTE,
      unread: { state: 'none', since: NOW, at: NOW + MINUTE },
    });
  });

  it('remembers since when it cannot be read, until a page is read again', () => {
    const read = healthAfter({}, some(), true, NOW);
    const lost = healthAfter(read, broken, true, NOW + 5 * MINUTE);
    expect(lost).toEqual({ ...read, unreadableSince: NOW + 5 * MINUTE });
    expect(healthAfter(lost, broken, true, NOW + 9 * MINUTE)).toBe(lost);
    const found = healthAfter(lost, some(), true, NOW + 10 * MINUTE);
    expect(found.unreadableSince).toBeUndefined();
    expect(found.inbox).toBe(NOW + 10 * MINUTE);
  });

  it('found again within the minute is found all the same', () => {
    const lost = healthAfter(healthAfter({}, none, true, NOW), broken, true, NOW + 1_000);
    expect(healthAfter(lost, none, true, NOW + 2_000).unreadableSince).toBeUndefined();
  });

  it('a hidden page proves no absence, but what it shows unread is news', () => {
    const before = healthAfter({}, some(1), true, NOW);
    expect(healthAfter(before, none, false, NOW + 5 * MINUTE)).toBe(before);
    const hidden = healthAfter(before, some(3), false, NOW + 5 * MINUTE);
    expect(hidden.unread).toEqual({
      state: 'some',
      count: 3,
      since: NOW,
      at: NOW + 5 * MINUTE,
    });
    expect(hidden.inbox).toBe(NOW);
  });

  it('what known rows say is not said as a whole', () => {
    const before = healthAfter({}, some(1), true, NOW);
    const conversation = { id: '1', aliases: [], url: 'https://a.example/1' };
    const row = { conversation, unread: 'yes', lastAuthor: 'unknown' } as const;
    const listed = { ...some(1), previews: [row] };
    expect(healthAfter(before, listed, true, NOW + 1)).toEqual({ inbox: NOW + 1 });
  });

  it('a page that cannot tell leaves what another has said', () => {
    const before = healthAfter({}, some(1), true, NOW);
    const thread = {
      ...broken,
      page: 'conversation',
      unread: { state: 'unknown', why: 'notAList' },
    };
    const after = healthAfter(before, thread as PageReading, true, NOW + 5 * MINUTE);
    expect(after).toEqual({ ...before, conversation: NOW + 5 * MINUTE });
  });
});

describe('what platforms show unread as a whole', () => {
  const said = (health: Health) =>
    [...siteUnread(platforms, new Map([['fiverr', health]]), NOW)].map(([{ id }, { count }]) => [
      id,
      count,
    ]);
  it('is what was seen within three days', () => {
    const unread = { state: 'some', count: 2, since: 0 } as const;
    expect(said({ unread: { ...unread, at: NOW - MINUTE } })).toEqual([['fiverr', 2]]);
    expect(said({ unread: { ...unread, at: NOW - 73 * 60 * MINUTE } })).toEqual([]);
    expect(said({ unread: { state: 'none', since: 0, at: NOW } })).toEqual([]);
    expect(said({})).toEqual([]);
  });
});
