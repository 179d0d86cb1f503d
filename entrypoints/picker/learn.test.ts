// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inferParts } from '@/lib/platforms/site/infer';
import { newMemory } from '@/lib/platforms/site/memory';
import { findTaught } from '@/lib/platforms/site/taught';
import type { TeachingStep } from '@/lib/words/picker';
import { standInForBrowser } from '@/test/platform-fixtures';
import { learn } from './learn';
import { messagesOf } from './seen';
import { definitionFrom } from './taught';

beforeAll(standInForBrowser);
beforeEach(() => {
  document.body.innerHTML = `
    <a class="inbox-link" href="/inbox">メッセージ <span class="count">3</span></a>
    <div class="rooms">
      <div class="room active" id="r0"><p class="room-name">依頼者A</p><p>はい</p></div>
      <div class="room has-unread" id="r1"><p class="room-name" id="n1">ミナト企画</p><p>資料です</p></div>
      <div class="room" id="r2"><p class="room-name">山田商店</p><p>了承しました</p></div>
      <div class="room has-unread" id="r3"><p class="room-name">Kestrel Ltd.</p><p>Hello</p></div>
    </div>
    <div class="talk">
      <h2 class="talk-client" id="name">依頼者A</h2>
      <div class="log">
        <div class="day">2026年11月25日</div>
        <div class="turn of-client"><div class="turn-item"><p id="c1">初めまして</p></div><div class="turn-item"><p id="c2">資料です</p></div></div>
        <div class="turn of-me"><div class="turn-item"><p id="m1">拝見します</p></div></div>
        <div class="turn of-client"><div class="turn-item"><p>お願いします</p></div></div>
      </div>
      <textarea class="reply" id="box"></textarea>
    </div>`;
});
const at = (id: string) => document.getElementById(id) as Element;

function shown(step: TeachingStep, unit: string, more: { leaf?: Element; theirs?: Element } = {}) {
  const parts = inferParts(document, newMemory());
  return learn(
    step,
    { unit: at(unit), leaf: more.leaf ?? at(unit) },
    { parts, guessed: parts, theirs: more.theirs, mine: undefined },
  );
}
function taughtBy(learned: ReturnType<typeof learn>) {
  if ('trouble' in learned) throw new Error(learned.trouble);
  const definition = definitionFrom(learned.piece);
  return { definition, parts: findTaught(document, definition) };
}

describe('one unread line', () => {
  it('teaches the list, and what tells the unread ones', () => {
    const { parts } = taughtBy(shown('rows', 'r1'));
    expect(parts.inbox?.rows.map(({ row, unread }) => [row.id, unread])).toEqual([
      ['r0', 'no'],
      ['r1', 'yes'],
      ['r2', 'no'],
      ['r3', 'yes'],
    ]);
  });

  it('says so where nothing sets it off', () => {
    expect(shown('rows', 'r2')).toEqual({ trouble: 'noMark' });
  });

  it('is not enough without others of its kind', () => {
    expect(shown('rows', 'name')).toEqual({ trouble: 'alone' });
  });

  it('teaches nothing by classes that the next version of the site will not have', () => {
    for (const room of document.querySelectorAll('.room')) {
      room.className = `css-1a${room.id}x9k`;
    }
    expect(shown('rows', 'r1')).toHaveProperty('trouble');
  });

  it('is not told by its own number', () => {
    for (const room of document.querySelectorAll('.room')) {
      room.classList.remove('has-unread', 'active');
      room.setAttribute('data-testid', `room-${room.id}`);
    }
    expect(shown('rows', 'r1')).toEqual({ trouble: 'noMark' });
  });
});

describe('two messages', () => {
  it('teach the conversation and its two sides, though the side stands around the message', () => {
    const learned = shown('mine', 'm1', { theirs: at('c2') });
    const { parts } = taughtBy(learned);
    const texts = (side: 'theirs' | 'mine') =>
      messagesOf(side, parts).map(({ message }) => message.textContent);
    expect(texts('theirs')).toEqual(['初めまして', '資料です', 'お願いします']);
    expect(texts('mine')).toEqual(['拝見します']);
  });

  it('of the same side tell nothing', () => {
    expect(shown('mine', 'c1', { theirs: at('c2') })).toEqual({ trouble: 'sameAuthor' });
  });

  it('are two: the first alone teaches nothing', () => {
    expect(shown('theirs', 'c1')).toEqual({ piece: {} });
    expect(shown('mine', 'm1')).toEqual({ trouble: 'gone' });
  });
});

describe('the other parts', () => {
  it('are the conversation’s client', () => {
    const learned = shown('client', 'name');
    const client = 'piece' in learned ? learned.piece.conversation?.client : undefined;
    expect(document.querySelectorAll(client ?? '_')).toEqual(document.querySelectorAll('h2'));
  });

  it('are the box', () => {
    expect(taughtBy(shown('composer', 'box')).parts.composer).toBe(at('box'));
    expect(shown('composer', 'name')).toEqual({ trouble: 'noBox' });
  });

  it('are the sign of what is new', () => {
    const link = document.querySelector('.inbox-link') as Element;
    link.id = 'way';
    const count = link.querySelector('.count') as Element;
    const { parts } = taughtBy(shown('badge', 'way', { leaf: count }));
    expect(parts.badge?.badge).toBe(count);
  });
});
