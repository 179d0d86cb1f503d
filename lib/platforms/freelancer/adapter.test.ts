// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { unknownMessage, unreadable } from '@/lib/platforms/page-readings';
import {
  composerOf,
  fixtureOf,
  lookAt,
  openFixture,
  shown,
  standInForBrowser,
} from '@/test/platform-fixtures';
import { freelancer } from './adapter';
import * as css from './selectors';

/** What is particular to Freelancer; the laws of all platforms are in test/platform-laws.test.ts. */

beforeAll(standInForBrowser);
vi.setConfig({ testTimeout: 60_000 });

/** The fixture's page after a change, with its reading and its composer. */
function changed(name: string, change: (document: Document) => void = () => {}) {
  const fixture = fixtureOf('freelancer', name);
  const document = openFixture(fixture);
  change(document);
  return {
    reading: freelancer.readPage(document, new URL(fixture.expected.address), lookAt(fixture)),
    composer: () => composerOf(freelancer, fixture, document),
  };
}

const all = (document: Document, selector: string) => {
  const elements = [...document.querySelectorAll(selector)];
  if (elements.length === 0) throw new Error(`The fixture has no ${selector}`);
  return elements;
};

const messagesOf = (...page: Parameters<typeof changed>) =>
  changed(...page).reading?.conversation?.runs.flat() ?? [];

const authorsOf = (...page: Parameters<typeof changed>) =>
  messagesOf(...page).map((message) => (message === unknownMessage ? '?' : message.author));

describe('what nobody has documented is unknown', () => {
  it('whether the unread count survives: without any, no row is called read and none is never said', () => {
    const { reading } = changed('inbox-all-read');
    expect(reading?.unread).toEqual({ state: 'unknown', why: 'undocumented' });
    expect(reading?.previews.map(({ unread }) => unread)).toEqual(['unknown', 'unknown']);
  });

  it('a count that is none, beside one that is', () => {
    for (const text of ['', '0', 'new', '-3']) {
      const { reading } = changed('inbox-unread', (document) => {
        all(document, css.rowCount)[0]?.replaceChildren(text);
      });
      expect(reading?.previews.map(({ unread }) => unread)).toEqual(['unknown', 'no', 'yes']);
    }
  });

  it('how many conversations are unread, as the list may not be whole', () => {
    expect(changed('inbox-unread').reading?.unread).toEqual({ state: 'some' });
  });

  it('how an empty list looks', () => {
    expect(changed('inbox-empty').reading).toEqual(unreadable);
  });

  it('who wrote the last message that a row stands for', () => {
    const authors = changed('inbox-unread').reading?.previews.map((row) => row.lastAuthor);
    expect(new Set(authors)).toEqual(new Set(['unknown']));
  });

  it('what stands below the name in a row, which may be a message', () => {
    expect(JSON.stringify(changed('inbox-unread').reading)).not.toContain('Example job');
  });

  it('a relative time of other words: the row stays, without a moment', () => {
    const moments = changed('inbox-times').reading?.previews.map(({ moment }) => !!moment);
    expect(moments).toEqual([true, true, true, true, false, false, false]);
  });

  it.each(['inbox-all-read', 'thread-waiting', 'dashboard'])(
    'a badge in the header, or a number in the title: %s',
    (name) => {
      const { reading } = changed(name, (document) => {
        document.title = '(3) Messages | Freelancer';
        const badge = '<nav><a href="/messages"><span class="unread badge">3</span></a></nav>';
        document.body.insertAdjacentHTML('afterbegin', badge);
      });
      expect(reading).toEqual(changed(name).reading);
    },
  );

  it('a text between messages that is no date: neither day nor sender behind it', () => {
    const messages = messagesOf('thread-other-divider');
    expect(messages.map(({ moment }) => !!moment)).toEqual([true, false, false, false, true]);
    // The text itself may hide messages, and nobody says that the next one is still the client's.
    expect(messages.slice(1, 3)).toEqual([unknownMessage, unknownMessage]);
  });

  it('what stands below the last message, and is none', () => {
    const seen = (document: Document) => {
      all(document, '.MessageList')[0]?.insertAdjacentHTML('beforeend', '<p>Seen</p>');
    };
    expect(changed('thread-waiting', seen).reading).toEqual(changed('thread-waiting').reading);
  });

  it('the day, where no divider names it', () => {
    expect(messagesOf('thread-no-divider').map(({ moment }) => moment)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('which conversation floats over a page', () => {
    for (const name of ['floating', 'floating-several']) {
      expect(changed(name).reading?.conversation).toBeUndefined();
    }
  });

  it('whether the user is the worker or the buyer', () => {
    expect(changed('thread-answered').reading?.conversation?.side).toBe('unknown');
  });
});

describe('who wrote a message is told by names alone', () => {
  it.each([
    ['thread-waiting', ['client', 'client', 'worker', 'client', 'client']],
    ['thread-short-names', ['client', 'worker']],
    ['thread-first-has-no-head', ['?', 'worker', 'client']],
    ['thread-worker-alone', ['?']],
    ['thread-client-alone', ['client']],
    ['thread-three-names', ['client', '?', '?']],
    ['thread-without-header', ['?', '?', '?', '?', '?']],
  ])('%s', (name, authors) => {
    expect(authorsOf(name)).toEqual(authors);
  });

  it('guessed classes tell nothing', () => {
    const guess = (document: Document) => {
      for (const item of all(document, css.message)) item.className = 'self outgoing sent own';
    };
    expect(authorsOf('thread-waiting', guess)).toEqual(authorsOf('thread-waiting'));
  });

  it('several persons in the header are no one client', () => {
    const group = (document: Document) => {
      all(document, css.person)[0]?.insertAdjacentHTML(
        'afterend',
        '<a href="/u/client_b">Client B</a>',
      );
    };
    expect(authorsOf('thread-waiting', group)).toEqual(['?', '?', '?', '?', '?']);
    expect(changed('thread-waiting', group).reading?.conversation?.conversation).not.toHaveProperty(
      'client',
    );
  });

  it('the person of a floating chat is not the client of the page', () => {
    const { reading } = changed('thread-and-floating', (document) => {
      all(document, 'main app-messaging-header')[0]?.remove();
    });
    expect(reading?.conversation?.conversation).not.toHaveProperty('client');
  });
});

describe('when a message was written', () => {
  const momentsOf = (...page: Parameters<typeof changed>) =>
    messagesOf(...page).map((message) => (shown({ ...message }) as { moment?: string }).moment);

  it('without a head: after the head above it and before it was seen', () => {
    expect(momentsOf('thread-waiting').slice(3)).toEqual([
      '2026-11-24 16:05:00.000 to 2026-11-24 16:05:59.999, absolute',
      '2026-11-24 16:05:00.000 to 2026-11-24 18:30:02.000, absolute',
    ]);
  });

  it.each([
    ['in elements of their own', '<b>worker_2</b><i>12:05 AM</i>'],
    ['in one text', 'worker_2 12:05 AM'],
    ['with a mark between them', '<b>worker_2</b> • <i>12:05 am</i>'],
    ['as username', '<b>@worker_2</b> <i>12:05 AM</i>'],
  ])('name and time stand %s', (_, html) => {
    const write = (document: Document) => {
      const head = all(document, '.Message-headerText').at(-1);
      head?.replaceChildren();
      head?.insertAdjacentHTML('beforeend', html);
    };
    expect(authorsOf('thread-short-names', write)).toEqual(['client', 'worker']);
    expect(momentsOf('thread-short-names', write)[1]).toBe(
      '2026-11-24 00:05:00.000 to 2026-11-24 00:05:59.999, absolute',
    );
  });

  it('a head in two elements beside each other', () => {
    const split = (document: Document) => {
      for (const head of all(document, '.Message-headerText')) {
        const time = head.lastElementChild as Element;
        time.className = 'Message-headerText';
        head.after(time);
      }
    };
    expect(messagesOf('thread-waiting', split)).toEqual(messagesOf('thread-waiting'));
  });

  it('a head without a time gives none to the messages below it', () => {
    const cut = (document: Document) => {
      for (const head of all(document, '.Message-headerText')) head.lastElementChild?.remove();
    };
    expect(authorsOf('thread-waiting', cut)).toEqual(authorsOf('thread-waiting'));
    expect(momentsOf('thread-waiting', cut)).toEqual(Array(5).fill(undefined));
  });

  it('wrappers around dividers and messages change nothing', () => {
    const { reading } = changed('thread-waiting', (document) => {
      for (const part of all(document, '.MessageList > *')) {
        const wrapper = document.createElement('div');
        part.replaceWith(wrapper);
        wrapper.append(part);
      }
    });
    expect(reading).toEqual(changed('thread-waiting').reading);
  });
});

describe('into which box a reply goes', () => {
  it.each(['thread-and-floating', 'floating-several'])('%s: the one that has the focus', (name) => {
    const fixture = fixtureOf('freelancer', name);
    const page = openFixture(fixture);
    const boxes = all(page, css.box);
    const url = new URL(fixture.expected.address);
    const given = boxes.map((box) => {
      Object.defineProperty(page, 'activeElement', { configurable: true, value: box });
      return freelancer.findComposer(page, url).box;
    });
    // Over an open conversation the floating one is another client's.
    expect(given).toEqual(name === 'floating-several' ? boxes : [boxes[0], undefined]);
  });

  it('a floating chat alone is never taken for the conversation of the page', () => {
    const { reading, composer } = changed('thread-and-floating', (document) => {
      all(document, 'main')[0]?.remove();
    });
    expect(reading).toEqual(unreadable);
    expect(composer()).toBe('noComposer');
  });

  it('a floating chat over the list', () => {
    const { reading, composer } = changed('inbox-unread', (document) => {
      const { html } = fixtureOf('freelancer', 'floating');
      document.body.insertAdjacentHTML('beforeend', html.slice(html.indexOf('<body>')));
    });
    expect(reading).toEqual(changed('inbox-unread').reading);
    expect(composer()).toBe('box');
  });

  it.each(['disabled', 'readonly', 'aria-disabled=true'])(
    'not into one that is %s',
    (attribute) => {
      const [name = '', value = ''] = attribute.split('=');
      const lock = (document: Document) => all(document, css.box)[0]?.setAttribute(name, value);
      expect(changed('thread-waiting', lock).composer()).toBe('disabled');
      expect(changed('floating', lock).composer()).toBe('disabled');
    },
  );

  it('not into a box of another sort', () => {
    expect(changed('dashboard').composer()).toBe('noComposer');
    expect(changed('thread-without-box').composer()).toBe('noComposer');
  });
});

describe('addresses', () => {
  it.each(['/messages/thread/', '/messages/thread/new', '/messages/archive', '/'])(
    '%s is neither list nor conversation',
    (path) => {
      const url = new URL(path, 'https://www.freelancer.com');
      for (const name of ['inbox-unread', 'thread-waiting']) {
        const fixture = fixtureOf('freelancer', name);
        expect(freelancer.readPage(openFixture(fixture), url, lookAt(fixture))).toBeUndefined();
      }
    },
  );

  it('a row whose link leads elsewhere is none', () => {
    const { reading } = changed('inbox-unread', (document) => {
      all(document, css.rowLink)[0]?.setAttribute('href', '/messages/thread/none');
    });
    expect(reading?.previews.map(({ conversation }) => conversation.id)).toEqual([
      '7100002',
      '7100003',
    ]);
  });
});

it('drift: a hidden copy of a message is no second message', () => {
  const copied = changed('thread-waiting', (document) => {
    for (const message of document.querySelectorAll(css.message)) {
      const copy = message.cloneNode(true) as Element;
      copy.setAttribute('style', 'display: none');
      message.before(copy);
    }
  });
  expect(copied.reading).toEqual(changed('thread-waiting').reading);
});
