// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { MessageReading } from '@/lib/domain/reading';
import { unknownMessage } from '@/lib/platforms/page-readings';
import {
  composerOf,
  fixtureOf,
  lookAt,
  openFixture,
  readFixture,
  standInForBrowser,
} from '@/test/platform-fixtures';
import { coconala } from './adapter';
import * as css from './selectors';

/** What is particular to Coconala; the laws of all platforms are in test/platform-laws.test.ts. */

beforeAll(standInForBrowser);
vi.setConfig({ testTimeout: 60_000 });

/** The fixture's page after a change, with its reading and its composer. */
function changed(name: string, change: (document: Document) => void = () => {}, address?: string) {
  const fixture = fixtureOf('coconala', name);
  const document = openFixture(fixture);
  change(document);
  const url = new URL(address ?? fixture.expected.address);
  return {
    reading: coconala.readPage(document, url, lookAt(fixture)),
    composer: () => composerOf(coconala, fixture, document),
  };
}

const find = (document: Document, selector: string) => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`The fixture has no ${selector}`);
  return element;
};

function messagesOf(
  name: string,
  change?: (document: Document) => void,
): readonly MessageReading[] {
  return changed(name, change).reading?.conversation?.runs.flat() ?? [];
}

describe('what nobody has documented is unknown', () => {
  it.each(['orders-open', 'orders-unreplied', 'orders-empty'])(
    'the unread mark of the orders list, and who wrote last: %s',
    (name) => {
      const { reading } = changed(name);
      expect(reading?.unread).toEqual({ state: 'unknown', why: 'undocumented' });
      expect(reading?.partial, 'it is no look at the inbox').toBe(true);
      for (const { unread, lastAuthor } of reading?.previews ?? []) {
        expect([unread, lastAuthor]).toEqual(['unknown', 'unknown']);
      }
    },
  );

  it.each(['orders-open', 'talkroom-waiting', 'dm-thread'])(
    'a badge in the header, whatever it says: %s',
    (name) => {
      const badge = '<header><a href="/message"><span class="badge unread">3</span></a></header>';
      const before = changed(name).reading;
      const after = changed(name, ({ body }) =>
        body.insertAdjacentHTML('afterbegin', badge),
      ).reading;
      expect(after).toEqual(before);
      expect(after?.unread.state).toBe('unknown');
    },
  );

  it('a badge in the header of other pages', () => {
    expect(readFixture(coconala, fixtureOf('coconala', 'service'))).toBeUndefined();
  });

  it('a time of the DM list that cannot be read: the row stays, without a moment', () => {
    for (const text of ['先ほど', '新着', '99+', '11/31', '']) {
      const { reading } = changed('dm-inbox-unread', (document) => {
        find(document, css.rowTime).replaceChildren(text);
      });
      expect(reading?.previews[0]).not.toHaveProperty('moment');
      expect(reading?.previews[0]?.unread).toBe('yes');
    }
  });

  it('who wrote the last message that a row of the DM list shows', () => {
    const authors = changed('dm-inbox-unread').reading?.previews.map((row) => row.lastAuthor);
    expect(new Set(authors)).toEqual(new Set(['unknown']));
  });

  it('whether the user is the worker or the buyer', () => {
    for (const name of ['dm-thread', 'talkroom-answered']) {
      expect(changed(name).reading?.conversation?.side).toBe('unknown');
    }
  });
});

describe('that nothing is unread must be proved', () => {
  it.each(['dm-inbox-none-unread', 'dm-inbox-only-page', 'dm-inbox-empty'])(
    '%s proves it',
    (name) => {
      expect(changed(name).reading?.unread).toEqual({ state: 'none' });
    },
  );

  it.each([
    ['inbox', css.inbox],
    ['inboxRow', css.inboxRow],
    ['rowIcon', css.rowIcon],
  ])('not without its anchor %s', (name, selector) => {
    const { reading } = changed('dm-inbox-none-unread', (document) => {
      for (const element of document.querySelectorAll(selector)) element.removeAttribute('class');
      document.querySelector('#c-main')?.toggleAttribute('id', name !== 'inbox');
    });
    expect(reading?.unread).toEqual({ state: 'unknown', why: 'anchorsMissing' });
  });

  it('not by one icon without its class among others', () => {
    const { reading } = changed('dm-inbox-none-unread', (document) => {
      find(document, css.rowIcon).removeAttribute('class');
    });
    expect(reading?.unread.state).toBe('unknown');
  });

  it.each([
    ['dm-inbox-first-of-many', 'morePages'],
    ['dm-inbox-last-page', 'partialList'],
    ['dm-inbox-filtered', 'partialList'],
  ])('not by a part of the list: %s (%s)', (name, why) => {
    expect(changed(name).reading?.unread).toEqual({ state: 'unknown', why });
  });

  it('not by a full page, even where no pager is to be seen', () => {
    const { reading } = changed('dm-inbox-first-of-many', (document) => {
      find(document, css.pagination).remove();
    });
    expect(reading?.unread).toEqual({ state: 'unknown', why: 'morePages' });
  });

  it('not by the words for "none" in a preview, or on an error page', () => {
    const renamed = changed('dm-inbox-unread', (document) => {
      for (const row of document.querySelectorAll(css.inboxRow)) row.className = 'c-new';
      find(document, '.c-messageItemBody_text').replaceChildren('メッセージはありません');
    });
    expect(renamed.reading?.unread).toEqual({ state: 'unknown', why: 'anchorsMissing' });
    expect(changed('dm-inbox-error').reading?.unread.state).toBe('unknown');
  });

  it('and some of a part of the list are some, without a count', () => {
    expect(changed('dm-inbox-later-page').reading?.unread).toEqual({ state: 'some' });
  });
});

describe('who wrote a message', () => {
  it('in a DM only the link to the own profile tells', () => {
    const authors = (change?: (document: Document) => void) =>
      messagesOf('dm-thread', change).map(({ author }) => author);
    expect(authors()).toEqual(['client', 'worker', 'system', 'system', 'client']);
    const swapped = authors((document) => {
      for (const link of document.querySelectorAll(css.ownProfile)) {
        link.setAttribute('href', 'https://coconala.com/users/2000001/?ref=side');
      }
    });
    expect(swapped).toEqual(['worker', 'client', 'system', 'system', 'worker']);
    expect(changed('dm-thread-without-profile').reading?.page).toBe('elsewhere');
  });

  it('a message whose text is not where it should be has none, rather than name and time', () => {
    const [first] = messagesOf('dm-thread', (document) => {
      find(document, css.threadText).removeAttribute('class');
    });
    expect([first?.author, first?.text]).toEqual(['client', '']);
  });

  it('an estimate card is no message of a person, inside the row or around it', () => {
    const [first] = messagesOf('dm-thread', (document) => {
      find(document, '.threadColomun').classList.add('message-customize');
    });
    expect(first?.author).toBe('system');
  });

  it('in a talkroom, automatic and system messages are neither reply nor inbound', () => {
    const authors = messagesOf('talkroom-answered').map(({ author }) => author);
    const people = ['client', 'worker', 'client', 'worker'];
    expect(authors).toEqual(['automatic', 'client', 'automatic', 'system', ...people.slice(1)]);
  });

  it('the label 自動送信 outranks the mark of the client, and that mark the name ココナラ', () => {
    const [, first] = messagesOf('talkroom-waiting', (document) => {
      find(document, '.d-talkroomMessage-isOthers .d-messageInfo_userName').replaceChildren(
        'ココナラ',
      );
    });
    expect(first?.author).toBe('client');
    const [, labelled] = messagesOf('talkroom-waiting', (document) => {
      const label = '<span class="d-label d-messageInfo_label">自動送信</span>';
      find(document, '.d-talkroomMessage-isOthers').insertAdjacentHTML('beforeend', label);
    });
    expect(labelled?.author).toBe('automatic');
  });
});

describe('times of a talkroom have no year', () => {
  it('the newest is the nearest past, and none is later than the one below it', () => {
    const years = messagesOf('talkroom-year-change').map(({ moment }) =>
      new Date(moment?.earliest ?? 0).getUTCFullYear(),
    );
    expect(years).toEqual([2025, 2025, 2026, 2026]);
  });

  it('a room of several years counts back through each of them', () => {
    const times = ['5月2日 9:00', '4月1日 9:00', '3月5日 9:00', '2月28日 9:00'];
    const years = messagesOf('talkroom-year-change', (document) => {
      [...document.querySelectorAll(css.roomTime)].forEach((time, index) => {
        time.replaceChildren(` ${times[index]} `);
      });
    }).map(({ moment }) => new Date(moment?.earliest ?? 0).getUTCFullYear());
    expect(years).toEqual([2022, 2023, 2024, 2025]);
  });
});

describe('a page in another language (browsers translate)', () => {
  const translate = (document: Document) => {
    document.documentElement.lang = 'en';
    const words: Readonly<Record<string, string>> = { 自分: 'Me', 自動送信: 'Automatic' };
    const labels = document.querySelectorAll(
      'button, .js_read-more-text, .d-messageInfo_userName, .d-label',
    );
    for (const label of labels) {
      const text = label.textContent.trim();
      if (!/^(?:依頼者|ココナラ)/.test(text)) label.replaceChildren(words[text] ?? 'Something');
    }
  };

  it.each(['talkroom-waiting', 'talkroom-scrolled-up', 'talkroom-year-change', 'dm-thread-folded'])(
    '%s is read the same',
    (name) => {
      expect(changed(name, translate).reading).toEqual(changed(name).reading);
    },
  );

  it('a label that cannot be read may be that of an automatic message: a gap', () => {
    const authors = messagesOf('talkroom-answered', translate);
    expect(authors[2]).toEqual(unknownMessage);
    expect(authors.filter(({ author }) => author === 'worker')).toHaveLength(2);
  });
});

describe('what drift found: with a class renamed', () => {
  const rename = (name: string) => (document: Document) => {
    for (const element of document.querySelectorAll(`.${name}`)) element.classList.remove(name);
  };

  it.each([
    ['talkroom-answered', 'd-messageInfo_label'],
    ['dm-thread', 'message-customize'],
    ['dm-thread', 'clearfix'],
    ['dm-thread-folded', 'js_read-more-message'],
    ['dm-thread-loading-older', 'is-loading'],
    ['talkroom-older-hidden', 'd-talkroomMessageList_showPastMessages'],
  ])('%s without %s is read the same', (fixture, name) => {
    expect(changed(fixture, rename(name)).reading).toEqual(changed(fixture).reading);
  });

  it('a conversation of which only the notices are left is unreadable', () => {
    const { reading } = changed('dm-thread', rename('threadColomun'));
    expect(reading?.unread).toEqual({ state: 'unknown', why: 'anchorsMissing' });
  });

  it('a ticked box may be the formal delivery where that cannot be told', () => {
    const name = 'd-messageFormButtonArea_item-deliveryCheck';
    expect(changed('talkroom-delivery-ticked', rename(name)).composer()).toBe('formalDelivery');
    expect(changed('talkroom-waiting', rename(name)).composer()).toBe('box');
  });

  it('a hidden copy of the messages is no second one', () => {
    const { reading } = changed('talkroom-waiting', (document) => {
      const group = find(document, '.d-messageGroup');
      const copy = group.cloneNode(true) as Element;
      copy.setAttribute('style', 'display: none');
      group.before(copy);
    });
    expect(reading).toEqual(changed('talkroom-waiting').reading);
  });
});

describe('where nothing may be inserted', () => {
  it('a ticked formal delivery, in whichever copy of the form', () => {
    expect(changed('talkroom-delivery-ticked').composer()).toBe('formalDelivery');
    const hidden = changed('talkroom-waiting', (document) => {
      const copy = find(document, css.roomDelivery).closest('div')?.cloneNode(true) as HTMLElement;
      copy.setAttribute('style', 'display: none');
      (copy.querySelector('input') as HTMLInputElement).checked = true;
      document.body.append(copy);
    });
    expect(hidden.composer()).toBe('formalDelivery');
  });

  it('ticked later, by the user, without an attribute; and free again when unticked', () => {
    const fixture = fixtureOf('coconala', 'talkroom-waiting');
    const document = openFixture(fixture);
    const checkbox = find(document, css.roomDelivery) as HTMLInputElement;
    const states = [true, false].map((checked) => {
      checkbox.checked = checked;
      return composerOf(coconala, fixture, document);
    });
    expect(states).toEqual(['formalDelivery', 'box']);
  });

  it('several boxes that the user can see; a hidden copy does not count', () => {
    const copyBox = (style: string) => (document: Document) => {
      const copy = find(document, '.d-messageForm textarea').cloneNode() as HTMLElement;
      copy.setAttribute('style', style);
      find(document, '.js-talkroomMessageArea').append(copy);
    };
    expect(changed('talkroom-waiting', copyBox('')).composer()).toBe('severalComposers');
    expect(changed('talkroom-waiting', copyBox('display: none')).composer()).toBe('box');
  });

  it.each(['disabled', 'readonly', 'aria-readonly="true"'])('a box that is %s', (attribute) => {
    const lock = (document: Document) => {
      const [name = '', value = ''] = attribute.replaceAll('"', '').split('=');
      for (const box of document.querySelectorAll('textarea')) box.setAttribute(name, value);
    };
    expect(changed('talkroom-waiting', lock).composer()).toBe('disabled');
    expect(changed('dm-thread', lock).composer()).toBe('disabled');
  });

  it('a box of neither kind of conversation', () => {
    expect(changed('service').composer()).toBe('noComposer');
    expect(changed('orders-open').composer()).toBe('noComposer');
  });
});

describe('what is built otherwise by now is unreadable or a gap, never a wrong answer', () => {
  it('an orders list whose titles are not found', () => {
    const { reading } = changed('orders-open', (document) => {
      for (const title of document.querySelectorAll(css.orderTitle)) title.className = 'd-new';
    });
    expect(reading?.unread).toEqual({ state: 'unknown', why: 'anchorsMissing' });
  });

  it.each([
    ['a talkroom that calls the worker otherwise', 'talkroom-answered', css.roomUser],
    ['a direct message without the link to its author', 'dm-thread', css.threadUser],
  ])('%s', (_, name, selector) => {
    const messages = messagesOf(name, (document) => {
      for (const part of document.querySelectorAll(selector)) part.remove();
    });
    expect(messages.some((message) => message === unknownMessage)).toBe(true);
    expect(messages.filter(({ author }) => author === 'worker')).toEqual([]);
  });
});
