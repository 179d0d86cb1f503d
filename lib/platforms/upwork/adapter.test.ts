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
import { upwork } from './adapter';
import * as css from './selectors';

/** What is particular to Upwork; the laws of all platforms are in test/platform-laws.test.ts. */

beforeAll(standInForBrowser);
vi.setConfig({ testTimeout: 60_000 });

function changed(name: string, change: (document: Document) => void = () => {}, address?: string) {
  const fixture = fixtureOf('upwork', name);
  const document = openFixture(fixture);
  change(document);
  const url = new URL(address ?? fixture.expected.address);
  return upwork.readPage(document, url, lookAt(fixture));
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
    .map((message) => (message.id === undefined && !message.text ? '?' : message.author))
    .join(' ');

describe('what nobody has documented is unknown', () => {
  it('a row without the unread class, where no other row has it', () => {
    const reading = changed('inbox-no-unread-mark');
    expect(new Set(marks(reading))).toEqual(new Set(['unknown']));
    expect(reading?.unread).toEqual({ state: 'unknown', why: 'undocumented' });
    expect(marks(changed('inbox-unread'))).toEqual(['yes', 'no', 'no']);
  });

  it('a list that is missing, whatever else is there: never "none"', () => {
    for (const name of ['inbox-without-list', 'inbox-loading', 'inbox-changed']) {
      expect(changed(name)?.unread).toEqual({ state: 'unknown', why: 'anchorsMissing' });
    }
    expect(changed('room-waiting')?.unread).toEqual({ state: 'unknown', why: 'notAList' });
  });

  it.each(['inbox-no-unread-mark', 'room-waiting', 'inbox-empty'])(
    'a badge in the top bar, whatever it says: %s',
    (name) => {
      const bar =
        '<div id="user-top-navigation-container"><a class="nav-messages"><span class="badge-count" data-test="messages-badge">3</span></a>' +
        '<a class="nav-notifications"><span class="nav-dot"></span></a></div>';
      const reading = changed(name, ({ body }) => body.insertAdjacentHTML('afterbegin', bar));
      expect(reading).toEqual(changed(name));
    },
  );

  it('the guessed badges inside a row, and a count in the title', () => {
    const reading = changed('inbox-no-unread-mark', (document) => {
      find(document, css.row).insertAdjacentHTML('beforeend', '<b class="unread-badge">2</b>');
      document.title = '(2) Messages';
    });
    expect(reading).toEqual(changed('inbox-no-unread-mark'));
  });

  it('a time of the list that cannot be read: the row stays, without a moment', () => {
    for (const row of changed('inbox-times-unreadable')?.previews ?? []) {
      expect(row).not.toHaveProperty('moment');
    }
  });

  it('who wrote the last message that a row shows; whether the user is the worker', () => {
    const rows = changed('inbox-unread')?.previews ?? [];
    expect(rows.map(({ lastAuthor }) => lastAuthor)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(changed('room-answered')?.conversation?.side).toBe('unknown');
  });

  it('where a room begins, however little it holds', () => {
    for (const name of ['room-waiting', 'room-answered', 'room-in-a-frame']) {
      expect(changed(name)?.conversation?.reachesStart).toBe(false);
    }
  });

  it.each(['Today at 3:12 AM', '1:10 PM PDT', '10:39 PM', 'January 20 at 3:12 AM', ''])(
    'the day of a time without its date: %j',
    (title) => {
      const reading = changed('room-answered', (document) => {
        for (const time of document.querySelectorAll(css.time)) time.setAttribute('title', title);
      });
      const messages = reading?.conversation?.runs.flat() ?? [];
      expect(messages.map(({ moment }) => moment)).toEqual(messages.map(() => undefined));
      expect(authors(reading)).toBe('client client worker worker');
    },
  );

  it('the day of a time whose title is missing', () => {
    const [first] = changed('room-without-full-dates')?.conversation?.runs.flat() ?? [];
    expect(first).toMatchObject({ id: 'story_a1', author: 'client' });
    expect(first).not.toHaveProperty('moment');
  });
});

describe('that nothing is unread must be proved', () => {
  it('by the empty state of a list that shows all there is', () => {
    expect(changed('inbox-empty')?.unread).toEqual({ state: 'none' });
    for (const name of ['inbox-filtered-empty', 'inbox-searched-empty']) {
      expect(changed(name)).toMatchObject({
        unread: { state: 'unknown', why: 'partialList' },
        partial: true,
      });
    }
  });

  it('and the number of unread rooms by the whole list being in sight', () => {
    expect(changed('inbox-unread')?.unread).toEqual({ state: 'some', count: 1 });
    expect(changed('inbox-longer-than-the-screen')?.unread).toEqual({ state: 'some' });
    expect(changed('inbox-filtered')?.unread).toEqual({ state: 'some' });
  });
});

describe('who wrote a message', () => {
  it.each([
    ['room-waiting', 'worker client client client'],
    ['room-shortened-names', 'client worker'],
    ['room-drawn-from-below', 'client client worker worker'],
    // a third person is of whichever side
    ['room-of-a-group', 'client ? ?'],
    // several people, a job, or a name that fits two
    ['room-titled-after-a-group', '? ? ?'],
    ['room-titled-after-a-job', '? ?'],
    ['room-namesakes', '? ?'],
    // else the client's messages would pass for the worker's in a room with another title
    ['room-own-messages-alone', '? ?'],
    // a follow-up has the sender of what stands above it, if that was seen and told
    ['room-begins-within-a-run', '? client worker'],
    ['room-with-notices', 'client system ? worker system client'],
    ['room-header-without-name', 'client worker ? ?'],
  ])('%s: %s', (name, expected) => {
    expect(authors(changed(name))).toBe(expected);
  });

  it('what cannot be told is a gap', () => {
    const messages = changed('room-titled-after-a-job')?.conversation?.runs.flat();
    expect(messages).toEqual([unknownMessage, unknownMessage]);
  });

  it("the address' title stands in for the page's, as in a proposal's frame", () => {
    expect(changed('room-in-a-frame')?.conversation?.conversation.client).toBe('Client Alpha');
    const address = fixtureOf('upwork', 'room-in-a-frame').expected.address.split('?')[0];
    expect(authors(changed('room-in-a-frame', undefined, address))).toBe('? ?');
  });

  it("the picture's description stands in for a name that is gone", () => {
    const reading = changed('room-answered', (document) => {
      for (const name of document.querySelectorAll(css.sender)) name.removeAttribute('class');
    });
    expect(reading).toEqual(changed('room-answered'));
  });

  it('is a follow-up only if no part of a header is left', () => {
    for (const part of ['.story-inner.top', '.story-message-header', css.time]) {
      const reading = changed('room-answered', (document) => {
        const item = find(document, '#story_w1');
        const kept = item.querySelector(part) ?? document.createElement('i');
        item.querySelector('.up-d-avatar')?.remove();
        item.querySelector(css.sender)?.remove();
        for (const other of item.querySelectorAll(`${css.runStart}, ${css.time}`)) {
          if (other === kept) continue;
          other.removeAttribute('class');
          other.removeAttribute('data-test');
        }
      });
      expect(authors(reading), part).toBe('client client ? ?');
    }
  });
});

describe('the end of a room', () => {
  it('is its last bubble in sight, whichever way it is drawn', () => {
    expect(changed('room-answered')?.conversation?.reachesEnd).toBe(true);
    expect(changed('room-drawn-from-below')?.conversation?.reachesEnd).toBe(true);
    expect(changed('room-scrolled-up')?.conversation?.reachesEnd).toBe(false);
  });
});

describe('the box', () => {
  it('is no editor of a message, and none where there is no room', () => {
    const fixture = fixtureOf('upwork', 'room-message-being-changed');
    expect(composerOf(upwork, fixture)).toBe('box');
    const document = openFixture(fixture);
    find(document, '.composer-container').remove();
    expect(composerOf(upwork, fixture, document)).toBe('noComposer');
    const list = new URL('https://www.upwork.com/ab/messages/rooms');
    expect(upwork.findComposer(openFixture(fixture), list)).toEqual({ refusal: 'noComposer' });
  });

  it('is one of a kind', () => {
    const fixture = fixtureOf('upwork', 'room-answered');
    const document = openFixture(fixture);
    const box = find(document, css.box);
    box.after(box.cloneNode(true));
    expect(composerOf(upwork, fixture, document)).toBe('severalComposers');
  });
});

it('attachments are no rooms', () => {
  expect(readFixture(upwork, fixtureOf('upwork', 'attachment'))).toBeUndefined();
});

it('drift: a message whose body is not found is a gap, no notice', () => {
  const reading = changed('room-waiting', (document) => {
    find(document, css.body).replaceWith('…');
  });
  expect(authors(reading)?.startsWith('?')).toBe(true);
});
