// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { unknownMessage } from '@/lib/platforms/page-readings';
import {
  composerOf,
  fixtureOf,
  lookAt,
  openFixture,
  readFixture,
  standInForBrowser,
} from '@/test/platform-fixtures';
import { fiverr } from './adapter';
import * as css from './selectors';

/** What is particular to Fiverr; the laws of all platforms are in test/platform-laws.test.ts. */

beforeAll(standInForBrowser);
vi.setConfig({ testTimeout: 60_000 });

function changed(name: string, change: (document: Document) => void = () => {}, address?: string) {
  const fixture = fixtureOf('fiverr', name);
  const document = openFixture(fixture);
  change(document);
  const url = new URL(address ?? fixture.expected.address);
  return fiverr.readPage(document, url, lookAt(fixture));
}

const find = (document: Document, selector: string) => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`The fixture has no ${selector}`);
  return element;
};
const marks = (reading: ReturnType<typeof changed>) => reading?.previews.map((row) => row.unread);
/** Each message as its author, '?' where that is a gap. */
const authors = (reading: ReturnType<typeof changed>) =>
  reading?.conversation?.runs
    .flat()
    .map((message) => (message === unknownMessage ? '?' : message.author))
    .join(' ');

describe('what nobody has documented is unknown', () => {
  it('a row with neither mark, whatever its siblings have', () => {
    const reading = changed('inbox-unmarked-row');
    expect(marks(reading)).toEqual(['unknown', 'no']);
    expect(reading?.unread).toEqual({ state: 'unknown', why: 'undocumented' });
    const guessed = changed('inbox-unmarked-row', (document) => {
      find(document, css.row).classList.add('unread');
    });
    expect(guessed).toEqual(reading);
  });

  it('a row with both', () => {
    const reading = changed('inbox-all-read', (document) => {
      find(document, 'aside').insertAdjacentHTML('beforeend', '<p>1</p>');
    });
    expect(marks(reading)).toEqual(['unknown', 'no', 'no']);
    expect(reading?.unread.state).toBe('unknown');
  });

  it('an empty list, a count in the title', () => {
    expect(changed('inbox-empty')?.unread).toEqual({ state: 'unknown', why: 'anchorsMissing' });
    const reading = changed('inbox-unmarked-row', (document) => {
      document.title = '(2) Inbox | Fiverr';
    });
    expect(reading).toEqual(changed('inbox-unmarked-row'));
  });

  it('a time of the list that cannot be read: the row stays, without a moment', () => {
    const [row] = changed('inbox-times-unreadable')?.previews ?? [];
    expect(row).not.toHaveProperty('moment');
    expect(row?.unread).toBe('yes');
  });

  it('a row that does not say whose it is', () => {
    expect(changed('inbox-without-user-names')?.unread.state).toBe('unknown');
    const reading = changed('inbox-all-read', (document) => {
      find(document, 'figure').removeAttribute('title');
    });
    expect(reading?.previews).toHaveLength(2);
    expect(reading?.unread, 'it may be unread').toEqual({ state: 'unknown', why: 'morePages' });
  });

  it('who wrote the last message that a row shows; whether the user is the worker', () => {
    const rows = changed('inbox-unread')?.previews ?? [];
    expect(new Set(rows.map(({ lastAuthor }) => lastAuthor))).toEqual(new Set(['unknown']));
    expect(changed('conversation-answered')?.conversation?.side).toBe('unknown');
  });

  it('where a conversation begins, and a time in another language', () => {
    const { conversation } = changed('conversation-times-localised') ?? {};
    expect(conversation?.reachesStart).toBe(false);
    const [first, second] = conversation?.runs.flat() ?? [];
    expect(first).not.toHaveProperty('moment');
    expect(first?.author).toBe('client');
    expect(second?.moment?.source).toBe('absolute');
  });
});

describe('that nothing is unread must be proved', () => {
  it('by every row, each marked as read, all of them in sight', () => {
    expect(changed('inbox-all-read')?.unread).toEqual({ state: 'none' });
    expect(changed('inbox-all-read-and-more')?.unread).toEqual({
      state: 'unknown',
      why: 'morePages',
    });
  });

  it('never by a dot that is missing: its class may have another name by now', () => {
    for (const name of ['page-without-dot', 'conversation-waiting', 'inbox-dot-alone']) {
      const reading = changed(name, (document) => document.querySelector('.unread-icon')?.remove());
      expect(reading?.unread.state).toBe('unknown');
    }
  });
});

describe('the dot says that something is unread', () => {
  it('on every page of both hosts', () => {
    for (const address of [
      'https://www.fiverr.com/',
      'https://www.fiverr.com/client_alpha',
      'https://pro.fiverr.com/freelancers/worker_whiskey',
    ]) {
      expect(changed('page-with-dot', undefined, address)).toEqual({
        page: 'elsewhere',
        unread: { state: 'some' },
        previews: [],
      });
    }
    expect(changed('conversation-waiting')?.unread).toEqual({ state: 'some' });
    expect(changed('inbox-dot-alone')?.unread, 'of a row that is not there').toEqual({
      state: 'some',
    });
  });

  it('and is no sign of a message page by itself', () => {
    expect(readFixture(fiverr, fixtureOf('fiverr', 'page-without-header'))).toBeUndefined();
    expect(changed('inbox-loading')?.unread).toEqual({ state: 'unknown', why: 'anchorsMissing' });
  });
});

it('rows are read in the order of the screen, by the user name', () => {
  const ids = (name: string) => changed(name)?.previews.map(({ conversation }) => conversation.id);
  expect(ids('inbox-unread')).toEqual(['client_alpha', 'client_beta', 'client_gamma']);
  expect(marks(changed('inbox-unread-without-number'))).toEqual(['yes', 'no']);
  const open = changed('conversation-on-the-other-host')?.conversation?.conversation;
  expect(open).toMatchObject({
    id: 'client_alpha',
    url: 'https://pro.fiverr.com/inbox/client_alpha',
  });
});

describe('who wrote a message', () => {
  it.each([
    ['conversation-waiting', 'worker client client'],
    ['conversation-answered', 'client client worker worker'],
    // neither the test id nor "Me"
    ['conversation-in-another-language', 'client client ? ?'],
    ['conversation-begins-within-a-run', '? client worker'],
    ['conversation-with-cards', 'client system system ? worker system ? client'],
    ['conversation-without-text', 'client worker'],
  ])('%s: %s', (name, expected) => {
    expect(authors(changed(name))).toBe(expected);
  });

  it("a client who is called Me is the client, and their test id's loss makes nobody of others", () => {
    const called = (name: string, mark: boolean) =>
      authors(
        changed('conversation-answered', (document) => {
          const header = find(document, css.theirs);
          header.textContent = name;
          if (!mark) header.removeAttribute('data-testid');
        }),
      );
    expect(called('Me', true)).toBe('client client worker worker');
    expect(called('Client Alpha', false)).toBe('? ? worker worker');
  });

  it('is a follow-up only if no part of a header is left', () => {
    const reading = changed('conversation-answered', (document) => {
      for (const header of document.querySelectorAll(css.mine)) header.removeAttribute('class');
    });
    expect(authors(reading)).toBe('client client ? ?');
  });
});

it('the end of a conversation is its last message in sight', () => {
  expect(changed('conversation-answered')?.conversation?.reachesEnd).toBe(true);
  expect(changed('conversation-scrolled-up')?.conversation?.reachesEnd).toBe(false);
});

it('the box of a profile, for writing to somebody new, is not given out', () => {
  expect(composerOf(fiverr, fixtureOf('fiverr', 'profile-with-a-box'))).toBe('noComposer');
  const open = fixtureOf('fiverr', 'conversation-answered');
  const list = new URL('https://www.fiverr.com/inbox');
  expect(fiverr.findComposer(openFixture(open), list)).toEqual({ refusal: 'noComposer' });
  const dialog = openFixture(open);
  find(dialog, css.box).after(find(dialog, css.box).cloneNode());
  expect(composerOf(fiverr, open, dialog)).toBe('severalComposers');
});

describe('what drift found', () => {
  it('a card without its test id is nobody’s, and nothing is carried across it', () => {
    const before = changed('conversation-with-cards');
    const after = changed('conversation-with-cards', (document) => {
      for (const card of document.querySelectorAll(css.card)) card.removeAttribute('data-testid');
    });
    expect(authors(after)).toBe(authors(before)?.replaceAll('system', '?'));
  });

  it('a conversation of which only the cards are found is none', () => {
    const reading = changed('conversation-with-cards', (document) => {
      for (const message of document.querySelectorAll('.message')) message.removeAttribute('class');
    });
    expect(reading?.conversation).toBeUndefined();
  });
});
