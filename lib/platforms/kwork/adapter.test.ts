// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { factsOf } from '@/lib/domain/snapshot-facts';
import { unknownMessage, unreadable } from '@/lib/platforms/page-readings';
import {
  composerOf,
  fixtureOf,
  lookAt,
  openFixture,
  standInForBrowser,
} from '@/test/platform-fixtures';
import { kwork } from './adapter';
import * as css from './selectors';

/** What is particular to Kwork; the laws of all platforms are in test/platform-laws.test.ts. */

beforeAll(standInForBrowser);
vi.setConfig({ testTimeout: 60_000 });

/** The fixture's page after a change, with its reading and its composer. */
function changed(name: string, change: (document: Document) => void = () => {}) {
  const fixture = fixtureOf('kwork', name);
  const document = openFixture(fixture);
  change(document);
  return {
    reading: kwork.readPage(document, new URL(fixture.expected.address), lookAt(fixture)),
    composer: () => composerOf(kwork, fixture, document),
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

/** What the extension's records take from a fixture's page. */
function factsIn(name: string) {
  const { reading } = changed(name);
  if (!reading) throw new Error(`${name} is no message page`);
  const interimOf = () => ({ version: 1, by: 'rule' as const, interim: false });
  return factsOf({ platform: 'kwork', since: 2, visible: true, reading, interimOf });
}

describe('what nobody has documented is unknown', () => {
  it.each(['inbox', 'inbox-marked', 'inbox-dates'])('the unread mark of a row: %s', (name) => {
    const { reading } = changed(name);
    expect(reading?.unread).toEqual({ state: 'unknown', why: 'undocumented' });
    expect(new Set(reading?.previews.map(({ unread }) => unread))).toEqual(new Set(['unknown']));
  });

  it('who wrote last, but for what is marked as one’s own', () => {
    const authors = changed('inbox').reading?.previews.map(({ lastAuthor }) => lastAuthor);
    expect(authors).toEqual(['unknown', 'worker', 'worker', 'worker']);
  });

  it('a time that is not today’s: the row stays, without a moment', () => {
    for (const name of ['inbox', 'inbox-dates']) {
      for (const { conversation, moment } of changed(name).reading?.previews ?? []) {
        const today = name === 'inbox' && /client_[ab]$/.test(conversation.id);
        expect(moment !== undefined, `${name} ${conversation.id}`).toBe(today);
      }
    }
  });

  it('how an empty list, or a conversation without messages, looks', () => {
    expect(changed('inbox-empty').reading).toEqual(unreadable);
    expect(changed('conversation-empty').reading).toEqual(unreadable);
  });

  it('the form of the times: one that can mean several days is no moment', () => {
    expect(messagesOf('conversation-times').map(({ moment }) => moment)).toEqual(
      Array(4).fill(undefined),
    );
  });

  it('the order of the messages: times that run backwards make the page unreadable', () => {
    expect(changed('conversation-newest-first').reading).toEqual(unreadable);
  });

  it.each(['inbox', 'conversation-waiting'])(
    'a badge in the header, or a number in the title: %s',
    (name) => {
      const { reading } = changed(name, (document) => {
        document.title = '(3) Kwork';
        const badge = '<nav><a href="/inbox"><span class="unread badge">3</span></a></nav>';
        document.body.insertAdjacentHTML('afterbegin', badge);
      });
      expect(reading).toEqual(changed(name).reading);
    },
  );

  it('whether older messages are hidden, and whether the user is the worker or the buyer', () => {
    const { reachesStart, side } = changed('conversation-answered').reading?.conversation ?? {};
    expect([reachesStart, side]).toEqual([false, 'unknown']);
  });
});

describe('what the user gets', () => {
  it('no row opens a wait', () => {
    for (const name of ['inbox', 'inbox-marked', 'inbox-dates']) {
      expect(factsIn(name).claims).toEqual([]);
    }
  });

  it('without full dates the conversation alone, and a box for a reply', () => {
    const { messages, conversations } = factsIn('conversation-times');
    expect(messages).toEqual([]);
    expect(conversations).toEqual([expect.objectContaining({ id: 'kwork/client_a' })]);
    expect(changed('conversation-times').composer()).toBe('box');
  });

  it('with full dates the messages', () => {
    const authors = factsIn('conversation-answered').messages.map(({ author }) => author);
    expect(authors).toEqual(['client', 'worker', 'client', 'worker']);
  });
});

describe('who wrote a message is told by the username in the address', () => {
  it.each([
    ['conversation-waiting', ['client', 'worker', 'client']],
    ['conversation-other-case', ['client', 'worker', 'client']],
    ['conversation-worker-alone', ['?']],
    ['conversation-full-names', ['?', '?']],
    ['conversation-three-names', ['client', '?', 'client', '?']],
    ['conversation-nameless-notice', ['client', '?', 'worker']],
  ])('%s', (name, authors) => {
    expect(authorsOf(name)).toEqual(authors);
  });

  it('list and conversation give one client one id', () => {
    const ids = ['inbox', 'conversation-waiting'].map((name) => {
      const { reading } = changed(name);
      return (reading?.conversation ?? reading?.previews[0])?.conversation.id;
    });
    expect(new Set(ids)).toEqual(new Set(['client_a']));
  });
});

describe('into which box a reply goes', () => {
  it('the editor, not its hidden mirror', () => {
    const fixture = fixtureOf('kwork', 'conversation-waiting');
    const page = openFixture(fixture);
    const { box } = kwork.findComposer(page, new URL(fixture.expected.address));
    expect(box).toBe(page.querySelector(css.box));
  });

  it('none where several can be seen, and none of another page', () => {
    const twice = (document: Document) => {
      const box = all(document, css.box)[0];
      box?.after(box.cloneNode(true));
    };
    expect(changed('conversation-waiting', twice).composer()).toBe('severalComposers');
    expect(changed('inbox').composer()).toBe('noComposer');
    expect(changed('projects').composer()).toBe('noComposer');
  });

  it('none that is hidden, or closed to editing', () => {
    const hide = (document: Document) => all(document, css.box)[0]?.setAttribute('hidden', '');
    expect(changed('conversation-waiting', hide).composer()).toBe('noComposer');
    expect(changed('conversation-closed').composer()).toBe('disabled');
    const close = (document: Document) =>
      all(document, css.box)[0]?.setAttribute('aria-disabled', 'true');
    expect(changed('conversation-waiting', close).composer()).toBe('disabled');
  });
});

it('a list whose rows name nobody any more is unreadable, not empty', () => {
  expect(changed('inbox-nameless').reading).toEqual(unreadable);
});

it('drift: a hidden copy of a message is no second message', () => {
  const copied = changed('conversation-waiting', (document) => {
    for (const message of document.querySelectorAll(css.message)) {
      const copy = message.cloneNode(true) as Element;
      copy.setAttribute('style', 'display: none');
      message.before(copy);
    }
  });
  expect(copied.reading).toEqual(changed('conversation-waiting').reading);
});
