// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { unknownMessage } from '@/lib/platforms/page-readings';
import {
  composerOf,
  fixtureOf,
  lookAt,
  openFixture,
  standInForBrowser,
} from '@/test/platform-fixtures';
import { crowdworks } from './adapter';
import * as css from './selectors';

/** What is particular to CrowdWorks; the laws of all platforms are in test/platform-laws.test.ts. */

beforeAll(standInForBrowser);
vi.setConfig({ testTimeout: 60_000 });

/** The fixture's page after a change, with its reading and its composer. */
function changed(name: string, change: (document: Document) => void = () => {}) {
  const fixture = fixtureOf('crowdworks', name);
  const document = openFixture(fixture);
  change(document);
  return {
    reading: crowdworks.readPage(document, new URL(fixture.expected.address), lookAt(fixture)),
    composer: () => composerOf(crowdworks, fixture, document),
  };
}

const find = (document: Document, selector: string) => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`The fixture has no ${selector}`);
  return element;
};

describe('what nobody has documented is unknown', () => {
  const inboxes = ['inbox', 'inbox-received', 'inbox-unread', 'inbox-empty'];

  it.each(inboxes)('the unread mark of a row: %s', (name) => {
    const { reading } = changed(name);
    expect(reading?.unread).toEqual({ state: 'unknown', why: 'undocumented' });
    // The fixture of the received messages is their second page: no look at the inbox.
    expect(reading?.partial).toBe(name === 'inbox-received' ? true : undefined);
    expect(reading?.previews.filter(({ unread }) => unread !== 'unknown')).toEqual([]);
  });

  it.each(inboxes)('whatever looks like a mark: %s', (name) => {
    const guess = changed(name, (document) => {
      for (const row of document.querySelectorAll('#pack-messages-index-page-app > div')) {
        row.classList.add('unread', 'message-list__item');
        row.setAttribute('style', 'font-weight: bold');
        row.insertAdjacentHTML('beforeend', '<span class="unread-badge">1</span>');
      }
    });
    expect(guess.reading).toEqual(changed(name).reading);
  });

  it.each(['inbox', 'contract'])('a badge in the header, or a number in the title: %s', (name) => {
    const { reading } = changed(name, (document) => {
      const badge = '<a href="/messages"><span class="unread badge">3</span></a>';
      find(document, 'header').insertAdjacentHTML('beforeend', badge);
    });
    expect(reading).toEqual(changed(name).reading);
    expect(reading?.unread.state).toBe('unknown');
  });

  it('who wrote the last message of a row, but in the list of received ones', () => {
    const authors = (name: string) =>
      new Set(changed(name).reading?.previews.map(({ lastAuthor }) => lastAuthor));
    expect(authors('inbox')).toEqual(new Set(['unknown']));
    expect(authors('inbox-unread')).toEqual(new Set(['unknown']));
    expect(authors('inbox-received')).toEqual(new Set(['client']));
  });
});

describe("an inbox's rows are told apart by the order of their parts", () => {
  it('a part that is missing takes nothing from the row above', () => {
    const times = (selector: string) =>
      changed('inbox', (document) => find(document, selector).remove()).reading?.previews.map(
        ({ conversation, moment }) => [conversation.id, conversation.client, moment !== undefined],
      );
    const rest = [
      ['message/371240102', '依頼者B', true],
      ['message/371240101', undefined, true],
    ];
    expect(times('time')).toEqual(rest);
    expect(times('time + a')).toEqual(rest);
    expect(times('img + span')).toEqual([['message/371240103', undefined, true], ...rest]);
  });
});

describe('who wrote a message', () => {
  it("own ones also where the mark is gone from some, by the own page's address", () => {
    const { reading } = changed('contract', (document) => {
      const own = find(document, '[class*="_messageSent_"]');
      const copy = own.cloneNode(true) as Element;
      copy.className = '_messageItem_iq3vm_1';
      own.after(copy);
    });
    const authors = reading?.conversation?.runs.flat().map(({ author }) => author);
    expect(authors).toEqual(['client', unknownMessage.author, 'worker', 'worker']);
    expect(reading?.conversation?.runs.flat()[1], 'no sender: a gap').toEqual(unknownMessage);
  });

  it('a worker wrote and nothing is marked as sent: unreadable, rather than the wrong way round', () => {
    expect(changed('contract-unmarked').reading?.unread).toEqual({
      state: 'unknown',
      why: 'anchorsMissing',
    });
  });
});

describe('a list that is built otherwise by now is unreadable, not empty', () => {
  it.each([css.rowImage, 'time', 'a[href^="/messages/"]'])('without %s', (selector) => {
    const { reading } = changed('inbox', (document) => {
      for (const part of document.querySelectorAll(selector)) part.replaceWith('…');
    });
    expect(reading?.unread).toEqual({ state: 'unknown', why: 'anchorsMissing' });
  });
});

describe('a fold is a gap', () => {
  const runs = (name: string, change?: (document: Document) => void) =>
    changed(name, change).reading?.conversation?.runs.map((run) => run.length);

  it('it parts the runs, however the line is built', () => {
    expect(runs('contract-folded')).toEqual([1, 2]);
    const inOneText = (document: Document) => {
      const fold = [...document.querySelectorAll('button')].find((button) =>
        button.textContent?.includes('他の5件'),
      );
      fold?.parentElement?.replaceChildren('▼ 他の', '5', '件のメッセージを表示 ▼');
    };
    expect(runs('contract-folded', inOneText)).toEqual([1, 2]);
  });

  it('it stands where it stands, whatever is around it and the messages', () => {
    const { reading } = changed('contract-folded', (document) => {
      const list = document.createElement('div');
      const thread = find(document, css.thread);
      list.append(...thread.childNodes);
      thread.append(list);
    });
    expect(reading).toEqual(changed('contract-folded').reading);
  });

  it('a message that quotes the line parts nothing', () => {
    const withoutFold = (document: Document) => {
      const fold = [...document.querySelectorAll('#pack-message-thread > div')].find(
        (part) => !part.className && part.querySelector('button span'),
      );
      fold?.remove();
    };
    expect(runs('contract-folded', withoutFold)).toEqual([3]);
  });
});

/** As a browser's translation leaves it: other words, and the language says so. */
function translate(document: Document): void {
  document.documentElement.lang = 'en';
  for (const element of document.querySelectorAll('button, img, #pack-message-thread > div')) {
    if (element.hasAttribute('alt')) element.setAttribute('alt', 'Sender image');
    if (element.querySelector('time')) continue;
    const [count = ''] = /\d+/.exec(element.textContent) ?? [];
    if (element.childElementCount === 0 || count) element.replaceChildren(`Show ${count} more`);
  }
}

describe('a page in another language', () => {
  it.each(['contract-folded', 'contract-folded-start', 'contract-folded-end', 'inbox'])(
    '%s is read the same: a fold by its number, a row by its image',
    (name) => {
      expect(changed(name, translate).reading).toEqual(changed(name).reading);
    },
  );

  it('gives no box of a form that does not say where it leads', () => {
    const { composer } = changed('contract-delivery-alone', (document) => {
      translate(document);
      for (const form of document.querySelectorAll('form')) form.removeAttribute('action');
    });
    expect(composer()).toBe('completionForm');
  });
});

describe('what drift found', () => {
  it('a hidden copy of a message is no second message', () => {
    const { reading } = changed('contract', (document) => {
      const copy = find(document, css.sent).cloneNode(true) as Element;
      copy.setAttribute('style', 'display: none');
      find(document, css.sent).before(copy);
    });
    expect(reading).toEqual(changed('contract').reading);
  });

  it('two people wrote and nothing is marked as sent: unreadable, also without addresses', () => {
    const { reading } = changed('contract', (document) => {
      for (const sender of document.querySelectorAll(css.sender)) sender.removeAttribute('href');
      find(document, css.sent).className = '_messageItem_iq3vm_1';
    });
    expect(reading?.unread).toEqual({ state: 'unknown', why: 'anchorsMissing' });
  });

  it("another address before the message's own does not take its row", () => {
    const { reading } = changed('inbox', (document) => {
      find(document, 'time').insertAdjacentHTML('afterend', '<a href="/clients/1">依頼者A</a>');
    });
    expect(reading).toEqual(changed('inbox').reading);
  });

  it('the delivery report, also where its action is not told', () => {
    const { composer } = changed('contract-delivery-alone', (document) => {
      for (const form of document.querySelectorAll('form')) form.removeAttribute('action');
    });
    expect(composer()).toBe('completionForm');
  });
});

describe('where nothing may be inserted', () => {
  afterEach(() => document.body.replaceChildren());

  it('the delivery report, hidden or not, is never the box', () => {
    for (const name of ['contract', 'contract-delivery-open']) {
      const fixture = fixtureOf('crowdworks', name);
      const { box } = crowdworks.findComposer(
        openFixture(fixture),
        new URL(fixture.expected.address),
      );
      expect(box?.id).toBe('message_body');
    }
    expect(changed('contract-delivery-alone').composer()).toBe('completionForm');
  });

  it.each([
    '/milestones/1/complete',
    '/milestones/1/complete/',
    '/x/complete?a=b',
    'complete#now',
    '/complete',
  ])('a form whose action ends in complete: %s', (action) => {
    const { composer } = changed('contract', (document) => {
      find(document, '#message_body').closest('form')?.setAttribute('action', action);
    });
    expect(composer()).toBe('completionForm');
  });

  it('a box outside the form that it belongs to by its `form` attribute', () => {
    const { composer } = changed('contract', (document) => {
      const form = find(document, 'form[action$="/complete"]');
      form.id = 'delivery';
      const box = find(document, '#message_body');
      box.setAttribute('form', 'delivery');
      find(document, css.thread).append(box);
    });
    expect(composer()).toBe('completionForm');
  });

  it('while the user types into the delivery report', () => {
    const fixture = fixtureOf('crowdworks', 'contract-delivery-open');
    // Focus is known to the open document only.
    document.body.innerHTML = openFixture(fixture).body.innerHTML;
    const box = find(document, 'form[action$="/complete"] textarea') as HTMLTextAreaElement;
    expect(composerOf(crowdworks, fixture, document)).toBe('box');
    box.focus();
    expect(composerOf(crowdworks, fixture, document)).toBe('completionForm');
  });

  it('several boxes that the user can see', () => {
    expect(changed('contract-agreement-open').composer()).toBe('severalComposers');
    const outside = changed('contract-agreement-open', (document) => {
      document.body.append(find(document, '[id^="message-dialog-"]'));
    });
    expect(outside.composer()).toBe('box');
  });

  it.each(['disabled', 'readonly', 'aria-disabled="true"'])('a box that is %s', (attribute) => {
    const { composer } = changed('contract', (document) => {
      const [name = '', value = ''] = attribute.replaceAll('"', '').split('=');
      find(document, css.box).setAttribute(name, value);
    });
    expect(composer()).toBe('disabled');
  });

  it('a box of no conversation', () => {
    expect(changed('proposal-new').composer()).toBe('noComposer');
  });
});
