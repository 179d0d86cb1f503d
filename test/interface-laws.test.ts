import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/** What holds for every page of the extension, read off their source. */

const ROOT = join(import.meta.dirname, '..');

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

interface Source {
  readonly file: string;
  readonly text: string;
  readonly nodes: readonly Node[];
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (!isNode(value)) return [];
  return [value, ...Object.values(value).flatMap(nodesIn)];
}

const sources: readonly Source[] = ['components', 'entrypoints']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter(({ name }) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  .map((path) => {
    const text = readFileSync(path, 'utf8');
    const { program } = parseSync(path, text, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
    return { file: relative(ROOT, path), text, nodes: nodesIn(program) };
  });

const textOf = ({ text }: Source, { start, end }: Node) => text.slice(start, end);
const at = (source: Source, node: Node) => `${source.file}: ${textOf(source, node).slice(0, 60)}`;

const drawn = sources.filter(({ file }) => file.endsWith('.tsx'));

describe('words', () => {
  /** What a keyboard has printed on it, and how an address begins, is the same in every language. */
  const anyLanguage = /^(?:Shift|Ctrl|Enter|Esc|https:\/\/|[+·\s])*$/;
  const saying = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label'];
  const hasWords = (text: string) => /\p{L}/u.test(text) && !anyLanguage.test(text);

  it('of the pages stand in lib/words alone', () => {
    const found = drawn.flatMap((source) =>
      source.nodes
        .filter((node) => {
          if (node.type === 'JSXText') return hasWords(textOf(source, node));
          if (node.type !== 'JSXAttribute' || !isNode(node.value)) return false;
          const { name } = node.name as unknown as { name: string };
          return (
            saying.includes(name) &&
            node.value.type === 'Literal' &&
            hasWords(`${node.value.value}`)
          );
        })
        .map((node) => at(source, node)),
    );
    expect(found).toEqual([]);
  });

  it('of Japanese stand in no code of pages and scripts', () => {
    const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
    // What users write into a template in Japanese is part of its language, not of the page's.
    const pages = sources.filter(({ file }) => file !== 'components/template-tokens.ts');
    const found = pages.flatMap((source) =>
      source.nodes
        .filter(({ type }) => /^(?:Literal|TemplateElement|JSXText)$/.test(type))
        .filter((node) => japanese.test(textOf(source, node)))
        .map((node) => at(source, node)),
    );
    expect(found).toEqual([]);
  });
});

describe('a key that belongs to an input method', () => {
  /** What is called with a key: given there, or declared by that name in the same file. */
  function handlerOf(source: Source, given: Node): Node {
    if (given.type !== 'Identifier') return given;
    const declared = source.nodes.find(
      (node) =>
        /^(?:VariableDeclarator|FunctionDeclaration)$/.test(node.type) &&
        isNode(node.id) &&
        node.id.name === given.name,
    );
    return declared ?? given;
  }

  const handlers = sources.flatMap((source) =>
    source.nodes.flatMap((node) => {
      if (
        node.type === 'JSXAttribute' &&
        isNode(node.name) &&
        /^onKey(?:Down|Up|Press)$/.test(`${node.name.name}`)
      ) {
        const container = node.value as Node;
        return [{ source, handler: handlerOf(source, container.expression as Node) }];
      }
      if (node.type !== 'CallExpression' || !isNode(node.callee)) return [];
      const [event, handler] = node.arguments as Node[];
      const isListening = /addEventListener$/.test(textOf(source, node.callee));
      if (!isListening || !event || !handler || !/^key/.test(`${event.value}`)) return [];
      return [{ source, handler: handlerOf(source, handler) }];
    }),
  );

  it('is looked for wherever keys are', () => {
    expect(handlers.length).toBeGreaterThan(12);
    // Its own copy: it runs in other people's pages, before any node of theirs.
    const picker = sources.find(({ file }) => file === 'entrypoints/picker/capture.ts');
    expect(picker?.text).toMatch(/isComposing = key\.isComposing \|\| key\.keyCode === 229/);
    const others = sources
      .filter(({ text }) => /\bonKey(?:Down|Up|Press)=|['"]key(?:down|up|press)['"]/.test(text))
      .map(({ file }) => file)
      .filter((file) => !handlers.some(({ source }) => source.file === file));
    expect(others).toEqual(['entrypoints/picker/capture.ts']);
  });

  it('does nothing: every handler asks first, by itself or through the list’s', () => {
    const deaf = handlers
      .filter(
        ({ source, handler }) =>
          !/\bbelongsToComposition\(|\bonKey\(/.test(textOf(source, handler)),
      )
      .map(({ source, handler }) => at(source, handler));
    expect(deaf).toEqual([]);
  });

  it('is known by the end of the composition too, in every field that takes keys itself', () => {
    const forgetful = drawn.flatMap((source) =>
      source.nodes
        .filter((node) => {
          if (node.type !== 'JSXOpeningElement') return false;
          const opening = textOf(source, node);
          return (
            /^<(?:input|textarea)\b/.test(opening) &&
            /\bonKeyDown=/.test(opening) &&
            !/\bonCompositionEnd=/.test(opening)
          );
        })
        .map((node) => at(source, node)),
    );
    expect(forgetful).toEqual([]);
  });
});
