import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** WCAG 2.2 contrast of every pair that the pages draw, computed from tokens.css in both schemes. */

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

const papers = ['paper', 'paper-raised', 'paper-sunk'];

/** Ink on its grounds: 4.5:1. */
const texts: Readonly<Record<string, readonly string[]>> = {
  ink: [...papers, 'accent-soft', 'soon-soft', 'over-soft'],
  'ink-soft': [...papers, 'accent-soft', 'soon-soft', 'over-soft'],
  accent: [...papers, 'accent-soft', 'soon-soft', 'over-soft'],
  'accent-ink': ['accent'],
  soon: [...papers, 'soon-soft', 'accent-soft'],
  over: [...papers, 'over-soft', 'accent-soft'],
  'over-ink': ['over'],
  done: [...papers, 'accent-soft'],
  unknown: [...papers, 'accent-soft'],
};

/** Borders of fields, rings and marks: 3:1. What is text above may be a shape too. */
const shapes: Readonly<Record<string, readonly string[]>> = { 'line-strong': papers };

/** Only decoration, or a ground: hairlines, and tints on which the pairs above stand. */
const exempt = ['line', ...papers, 'accent-soft', 'soon-soft', 'over-soft'];

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

function pairs(table: Readonly<Record<string, readonly string[]>>) {
  return Object.entries(table).flatMap(([front, grounds]) =>
    grounds.flatMap((ground) =>
      (['light', 'dark'] as const).map((scheme) => ({ front, ground, scheme })),
    ),
  );
}

function contrastOf({ front, ground, scheme }: ReturnType<typeof pairs>[number]): number {
  const [a, b] = [colours.get(front), colours.get(ground)];
  if (!a || !b) throw new Error(`no token ${front} or ${ground}`);
  return contrast(a[scheme], b[scheme]);
}

describe('the arithmetic', () => {
  it('knows the extremes and a published pair', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#ffffff', '#ffffff')).toBe(1);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

describe('tokens.css', () => {
  it('has no colour that is not judged here', () => {
    const judged = [...Object.keys(texts), ...Object.keys(shapes), ...exempt];
    expect([...colours.keys()].sort()).toEqual(judged.sort());
  });

  it.each(pairs(texts))('text $front on $ground, $scheme: 4.5:1', (pair) => {
    expect(contrastOf(pair)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(shapes))('shape $front on $ground, $scheme: 3:1', (pair) => {
    expect(contrastOf(pair)).toBeGreaterThanOrEqual(3);
  });

  it('has no size of text under 12px', () => {
    const sizes = [...css.matchAll(/--text[\w-]*: (\d+)px/g)].map(([, size]) => Number(size));
    expect(sizes.length).toBeGreaterThan(3);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });
});

describe('the style sheets', () => {
  const root = join(import.meta.dirname, '..');
  const sheets = ['components', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css') && !file.endsWith('tokens.css'))
      .map((file) => join(folder, file)),
  );

  it.each(sheets)('%s takes its colours, sizes of text and times from the tokens', (sheet) => {
    const rules = readFileSync(join(root, sheet), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    // A shadow is black in either scheme.
    expect(rules.replace(/box-shadow:[^;]*;/g, '')).not.toMatch(
      /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(/i,
    );
    expect(rules).not.toMatch(/font-size: *\d/);
    expect(rules).not.toMatch(/(?:transition|animation)[\w-]*:[^;]*\d+m?s\b/);
  });

  it.each(sheets)('%s uses only tokens that there are', (sheet) => {
    const used = [...readFileSync(join(root, sheet), 'utf8').matchAll(/var\(--([\w-]+)/g)];
    const known = new Set([...css.matchAll(/^ +--([\w-]+):/gm)].map(([, name]) => name));
    expect(used.map(([, name]) => name).filter((name) => !known.has(name))).toEqual([]);
  });
});
