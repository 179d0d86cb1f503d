import { describe, expect, it } from 'vitest';
import { builtInTemplates } from './built-in-templates';
import type { Commitment } from './commitment';
import { arrangeCommitments, promptOf } from './commitment-list';

const HOUR = 3_600_000;
const made = (ref: string, dueAt: number, rest: Partial<Commitment> = {}): Commitment => {
  return {
    key: `coconala/1 ${ref}`,
    ref,
    conversation: 'coconala/1',
    platform: 'coconala',
    kind: 'deadline',
    madeAt: 0,
    dueAt,
    seenUntil: 0,
    ...rest,
  };
};

describe('the list of what is open', () => {
  const shown = (all: Commitment[], now = 0) =>
    arrangeCommitments(all, now, new Set(['coconala'])).map(({ ref }) => ref);

  it('has the next one first', () => {
    expect(shown([made('b', 2), made('c', 3), made('a', 1)])).toEqual(['a', 'b', 'c']);
  });

  it('leaves out platforms that are switched off, and what was never sent', () => {
    const all = [made('a', 1, { platform: 'upwork' }), made('b', 2, { unsent: true })];
    expect(shown(all)).toEqual(['b']);
    expect(shown(all, 25 * HOUR)).toEqual([]);
  });
});

describe('what helps', () => {
  const any = () => true;
  const warned = { earliest: 0, latest: 0 };

  it.each<[string, Partial<Commitment>, number, string[]]>([
    ['a deadline at its start', {}, HOUR, ['start-now']],
    ['midway', {}, 4 * HOUR, ['progress-report', 'deadline-may-be-close']],
    ['before it', {}, 6 * HOUR, ['progress-report', 'deadline-may-be-close']],
    ['before it, once the client is warned', { warned }, 6 * HOUR, ['progress-report']],
    ['at it', {}, 9 * HOUR, ['deadline-delay']],
    ['返事待ち before its time', { kind: 'followUp' }, HOUR, []],
    ['返事待ち', { kind: 'followUp' }, 8 * HOUR, ['ask-again']],
    ['a promise', { kind: 'answer' }, 8 * HOUR, []],
  ])('%s', (_, rest, now, ids) => {
    for (const language of ['ja', 'en'] as const) {
      const found = promptOf(made('a', 8 * HOUR, rest), now, language, any)?.answers ?? [];
      const shown = found.map(({ template }) => template);
      expect(shown).toEqual(ids.map((id) => `${language}-${id}`));
      expect(builtInTemplates.map((one) => one.id)).toEqual(expect.arrayContaining(shown));
    }
  });

  it('is not what the user has deleted', () => {
    const has = (id: string) => id !== 'ja-progress-report';
    const prompt = promptOf(made('a', 8 * HOUR), 4 * HOUR, 'ja', has);
    expect(prompt?.answers.map(({ answer }) => answer)).toEqual(['mayBeLate']);
    expect(promptOf(made('a', 8 * HOUR), 4 * HOUR, 'ja', () => false)).toBeUndefined();
  });
});
