// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { standInForBrowser } from '@/test/platform-fixtures';
import { unitAt, wordsOf } from './snap';
import { walk } from './walk';

/** happy-dom lays nothing out: what depends on sizes is tried in real browsers (test/e2e/picker.test.ts). */
const view = { innerWidth: 1000, innerHeight: 800 };

beforeAll(standInForBrowser);
beforeEach(() => {
  document.body.innerHTML = `
    <nav><a href="/a">ホーム</a><a href="/inbox" id="way">メッセージ <b id="count">3</b></a></nav>
    <ul id="list">
      <li id="r1" class="row new"><div><b id="n1">ミナト企画</b><p id="p1">資料です</p></div></li>
      <li id="r2" class="row"><div><b id="n2">山田商店</b><p>はい</p></div></li>
      <li id="r3" class="row"><div><b>Kestrel Ltd.</b><p>Hello</p></div></li>
    </ul>
    <div id="log">
      <section class="group"><article id="m1" class="bubble">一</article><article id="m2" class="bubble">二</article></section>
      <section class="group own"><article id="m3" class="bubble own">三</article></section>
    </div>
    <form><label>返信<span><textarea id="box" placeholder="メッセージを入力"></textarea></span></label></form>
  `;
});
const at = (id: string) => document.getElementById(id) as Element;
const isShown = () => true;

describe('what the user means', () => {
  it.each([
    ['rows', 'p1', 'r1'],
    ['rows', 'n2', 'r2'],
    ['rows', 'r3', 'r3'],
    ['theirs', 'm1', 'm1'],
    ['client', 'n1', 'n1'],
    ['badge', 'count', 'way'],
  ] as const)('in %s, pointing at %s, is %s', (step, pointed, unit) => {
    expect(unitAt(step, at(pointed), view).id).toBe(unit);
  });

  it('is the box around or just inside', () => {
    for (const pointed of [at('box'), at('box').parentElement as Element]) {
      expect(unitAt('composer', pointed, view).id).toBe('box');
    }
  });

  it('is the name itself, not its wrapper', () => {
    document.body.innerHTML =
      '<header id="outer"><span><h2 id="name">山田商店</h2></span></header>';
    expect(unitAt('client', at('outer'), view).id).toBe('name');
  });

  it('is the thing itself where nothing is repeated', () => {
    document.body.innerHTML = '<p id="only">一人</p>';
    expect(unitAt('rows', at('only'), view).id).toBe('only');
  });

  it('is told in a few words, also by a label', () => {
    expect(wordsOf(at('r1'))).toBe('ミナト企画 資料です');
    expect(wordsOf(at('box'))).toBe('メッセージを入力');
    at('m1').textContent = '長'.repeat(100);
    expect(wordsOf(at('m1'))).toBe(`${'長'.repeat(60)}…`);
  });
});

describe('the arrow keys', () => {
  it.each([
    ['r1', 'ArrowDown', 'r2'],
    ['r2', 'ArrowUp', 'r1'],
    ['r1', 'ArrowRight', 'n1'],
    ['n1', 'ArrowLeft', 'r1'],
    ['m1', 'ArrowDown', 'm2'],
    ['m2', 'ArrowDown', 'm3'],
    ['m3', 'ArrowUp', 'm2'],
    ['r3', 'ArrowDown', 'log'],
  ] as const)('from %s with %s lead to %s', (from, key, to) => {
    // r1's only child wraps two: the way in passes it, the way out does too.
    const target = walk(at(from), key, isShown);
    const named = target.id || target.closest('[id]')?.id;
    expect(named).toBe(to);
  });

  it('stay where there is nothing, and pass what is not shown', () => {
    expect(walk(at('count'), 'ArrowRight', isShown)).toBe(at('count'));
    const isNotSecond = (element: Element) => element.id !== 'r2';
    expect(walk(at('r1'), 'ArrowDown', isNotSecond)).toBe(at('r3'));
  });

  it('go into and out of open shadow roots', () => {
    const host = at('log');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p id="in">中</p><p>外</p>';
    const inner = root.getElementById('in') as Element;
    expect(walk(host, 'ArrowRight', isShown)).toBe(inner);
    expect(walk(inner, 'ArrowLeft', isShown)).toBe(host);
  });
});
