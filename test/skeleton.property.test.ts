// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isCodeWord } from '@/lib/page/skeleton/code-words';
import { skeletonOf } from '@/lib/page/skeleton/skeleton';
import { JAPANESE_TIME_WORDS, TIME_WORDS } from '@/lib/page/skeleton/time-words';
import { plainText, wordsOfRun } from '@/lib/page/skeleton/words-of';
import { standInForBrowser } from './platform-fixtures';

/** No word of a page stands in its skeleton, wherever the page has it; what is code does. */

standInForBrowser();
vi.setConfig({ testTimeout: 120_000 });
const numRuns = Number(process.env.PROPERTY_RUNS ?? 300);
const seed = process.env.PROPERTY_SEED ? { seed: Number(process.env.PROPERTY_SEED) } : {};

/** What people, firms and files are called, and words that are a name on one page and code on another. */
const NAMES =
  'Yamada yamada TANAKA Kestrel McDonald Bell bell Star Rose Grant Mark Amber secretProject Björn Müller Иванов ελένη 山田商店 田中 ミナト企画 さくらい 金子さゆり 今日子 김철수 Stargold'.split(
    ' ',
  );
const NUMBERS = ['090-1234-5678', '12345', '¥48,000', '2026', '77', '４２８', 'a1b2c3d4', '3f2b9c'];
const ADDRESSES = [
  'yamada.taro@kestrel.example',
  'https://drive.kestrel.example/d/9aXyz?key=tanaka',
];

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGéñжя山川海空東京あいうカキク';
const madeUp = fc
  .array(fc.constantFrom(...letters), { minLength: 2, maxLength: 9 })
  .map((all) => all.join(''));
const secret = fc.oneof(fc.constantFrom(...NAMES, ...NUMBERS, ...ADDRESSES), madeUp);
const prose = fc.array(secret, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));

/** Where a page may keep a word. */
const PLACES =
  'class id name for role data-testid data-qa data-user data-v-abc data-yamada title alt placeholder value content href src action aria-label aria-labelledby aria-valuetext style datetime lang type rel onclick srcset summary is slot itemprop'.split(
    ' ',
  );
const WRAPPINGS: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => `user-${word}`,
  (word) => `message_${word}_item`,
  (word) => `row${word.charAt(0).toUpperCase()}${word.slice(1)}Name`,
  (word) => `/users/${word}/messages?q=${word}#${word}`,
  (word) => `https://example.com/${word}`,
  (word) => `{"name":"${word}"}`,
  (word) => `background: url(${word}); display: none; --x: ${word}`,
  (word) => `2026-01-20T03:12:00+09:00 (${word})`,
];

type Tree =
  | { readonly text: string; readonly parted: boolean }
  | {
      readonly tag: string;
      readonly attributes: readonly (readonly [string, string, number])[];
      readonly children: readonly Tree[];
      readonly shadow: boolean;
      readonly framed: boolean;
    };

const TAGS =
  'div span p a li ul form input textarea button time iframe main script style svg template x-yamada yamada-card up-c-button td select option'.split(
    ' ',
  );
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, depthSize: 'medium' },
    fc.record({ text: prose, parted: fc.boolean() }),
    fc.record({
      tag: fc.constantFrom(...TAGS),
      attributes: fc.array(
        fc.tuple(fc.constantFrom(...PLACES), secret, fc.nat(WRAPPINGS.length - 1)),
        { maxLength: 4 },
      ),
      children: fc.array(tie('tree'), { maxLength: 4 }),
      shadow: fc.boolean(),
      framed: fc.boolean(),
    }),
  ),
}));

const framesOf = new WeakMap<Element, Document>();
beforeEach(() => {
  // happy-dom loads no frames; what a frame holds is put into it here.
  vi.spyOn(HTMLIFrameElement.prototype, 'contentDocument', 'get').mockImplementation(function (
    this: HTMLIFrameElement,
  ) {
    return framesOf.get(this) ?? null;
  });
});

const emptyPage = () => new DOMParser().parseFromString('<body></body>', 'text/html');

function build(one: Tree, parent: Node, document: Document): void {
  if ('text' in one) {
    buildText(one, parent, document);
    return;
  }
  const element = document.createElement(one.tag);
  for (const [name, word, wrapping] of one.attributes) {
    element.setAttribute(name, (WRAPPINGS[wrapping] as (word: string) => string)(word));
  }
  let inner: Node = element;
  if (one.tag === 'iframe') {
    const framed = emptyPage();
    framesOf.set(element, framed);
    inner = framed.body;
    document = framed;
  } else if (one.shadow && /^(?:div|span|p|main)$/.test(one.tag)) {
    inner = element.attachShadow({ mode: 'open' });
  } else if (one.tag === 'template') inner = (element as HTMLTemplateElement).content;
  for (const child of one.children) build(child, inner, document);
  parent.appendChild(element);
}

function buildText(
  { text, parted }: Extract<Tree, { text: string }>,
  parent: Node,
  document: Document,
): void {
  const middle = text.length >> 1;
  if (!parted) parent.appendChild(document.createTextNode(text));
  else {
    const inner = document.createElement('b');
    inner.append(document.createComment(text), text.slice(middle));
    parent.appendChild(document.createTextNode(text.slice(0, middle)));
    parent.appendChild(inner);
  }
}

/** Words that a tree says anywhere, as a search for them would find them. */
function secretsOf(trees: readonly Tree[]): string[] {
  return trees.flatMap((one) =>
    'text' in one
      ? [one.text]
      : [...one.attributes.map(([, word]) => word), ...secretsOf(one.children)],
  );
}

/** Every word of a text in small letters: runs of letters, and "nameOf" as name and of. */
function wordsOf(text: string): string[] {
  const runs = plainText(text).match(/\p{L}+/gu) ?? [];
  return [...runs, ...runs.flatMap(wordsOfRun)].map((word) => word.toLowerCase());
}

const isShape = (word: string) => /^(?:[aあア漢]+|m+|d+|x|[α-ω]{1,2})$/.test(word);
/** What is nobody's word, or one that names a part of a page whoever says it. */
const isCommon = (word: string) => isShape(word) || isCodeWord(word) || TIME_WORDS.has(word);

const isTimeWord = (word: string) =>
  word.replace(JAPANESE_TIME_WORDS, '').replace(/[あア漢]/g, '') === '';

/** Of what a page says, what its skeleton says too. */
function survivors(skeleton: string, secrets: readonly string[]): string[] {
  const shown = withoutNames(skeleton);
  const left = new Set(shown.flatMap(wordsOf));
  const words = secrets.flatMap(wordsOf).filter((word) => left.has(word) && !isCommon(word));
  const least = (word: string) => (/\p{Script=Latin}/u.test(word) ? 3 : 2);
  return [...words.filter((word) => word.length >= least(word)), ...digitsOf(shown.join())];
}

const digitsOf = (text: string): readonly string[] => text.match(/[1-9１-９]/g) ?? [];

/** The skeleton's texts and values, and the names that a page makes up; the others are HTML's. */
function withoutNames(skeleton: string): string[] {
  const ownNames = /^<\/?[^ >]*-[^ >]*|\sdata-[^= >]*|"[^"]*"/g;
  return skeleton
    .replace(/^<!--.*-->/, '')
    .replace(/ lang=".."/g, '')
    .replaceAll('<template shadowrootmode="open">', '')
    .split('\n')
    .map((line) =>
      line.replace(/<[^<>]*>/g, (tag) => ` ${(tag.match(ownNames) ?? []).join(' ')} `),
    );
}

function pageOf(trees: readonly Tree[]): Document {
  const document = emptyPage();
  for (const one of trees) build(one, document.body, document);
  return document;
}

describe('the skeleton of whatever page', () => {
  const trees = fc.array(tree, { minLength: 1, maxLength: 5 });

  it('holds no word, name, number or address of it', () => {
    fc.assert(
      fc.property(trees, (all) => {
        const skeleton = skeletonOf(pageOf(all));
        expect(survivors(skeleton, secretsOf(all)), skeleton).toEqual([]);
      }),
      { numRuns, ...seed },
    );
  });

  it('holds no letter but those of shapes, words of code and words of times', () => {
    fc.assert(
      fc.property(trees, (all) => {
        const shown = withoutNames(skeletonOf(pageOf(all))).join('\n');
        const words = (shown.match(/\p{L}+/gu) ?? []).flatMap(wordsOfRun);
        const unknown = words.flatMap((word) =>
          word.toLowerCase().split(/(?<=[a-z])(?=[^a-z])|(?<=[^a-z])(?=[a-z])/),
        );
        expect(unknown.filter((word) => !isCommon(word) && !isTimeWord(word))).toEqual([]);
      }),
      { numRuns, ...seed },
    );
  });

  it('leaves the page as it was, and is the same again', () => {
    fc.assert(
      fc.property(trees, (all) => {
        const document = pageOf(all);
        const before = document.documentElement.outerHTML;
        expect(skeletonOf(document)).toBe(skeletonOf(document));
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 100, ...seed },
    );
  });

  it('has an element for each of the page’s', () => {
    fc.assert(
      fc.property(trees, (all) => {
        const document = pageOf(all);
        const starts = skeletonOf(document).match(/<(?!\/|!|template shadowrootmode)/g) ?? [];
        expect(starts.length).toBe(countElements(document));
      }),
      { numRuns: 100, ...seed },
    );
  });
});

function countElements(node: Node): number {
  const dropped = /^(?:script|style|svg|template)$/;
  return [...node.childNodes].reduce((sum, child) => {
    if (!(child instanceof Element)) return sum;
    if (dropped.test(child.localName)) return sum + 1;
    const inner = framesOf.get(child) ?? child;
    const shadow = child.shadowRoot ? countElements(child.shadowRoot) : 0;
    const isVoid = child.localName === 'input';
    return sum + 1 + shadow + (isVoid ? 0 : countElements(inner));
  }, 0);
}
