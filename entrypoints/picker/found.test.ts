// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readText } from '@/lib/page/query';
import { inferParts } from '@/lib/platforms/site/infer';
import { newMemory } from '@/lib/platforms/site/memory';
import { findTaught } from '@/lib/platforms/site/taught';
import { standInForBrowser } from '@/test/platform-fixtures';
import { definitionOfFound } from './found';

/** Whose conversation is open stands nowhere but beside the messages; its line is the list's first. */
beforeAll(standInForBrowser);
beforeEach(() => {
  const line = (name: string, mark = '') =>
    `<div class="room"><img class="avatar"><p class="room-name">${name}</p><p>了解です</p><time>10:05</time>${mark}</div>`;
  const said = (side: string, name: string, text: string) =>
    `<div class="bubble ${side}"><b class="sender">${name}</b><p class="words">${text}</p></div>`;
  document.body.innerHTML = `
    <div class="message-rooms">
      ${line('依頼者A')}
      ${line('ミナト企画', '<span class="unread-count">2</span>')}
      ${line('山田商店')}
    </div>
    <div class="message-log">
      ${said('received', '依頼者A', '初めまして、よろしくお願いします')}
      ${said('sent', '練習ワーカー', 'こちらこそよろしくお願いします')}
      ${said('received', '依頼者A', '資料をお送りします')}
    </div>
    <textarea class="reply"></textarea>`;
});

describe('what was found', () => {
  it('is kept whole where the client is named in the list alone', () => {
    const found = inferParts(document, newMemory());
    expect(readText(found.conversation?.client)).toBe('依頼者A');
    const definition = definitionOfFound(found);
    expect(definition.conversation).toMatchObject({ message: '.bubble' });
    expect(definition.conversation).not.toHaveProperty('client');
  });

  it('reads the same client when another line has become the first', () => {
    const definition = definitionOfFound(inferParts(document, newMemory()));
    const rooms = document.querySelector('.message-rooms') as Element;
    rooms.prepend(rooms.lastElementChild as Element);
    const parts = findTaught(document, definition, inferParts(document, newMemory()));
    expect(readText(parts.conversation?.client)).toBe('依頼者A');
    expect(parts.conversation?.messages.map(({ author }) => author)).toEqual([
      'client',
      'worker',
      'client',
    ]);
  });
});
