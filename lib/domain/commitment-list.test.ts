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
  it.each<[string, Partial<Commitment>, number, string | undefined]>([
    ['a deadline at its start', {}, HOUR, 'start-now'],
    ['midway', {}, 4 * HOUR, 'progress-report'],
    ['before it', {}, 6 * HOUR, 'deadline-may-be-close'],
    ['at it', {}, 9 * HOUR, 'deadline-delay'],
    ['返事待ち before its time', { kind: 'followUp' }, HOUR, undefined],
    ['返事待ち', { kind: 'followUp' }, 8 * HOUR, 'ask-again'],
    ['a promise', { kind: 'answer' }, 8 * HOUR, undefined],
  ])('%s', (_, rest, now, id) => {
    for (const language of ['ja', 'en'] as const) {
      const template = promptOf(made('a', 8 * HOUR, rest), now, language)?.template;
      expect(template).toBe(id && `${language}-${id}`);
      if (id) expect(builtInTemplates.map((one) => one.id)).toContain(template);
    }
  });
});
